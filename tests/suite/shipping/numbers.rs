//! Tracking numbers are given once, in order, until the block is empty.
use diesel::prelude::*;
use twiza::schema::tracking_ranges;
use twiza::shipping::{Carrier, TakeError, TrackingRange};

use crate::support::RolledBackDb;

#[test]
fn each_parcel_gets_the_next_number() {
    RolledBackDb::new().run(|conn| {
        let left = TrackingRange::left(conn, Carrier::Amana).unwrap();
        let first = TrackingRange::take(conn, Carrier::Amana).unwrap();
        let second = TrackingRange::take(conn, Carrier::Amana).unwrap();
        assert!(first.as_str() < second.as_str());
        assert_eq!(TrackingRange::left(conn, Carrier::Amana).unwrap(), left - 2);
    });
}

#[test]
fn the_next_block_follows_and_the_last_one_ends() {
    RolledBackDb::new().run(|conn| {
        keep_one_number_per_block(conn);
        let taken = [0, 1].map(|_| TrackingRange::take(conn, Carrier::Amana).unwrap().to_string());
        assert_eq!(taken.map(|number| number[..2].to_owned()), ["QB", "QD"]);
        let refused = TrackingRange::take(conn, Carrier::Amana);
        assert!(matches!(refused, Err(TakeError::Exhausted(Carrier::Amana))));
    });
}

fn keep_one_number_per_block(conn: &mut PgConnection) {
    diesel::update(tracking_ranges::table)
        .set(tracking_ranges::last_serial.eq(tracking_ranges::next_serial))
        .execute(conn)
        .unwrap();
}
