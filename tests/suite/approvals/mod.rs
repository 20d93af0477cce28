//! Four eyes: who asks does not decide, and what is approved happens once.
use std::sync::{Arc, Barrier};
use std::thread;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::accounts::audit::Actor;
use twiza::approvals::{self, ApprovalError};
use twiza::payments::{BankAccount, bank_account};
use twiza::schema::approvals as table;

use crate::support::{CommittedDb, RolledBackDb};

const ADMIN: i64 = 1;
const FINANCE: i64 = 11;

fn other_account() -> BankAccount {
    BankAccount {
        holder: "Twiza".to_owned(),
        bank: "Autre banque".to_owned(),
        rib: "011780000012345678901296".to_owned(),
    }
}

/// Finance asks; the request's number.
fn ask(conn: &mut PgConnection) -> i64 {
    let asked = approvals::ask_for_account(conn, &Actor::default(), (FINANCE, &other_account(), "Agence fermée"));
    asked.unwrap();
    table::table
        .select(diesel::dsl::max(table::id))
        .first::<Option<i64>>(conn)
        .unwrap()
        .unwrap()
}

fn account(conn: &mut PgConnection) -> BankAccount {
    bank_account(conn).unwrap().unwrap()
}

#[test]
fn the_account_changes_when_a_second_person_approves() {
    RolledBackDb::new().run(|conn| {
        let (before, id) = (account(conn), ask(conn));
        assert_eq!(account(conn), before);
        approvals::approve(conn, &Actor::default(), (id, ADMIN)).unwrap();
        assert_eq!(account(conn), other_account());
        let again = approvals::approve(conn, &Actor::default(), (id, ADMIN));
        assert!(matches!(again, Err(ApprovalError::Gone)), "{again:?}");
    });
}

/// Guards against leaving `asked_by` out of `decide`.
#[test]
fn who_asked_does_not_decide_and_nobody_else_takes_it_back() {
    RolledBackDb::new().run(|conn| {
        let (before, id) = (account(conn), ask(conn));
        for outcome in [
            approvals::approve(conn, &Actor::default(), (id, FINANCE)),
            approvals::refuse(conn, &Actor::default(), (id, FINANCE, "Non")),
            approvals::withdraw(conn, &Actor::default(), (id, ADMIN)),
        ] {
            assert!(matches!(outcome, Err(ApprovalError::SamePerson)), "{outcome:?}");
        }
        approvals::withdraw(conn, &Actor::default(), (id, FINANCE)).unwrap();
        assert_eq!(account(conn), before);
    });
}

/// Guards against dropping `approvals_second_person`: whatever writes past the verbs is held, too.
#[test]
fn the_database_refuses_a_decision_by_whoever_asked() {
    RolledBackDb::new().run(|conn| {
        let id = ask(conn);
        let outcome = conn.transaction(|conn| {
            conn.batch_execute(&format!(
                "UPDATE approvals SET decision = 'approved', decided_by = asked_by, decided_at = now() WHERE id = {id}"
            ))
        });
        assert!(outcome.unwrap_err().to_string().contains("approvals_second_person"));
    });
}

/// Guards against leaving `expires_at` out of `decide` and of `expire`.
#[test]
fn a_request_waits_seven_days_and_one_at_a_time() {
    RolledBackDb::new().run(|conn| {
        let id = ask(conn);
        let second = approvals::ask_for_account(conn, &Actor::default(), (ADMIN, &other_account(), "Aussi"));
        assert!(matches!(second, Err(ApprovalError::Open)), "{second:?}");
        conn.batch_execute("UPDATE approvals SET expires_at = now()").unwrap();
        let late = approvals::approve(conn, &Actor::default(), (id, ADMIN));
        assert!(matches!(late, Err(ApprovalError::Gone)), "{late:?}");
        assert!(ask(conn) > id);
    });
}

/// Guards against a read before the update in `decide`.
#[test]
fn of_two_who_decide_at_once_one_does() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    conn.batch_execute("UPDATE users SET staff_role = 'administrator' WHERE id = 8")
        .unwrap();
    for _ in 0..5 {
        let id = ask(&mut conn);
        let barrier = Arc::new(Barrier::new(2));
        let approve = |user_id: i64| {
            let (mut conn, barrier) = (database.conn(), barrier.clone());
            thread::spawn(move || {
                barrier.wait();
                let act = |conn: &mut PgConnection| approvals::approve(conn, &Actor::default(), (id, user_id));
                conn.transaction(act).is_ok()
            })
        };
        let both = [approve(ADMIN), approve(8)].map(|thread| thread.join().unwrap());
        assert_eq!(both.into_iter().filter(|is_done| *is_done).count(), 1);
    }
}
