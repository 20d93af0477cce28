//! Mail that could not be sent, and sending it again.
use actix_web::web::{Data, Path, Query};
use askama::Template;

use crate::accounts::StaffRole;
use crate::db::Db;
use crate::locale::Locale;
use crate::notifications::Letter;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Staff;
use crate::web::pagination::{PageQuery, Pagination};
use crate::web::site::Site;
use crate::web::{Error, Form, Layout, Result, paths, render};

/// As many as [`Letter::dead`] gives a page.
const PER_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "admin/letters/index.html")]
struct Index {
    layout: Layout,
    letters: Vec<Letter>,
    pagination: Pagination,
}

/// GET /{l}/admin/courriels
pub async fn index(db: Data<Db>, staff: Staff, query: Query<PageQuery>, layout: Layout) -> Result {
    staff.who(StaffRole::can_operate)?;
    let page = query.page();
    let (letters, total) = db
        .read(move |conn| Ok::<_, Error>((Letter::dead(conn, page)?, Letter::count_dead(conn)?)))
        .await?;
    let pagination = Pagination::new(page, PER_PAGE, total, &layout.href("/admin/courriels"), &[]);
    render(Index {
        layout,
        letters,
        pagination,
    })
}

/// POST /{l}/admin/courriels/{id}/renvoi
pub async fn update(
    (db, site): (Data<Db>, Data<Site>),
    staff: Staff,
    path: Path<(String, i64)>,
    _form: Form<Nothing>,
    locale: Locale,
) -> Result {
    staff.who(StaffRole::can_operate)?;
    let (_, id) = path.into_inner();
    let was_dead = db
        .write(move |conn| Letter::retry(conn, id).map_err(Error::from))
        .await?;
    let key = if was_dead {
        Flash::ok(locale.t("admin-letter-again"))
    } else {
        Flash::bad(locale.t("admin-letter-gone"))
    };
    Ok(see_other_with(&site, paths::admin(locale, "/courriels"), key))
}
