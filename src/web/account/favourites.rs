//! A person's favourites: the list, keeping one, and letting it go, which can be taken back.
use actix_web::HttpResponse;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::catalogue::favourite::{self, Away, Favourites};
use crate::db::Db;
use crate::web::account::door::Door;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::SignedIn;
use crate::web::pagination::{PageQuery, Pagination};
use crate::web::storefront::card::CardView;
use crate::web::{Error, Form, Layout, Result, paths, render};

const PER_PAGE: i64 = 24;

#[derive(Template)]
#[template(path = "account/favourites/index.html")]
struct Index {
    layout: Layout,
    cards: Vec<(CardView, String)>,
    away: Vec<Away>,
    pagination: Pagination,
}

/// GET /{l}/compte/favoris
pub async fn index(db: Data<Db>, SignedIn(person): SignedIn, query: Query<PageQuery>, layout: Layout) -> Result {
    let (user_id, page) = (person.user.id, query.page());
    let kept = db
        .read(move |conn| Favourites::page(conn, user_id, (page, PER_PAGE)).map_err(Error::from))
        .await?;
    let path = layout.href("/compte/favoris");
    let slugs = kept.cards.iter().map(|card| card.slug.clone());
    render(Index {
        pagination: Pagination::new(page, PER_PAGE, kept.total, &path, &[]),
        cards: CardView::all(&layout, &kept.cards).into_iter().zip(slugs).collect(),
        away: kept.away,
        layout,
    })
}

/// Where to go afterwards; empty for the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct HeartForm {
    pub suite: String,
}

/// POST /{l}/compte/favoris/{slug}
pub async fn create(
    door: Door,
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    Form(form): Form<HeartForm>,
) -> Result {
    let (user_id, slug) = (person.user.id, path.into_inner().1);
    door.write(move |conn, _| favourite::keep(conn, user_id, &slug)).await?;
    let said = Flash::ok(door.locale.t("favourite-kept"));
    Ok(back(&door, &form.suite, said))
}

/// POST /{l}/compte/favoris/{slug}/delete
pub async fn destroy(
    door: Door,
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    Form(form): Form<HeartForm>,
) -> Result {
    let (user_id, slug) = (person.user.id, path.into_inner().1);
    let undo = paths::account(door.locale, &format!("/compte/favoris/{slug}"));
    door.write(move |conn, _| favourite::let_go(conn, user_id, &slug))
        .await?;
    let said = Flash::ok(door.locale.t("favourite-gone")).with_undo(undo, door.locale.t("action-undo"));
    Ok(back(&door, &form.suite, said))
}

fn back(door: &Door, next: &str, said: Flash) -> HttpResponse {
    let list = paths::account(door.locale, "/compte/favoris");
    see_other_with(&door.site, paths::safe_next(next, list), said)
}
