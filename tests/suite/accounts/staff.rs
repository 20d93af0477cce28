//! The platform's staff. I7: the last administrator stays, and nobody changes their own standing.
use std::sync::{Arc, Barrier};
use std::thread;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::accounts::audit::{self, Actor, Network, Outcome};
use twiza::accounts::staff::{self, StaffError};
use twiza::accounts::{StaffRole, User};
use twiza::notifications::Letter;
use twiza::schema::users;

use crate::support::{CommittedDb, RolledBackDb};

const ADMIN: i64 = 1;
const SALMA: i64 = 8;
const YOUSSEF: i64 = 9;

fn by(user_id: i64) -> Actor {
    Actor {
        user_id: Some(user_id),
        network: Network::default(),
    }
}

fn user(conn: &mut PgConnection, id: i64) -> User {
    User::find(conn, id).unwrap()
}

fn administrators(conn: &mut PgConnection) -> i64 {
    users::table
        .filter(users::staff_role.eq(StaffRole::Administrator))
        .filter(users::disabled_at.is_null())
        .count()
        .get_result(conn)
        .unwrap()
}

#[test]
fn a_shopper_becomes_a_moderator_and_is_told() {
    RolledBackDb::new().run(|conn| {
        let salma = user(conn, SALMA);
        staff::set_role(conn, &by(ADMIN), (&salma, Some(StaffRole::Moderator))).unwrap();
        assert_eq!(user(conn, SALMA).staff_role, Some(StaffRole::Moderator));
        let letter = Letter::newest(conn, 1).unwrap().remove(0);
        assert_eq!(letter.recipient, "salma@exemple.test");
        assert!(
            letter
                .text_body
                .contains("Votre rôle est maintenant\u{a0}: Modération."),
            "{}",
            letter.text_body
        );
        let again = staff::set_role(conn, &by(ADMIN), (&salma, Some(StaffRole::Moderator)));
        assert!(matches!(again, Err(StaffError::Unchanged)));
    });
}

#[test]
fn one_of_several_administrators_who_stays_as_they_are_is_not_called_the_last() {
    RolledBackDb::new().run(|conn| {
        let salma = user(conn, SALMA);
        staff::set_role(conn, &by(ADMIN), (&salma, Some(StaffRole::Administrator))).unwrap();
        let again = staff::set_role(conn, &by(ADMIN), (&salma, Some(StaffRole::Administrator)));
        assert!(matches!(again, Err(StaffError::Unchanged)), "{again:?}");
    });
}

/// Guards against leaving `STAYS` out of the statements.
#[test]
fn the_last_administrator_is_neither_demoted_nor_shut_out() {
    RolledBackDb::new().run(|conn| {
        let admin = user(conn, ADMIN);
        // At the command line nobody is signed in.
        let finance = Actor::default();
        for role in [None, Some(StaffRole::Finance)] {
            let outcome = staff::set_role(conn, &finance, (&admin, role));
            assert!(matches!(outcome, Err(StaffError::LastAdministrator)), "{outcome:?}");
        }
        let outcome = staff::disable(conn, &finance, &admin);
        assert!(matches!(outcome, Err(StaffError::LastAdministrator)), "{outcome:?}");
        assert_eq!(administrators(conn), 1);
    });
}

/// Guards against dropping the trigger: whatever writes past the verbs is held, too.
#[test]
fn the_database_keeps_an_administrator_whoever_writes() {
    RolledBackDb::new().run(|conn| {
        for change in ["staff_role = NULL", "staff_role = 'finance'", "disabled_at = now()"] {
            let outcome =
                conn.transaction(|conn| conn.batch_execute(&format!("UPDATE users SET {change} WHERE id = {ADMIN}")));
            assert!(
                outcome
                    .unwrap_err()
                    .to_string()
                    .contains("the last administrator stays")
            );
        }
    });
}

/// Guards against leaving `Own` out of `choose`.
#[test]
fn nobody_changes_their_own_standing_and_the_journal_says_who_tried() {
    RolledBackDb::new().run(|conn| {
        let salma = user(conn, SALMA);
        staff::set_role(conn, &by(ADMIN), (&salma, Some(StaffRole::Administrator))).unwrap();
        for outcome in [
            staff::set_role(conn, &by(SALMA), (&salma, None)),
            staff::disable(conn, &by(SALMA), &salma),
            staff::unprotect(conn, &by(SALMA), &salma),
        ] {
            assert!(matches!(outcome, Err(StaffError::Own)), "{outcome:?}");
        }
        let events = audit::about(conn, SALMA, 10).unwrap();
        assert_eq!(events[0].outcome, Outcome::Refused);
    });
}

/// Guards against leaving the second look at the actor out of `choose`: of three who demote each other in a circle the
/// first who does it wins.
#[test]
fn whoever_was_demoted_meanwhile_changes_nobody_any_more() {
    RolledBackDb::new().run(|conn| {
        conn.batch_execute("UPDATE users SET staff_role = 'administrator' WHERE id = 8")
            .unwrap();
        let (admin, salma, youssef) = (user(conn, ADMIN), user(conn, SALMA), user(conn, YOUSSEF));
        staff::set_role(conn, &by(ADMIN), (&salma, None)).unwrap();
        for other in [&admin, &youssef] {
            let outcome = staff::set_role(conn, &by(SALMA), (other, Some(StaffRole::Finance)));
            assert!(matches!(outcome, Err(StaffError::NotAdministrator)), "{outcome:?}");
        }
    });
}

/// Guards against leaving the lock out of the trigger.
#[test]
fn of_two_administrators_removed_past_the_verbs_one_stays() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    for _ in 0..10 {
        conn.batch_execute("UPDATE users SET staff_role = 'administrator' WHERE id IN (1, 8)")
            .unwrap();
        let barrier = Arc::new(Barrier::new(2));
        let demote = |id: i64| {
            let (mut conn, barrier) = (database.conn(), barrier.clone());
            thread::spawn(move || {
                barrier.wait();
                let demotion = format!("UPDATE users SET staff_role = NULL WHERE id = {id}");
                conn.batch_execute(&demotion).is_ok()
            })
        };
        let both = [demote(ADMIN), demote(SALMA)].map(|thread| thread.join().unwrap());
        assert_eq!(both.into_iter().filter(|is_done| *is_done).count(), 1);
        assert_eq!(administrators(&mut conn), 1);
    }
}

/// I7: two administrators who demote each other at the same moment. Guards against leaving the lock out of `choose`: then
/// both statements see the other as he was, and nobody is left.
#[test]
fn of_two_administrators_who_demote_each_other_one_stays() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    for _ in 0..10 {
        conn.batch_execute(
            "UPDATE users SET staff_role = 'administrator' WHERE id IN (8, 9);
            UPDATE users SET staff_role = NULL WHERE id = 1",
        )
        .unwrap();
        let barrier = Arc::new(Barrier::new(2));
        let demote = |mine: i64, theirs: i64| {
            let (mut conn, barrier) = (database.conn(), barrier.clone());
            thread::spawn(move || {
                let other = user(&mut conn, theirs);
                barrier.wait();
                conn.transaction(|conn| staff::set_role(conn, &by(mine), (&other, None)))
                    .is_ok()
            })
        };
        let both = [demote(SALMA, YOUSSEF), demote(YOUSSEF, SALMA)];
        let succeeded = both.map(|thread| thread.join().unwrap());
        assert_eq!(succeeded.into_iter().filter(|is_done| *is_done).count(), 1);
        assert_eq!(administrators(&mut conn), 1);
        conn.batch_execute("UPDATE users SET staff_role = 'administrator' WHERE id = 1")
            .unwrap();
    }
}
