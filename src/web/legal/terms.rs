//! The page of the terms of sale, which every order accepts.
use actix_web::web::Data;
use askama::Template;

use crate::db::Db;
use crate::web::legal::Sheet;
use crate::web::{Layout, Result, legal};

#[derive(Template)]
#[template(path = "legal/terms/show.html")]
struct Show {
    layout: Layout,
    sheet: Sheet,
}

/// GET /{l}/conditions
pub async fn show(db: Data<Db>, layout: Layout) -> Result {
    legal::show(db, layout, |layout, sheet| Show { layout, sheet }).await
}
