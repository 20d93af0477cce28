use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::result::Error;
use twiza::notifications::{Aggregate, Letter, Postman, Queued, queue};
use twiza::worker::run_once;

use super::{BASE_URL, link, postman, queue_one, recipient, sample};
use crate::support::CommittedDb;
use crate::support::smtp::{MailServer, url_of};

/// D5. Shown to fail by committing inside `queue`.
#[actix_web::test]
async fn what_was_rolled_back_is_never_mailed() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let server = MailServer::start();
    let rolled_back: Result<(), Error> = conn.transaction(|conn| {
        queue_one(conn, 1);
        Err(Error::RollbackTransaction)
    });
    assert_eq!(rolled_back, Err(Error::RollbackTransaction));
    run_once(&database.db(), &postman(&server))
        .await
        .expect("the database answers");
    assert_eq!(server.taken().len(), 0);
}

/// D5. Shown to fail by committing inside `queue`.
#[actix_web::test]
async fn the_worker_sees_nothing_before_the_commit() {
    let database = CommittedDb::new();
    let server = MailServer::start();
    let (mut writer, db, postman) = (database.conn(), database.db(), postman(&server));
    writer.batch_execute("BEGIN").expect("a transaction begins");
    queue_one(&mut writer, 1);
    let early = run_once(&db, &postman).await.expect("the database answers");
    assert_eq!(early.sent, 0);
    writer.batch_execute("COMMIT").expect("it commits");
    let late = run_once(&db, &postman).await.expect("the database answers");
    assert_eq!((late.sent, server.taken().len()), (1, 1));
}

#[test]
fn the_same_mail_about_the_same_record_is_queued_once() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    assert_eq!(queue_one(&mut conn, 1), Queued::New);
    assert_eq!(queue_one(&mut conn, 1), Queued::Before);
    assert_eq!(queue_one(&mut conn, 2), Queued::New);
    assert_eq!(Letter::newest(&mut conn, 10).expect("the outbox can be read").len(), 2);
}

#[test]
fn each_one_time_link_is_mailed() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let to = recipient("salma@exemple.test");
    let first = queue(&mut conn, &to, &link(), Aggregate::one_time_link("first"));
    let second = queue(&mut conn, &to, &link(), Aggregate::one_time_link("second"));
    assert_eq!((first, second), (Ok(Queued::New), Ok(Queued::New)));
}

/// Shown to fail by leaving `forget_secret` out of `settle`.
#[actix_web::test]
async fn a_letter_that_left_keeps_no_secret_in_the_outbox() {
    let database = CommittedDb::new();
    let server = MailServer::start();
    queue_one(&mut database.conn(), 1);
    let before = Letter::newest(&mut database.conn(), 1)
        .expect("the outbox can be read")
        .remove(0);
    assert!(before.text_body.contains("/mot-de-passe/secret") && before.html_body.contains("/mot-de-passe/secret"));
    run_once(&database.db(), &postman(&server))
        .await
        .expect("the database answers");
    let after = Letter::newest(&mut database.conn(), 1)
        .expect("the outbox can be read")
        .remove(0);
    assert!(after.sent_at.is_some() && after.text_body.contains("/mot-de-passe/…"));
    assert!(!after.text_body.contains("secret") && !after.html_body.contains("/secret"));
    assert_eq!((after.kind, after.subject), (before.kind, before.subject));
}

#[actix_web::test]
async fn a_letter_that_waits_keeps_its_secret() {
    let database = CommittedDb::new();
    let away = Postman::for_server(&url_of(MailServer::closed_port()), BASE_URL).expect("the address is sound");
    queue_one(&mut database.conn(), 1);
    run_once(&database.db(), &away).await.expect("the database answers");
    let waiting = Letter::newest(&mut database.conn(), 1)
        .expect("the outbox can be read")
        .remove(0);
    assert!(waiting.text_body.contains("/mot-de-passe/secret"));
}

fn ask_for_link(conn: &mut PgConnection, n: usize) -> Queued {
    let to = recipient("salma@exemple.test");
    queue(conn, &to, &link(), Aggregate::one_time_link(&format!("link {n}"))).expect("a mail can be queued")
}

/// D7. Shown to fail by leaving `is_one_too_many` out of `queue`.
#[test]
fn nobody_is_flooded_with_account_mails_and_orders_are_not_held_up() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    assert!((0..5).all(|n| ask_for_link(&mut conn, n) == Queued::New));
    assert_eq!(ask_for_link(&mut conn, 5), Queued::Withheld);
    assert_eq!(queue_one(&mut conn, 1), Queued::New, "another address");
    let to = recipient("salma@exemple.test");
    let order = queue(&mut conn, &to, &sample::by_transfer("Salma"), Aggregate::order(1));
    assert_eq!(order, Ok(Queued::New));
    conn.batch_execute("UPDATE outbox SET created_at = created_at - interval '1 hour'")
        .expect("the clock can be turned");
    assert_eq!(ask_for_link(&mut conn, 6), Queued::New);
}

/// D7. Shown to fail by leaving the advisory lock out of `is_one_too_many`.
#[test]
fn many_who_ask_at_once_for_one_address_get_five_mails() {
    let database = CommittedDb::new();
    let db = database.patient_db();
    let asking: Vec<_> = (0..20)
        .map(|n| {
            let db = db.clone();
            std::thread::spawn(move || db.run(|conn| conn.transaction(|conn| Ok::<_, Error>(ask_for_link(conn, n)))))
        })
        .collect();
    let answers = asking
        .into_iter()
        .map(|thread| thread.join().expect("nobody panics").expect("the database answers"));
    assert_eq!(answers.filter(|queued| *queued == Queued::New).count(), 5);
}
