//! Everything that people write is a script: every page of the policy, opened in the browser by somebody who has
//! something to see there (K1). The same without a browser, with every text: defence/scripts.rs.
use std::collections::BTreeMap;

use twiza::locale::Locale;

use crate::defence::hostile::{fill, scripts};
use crate::defence::pages::viewer;
use crate::defence::times;
use crate::policy::objects::{self, Objects};
use crate::policy::table::{ACTORS, Line, filled, lines};

use super::Person;
use super::window::{DESK, Script};

/// What is not shown in the window but kept as a file, or says nothing that people wrote.
const FILES: [&str; 9] = [
    ".csv",
    ".zip",
    ".xml",
    ".txt",
    "/archive",
    "/static/",
    "/media/",
    "/ready",
    "/securite/codes",
];

/// Of the texts over rows and columns; each is in many rows, and every one is in every column in defence/scripts.rs.
const ARRANGEMENTS: usize = 20;

/// The pages, by who opens them.
fn pages() -> BTreeMap<usize, Vec<Line>> {
    let is_page = |line: &Line| line.method == "GET" && !FILES.iter().any(|file| line.path.contains(file));
    let mut pages = BTreeMap::<_, Vec<_>>::new();
    for line in lines().into_iter().filter(is_page) {
        if let Some(actor) = viewer(&line) {
            pages.entry(actor).or_default().push(line);
        }
    }
    pages
}

/// Salma's cart is given to whoever looks: most pages of buying are empty without one.
async fn takes_the_cart(person: &Person, cart: &str) {
    let script = format!("document.cookie = 'cart={cart}; path=/'");
    person.browser.run(&script).await;
}

async fn looks_at(person: &Person, line: &Line, objects: &Objects) -> Vec<String> {
    let path = filled(&line.path.replace("{l}", person.locale.code()), objects);
    let faults = person.browser.looks_for_harm(&path).await;
    faults.into_iter().map(|fault| format!("{path}: {fault}")).collect()
}

/// Shown to fail by a cooperative's name that a template writes with `|safe`.
#[actix_web::test]
async fn nothing_that_people_wrote_runs_on_any_page() {
    let texts = scripts();
    let person = Person::arrives(Script::On, Locale::Fr, DESK).await;
    let photo = objects::photo().await;
    let (objects, carts) = person.shop.run(|conn| objects::make(conn, &photo));
    person.goes_to("/aide").await;
    takes_the_cart(&person, &carts[0]).await;
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for (actor, lines) in pages() {
        person
            .signs_in(ACTORS[actor].1.expect("those who look are signed in"))
            .await;
        for turn in 0..times(1, ARRANGEMENTS) {
            person.shop.run(|conn| fill(conn, &texts, turn * 41 + 7));
            for line in &lines {
                wrong.extend(looks_at(&person, line, &objects).await);
                seen += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(seen > 80, "only {seen} pages were opened");
}
