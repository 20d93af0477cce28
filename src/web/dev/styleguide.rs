//! Every component on one page, in the reader's language, for the eye and for the tests of the stylesheets.
use askama::Template;

use crate::money::Money;
use crate::web::{Errors, Layout, Result, render};

/// The page.
#[derive(Template)]
#[template(path = "dev/styleguide.html")]
pub struct Show {
    layout: Layout,
    errors: Errors,
    cards: Vec<Card>,
    parts: Vec<Part>,
}

struct Card {
    href: String,
    name: String,
    who: String,
    photo: Option<Photo>,
    price: Money,
    unit: String,
    label: Option<String>,
    variant: Option<i64>,
}

/// Stands in for a photo of the pipeline.
struct Photo;

impl Photo {
    fn src(&self, _: u32, _: &str) -> String {
        crate::web::assets::url("img/logo.svg")
    }
}

struct Part {
    look: &'static str,
    start: f64,
    percent: f64,
    money: Money,
    words: String,
}

/// Answers `GET /{l}/dev/styleguide`.
pub async fn show(layout: Layout) -> Result {
    todo!()
}
