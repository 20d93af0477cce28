//! Orders that wait for their buyer: who is asked to confirm, who is told when, and what the deadline does.
use diesel::prelude::*;
use twiza::orders::deadlines::{self, Round};
use twiza::orders::{Actor, Awaited, MoveError, Order, Parcel, State};
use twiza::payments::Method;
use twiza::schema::{confirmations, outbox, parcels, payments, settings};

use crate::support::buyers::*;
use crate::support::{CommittedDb, RolledBackDb};

const FATIMA: Actor = Actor::Member(4);
const HIND: Actor = Actor::Buyer(None);

fn parcel(conn: &mut PgConnection, order: &Order) -> Parcel {
    Parcel::of_order(conn, order.id).unwrap().remove(0)
}

fn state_of(conn: &mut PgConnection, order: &Order) -> String {
    let row = confirmations::table.find(order.id).select(confirmations::state);
    row.first(conn).unwrap()
}

/// Sets back what the order waits for by so many hours.
fn age(conn: &mut PgConnection, order: &Order, hours: i64) {
    diesel::sql_query(format!(
        "UPDATE confirmations SET due_by = due_by - interval '{hours} h' WHERE order_id = {}",
        order.id
    ))
    .execute(conn)
    .unwrap();
    diesel::sql_query(format!(
        "UPDATE payments SET due_by = due_by - interval '{hours} h' WHERE order_id = {}",
        order.id
    ))
    .execute(conn)
    .unwrap();
}

fn by_transfer(conn: &mut PgConnection) -> Order {
    let mut form = checkout(conn);
    form.method = Method::BankTransfer;
    place(conn, &form, &[(ARGAN, 2)])
}

/// Shown to fail by leaving out the check in `Parcel::pack` and the trigger `parcels_packed_when_confirmed`.
#[test]
fn a_first_order_is_not_packed_before_its_buyer_confirms() {
    RolledBackDb::new().run(|conn| {
        let order = first_order_of(conn, &[(ARGAN, 1)]);
        let parcel = parcel(conn, &order);
        assert!(matches!(parcel.pack(conn, FATIMA), Err(MoveError::Awaited)));
        assert_eq!(mails(conn), ["order_placed"]);
        assert!(order.confirm(conn, HIND).unwrap());
        parcel.pack(conn, FATIMA).unwrap();
        let told = [
            "order_placed",
            "order_to_prepare",
            "order_to_prepare",
            "order_to_prepare",
            "parcel_packed",
        ];
        assert_eq!(mails(conn), told);
    });
}

/// Shown to fail by dropping the trigger `parcels_packed_when_confirmed`.
#[test]
fn the_database_refuses_to_pack_what_is_not_confirmed() {
    RolledBackDb::new().run(|conn| {
        let order = first_order_of(conn, &[(ARGAN, 1)]);
        let of_order = parcels::table.filter(parcels::order_id.eq(order.id));
        let packed = conn.transaction(|conn| diesel::update(of_order).set(parcels::state.eq("packed")).execute(conn));
        assert!(packed.unwrap_err().to_string().contains("is not confirmed"));
    });
}

#[test]
fn whoever_has_taken_delivery_before_is_not_asked() {
    RolledBackDb::new().run(|conn| {
        let first = first_order_of(conn, &[(ARGAN, 1)]);
        first.confirm(conn, HIND).unwrap();
        let second = first_order_of(conn, &[(ARGAN, 1)]);
        assert!(
            Awaited::of_order(conn, second.id).unwrap().is_some(),
            "nothing has been delivered yet"
        );
        for verb in [Parcel::pack, Parcel::hand_over, Parcel::deliver] {
            verb(&parcel(conn, &first), conn, FATIMA).unwrap();
        }
        let mut third = guest(conn, None);
        third.buyer.name = "H. Exemple".to_owned();
        let third = place(conn, &third, &[(ARGAN, 1)]);
        assert_eq!(Awaited::of_order(conn, third.id).unwrap(), None, "her phone is known");
    });
}

#[test]
fn members_are_asked_to_call_a_buyer_who_left_no_address() {
    RolledBackDb::new().run(|conn| {
        let form = guest(conn, None);
        let order = place(conn, &form, &[(ARGAN, 1)]);
        assert_eq!(
            mails(conn),
            ["order_to_confirm", "order_to_confirm", "order_to_confirm"]
        );
        assert!(order.confirm(conn, FATIMA).unwrap());
        assert!(!order.confirm(conn, FATIMA).unwrap(), "once is enough");
        assert_eq!(mails(conn).len(), 6);
    });
}

#[test]
fn the_delay_is_a_setting() {
    RolledBackDb::new().run(|conn| {
        let stored = (
            settings::key.eq("confirmation_hours"),
            settings::value.eq(serde_json::json!(5)),
        );
        diesel::insert_into(settings::table)
            .values(stored)
            .execute(conn)
            .unwrap();
        let order = first_order_of(conn, &[(ARGAN, 1)]);
        let due_by = Awaited::of_order(conn, order.id).unwrap().unwrap().due_by();
        assert_eq!((due_by - order.placed_at).num_minutes(), 5 * 60);
    });
}

#[test]
fn a_buyer_who_cancels_is_waited_for_no_longer() {
    RolledBackDb::new().run(|conn| {
        let order = first_order_of(conn, &[(ARGAN, 3)]);
        order.cancel(conn, HIND, "").unwrap();
        assert_eq!(
            (state_of(conn, &order).as_str(), on_hand(conn, ARGAN)),
            ("called_off", 50)
        );
        assert!(!order.confirm(conn, HIND).unwrap());
    });
}

#[actix_web::test]
async fn an_unconfirmed_order_goes_back_on_sale_once_and_its_buyer_is_told() {
    let database = CommittedDb::new();
    let order = first_order_of(&mut database.conn(), &[(ARGAN, 3), (DATES, 1)]);
    assert_eq!(deadlines::keep(&database.patient_db()).await.unwrap(), Round::default());
    age(&mut database.conn(), &order, 49);
    let released = Round {
        reminded: 0,
        released: 1,
    };
    assert_eq!(deadlines::keep(&database.patient_db()).await.unwrap(), released);
    assert_eq!(deadlines::keep(&database.patient_db()).await.unwrap(), Round::default());
    let conn = &mut database.conn();
    assert_eq!((on_hand(conn, ARGAN), on_hand(conn, DATES)), (50, 3));
    assert_eq!(state_of(conn, &order), "lapsed");
    assert!(!order.confirm(conn, HIND).unwrap(), "too late");
    assert_eq!(mails(conn), ["order_placed", "parcel_cancelled", "parcel_cancelled"]);
}

/// Shown to fail by leaving `state = 'awaited'` out of the condition of the update in `confirm`.
#[actix_web::test]
async fn of_a_confirmation_and_the_deadline_at_once_one_wins() {
    let database = CommittedDb::new();
    let orders: Vec<Order> = (0..20)
        .map(|_| first_order_of(&mut database.conn(), &[(ARGAN, 1)]))
        .collect();
    orders.iter().for_each(|order| age(&mut database.conn(), order, 49));
    let db = database.patient_db();
    let confirming = orders.iter().cloned().map(|order| {
        let db = db.clone();
        async move { db.write(move |conn| order.confirm(conn, HIND)).await.unwrap() }
    });
    let (round, confirmed) = tokio::join!(deadlines::keep(&db), futures_util::future::join_all(confirming));
    let confirmed = confirmed.into_iter().filter(|given| *given).count();
    assert_eq!(round.unwrap().released + confirmed, orders.len());
    let conn = &mut database.conn();
    assert_eq!(usize::try_from(50 - on_hand(conn, ARGAN)).unwrap(), confirmed);
    let to_prepare = outbox::table.filter(outbox::kind.eq("order_to_prepare")).count();
    assert_eq!(
        to_prepare.get_result::<i64>(conn).unwrap(),
        3 * i64::try_from(confirmed).unwrap()
    );
}

#[actix_web::test]
async fn a_transfer_is_reminded_of_once_and_given_up_after_three_days() {
    let database = CommittedDb::new();
    let order = by_transfer(&mut database.conn());
    let db = database.patient_db();
    assert!(matches!(
        parcel(&mut database.conn(), &order).pack(&mut database.conn(), FATIMA),
        Err(MoveError::Awaited)
    ));
    age(&mut database.conn(), &order, 49);
    assert_eq!(
        deadlines::keep(&db).await.unwrap(),
        Round {
            reminded: 1,
            released: 0
        }
    );
    assert_eq!(deadlines::keep(&db).await.unwrap(), Round::default());
    age(&mut database.conn(), &order, 24);
    assert_eq!(
        deadlines::keep(&db).await.unwrap(),
        Round {
            reminded: 0,
            released: 1
        }
    );
    let conn = &mut database.conn();
    assert_eq!(
        mails(conn),
        ["order_placed", "parcel_cancelled", "transfer_instructions"]
    );
    assert_eq!(
        (on_hand(conn, ARGAN), parcel(conn, &order).state),
        (50, State::Cancelled)
    );
    assert!(!order.receive_transfer(conn).unwrap(), "it is not asked for any more");
}

#[test]
fn a_transfer_that_arrived_lets_the_members_prepare() {
    RolledBackDb::new().run(|conn| {
        let order = by_transfer(conn);
        assert_eq!(mails(conn), ["order_placed"]);
        assert!(order.receive_transfer(conn).unwrap());
        assert_eq!(mails(conn).len(), 4);
        parcel(conn, &order).pack(conn, FATIMA).unwrap();
        let due = payments::table.filter(payments::state.eq("due")).count();
        assert_eq!(due.get_result::<i64>(conn).unwrap(), 0);
    });
}
