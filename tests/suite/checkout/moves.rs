use diesel::prelude::*;
use twiza::orders::{Actor, MoveError, Parcel, State};
use twiza::payments::{Payment, PaymentState};
use twiza::schema::{parcel_events, parcels};

use crate::support::RolledBackDb;
use crate::support::buyers::*;

const FATIMA: Actor = Actor::Member(4);
const TARIK: Actor = Actor::Staff(3);

fn again(conn: &mut PgConnection, parcel: &Parcel) -> Parcel {
    Parcel::find_by_reference(conn, &parcel.reference).unwrap()
}

#[test]
fn a_parcel_goes_from_the_cooperative_to_the_buyer_and_the_cash_is_in() {
    RolledBackDb::new().run(|conn| {
        let parcel = parcel_of(conn, &[(ARGAN, 1)]);
        parcel.pack(conn, FATIMA).unwrap();
        again(conn, &parcel).hand_over(conn, FATIMA).unwrap();
        again(conn, &parcel).deliver(conn, TARIK).unwrap();
        assert_eq!(again(conn, &parcel).state, State::Delivered);
        assert_eq!(
            Payment::of_order(conn, parcel.order_id).unwrap()[0].state,
            PaymentState::Received
        );
        let told = [
            "order_placed",
            "order_to_prepare",
            "order_to_prepare",
            "order_to_prepare",
            "parcel_delivered",
            "parcel_handed_over",
            "parcel_packed",
        ];
        assert_eq!(mails(conn), told);
    });
}

#[test]
fn a_packed_parcel_has_a_tracking_number_of_its_own() {
    RolledBackDb::new().run(|conn| {
        let (first, second) = (parcel_of(conn, &[(ARGAN, 1)]), parcel_of(conn, &[(ARGAN, 1)]));
        first.pack(conn, FATIMA).unwrap();
        second.pack(conn, FATIMA).unwrap();
        let numbers = [
            again(conn, &first).tracking_number.unwrap(),
            again(conn, &second).tracking_number.unwrap(),
        ];
        assert_ne!(numbers[0], numbers[1]);
        assert!(
            numbers
                .iter()
                .all(|number| twiza::shipping::S10::parse(number).is_some())
        );
    });
}

/// Shown to fail by dropping `stock_ledger_once` and the check of the state in `become_`: stock then comes back twice.
#[test]
fn a_refused_parcels_goods_come_back_once_and_no_cash_is_owed() {
    RolledBackDb::new().run(|conn| {
        let parcel = parcel_of(conn, &[(ARGAN, 3)]);
        parcel.pack(conn, FATIMA).unwrap();
        again(conn, &parcel).hand_over(conn, FATIMA).unwrap();
        let on_its_way = again(conn, &parcel);
        on_its_way.refuse(conn, TARIK, "Absent deux fois").unwrap();
        assert!(matches!(on_its_way.refuse(conn, TARIK, ""), Err(MoveError::NotNow(..))));
        again(conn, &parcel).take_back(conn, TARIK).unwrap();
        assert_eq!(on_hand(conn, ARGAN), 50);
        assert_eq!(
            Payment::of_order(conn, parcel.order_id).unwrap()[0].state,
            PaymentState::Cancelled
        );
    });
}

#[test]
fn a_cancelled_part_leaves_the_other_parts_alone() {
    RolledBackDb::new().run(|conn| {
        let order = order_of(conn, &[(ARGAN, 1), (DATES, 1)]).unwrap().order;
        let both = Parcel::of_order(conn, order.id).unwrap();
        both[0].cancel(conn, TARIK, "Cassé").unwrap();
        assert_eq!(again(conn, &both[1]).state, State::Placed);
        assert_eq!((on_hand(conn, ARGAN), on_hand(conn, DATES)), (50, 2));
    });
}

/// The table of the program and the table of the database are the same.
/// Shown to fail by adding a pair to either.
#[test]
fn the_database_allows_exactly_the_legal_moves() {
    RolledBackDb::new().run(|conn| {
        let legal = State::ALL
            .into_iter()
            .flat_map(|from| State::ALL.into_iter().map(move |to| (from, to)));
        let mut legal: Vec<_> = legal
            .filter(|(from, to)| from.can_become(*to))
            .map(|(from, to)| format!("{} {}", from.name(), to.name()))
            .collect();
        legal.sort();
        assert_eq!(allowed(conn), legal);
    });
}

fn allowed(conn: &mut PgConnection) -> Vec<String> {
    #[derive(QueryableByName)]
    struct Pair {
        #[diesel(sql_type = diesel::sql_types::Text)]
        pair: String,
    }
    let rows: Vec<Pair> = diesel::sql_query(
        "SELECT from_state || ' ' || to_state AS pair FROM allowed_transitions WHERE machine = 'parcel'",
    )
    .load(conn)
    .unwrap();
    let mut pairs: Vec<_> = rows.into_iter().map(|row| row.pair).collect();
    pairs.sort();
    pairs
}

/// Shown to fail by dropping the trigger `parcels_state_moves`.
#[test]
fn the_database_refuses_a_move_that_skips_the_program() {
    RolledBackDb::new().run(|conn| {
        let parcel = parcel_of(conn, &[(ARGAN, 1)]);
        let skipped = conn.transaction(|conn| {
            diesel::update(parcels::table.find(parcel.id))
                .set(parcels::state.eq("delivered"))
                .execute(conn)
        });
        assert!(
            skipped
                .unwrap_err()
                .to_string()
                .contains("may not go from placed to delivered")
        );
    });
}

/// Shown to fail by dropping the trigger `parcel_events_append_only`.
#[test]
fn history_cannot_be_rewritten() {
    RolledBackDb::new().run(|conn| {
        let parcel = parcel_of(conn, &[(ARGAN, 1)]);
        let of_parcel = parcel_events::table.filter(parcel_events::parcel_id.eq(parcel.id));
        assert!(
            conn.transaction(|conn| diesel::delete(of_parcel).execute(conn))
                .is_err()
        );
    });
}
