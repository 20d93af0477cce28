//! Accounts over HTTP: ways in, and what a person changes once inside.
mod addresses;
mod by_mail;
mod devices;
mod favourites;
mod forgotten;
mod inside;
mod orders;
mod passkeys;
mod personal_data;
mod proofs;
pub mod second_step;
mod signing_up;
mod staff;
mod throttles;

use regex::Regex;
use twiza::notifications::Letter;

use crate::support::{Page, TestApp};

/// The latest mail, which must be to that address.
fn letter_to(app: &TestApp, email: &str) -> Letter {
    let letter = app.run(|conn| Letter::newest(conn, 1).unwrap().remove(0));
    assert_eq!(letter.recipient, email);
    letter
}

/// The local path of a mail's link that begins like this, with its language.
fn path_in(letter: &Letter, start: &str) -> String {
    let pattern = Regex::new(&format!(r"/(?:fr|ar|en){start}[A-Za-z0-9_-]{{43}}")).unwrap();
    pattern
        .find(&letter.text_body)
        .expect("the mail has its link")
        .as_str()
        .to_owned()
}

fn count_letters(app: &TestApp) -> usize {
    app.run(|conn| Letter::newest(conn, 1000).unwrap().len())
}

/// Everything an answer says, but for what differs between any two answers.
fn seen(page: &Page) -> (u16, String, String, Vec<String>) {
    let names = page.cookies().iter().map(|(name, _)| name.clone()).collect();
    (page.status(), page.location().to_owned(), page.text(), names)
}
