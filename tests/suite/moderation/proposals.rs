//! A change of a live product waits, and the live product stays.
use diesel::prelude::*;
use twiza::listings::{Content, Listing, stocks};
use twiza::moderation::{Decision, Submission, Tab, in_tab};
use twiza::money::Money;
use twiza::schema::submissions;

use super::{FATIMA, decide, editing, open_submission};
use crate::support::RolledBackDb;

#[test]
fn words_wait_for_approval_and_are_applied_by_it() {
    RolledBackDb::new().run(|conn| {
        let before = editing(conn, "huile-argan");
        let mut content = before.content.clone();
        content.facts.name_fr = "Huile d'argan cosmétique".into();
        before.save(conn, &content, FATIMA).unwrap();
        assert_eq!(Content::of(conn, &before.listing).unwrap(), before.stored);
        let proposing = editing(conn, "huile-argan");
        assert_eq!(proposing.content.facts.name_fr, "Huile d'argan cosmétique");
        proposing.send(conn, FATIMA).unwrap();
        assert_eq!(in_tab(conn, Tab::Changed, (10, 0)).unwrap().len(), 1);
        let submission = open_submission(conn, &before.listing);
        decide(conn, &submission, &Decision::Approve);
        assert_eq!(Content::of(conn, &before.listing).unwrap(), content);
    });
}

#[test]
fn a_small_price_change_is_made_at_once_and_leaves_a_trace() {
    RolledBackDb::new().run(|conn| {
        let before = editing(conn, "huile-argan");
        let mut content = before.content.clone();
        content.offers[0].price = Money::dirhams(150);
        before.save(conn, &content, FATIMA).unwrap();
        let after = editing(conn, "huile-argan");
        assert_eq!(after.stored.offers[0].price, Money::dirhams(150));
        assert!(after.proposal().is_empty() && after.state().is_none());
        assert_eq!(traces(conn, &before.listing), 1);
    });
}

fn ask_price(conn: &mut PgConnection, dirhams: i64) -> Money {
    let before = editing(conn, "huile-argan");
    let mut content = before.content.clone();
    content.offers[0].price = Money::dirhams(dirhams);
    before.save(conn, &content, FATIMA).unwrap();
    editing(conn, "huile-argan").stored.offers[0].price
}

/// Shown to fail by measuring the band from the price of the moment instead of `reviewed_prices`.
#[test]
fn small_price_changes_do_not_add_up_to_a_large_one() {
    RolledBackDb::new().run(|conn| {
        assert_eq!(ask_price(conn, 110), Money::dirhams(110));
        assert_eq!(
            ask_price(conn, 90),
            Money::dirhams(110),
            "130 was reviewed, 90 is too far from it"
        );
        let listing = editing(conn, "huile-argan").listing;
        editing(conn, "huile-argan").send(conn, FATIMA).unwrap();
        let submission = open_submission(conn, &listing);
        decide(conn, &submission, &Decision::Approve);
        assert_eq!(ask_price(conn, 75), Money::dirhams(75), "90 is the reviewed price now");
    });
}

#[test]
fn a_large_price_change_waits() {
    RolledBackDb::new().run(|conn| {
        let before = editing(conn, "huile-argan");
        let mut content = before.content.clone();
        content.offers[0].price = Money::dirhams(78);
        before.save(conn, &content, FATIMA).unwrap();
        let after = editing(conn, "huile-argan");
        assert_eq!(after.stored.offers[0].price, Money::dirhams(130));
        assert_eq!(after.content.offers[0].price, Money::dirhams(78));
        assert_eq!(traces(conn, &before.listing), 0);
    });
}

#[test]
fn a_change_taken_back_before_it_was_sent_leaves_nothing() {
    RolledBackDb::new().run(|conn| {
        let before = editing(conn, "huile-argan");
        let mut content = before.content.clone();
        content.photos.clear();
        before.save(conn, &content, FATIMA).unwrap();
        editing(conn, "huile-argan")
            .save(conn, &before.content, FATIMA)
            .unwrap();
        assert!(Submission::last_of(conn, &before.listing).unwrap().is_none());
    });
}

#[test]
fn a_new_size_comes_with_its_stock_when_it_is_approved() {
    RolledBackDb::new().run(|conn| {
        let before = editing(conn, "huile-argan");
        let mut content = before.content.clone();
        let mut litre = content.offers[1].clone();
        (litre.id, litre.price, litre.first_stock) = (None, Money::dirhams(450), 4);
        content.offers.push(litre);
        before.save(conn, &content, FATIMA).unwrap();
        editing(conn, "huile-argan").send(conn, FATIMA).unwrap();
        let submission = open_submission(conn, &before.listing);
        decide(conn, &submission, &Decision::Approve);
        let stocks: Vec<i32> = stocks(conn, &before.listing).unwrap().into_values().collect();
        assert_eq!(stocks, [50, 5, 4]);
    });
}

fn traces(conn: &mut PgConnection, listing: &Listing) -> i64 {
    submissions::table
        .filter(
            submissions::product_id
                .eq(listing.id)
                .and(submissions::reason_code.eq("low_risk")),
        )
        .count()
        .get_result(conn)
        .unwrap()
}
