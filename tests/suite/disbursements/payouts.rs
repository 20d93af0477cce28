//! What cooperatives are owed, and paying it.
use std::sync::{Arc, Barrier};
use std::thread;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::accounts::audit::Actor;
use twiza::approvals::{self, ApprovalError};
use twiza::cooperatives::PayoutAccount;
use twiza::disbursements::{self, DisburseError, Disbursement, NewPayout, State};
use twiza::ledger;
use twiza::money::Money;
use twiza::orders::{self, Parcel};
use uuid::Uuid;

use super::{ADMIN, FINANCE, ask, request, state, wanted};
use crate::support::buyers::*;
use crate::support::{CommittedDb, RolledBackDb};

const ARGAN_COOPERATIVE: i64 = 1;

fn by() -> Actor {
    Actor::default()
}

/// The parcel arrives, by carrier where it has one.
pub fn deliver(conn: &mut PgConnection, parcel: &Parcel) {
    let staff = orders::Actor::Staff(3);
    parcel.pack(conn, staff).unwrap();
    Parcel::find_by_reference(conn, &parcel.reference)
        .unwrap()
        .hand_over(conn, staff)
        .unwrap();
    Parcel::find_by_reference(conn, &parcel.reference)
        .unwrap()
        .deliver(conn, staff)
        .unwrap();
}

/// Argan sold a bottle for 130 DH, it arrived, and its account is known.
fn sold(conn: &mut PgConnection) -> Parcel {
    let (_, parcels) = paid_order_of(conn, &[(ARGAN, 1)]);
    deliver(conn, &parcels[0]);
    ledger::book(conn).unwrap();
    PayoutAccount::set(
        conn,
        ARGAN_COOPERATIVE,
        ("Tamount", "Exemple", "011780000012345678901296"),
    )
    .unwrap();
    parcels[0].clone()
}

fn balance(conn: &mut PgConnection) -> Money {
    ledger::balance(conn, ARGAN_COOPERATIVE).unwrap()
}

fn payout(amount: i64) -> NewPayout {
    NewPayout {
        key: Uuid::new_v4(),
        cooperative_id: ARGAN_COOPERATIVE,
        amount: Money::dirhams(amount),
        reason: "Ventes de novembre".to_owned(),
    }
}

fn pay_as(conn: &mut PgConnection, user_id: i64, wanted: &NewPayout) -> Result<Disbursement, ApprovalError> {
    conn.transaction(|conn| approvals::ask_for_payout(conn, &by(), (user_id, wanted)))
}

#[test]
fn goods_are_owed_once_they_were_delivered_and_paid_and_once_only() {
    RolledBackDb::new().run(|conn| {
        let cash = parcel_of(conn, &[(AMLOU, 1)]);
        let (_, paid) = paid_order_of(conn, &[(ARGAN, 1)]);
        ledger::book(conn).unwrap();
        assert_eq!(balance(conn), Money::ZERO);
        deliver(conn, &paid[0]);
        deliver(conn, &cash);
        ledger::book(conn).unwrap();
        assert_eq!(balance(conn), Money::dirhams(130 + 75));
        assert_eq!(ledger::book(conn).unwrap(), 0);
    });
}

#[test]
fn cash_that_the_cooperative_took_itself_is_not_owed_to_it() {
    RolledBackDb::new().run(|conn| {
        let parcel = parcel_of(conn, &[(AMLOU, 1)]);
        conn.batch_execute("UPDATE parcels SET carrier = 'collection', service = 'collection'")
            .unwrap();
        parcel.pack(conn, orders::Actor::Member(4)).unwrap();
        let parcel = Parcel::find_by_reference(conn, &parcel.reference).unwrap();
        parcel.deliver(conn, orders::Actor::Member(4)).unwrap();
        ledger::book(conn).unwrap();
        assert_eq!(balance(conn), Money::ZERO);
    });
}

#[test]
fn what_goes_back_to_the_buyer_is_taken_off_again() {
    RolledBackDb::new().run(|conn| {
        let parcel = sold(conn);
        let refund = ask(conn, &wanted(&parcel, Money::dirhams(30))).unwrap();
        ledger::book(conn).unwrap();
        assert_eq!(balance(conn), Money::dirhams(100));
        disbursements::call_off(conn, &by(), &refund.number).unwrap();
        ledger::book(conn).unwrap();
        assert_eq!(balance(conn), Money::dirhams(130));
    });
}

/// Guards against leaving `FOR UPDATE` and the comparison out of BOOK.
#[test]
fn of_many_who_book_at_once_one_does() {
    let database = CommittedDb::new();
    for _ in 0..3 {
        let mut conn = database.conn();
        let (_, parcels) = paid_order_of(&mut conn, &[(ARGAN, 1)]);
        deliver(&mut conn, &parcels[0]);
        let before = balance(&mut conn);
        let barrier = Arc::new(Barrier::new(6));
        let book = |_| {
            let (mut conn, barrier) = (database.conn(), barrier.clone());
            thread::spawn(move || {
                barrier.wait();
                conn.transaction(ledger::book).unwrap();
            })
        };
        let threads: Vec<_> = (0..6).map(book).collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        assert_eq!(balance(&mut conn), before + Money::dirhams(130));
    }
}

#[test]
fn a_payout_is_made_by_two_and_the_managers_are_told() {
    RolledBackDb::new().run(|conn| {
        sold(conn);
        let asked = pay_as(conn, FINANCE, &payout(100)).unwrap();
        assert_eq!((asked.state, balance(conn)), (State::Asked, Money::dirhams(130)));
        let another = pay_as(conn, FINANCE, &payout(1));
        assert!(
            matches!(another, Err(ApprovalError::Disburse(DisburseError::Open))),
            "{another:?}"
        );
        let id = request(conn);
        let own = approvals::approve(conn, &by(), (id, FINANCE));
        assert!(matches!(own, Err(ApprovalError::SamePerson)), "{own:?}");
        approvals::approve(conn, &by(), (id, ADMIN)).unwrap();
        assert_eq!((state(conn, &asked), balance(conn)), (State::Due, Money::dirhams(30)));
        disbursements::send(conn, &by(), (&asked.number, FINANCE, "VIR-9")).unwrap();
        assert!(mails(conn).contains(&"payout_sent".to_owned()));
    });
}

/// Guards against leaving the balance out of `take`.
#[test]
fn no_more_is_paid_out_than_is_owed() {
    RolledBackDb::new().run(|conn| {
        let parcel = sold(conn);
        let much = pay_as(conn, FINANCE, &payout(131));
        assert!(
            matches!(much, Err(ApprovalError::Disburse(DisburseError::TooMuch))),
            "{much:?}"
        );
        pay_as(conn, FINANCE, &payout(130)).unwrap();
        let id = request(conn);
        ask(conn, &wanted(&parcel, Money::dirhams(1))).unwrap();
        ledger::book(conn).unwrap();
        let late = conn.transaction(|conn| approvals::approve(conn, &by(), (id, ADMIN)));
        assert!(
            matches!(late, Err(ApprovalError::Disburse(DisburseError::TooMuch))),
            "{late:?}"
        );
        assert_eq!(balance(conn), Money::dirhams(129));
    });
}

/// Guards against leaving `give_back` out of `release`.
#[test]
fn a_payout_called_off_is_owed_again() {
    RolledBackDb::new().run(|conn| {
        sold(conn);
        let asked = pay_as(conn, FINANCE, &payout(130)).unwrap();
        let id = request(conn);
        approvals::approve(conn, &by(), (id, ADMIN)).unwrap();
        assert_eq!(balance(conn), Money::ZERO);
        disbursements::call_off(conn, &by(), &asked.number).unwrap();
        assert_eq!(balance(conn), Money::dirhams(130));
    });
}

/// Guards against leaving `refuse_own` out of `NewPayout::ask`.
#[test]
fn nobody_asks_for_a_payout_to_their_own_cooperative_or_to_one_without_account() {
    RolledBackDb::new().run(|conn| {
        sold(conn);
        let khadija = 5;
        let own = pay_as(conn, khadija, &payout(10));
        assert!(
            matches!(own, Err(ApprovalError::Disburse(DisburseError::OwnCooperative))),
            "{own:?}"
        );
        conn.batch_execute("DELETE FROM payout_accounts").unwrap();
        let nowhere = pay_as(conn, FINANCE, &payout(10));
        assert!(
            matches!(nowhere, Err(ApprovalError::Disburse(DisburseError::NoAccount))),
            "{nowhere:?}"
        );
    });
}
