//! Where a cooperative's money goes: never elsewhere without its managers' knowledge, two days, and a second person (J3).
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::accounts::audit::Actor;
use twiza::accounts::{Belonging, Person};
use twiza::approvals::{self, ApprovalError};
use twiza::cooperatives::PayoutAccount;
use twiza::disbursements::DisburseError;
use twiza::payments::BankAccount;

use super::{ADMIN, request};
use crate::support::RolledBackDb;
use crate::support::buyers::mails;

const FATIMA: i64 = 4;
const KHADIJA: i64 = 5;
const ARGAN_COOPERATIVE: i64 = 1;

fn argan(conn: &mut PgConnection) -> Belonging {
    let fatima = Person::load(conn, FATIMA).unwrap().unwrap();
    fatima.belonging("argan-exemple").unwrap().clone()
}

fn ask(conn: &mut PgConnection) -> Result<(), ApprovalError> {
    let account = BankAccount {
        holder: "Tamount".to_owned(),
        bank: "Autre banque".to_owned(),
        rib: "011780000012345678901296".to_owned(),
    };
    let argan = argan(conn);
    approvals::ask_for_payout_account(conn, &Actor::default(), (FATIMA, &argan), (&account, "Agence fermée"))
}

fn let_two_days_pass(conn: &mut PgConnection) {
    conn.batch_execute("UPDATE approvals SET open_from = open_from - interval '48 hours'")
        .unwrap();
}

fn bank(conn: &mut PgConnection) -> Option<String> {
    PayoutAccount::of(conn, ARGAN_COOPERATIVE)
        .unwrap()
        .map(|account| account.bank)
}

fn news(conn: &mut PgConnection) -> usize {
    let mails = mails(conn);
    mails.iter().filter(|kind| *kind == "payout_account_news").count()
}

/// Guards against leaving `open_from` out of `decide`.
#[test]
fn it_changes_after_two_days_when_the_staff_says_so_and_every_manager_hears() {
    RolledBackDb::new().run(|conn| {
        conn.batch_execute("UPDATE memberships SET role = 'manager' WHERE user_id = 5")
            .unwrap();
        ask(conn).unwrap();
        assert_eq!(news(conn), 2);
        let id = request(conn);
        let early = approvals::approve(conn, &Actor::default(), (id, ADMIN));
        assert!(matches!(early, Err(ApprovalError::TooEarly)), "{early:?}");
        let_two_days_pass(conn);
        assert_eq!(bank(conn), None);
        approvals::approve(conn, &Actor::default(), (id, ADMIN)).unwrap();
        assert_eq!((bank(conn).as_deref(), news(conn)), (Some("Autre banque"), 4));
    });
}

#[test]
fn any_manager_stops_it_and_the_account_stays() {
    RolledBackDb::new().run(|conn| {
        ask(conn).unwrap();
        assert!(matches!(ask(conn), Err(ApprovalError::Open)));
        approvals::stop_payout_account(conn, &Actor::default(), (KHADIJA, "argan-exemple")).unwrap();
        let_two_days_pass(conn);
        let id = request(conn);
        let late = approvals::approve(conn, &Actor::default(), (id, ADMIN));
        assert!(matches!(late, Err(ApprovalError::Gone)), "{late:?}");
        assert_eq!(bank(conn), None);
        ask(conn).unwrap();
    });
}

/// Guards against leaving `takes_part` out of `set_payout_account`.
#[test]
fn nobody_of_the_cooperative_approves_it() {
    RolledBackDb::new().run(|conn| {
        conn.batch_execute("UPDATE users SET staff_role = 'administrator' WHERE id = 5")
            .unwrap();
        ask(conn).unwrap();
        let_two_days_pass(conn);
        let id = request(conn);
        let own = conn.transaction(|conn| approvals::approve(conn, &Actor::default(), (id, KHADIJA)));
        assert!(
            matches!(own, Err(ApprovalError::Disburse(DisburseError::OwnCooperative))),
            "{own:?}"
        );
        assert_eq!(bank(conn), None);
    });
}
