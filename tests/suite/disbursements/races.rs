//! Many people, or many presses of one button, at once.
use std::sync::{Arc, Barrier};
use std::thread;

use twiza::disbursements::State;
use twiza::money::Money;

use super::{ask, refunded, wanted};
use crate::support::CommittedDb;
use crate::support::buyers::*;

/// Guards against leaving `key` out of `ask` (A9).
#[test]
fn a_form_sent_ten_times_at_once_refunds_once() {
    let database = CommittedDb::new();
    let (_, parcels) = paid_order_of(&mut database.conn(), &[(ARGAN, 2)]);
    let form = wanted(&parcels[0], Money::dirhams(20));
    let barrier = Arc::new(Barrier::new(10));
    let send = |_| {
        let (mut conn, barrier, form) = (database.conn(), barrier.clone(), form.clone());
        thread::spawn(move || {
            barrier.wait();
            ask(&mut conn, &form).unwrap().number
        })
    };
    let threads: Vec<_> = (0..10).map(send).collect();
    let mut numbers: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    numbers.dedup();
    assert_eq!(numbers.len(), 1);
    assert_eq!(refunded(&mut database.conn(), &parcels[0]), Money::dirhams(20));
}

/// Guards against leaving the order's lock out of `ask`: each would see the limit from below.
#[test]
fn of_many_refunds_at_once_no_more_than_the_limit_goes_by_one_person() {
    let database = CommittedDb::new();
    let (_, parcels) = paid_order_of(&mut database.conn(), &[(RUG, 1)]);
    let barrier = Arc::new(Barrier::new(8));
    let send = |_| {
        let (mut conn, barrier) = (database.conn(), barrier.clone());
        let form = wanted(&parcels[0], Money::dirhams(100));
        thread::spawn(move || {
            barrier.wait();
            ask(&mut conn, &form).is_ok_and(|refund| refund.state == State::Due)
        })
    };
    let threads: Vec<_> = (0..8).map(send).collect();
    let alone = threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .filter(|due| *due);
    assert_eq!(alone.count(), 5);
}
