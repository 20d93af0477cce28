//! Stopping a kind of mail from within it. Mail programs send the form themselves (RFC 8058), without a cookie or a token
//! of ours: the secret in the address is what allows it.
use actix_web::web::{Data, Path};
use actix_web::{HttpResponse, http::header};
use askama::Template;

use crate::accounts::unsubscription::Unsubscription;
use crate::db::Db;
use crate::web::{Error, Layout, Result};

#[derive(Template)]
#[template(path = "account/unsubscriptions/show.html")]
struct Show {
    layout: Layout,
    token: String,
    is_done: bool,
}

/// GET /{l}/notifications/{token}
pub async fn show(path: Path<(String, String)>, layout: Layout) -> Result {
    let (_, token) = path.into_inner();
    Unsubscription::parse(&token).ok_or(Error::NotFound)?;
    answer((layout, token), false)
}

/// POST /{l}/notifications/{token}
pub async fn create(db: Data<Db>, path: Path<(String, String)>, layout: Layout) -> Result {
    let (_, token) = path.into_inner();
    let asked = Unsubscription::parse(&token).ok_or(Error::NotFound)?;
    db.write(move |conn| asked.stop(conn)).await?;
    answer((layout, token), true)
}

fn answer((layout, token): (Layout, String), is_done: bool) -> Result {
    let page = Show { layout, token, is_done };
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .body(page.render()?))
}
