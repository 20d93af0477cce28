//! Many buyers at once, on connections of their own, with real commits.
use std::sync::{Arc, Barrier};
use std::thread;

use diesel::prelude::*;
use diesel::sql_types::BigInt;
use rand::seq::SliceRandom;
use twiza::cart::Cart;
use twiza::checkout::{Checkout, PlaceError};
use twiza::db::Retriable;
use twiza::schema::{cart_lines, orders, outbox};

use crate::support::CommittedDb;
use crate::support::buyers::*;

/// Runs `work` on so many threads that start together; each has a number.
fn at_once<T: Send + 'static>(threads: usize, work: impl Fn(usize) -> T + Send + Sync + 'static) -> Vec<T> {
    let (work, barrier) = (Arc::new(work), Arc::new(Barrier::new(threads)));
    let start = |number| {
        let (work, barrier) = (work.clone(), barrier.clone());
        thread::spawn(move || {
            barrier.wait();
            work(number)
        })
    };
    let running: Vec<_> = (0..threads).map(start).collect();
    running
        .into_iter()
        .map(|thread| thread.join().expect("no buyer panics"))
        .collect()
}

/// Buyers who have filled their carts, each with `lines` in an order of their own, and now order at the same moment.
fn all_order(database: &CommittedDb, buyers: usize, lines: &[(i64, i32)]) -> Vec<Result<String, PlaceError>> {
    let db = database.patient_db();
    let conn = &mut database.conn();
    let filled: Vec<(Cart, Checkout)> = (0..buyers)
        .map(|_| {
            let mut shuffled = lines.to_vec();
            shuffled.shuffle(&mut rand::rng());
            (cart_of(conn, &shuffled), checkout(conn))
        })
        .collect();
    at_once(buyers, move |number| {
        let (cart, form) = &filled[number];
        db.run(|conn| conn.transaction(|conn| form.place(conn, cart)))
            .map(|placed| placed.order.number)
    })
}

fn deadlocks(conn: &mut PgConnection) -> i64 {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        deadlocks: i64,
    }
    let row: Count = diesel::sql_query("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
        .get_result(conn)
        .unwrap();
    row.deadlocks
}

/// Goal A1. Shown to fail by taking stock with `SELECT` and a plain `UPDATE … SET on_hand = $1` instead of
/// `stock::lock` and `stock::take`: more than fifty are sold.
#[test]
fn two_hundred_buyers_get_exactly_the_fifty_that_there_are() {
    let database = CommittedDb::new();
    let outcomes = all_order(&database, 200, &[(ARGAN, 1)]);
    let sold = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    let told = outcomes.iter().filter(|outcome| matches!(outcome, Err(PlaceError::OutOfStock(short)) if short[0].name_fr == "Huile d'argan alimentaire")).count();
    let conn = &mut database.conn();
    assert_eq!(
        (sold, told),
        (50, 150),
        "{:?}",
        outcomes
            .iter()
            .filter(|outcome| outcome.is_err())
            .take(3)
            .collect::<Vec<_>>()
    );
    assert_eq!(on_hand(conn, ARGAN), 0);
    assert_eq!(orders::table.count().get_result::<i64>(conn), Ok(50));
    assert_eq!(
        outbox::table
            .filter(outbox::kind.eq("order_placed"))
            .count()
            .get_result::<i64>(conn),
        Ok(50)
    );
    // The losers' carts are as they were.
    assert_eq!(cart_lines::table.count().get_result::<i64>(conn), Ok(150));
}

/// Goal A5. Shown to fail by claiming the key with `SELECT` before `INSERT … ON CONFLICT DO NOTHING`.
#[test]
fn one_form_posted_forty_times_is_one_order() {
    let database = CommittedDb::new();
    let db = database.patient_db();
    let (cart, form) = db
        .run(|conn| Ok::<_, PlaceError>((cart_of(conn, &[(ARGAN, 1)]), checkout(conn))))
        .unwrap();
    let posts = db.clone();
    let (twice, again) = (cart.clone(), form.clone());
    let mut numbers = at_once(20, move |_| {
        posts
            .run(|conn| conn.transaction(|conn| form.place(conn, &cart)))
            .unwrap()
            .order
            .number
    });
    for _ in 0..20 {
        numbers.push(
            db.run(|conn| conn.transaction(|conn| again.place(conn, &twice)))
                .unwrap()
                .order
                .number,
        );
    }
    numbers.dedup();
    assert_eq!((numbers.len(), on_hand(&mut database.conn(), ARGAN)), (1, 49));
    assert_eq!(
        outbox::table
            .filter(outbox::kind.eq("order_placed"))
            .count()
            .get_result::<i64>(&mut database.conn()),
        Ok(1)
    );
}

/// Goal A3. Shown to fail by removing `stock::lock`: the deadlock counter rises.
#[test]
fn carts_in_any_order_never_deadlock_nor_place_half_an_order() {
    let database = CommittedDb::new();
    let before = deadlocks(&mut database.conn());
    let outcomes = all_order(
        &database,
        100,
        &[(ARGAN, 1), (ARGAN_LARGE, 1), (AMLOU, 1), (THYME_HONEY, 1)],
    );
    assert!(
        outcomes
            .iter()
            .all(|outcome| matches!(outcome, Ok(_) | Err(PlaceError::OutOfStock(_)))),
        "{outcomes:?}"
    );
    assert!(outcomes.iter().any(Result::is_ok));
    assert_eq!(deadlocks(&mut database.conn()), before);
}

/// A retriable failure is one of the database's own.
#[test]
fn a_refusal_is_never_tried_again() {
    assert!(!PlaceError::EmptyCart.is_retriable());
    assert!(!PlaceError::Database(diesel::result::Error::NotFound).is_retriable());
}
