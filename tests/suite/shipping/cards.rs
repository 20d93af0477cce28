//! Which cards are in force, and what staff may set.
use chrono::NaiveDate;
use diesel::prelude::*;
use twiza::schema::{rate_cards, settings};
use twiza::shipping::{Carrier, RateCard, Settings, demo_rate_cards};

use crate::support::RolledBackDb;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();

#[test]
fn the_demonstration_cards_are_whole_and_load_once() {
    RolledBackDb::new().run(|conn| {
        demo_rate_cards(conn).unwrap();
        let cards = RateCard::current(conn, TODAY).unwrap();
        assert_eq!(cards.len(), 4);
        assert!(
            cards
                .iter()
                .all(|card| card.zones.len() == 4 && card.zones.iter().all(|zone| !zone.bands.is_empty()))
        );
    });
}

#[test]
fn a_card_that_is_over_or_switched_off_is_not_asked() {
    RolledBackDb::new().run(|conn| {
        let of = |carrier| rate_cards::table.filter(rate_cards::carrier.eq(carrier));
        diesel::update(of(Carrier::Amana))
            .set(rate_cards::valid_to.eq(TODAY.pred_opt()))
            .execute(conn)
            .unwrap();
        diesel::update(of(Carrier::Atlas))
            .set(rate_cards::is_active.eq(false))
            .execute(conn)
            .unwrap();
        let left: Vec<_> = RateCard::current(conn, TODAY)
            .unwrap()
            .iter()
            .map(|card| card.terms.carrier)
            .collect();
        assert_eq!(left, [Carrier::Collection]);
    });
}

#[test]
fn the_monopoly_limit_is_a_setting() {
    RolledBackDb::new().run(|conn| {
        assert_eq!(Settings::load(conn).unwrap(), Settings::default());
        let limit = (
            settings::key.eq("monopoly_limit_g"),
            settings::value.eq(serde_json::json!(2000)),
        );
        diesel::insert_into(settings::table)
            .values(limit)
            .execute(conn)
            .unwrap();
        assert_eq!(Settings::load(conn).unwrap().monopoly_limit_grams, 2000);
    });
}
