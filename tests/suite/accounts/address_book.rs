//! The address book: whose it is, how much fits in, which address comes first.
use std::sync::{Arc, Barrier};

use diesel::prelude::*;
use twiza::accounts::{Destination, SavedAddress};
use twiza::schema::saved_addresses;

use crate::support::buyers::checkout;
use crate::support::{CommittedDb, RolledBackDb};

const SALMA: i64 = 8;
const YOUSSEF: i64 = 9;

fn home(conn: &mut PgConnection, address: &str) -> Destination {
    let buyer = checkout(conn).buyer;
    Destination {
        name: buyer.name,
        phone: buyer.phone,
        commune_code: buyer.commune_code,
        address: address.to_owned(),
        landmark: String::new(),
    }
}

fn keep(conn: &mut PgConnection, user_id: i64, address: &str) -> bool {
    let to = home(conn, address);
    conn.transaction(|conn| SavedAddress::add(conn, user_id, &to)).unwrap()
}

fn kept(conn: &mut PgConnection, user_id: i64) -> Vec<String> {
    let addresses = SavedAddress::of(conn, user_id).unwrap().into_iter();
    addresses.map(|one| one.to.address).collect()
}

#[test]
fn the_oldest_address_comes_first_until_another_is_preferred() {
    RolledBackDb::new().run(|conn| {
        for address in ["1 rue A", "2 rue B", "3 rue C"] {
            assert!(keep(conn, SALMA, address));
        }
        assert_eq!(kept(conn, SALMA), ["1 rue A", "2 rue B", "3 rue C"]);
        let third = SavedAddress::of(conn, SALMA).unwrap().remove(2);
        SavedAddress::prefer(conn, SALMA, &third.code).unwrap();
        assert_eq!(kept(conn, SALMA), ["3 rue C", "1 rue A", "2 rue B"]);
        SavedAddress::remove(conn, SALMA, &third.code).unwrap();
        assert_eq!(kept(conn, SALMA), ["1 rue A", "2 rue B"]);
    });
}

#[test]
fn the_same_address_is_kept_once() {
    RolledBackDb::new().run(|conn| {
        assert!(keep(conn, SALMA, "1 rue A") && keep(conn, SALMA, "1 rue A"));
        assert_eq!(kept(conn, SALMA), ["1 rue A"]);
    });
}

/// Guards the filter by `user_id` in `owned`: without it, Youssef changed and deleted what is Salma's.
#[test]
fn somebody_elses_address_is_not_found_and_stays_as_it_is() {
    RolledBackDb::new().run(|conn| {
        keep(conn, SALMA, "1 rue A");
        let code = SavedAddress::of(conn, SALMA).unwrap().remove(0).code;
        let other = home(conn, "9 rue Z");
        let not_found = Err(diesel::result::Error::NotFound);
        assert!(SavedAddress::find(conn, YOUSSEF, &code).is_err());
        assert_eq!(SavedAddress::change(conn, YOUSSEF, &code, &other), not_found);
        assert_eq!(SavedAddress::prefer(conn, YOUSSEF, &code), not_found);
        assert_eq!(SavedAddress::remove(conn, YOUSSEF, &code), not_found);
        assert_eq!(kept(conn, SALMA), ["1 rue A"]);
    });
}

/// Guards the twenty places: with a range of 1 to 30 in `ADD`, the database refused the row, which is the second lock.
#[test]
fn nobody_keeps_more_than_twenty() {
    RolledBackDb::new().run(|conn| {
        for number in 1..=20 {
            assert!(keep(conn, SALMA, &format!("{number} rue A")));
        }
        assert!(!keep(conn, SALMA, "21 rue A"));
        assert!(keep(conn, SALMA, "20 rue A"), "it is there already");
        assert!(keep(conn, YOUSSEF, "1 rue A"), "each has a book of their own");
        assert_eq!(kept(conn, SALMA).len(), 20);
    });
}

/// Guards the row lock in `add`: without it, two took the same place and one failed on `saved_addresses_place_unique`.
#[test]
fn addresses_kept_at_once_each_find_a_place() {
    let database = CommittedDb::new();
    let barrier = Arc::new(Barrier::new(4));
    std::thread::scope(|scope| {
        for number in 0..4 {
            let (mut conn, barrier) = (database.conn(), barrier.clone());
            scope.spawn(move || {
                barrier.wait();
                for turn in 0..4 {
                    assert!(keep(&mut conn, SALMA, &format!("{number}-{turn} rue A")));
                }
            });
        }
    });
    let conn = &mut database.conn();
    let count: i64 = saved_addresses::table.count().get_result(conn).unwrap();
    assert_eq!(count, 16);
}
