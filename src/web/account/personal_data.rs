//! What is kept of a person, why and how long; and from here the copy, and the end.
use askama::Template;

use crate::privacy::holdings::HOLDINGS;
use crate::web::account::door::Door;
use crate::web::guards::SignedIn;
use crate::web::{Layout, Result, render, session};

#[derive(Template)]
#[template(path = "account/personal_data/show.html")]
struct Show {
    layout: Layout,
    /// Each kind of thing, and what becomes of it.
    held: Vec<(String, String)>,
    /// The copy was asked for, and can be taken.
    is_copy_ready: bool,
}

/// GET /{l}/compte/donnees
pub async fn show(door: Door, _: SignedIn, layout: Layout) -> Result {
    let words = |name: &str| {
        let what = layout.t(&format!("data-what-{name}"));
        (what, layout.t(&format!("data-until-{name}")))
    };
    let held = HOLDINGS.iter().map(|holding| words(holding.name)).collect();
    render(Show {
        held,
        is_copy_ready: session::is_archive_open(&door.session),
        layout,
    })
}
