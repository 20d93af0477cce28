//! What is kept of a person, why and how long; and from here the copy, and the end.
use askama::Template;

use crate::privacy::holdings::HOLDINGS;
use crate::web::guards::SignedIn;
use crate::web::{Errors, Layout, Result, render};

/// The page, also shown again when the password asked for there was wrong.
#[derive(Template)]
#[template(path = "account/personal_data/show.html")]
pub struct Show {
    layout: Layout,
    /// Each kind of thing, and what becomes of it.
    held: Vec<(String, String)>,
    errors: Errors,
}

impl Show {
    /// With what is wrong.
    pub fn of(layout: Layout, errors: Errors) -> Self {
        let words = |name: &str| {
            let what = layout.t(&format!("data-what-{name}"));
            (what, layout.t(&format!("data-until-{name}")))
        };
        let held = HOLDINGS.iter().map(|holding| words(holding.name)).collect();
        Self { layout, held, errors }
    }
}

/// GET /{l}/compte/donnees
pub async fn show(_: SignedIn, layout: Layout) -> Result {
    render(Show::of(layout, Errors::new()))
}
