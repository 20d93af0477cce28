//! Money for buyers: never more than was paid, never twice, and above the limit never by one person.
mod accounts;
pub mod payouts;
mod races;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::accounts::audit::Actor;
use twiza::approvals::{self, ApprovalError};
use twiza::disbursements::{self, DisburseError, Disbursement, NewRefund, Refundable, State};
use twiza::money::Money;
use twiza::orders::{self, Parcel};
use twiza::payments::{Payment, PaymentState};
use twiza::schema::{approvals as requests, cooperative_orders, disbursements as table};
use uuid::Uuid;

use crate::support::RolledBackDb;
use crate::support::buyers::*;

const ADMIN: i64 = 1;
const FINANCE: i64 = 11;

fn wanted(parcel: &Parcel, amount: Money) -> NewRefund {
    NewRefund {
        key: Uuid::new_v4(),
        parcel_id: parcel.id,
        amount,
        holder: "Salma Exemple".to_owned(),
        rib: "011780000012345678901296".to_owned(),
        reason: "Bocal fendu".to_owned(),
    }
}

fn ask_as(conn: &mut PgConnection, user_id: i64, wanted: &NewRefund) -> Result<Disbursement, ApprovalError> {
    conn.transaction(|conn| approvals::ask_for_refund(conn, &Actor::default(), (user_id, wanted)))
}

fn ask(conn: &mut PgConnection, wanted: &NewRefund) -> Result<Disbursement, ApprovalError> {
    ask_as(conn, FINANCE, wanted)
}

/// The number of the newest request.
fn request(conn: &mut PgConnection) -> i64 {
    let newest = requests::table.select(diesel::dsl::max(requests::id));
    newest.first::<Option<i64>>(conn).unwrap().unwrap()
}

fn state(conn: &mut PgConnection, refund: &Disbursement) -> State {
    Disbursement::find(conn, &refund.number).unwrap().state
}

fn refunded(conn: &mut PgConnection, parcel: &Parcel) -> Money {
    cooperative_orders::table
        .find(parcel.cooperative_order_id)
        .select(cooperative_orders::refunded_centimes)
        .first(conn)
        .unwrap()
}

#[test]
fn up_to_the_limit_one_person_refunds_and_the_buyer_is_told() {
    RolledBackDb::new().run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(ARGAN, 2)]);
        let refund = ask(conn, &wanted(&parcels[0], Money::dirhams(50))).unwrap();
        assert_eq!(refund.state, State::Due);
        assert_eq!(refunded(conn, &parcels[0]), Money::dirhams(50));
        disbursements::send(conn, &Actor::default(), (&refund.number, FINANCE, "VIR-1")).unwrap();
        let kinds = mails(conn);
        assert!(kinds.contains(&"refund_due".to_owned()) && kinds.contains(&"refund_sent".to_owned()));
    });
}

/// Guards against leaving `needs_second_person` out of `ask_for_refund`, and `let_go` out of `refuse` and `withdraw`.
#[test]
fn above_the_limit_nothing_goes_before_a_second_person_says_so() {
    RolledBackDb::new().run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(RUG, 1)]);
        let rug = wanted(&parcels[0], Money::dirhams(501));
        let refund = ask(conn, &rug).unwrap();
        assert_eq!(refund.state, State::Asked);
        let sent = disbursements::send(conn, &Actor::default(), (&refund.number, FINANCE, "VIR-1"));
        assert!(matches!(sent, Err(DisburseError::Gone)), "{sent:?}");
        let id = request(conn);
        let own = approvals::approve(conn, &Actor::default(), (id, FINANCE));
        assert!(matches!(own, Err(ApprovalError::SamePerson)), "{own:?}");
        approvals::refuse(conn, &Actor::default(), (id, ADMIN, "Le tapis est parti")).unwrap();
        assert_eq!(state(conn, &refund), State::Dropped);
        let again = ask(conn, &wanted(&parcels[0], Money::dirhams(501))).unwrap();
        let id = request(conn);
        approvals::approve(conn, &Actor::default(), (id, ADMIN)).unwrap();
        assert_eq!(state(conn, &again), State::Due);
        assert_eq!(refunded(conn, &parcels[0]), Money::dirhams(501));
    });
}

/// Guards against judging each refund alone: the limit is the order's.
#[test]
fn several_small_refunds_of_an_order_are_one_large_one() {
    RolledBackDb::new().run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(RUG, 1), (THYME_HONEY, 1)]);
        assert_eq!(
            ask(conn, &wanted(&parcels[0], Money::dirhams(400))).unwrap().state,
            State::Due
        );
        assert_eq!(
            ask(conn, &wanted(&parcels[1], Money::dirhams(100))).unwrap().state,
            State::Due
        );
        assert_eq!(
            ask(conn, &wanted(&parcels[1], Money::dirhams(1))).unwrap().state,
            State::Asked
        );
        let another = ask(conn, &wanted(&parcels[1], Money::dirhams(1)));
        assert!(
            matches!(another, Err(ApprovalError::Disburse(DisburseError::Open))),
            "{another:?}"
        );
    });
}

#[test]
fn the_limit_is_a_setting() {
    RolledBackDb::new().run(|conn| {
        conn.batch_execute("INSERT INTO settings (key, value) VALUES ('refund_second_person_above', '1000')")
            .unwrap();
        let (_, parcels) = paid_order_of(conn, &[(ARGAN, 1)]);
        assert_eq!(
            ask(conn, &wanted(&parcels[0], Money::dirhams(11))).unwrap().state,
            State::Asked
        );
    });
}

/// Guards against leaving the sum out of `RESERVE` (then the CHECK refuses) and `refundable` out of `ask`.
#[test]
fn no_more_goes_back_than_was_paid_and_nothing_before() {
    RolledBackDb::new().run(|conn| {
        let unpaid = parcel_of(conn, &[(AMLOU, 1)]);
        let early = ask(conn, &wanted(&unpaid, Money::dirhams(1)));
        assert!(
            matches!(early, Err(ApprovalError::Disburse(DisburseError::TooMuch))),
            "{early:?}"
        );
        let (order, parcels) = paid_order_of(conn, &[(ARGAN, 1)]);
        let left = Refundable::of_order(conn, order.id).unwrap()[0].left;
        assert_eq!(left, order.total);
        let much = ask(conn, &wanted(&parcels[0], left + Money::centimes(1)));
        assert!(
            matches!(much, Err(ApprovalError::Disburse(DisburseError::TooMuch))),
            "{much:?}"
        );
        ask(conn, &wanted(&parcels[0], left)).unwrap();
        assert!(Refundable::of_order(conn, order.id).unwrap().is_empty());
    });
}

/// Guards against leaving the sum out of `RESERVE`: what was approved meanwhile counts.
#[test]
fn an_approval_comes_too_late_when_the_money_has_gone_back() {
    RolledBackDb::new().run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(RUG, 1)]);
        let refund = ask(conn, &wanted(&parcels[0], Money::dirhams(1450))).unwrap();
        let id = request(conn);
        conn.batch_execute("UPDATE cooperative_orders SET refunded_centimes = total_centimes")
            .unwrap();
        let late = conn.transaction(|conn| approvals::approve(conn, &Actor::default(), (id, ADMIN)));
        assert!(
            matches!(late, Err(ApprovalError::Disburse(DisburseError::TooMuch))),
            "{late:?}"
        );
        assert_eq!(state(conn, &refund), State::Asked);
        conn.batch_execute("UPDATE cooperative_orders SET refunded_centimes = 0")
            .unwrap();
    });
}

#[test]
fn a_payment_all_of_which_was_sent_back_is_refunded() {
    RolledBackDb::new().run(|conn| {
        let (order, parcels) = paid_order_of(conn, &[(ARGAN, 1), (THYME_HONEY, 1)]);
        let payment = |conn: &mut PgConnection| Payment::of_order(conn, order.id).unwrap()[0].state;
        for parcel in &parcels {
            assert_eq!(payment(conn), PaymentState::Received);
            let left = disbursements::refundable(conn, parcel.id).unwrap().unwrap();
            let refund = ask(conn, &wanted(parcel, left)).unwrap();
            disbursements::send(conn, &Actor::default(), (&refund.number, FINANCE, "VIR-1")).unwrap();
        }
        assert_eq!(payment(conn), PaymentState::Refunded);
    });
}

/// Guards against leaving `refuse_own` out of `ask` and of `carry_out`.
#[test]
fn nobody_refunds_what_their_own_cooperative_sold() {
    RolledBackDb::new().run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(RUG, 1)]);
        conn.batch_execute(
            "UPDATE users SET staff_role = 'finance' WHERE id = 5;
             UPDATE users SET staff_role = 'administrator' WHERE id = 10",
        )
        .unwrap();
        let (khadija, nadia_who_left) = (5, 10);
        let own = ask_as(conn, khadija, &wanted(&parcels[0], Money::dirhams(1)));
        assert!(
            matches!(own, Err(ApprovalError::Disburse(DisburseError::OwnCooperative))),
            "{own:?}"
        );
        ask(conn, &wanted(&parcels[0], Money::dirhams(600))).unwrap();
        let id = request(conn);
        let own = conn.transaction(|conn| approvals::approve(conn, &Actor::default(), (id, nadia_who_left)));
        assert!(
            matches!(own, Err(ApprovalError::Disburse(DisburseError::OwnCooperative))),
            "{own:?}"
        );
    });
}

/// Guards against leaving RELEASE out of `call_off`.
#[test]
fn a_refund_called_off_may_be_made_otherwise() {
    RolledBackDb::new().run(|conn| {
        let (order, parcels) = paid_order_of(conn, &[(ARGAN, 1)]);
        let refund = ask(conn, &wanted(&parcels[0], order.total)).unwrap();
        disbursements::call_off(conn, &Actor::default(), &refund.number).unwrap();
        assert_eq!(refunded(conn, &parcels[0]), Money::ZERO);
        let again = disbursements::call_off(conn, &Actor::default(), &refund.number);
        assert!(matches!(again, Err(DisburseError::Gone)), "{again:?}");
        ask(conn, &wanted(&parcels[0], order.total)).unwrap();
    });
}

#[test]
fn what_was_paid_and_called_off_is_owed_until_somebody_asks() {
    RolledBackDb::new().run(|conn| {
        let (order, parcels) = paid_order_of(conn, &[(ARGAN, 1), (THYME_HONEY, 1)]);
        assert!(disbursements::owed(conn, 9).unwrap().is_empty());
        parcels[0]
            .cancel(conn, orders::Actor::Member(4), "Plus d’huile")
            .unwrap();
        let owed = disbursements::owed(conn, 9).unwrap();
        assert_eq!(owed.len(), 1);
        assert_eq!(
            (&owed[0].order_number, &owed[0].reference),
            (&order.number, &parcels[0].reference)
        );
        ask(conn, &wanted(&parcels[0], owed[0].left)).unwrap();
        assert!(disbursements::owed(conn, 9).unwrap().is_empty());
    });
}

/// Guards against leaving `let_go` out of `expire`.
#[test]
fn a_request_nobody_decided_lets_the_parcel_go() {
    RolledBackDb::new().run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(RUG, 1)]);
        let refund = ask(conn, &wanted(&parcels[0], Money::dirhams(600))).unwrap();
        conn.batch_execute("UPDATE approvals SET expires_at = now()").unwrap();
        approvals::expire(conn).unwrap();
        assert_eq!(state(conn, &refund), State::Dropped);
    });
}

#[test]
fn the_database_refuses_a_refund_that_skips_a_step() {
    RolledBackDb::new().run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(RUG, 1)]);
        let refund = ask(conn, &wanted(&parcels[0], Money::dirhams(600))).unwrap();
        let skip = diesel::update(table::table.find(refund.id)).set((
            table::state.eq(State::Sent),
            table::granted_at.eq(diesel::dsl::now),
            table::sent_at.eq(diesel::dsl::now),
            table::sent_by.eq(ADMIN),
            table::bank_reference.eq("VIR-1"),
        ));
        let refused = conn.transaction(|conn| skip.execute(conn)).unwrap_err();
        assert!(
            refused.to_string().contains("may not go from asked to sent"),
            "{refused}"
        );
    });
}
