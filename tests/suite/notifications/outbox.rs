use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::result::Error;
use twiza::notifications::{Aggregate, Letter, Queued, queue};
use twiza::worker::run_once;

use super::{link, postman, queue_one, recipient};
use crate::support::CommittedDb;
use crate::support::smtp::MailServer;

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
