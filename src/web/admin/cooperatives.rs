//! Cooperatives for the staff.
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use crate::db::Db;
use crate::reports::CooperativeRow;
use crate::web::guards::Staff;
use crate::web::pagination::{self, Pagination};
use crate::web::{Error, Layout, Result, render};

const PER_PAGE: i64 = 50;

/// The query string of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CooperativeFilter {
    pub q: String,
    pub page: String,
}

#[derive(Template)]
#[template(path = "admin/cooperatives/index.html")]
struct Index {
    layout: Layout,
    words: String,
    cooperatives: Vec<CooperativeRow>,
    pagination: Pagination,
}

/// GET /{l}/admin/cooperatives
pub async fn index(db: Data<Db>, _staff: Staff, filter: Query<CooperativeFilter>, layout: Layout) -> Result {
    let page = pagination::requested(&filter.page);
    let words: String = filter.q.trim().chars().take(60).collect();
    let wanted = words.clone();
    let (cooperatives, total) = db
        .read(move |conn| CooperativeRow::page(conn, &wanted, (page, PER_PAGE)).map_err(Error::from))
        .await?;
    let kept = [("q".to_owned(), words.clone())];
    let pagination = Pagination::new(page, PER_PAGE, total, &layout.href("/admin/cooperatives"), &kept);
    render(Index {
        layout,
        words,
        cooperatives,
        pagination,
    })
}
