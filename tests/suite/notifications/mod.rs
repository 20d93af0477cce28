//! Mail over a real connection: the outbox, its worker and a mail server that misbehaves (reliability §2 D).
mod delivery;
mod mails;
mod outbox;
mod payloads;
pub mod sample;
mod stopping;
mod viewer;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::locale::Locale;
use twiza::notifications::mails::SetPassword;
use twiza::notifications::{Aggregate, Postman, Queued, Recipient, queue};
use twiza::schema::outbox::dsl;

use crate::support::smtp::MailServer;

const BASE_URL: &str = "https://twiza.test";

fn postman(server: &MailServer) -> Postman {
    Postman::for_server(&server.url(), BASE_URL).expect("the server's address is sound")
}

fn recipient(email: &str) -> Recipient {
    Recipient {
        email: email.to_owned(),
        name: "Salma Exemple".to_owned(),
        locale: Locale::Fr,
    }
}

fn link() -> SetPassword {
    SetPassword {
        name: "Salma".into(),
        link: "/mot-de-passe/secret".to_owned(),
        hours: 24,
    }
}

/// Queues mail number `n` of a test.
fn queue_one(conn: &mut PgConnection, n: i64) -> Queued {
    let to = recipient(&format!("acheteuse{n}@exemple.test"));
    queue(conn, &to, &link(), Aggregate::order(n)).expect("a mail can be queued")
}

/// Lets the pause after a failure, or a dead worker's lease, be over.
fn let_time_pass(conn: &mut PgConnection) {
    conn.batch_execute(
        "UPDATE outbox SET due_at = now(), leased_until = NULL WHERE sent_at IS NULL AND dead_at IS NULL",
    )
    .expect("the clock can be turned");
}

fn count_sent(conn: &mut PgConnection) -> i64 {
    dsl::outbox
        .filter(dsl::sent_at.is_not_null())
        .count()
        .get_result(conn)
        .expect("rows can be counted")
}
