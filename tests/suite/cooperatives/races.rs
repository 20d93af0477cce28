//! Two at once, on connections of their own, with real commits.
use std::sync::{Arc, Barrier};
use std::thread;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::accounts::MemberRole;
use twiza::cooperatives::members::{ChangeError, Membership};

use super::*;
use crate::support::CommittedDb;

const ROUNDS: usize = 10;

fn managers(conn: &mut PgConnection) -> usize {
    let all = Membership::all(conn, ARGAN).unwrap();
    all.iter().filter(|member| member.role == MemberRole::Manager).count()
}

/// Both do `change` in the same moment, each with their own desk and the other's membership; how many succeeded.
fn both_at_once(
    database: &CommittedDb,
    change: fn(&mut PgConnection, &Membership, &Desk) -> Result<(), ChangeError>,
) -> usize {
    let mut conn = database.conn();
    conn.batch_execute("UPDATE memberships SET role = 'manager' WHERE user_id IN (4, 5) AND ended_at IS NULL")
        .unwrap();
    let barrier = Arc::new(Barrier::new(2));
    let start = |(mine, theirs)| {
        let (mut conn, barrier) = (database.conn(), barrier.clone());
        let (desk, other) = (desk(&mut conn, mine), member(&mut conn, theirs));
        thread::spawn(move || {
            barrier.wait();
            conn.transaction(|conn| change(conn, &other, &desk)).is_ok()
        })
    };
    let running = [(FATIMA, KHADIJA), (KHADIJA, FATIMA)].map(start);
    running
        .into_iter()
        .map(|thread| usize::from(thread.join().unwrap()))
        .sum()
}

/// Goal I7.
/// Shown to fail in the first round when `lock_managers` takes no lock: both were demoted.
#[test]
fn of_two_managers_who_demote_each_other_one_wins() {
    let database = CommittedDb::new();
    for round in 0..ROUNDS {
        let won = both_at_once(&database, |conn, other, desk| {
            other.set_role(conn, MemberRole::Member, desk)
        });
        assert_eq!((won, managers(&mut database.conn())), (1, 1), "round {round}");
    }
}

/// Shown to fail when `lock_managers` takes no lock: both left.
#[test]
fn of_two_managers_who_leave_at_once_one_stays() {
    let database = CommittedDb::new();
    let won = both_at_once(&database, |conn, _, desk| {
        let own = member(conn, desk.user.id);
        own.leave(conn, &desk.cooperative, &desk.by)
    });
    assert_eq!((won, managers(&mut database.conn())), (1, 1));
}
