//! `/dev/mail`: the mails the site has written, as their readers get them.
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::db::Db;
use crate::locale::Locale;
use crate::notifications::Letter;
use crate::web::dev::Development;
use crate::web::{Result, assets, render};

/// How many mails the list shows.
const NEWEST: i64 = 200;
/// A mail brings its styles in its tags, may be framed by the viewer, and can do nothing else.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation";

#[derive(Template)]
#[template(path = "dev/mails/index.html")]
struct Index {
    locale: Locale,
    letters: Vec<Letter>,
}

/// GET /dev/mail
pub async fn index(_: Development, db: Data<Db>, locale: Locale) -> Result {
    let letters = db.read(|conn| Letter::newest(conn, NEWEST)).await?;
    render(Index { locale, letters })
}

#[derive(Template)]
#[template(path = "dev/mails/show.html")]
struct Show {
    locale: Locale,
    letter: Letter,
}

/// GET /dev/mail/{id}
pub async fn show(_: Development, db: Data<Db>, locale: Locale, id: Path<i64>) -> Result {
    let letter = db.read(move |conn| Letter::find(conn, *id)).await?;
    render(Show { locale, letter })
}

/// GET /dev/mail/{id}/html: the HTML part as a document of its own, whose links lead the whole window.
pub async fn document(_: Development, db: Data<Db>, id: Path<i64>) -> Result {
    let letter = db.read(move |conn| Letter::find(conn, *id)).await?;
    let document = letter.html_body.replacen("<head>", "<head><base target=\"_top\">", 1);
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, MAIL_POLICY))
        .body(document))
}

/// The key of the word for what became of a mail.
fn state(letter: &Letter) -> &'static str {
    match (letter.sent_at, letter.dead_at) {
        (Some(_), _) => "dev-mail-sent",
        (None, Some(_)) => "dev-mail-dead",
        (None, None) => "dev-mail-waiting",
    }
}
