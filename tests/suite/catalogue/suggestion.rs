//! What a mistyped search is led to.
use diesel::connection::SimpleConnection;
use twiza::catalogue::{Filters, Listing};

use crate::support::RolledBackDb;

/// What is suggested for a search, when the words of the cast's catalogue are known.
fn meant(typed: &str) -> Option<String> {
    let filters = Filters {
        words: typed.into(),
        ..Filters::default()
    };
    RolledBackDb::new().run(|conn| {
        conn.batch_execute("SELECT refresh_search_terms()")
            .expect("the words are read");
        Listing::load(conn, &filters).expect("a list").suggestion
    })
}

#[test]
fn a_mistyped_word_is_led_to_the_nearest_in_french_and_arabic() {
    assert_eq!(meant("arguan").as_deref(), Some("argan"));
    assert_eq!(meant("daates").as_deref(), Some("dattes"));
    assert_eq!(meant("الزربيا").as_deref(), Some("زربية"));
}

#[test]
fn right_words_beside_a_wrong_one_are_kept() {
    assert_eq!(meant("huile arguan").as_deref(), Some("huile argan"));
}

#[test]
fn nothing_is_suggested_for_what_is_found_or_far_from_everything() {
    assert_eq!(meant("argan"), None);
    assert_eq!(meant("ordinateur"), None);
    assert_eq!(meant(""), None);
}
