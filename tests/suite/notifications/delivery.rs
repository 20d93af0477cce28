use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::notifications::delivery::Report;
use twiza::notifications::{Letter, Postman};
use twiza::schema::outbox::dsl;
use twiza::worker::run_once;

use super::{BASE_URL, count_sent, let_time_pass, postman, queue_one};
use crate::support::CommittedDb;
use crate::support::smtp::{MailServer, Mode, Taken, url_of};

fn distinct_ids(taken: &[Taken]) -> usize {
    taken
        .iter()
        .map(|message| message.header("Message-ID"))
        .collect::<BTreeSet<_>>()
        .len()
}

async fn work(database: &CommittedDb, postman: &Postman) -> Report {
    run_once(&database.db(), postman).await.expect("the database answers")
}

fn first_dead(conn: &mut PgConnection) -> Letter {
    Letter::dead(conn, 1).expect("the dead can be listed").remove(0)
}

/// D1. Shown to fail by letting the pauses grow while the server is away.
#[actix_web::test]
async fn mail_queued_while_the_server_is_away_leaves_once_when_it_returns() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let port = MailServer::closed_port();
    let postman = Postman::for_server(&url_of(port), BASE_URL).expect("the address is sound");
    for n in 0..300 {
        queue_one(&mut conn, n);
        if n % 30 == 0 {
            assert!(work(&database, &postman).await.unreachable);
            let_time_pass(&mut conn);
        }
    }
    work(&database, &postman).await;
    let due_at = dsl::outbox.select(diesel::dsl::max(dsl::due_at));
    let latest: Option<DateTime<Utc>> = due_at.first(&mut conn).expect("the outbox can be read");
    assert!(latest.expect("there is mail") - Utc::now() < TimeDelta::minutes(1));

    let server = MailServer::start_on(port);
    let_time_pass(&mut conn);
    assert_eq!(
        work(&database, &postman).await,
        Report {
            sent: 300,
            ..Report::default()
        }
    );
    assert_eq!((server.taken().len(), distinct_ids(&server.taken())), (300, 300));
}

/// D2. Shown to fail by treating every refusal as final.
#[actix_web::test]
async fn a_busy_server_is_asked_again_after_a_pause() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    server.then(&[Mode::Busy]);
    queue_one(&mut conn, 1);
    assert_eq!(
        work(&database, &postman(&server)).await,
        Report {
            put_off: 1,
            ..Report::default()
        }
    );
    let letter = Letter::newest(&mut conn, 1).expect("the outbox can be read").remove(0);
    assert!(
        (28..=34).contains(&(letter.due_at - Utc::now()).num_seconds()),
        "due at {}",
        letter.due_at
    );
    assert!(letter.last_error.is_some_and(|error| error.contains("too busy")));

    let_time_pass(&mut conn);
    work(&database, &postman(&server)).await;
    assert_eq!(server.taken().len(), 1);
}

/// D2. Shown to fail with a Message-ID made anew at every try.
#[actix_web::test]
async fn an_answer_lost_after_the_dot_costs_one_copy_under_the_same_message_id() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    server.then(&[Mode::Cut]);
    queue_one(&mut conn, 1);
    queue_one(&mut conn, 2);
    work(&database, &postman(&server)).await;
    let_time_pass(&mut conn);
    work(&database, &postman(&server)).await;
    let taken = server.taken();
    assert_eq!((taken.len(), distinct_ids(&taken)), (3, 2));
    assert_eq!(taken[0].header("Message-ID"), taken[2].header("Message-ID"));
    assert!(taken[0].header("Message-ID").ends_with("@twiza.test>"));
}

/// D2. Shown to fail by putting a refused letter off like a busy one.
#[actix_web::test]
async fn a_refused_letter_is_dead_at_once_and_staff_may_try_it_again() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    server.then(&[Mode::Refuse]);
    queue_one(&mut conn, 1);
    assert_eq!(
        work(&database, &postman(&server)).await,
        Report {
            dead: 1,
            ..Report::default()
        }
    );
    let dead = first_dead(&mut conn);
    assert!(
        dead.last_error
            .as_deref()
            .is_some_and(|error| error.contains("nobody of that name"))
    );

    assert_eq!(Letter::retry(&mut conn, dead.id), Ok(true));
    work(&database, &postman(&server)).await;
    assert_eq!((server.taken().len(), Letter::count_dead(&mut conn)), (1, Ok(0)));
    assert_eq!(
        Letter::retry(&mut conn, dead.id),
        Ok(false),
        "a sent letter is not sent again"
    );
}

/// D2. Shown to fail without the limit of time: the test then never ends.
#[actix_web::test]
async fn a_silent_server_holds_up_one_letter_and_not_the_next() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    server.then(&[Mode::Tarpit]);
    queue_one(&mut conn, 1);
    queue_one(&mut conn, 2);
    let hasty = postman(&server).with_limit(Duration::from_millis(500));
    assert_eq!(
        work(&database, &hasty).await,
        Report {
            sent: 1,
            put_off: 1,
            ..Report::default()
        }
    );
    assert!(server.taken()[0].recipients[0].contains("acheteuse2@"));
}

/// D2. Shown to fail with a patience of thirty days.
#[actix_web::test]
async fn after_three_days_of_tries_a_letter_is_dead() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    server.then(&[Mode::Busy]);
    queue_one(&mut conn, 1);
    conn.batch_execute("UPDATE outbox SET created_at = now() - interval '3 days 1 minute'")
        .expect("it can be aged");
    work(&database, &postman(&server)).await;
    assert_eq!(Letter::count_dead(&mut conn), Ok(1));
}

/// D3. Shown to fail by a claim that neither locks nor looks at leases.
#[actix_web::test]
async fn two_workers_send_each_of_two_hundred_letters_once() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    for n in 0..200 {
        queue_one(&mut conn, n);
    }
    let (here, there) = (postman(&server), postman(&server));
    let (one, other) = tokio::join!(work(&database, &here), work(&database, &there));
    assert!(
        one.sent > 0 && other.sent > 0,
        "both should have had work: {one:?} and {other:?}"
    );
    assert_eq!((server.taken().len(), distinct_ids(&server.taken())), (200, 200));
    assert_eq!(count_sent(&mut conn), 200);
}

/// D3: the worker is dropped while the server is silent, as if killed. Shown to fail by a claim that ignores leases.
#[actix_web::test]
async fn what_a_killed_worker_had_claimed_waits_for_the_end_of_its_lease() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    server.then(&[Mode::Tarpit]);
    queue_one(&mut conn, 1);
    queue_one(&mut conn, 2);
    let killed = tokio::time::timeout(Duration::from_secs(1), work(&database, &postman(&server))).await;
    assert!(killed.is_err(), "the worker should have been under way");

    work(&database, &postman(&server)).await;
    assert_eq!(server.taken().len(), 0, "claimed letters belong to their worker");
    conn.batch_execute("UPDATE outbox SET leased_until = now() - interval '1 second'")
        .expect("the lease can end");
    work(&database, &postman(&server)).await;
    assert_eq!((server.taken().len(), distinct_ids(&server.taken())), (2, 2));
}

/// D4: the row is broken by hand, since `queue` cleans names. Shown to fail without `catch_unwind`: the worker dies.
#[actix_web::test]
async fn a_poisoned_letter_is_set_aside_after_one_try_and_the_others_leave() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    for n in 0..100 {
        queue_one(&mut conn, n);
    }
    let poison = "UPDATE outbox SET recipient_name = E'A\\r\\nBcc: x@mal.example' WHERE aggregate_id = 3";
    conn.batch_execute(poison).expect("a row can be broken");
    let begun = Instant::now();
    let report = work(&database, &postman(&server)).await;
    assert_eq!(
        report,
        Report {
            sent: 99,
            dead: 1,
            ..Report::default()
        }
    );
    assert!(begun.elapsed() < Duration::from_secs(10));
    let dead = first_dead(&mut conn);
    assert_eq!((dead.attempts, dead.recipient.as_str()), (1, "acheteuse3@exemple.test"));
}

#[actix_web::test]
async fn the_lower_lane_goes_first() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    queue_one(&mut conn, 1);
    queue_one(&mut conn, 2);
    conn.batch_execute("UPDATE outbox SET lane = 2 WHERE aggregate_id = 1")
        .expect("a lane can be changed");
    work(&database, &postman(&server)).await;
    assert!(server.taken()[0].recipients[0].contains("acheteuse2@"));
}

#[actix_web::test]
async fn letters_come_from_the_sender_of_the_settings() {
    let database = CommittedDb::new();
    let server = MailServer::start();
    queue_one(&mut database.conn(), 1);
    let sender = "Coopératives Exemple <bonjour@exemple.test>"
        .parse()
        .expect("a mailbox");
    work(&database, &postman(&server).with_sender(Some(sender))).await;
    assert!(server.taken()[0].header("From").contains("<bonjour@exemple.test>"));
}

#[actix_web::test]
async fn without_a_server_letters_become_files_named_after_their_row() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    queue_one(&mut conn, 1);
    let folder = tempfile::tempdir().expect("a folder");
    let postman = Postman::for_folder(&folder.path().join("mail"), "http://127.0.0.1:8080").expect("it can be made");
    work(&database, &postman).await;
    let letter = Letter::newest(&mut conn, 1).expect("the outbox can be read").remove(0);
    let file = folder.path().join(format!("mail/outbox-{}.eml", letter.id));
    let text = std::fs::read_to_string(file).expect("the file is there");
    assert!(
        text.contains(&format!("Message-ID: <outbox-{}@localhost>", letter.id)),
        "{text}"
    );
}
