//! What is made to order is not limited by what is ready: the order has the missing pieces made.
use diesel::prelude::*;
use twiza::cart::{AddError, Cart, CartToken};
use twiza::orders::{Actor, Parcel};
use twiza::schema::{products, stock_ledger};

use crate::support::RolledBackDb;
use crate::support::buyers::*;

const FATIMA: Actor = Actor::Member(4);
const DATES_ARE_MADE_IN: i16 = 8;

/// The dates, of which three are ready, are made to order from now on.
fn make_dates_to_order(conn: &mut PgConnection) {
    diesel::update(products::table.find(4))
        .set(products::made_to_order_days.eq(DATES_ARE_MADE_IN))
        .execute(conn)
        .unwrap();
}

/// What the ledger says about the dates since the cast, in order.
fn movements(conn: &mut PgConnection) -> Vec<(String, i32)> {
    stock_ledger::table
        .filter(stock_ledger::variant_id.eq(DATES))
        .filter(stock_ledger::reason.ne("initial"))
        .order(stock_ledger::id)
        .select((stock_ledger::reason, stock_ledger::delta))
        .load(conn)
        .unwrap()
}

fn movement(reason: &str, delta: i32) -> (String, i32) {
    (reason.to_owned(), delta)
}

#[test]
fn the_cart_takes_more_than_is_ready() {
    RolledBackDb::new().run(|conn| {
        make_dates_to_order(conn);
        let cart = Cart::find_or_create(conn, &CartToken::generate()).unwrap();
        assert_eq!(cart.add(conn, DATES, 5).unwrap(), 5);
        let line = cart.lines(conn).unwrap().remove(0);
        assert!(line.can_be_ordered());
        assert_eq!((line.to_make(), line.making_days()), (2, DATES_ARE_MADE_IN));
        assert_eq!(cart.set_quantity(conn, line.id, 3).unwrap(), Some(3));
        assert_eq!(cart.line(conn, line.id).unwrap().making_days(), 0);
    });
}

#[test]
fn what_is_not_made_to_order_is_still_sold_out() {
    RolledBackDb::new().run(|conn| {
        order_of(conn, &[(DATES, 3)]).unwrap();
        let cart = Cart::find_or_create(conn, &CartToken::generate()).unwrap();
        assert!(matches!(cart.add(conn, DATES, 1), Err(AddError::SoldOut)));
    });
}

#[test]
fn an_order_takes_what_is_ready_and_has_the_rest_made() {
    RolledBackDb::new().run(|conn| {
        make_dates_to_order(conn);
        order_of(conn, &[(DATES, 5)]).unwrap();
        assert_eq!(movements(conn), [movement("made_to_order", 2), movement("sale", -5)]);
        assert_eq!(on_hand(conn, DATES), 0);
        assert_eq!(twiza::check::broken(conn).unwrap().len(), 0);
    });
}

#[test]
fn the_parcel_is_expected_only_once_the_pieces_are_made() {
    RolledBackDb::new().run(|conn| {
        let ready = parcel_of(conn, &[(DATES, 1)]);
        make_dates_to_order(conn);
        let made = parcel_of(conn, &[(DATES, 3)]);
        assert!(made.expected_from >= ready.expected_from + chrono::TimeDelta::days(6));
    });
}

#[test]
fn pieces_of_a_cancelled_order_are_not_made_and_the_ready_ones_come_back() {
    RolledBackDb::new().run(|conn| {
        make_dates_to_order(conn);
        let parcel = parcel_of(conn, &[(DATES, 5)]);
        parcel.cancel(conn, FATIMA, "Annulée").unwrap();
        assert_eq!(on_hand(conn, DATES), 3);
        assert_eq!(movements(conn).last(), Some(&movement("not_made", -2)));
        assert_eq!(twiza::check::broken(conn).unwrap().len(), 0);
    });
}

#[test]
fn pieces_that_were_packed_are_there_and_can_be_sold() {
    RolledBackDb::new().run(|conn| {
        make_dates_to_order(conn);
        let parcel = parcel_of(conn, &[(DATES, 5)]);
        parcel.pack(conn, FATIMA).unwrap();
        let packed = Parcel::of_order(conn, parcel.order_id).unwrap().remove(0);
        packed.cancel(conn, FATIMA, "Cassé en route").unwrap();
        assert_eq!(on_hand(conn, DATES), 5);
        assert_eq!(twiza::check::broken(conn).unwrap().len(), 0);
    });
}
