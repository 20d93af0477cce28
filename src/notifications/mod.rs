//! Mail. A mail is a row of the outbox, written in the transaction that causes it, so that it leaves exactly when the
//! change it tells of was committed; the worker sends it later. Words: a [`Mail`] is one kind of message with its
//! data, a [`Letter`] is its rendered row, a [`Postman`] carries letters to the mail server or into a folder.
//! Server and recipient may see a letter twice only when the server took it and could not say so any more; both copies
//! then carry the same Message-ID.
pub mod delivery;
pub mod mail;
pub mod mails;
mod outbox;
pub mod smtp;
mod user_text;

pub use mail::{Lane, Mail, set_base_url};
pub use outbox::{Letter, MOST_ACCOUNT_MAILS, Queued};
pub use smtp::Postman;
pub use user_text::UserText;

use diesel::{PgConnection, QueryResult};
use tokio::sync::Notify;

use crate::locale::Locale;
use crate::notifications::mail::Sheet;
use crate::notifications::outbox::NewLetter;

/// Rung when a mail was queued; the worker listens besides looking every two seconds.
static BELL: Notify = Notify::const_new();

/// Done when a mail was queued or freed in this program, at once if that was since the last call.
pub async fn rung() {
    BELL.notified().await;
}

/// Who gets a mail, and in which language.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The address; one that no server takes ends among the dead letters.
    pub email: String,
    /// The name beside it, as the person typed it; may be empty.
    pub name: String,
    /// The language the mail is written in.
    pub locale: Locale,
}

/// The record a mail is about. The same kind of mail goes to the same address about the same record once only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aggregate {
    name: &'static str,
    id: i64,
}

impl Aggregate {
    /// An order.
    pub const fn order(id: i64) -> Self {
        Self { name: "order", id }
    }

    /// One cooperative's part of an order.
    pub const fn cooperative_order(id: i64) -> Self {
        Self {
            name: "cooperative_order",
            id,
        }
    }

    /// A parcel.
    pub const fn parcel(id: i64) -> Self {
        Self { name: "parcel", id }
    }

    /// A refund or a payout.
    pub const fn disbursement(id: i64) -> Self {
        Self {
            name: "disbursement",
            id,
        }
    }

    /// One event of a submission: a second request for changes is another event, so it is mailed too.
    pub const fn submission_event(id: i64) -> Self {
        Self {
            name: "submission_event",
            id,
        }
    }

    /// An event of the security journal: each is told of once.
    pub const fn audit_event(id: i64) -> Self {
        Self {
            name: "audit_event",
            id,
        }
    }

    /// A product of which something is there again.
    pub const fn restock(id: i64) -> Self {
        Self { name: "restock", id }
    }

    /// A one-time link, by its secret: each link is mailed once.
    pub fn one_time_link(token: &str) -> Self {
        use sha2::{Digest, Sha256};
        let digest: [u8; 32] = Sha256::digest(token.as_bytes()).into();
        let (head, _) = digest
            .split_first_chunk()
            .expect("a SHA-256 digest is longer than eight bytes");
        Self {
            name: "one_time_link",
            id: i64::from_be_bytes(*head),
        }
    }
}

/// Queues `mail` in the caller's transaction. Queued again about the same record, it changes nothing. Of what anybody can
/// ask for ([`Mail::IS_ASKED_FOR`]) an address gets [`MOST_ACCOUNT_MAILS`] an hour and no more, so that nobody is flooded
/// through us; the answer then is [`Queued::Withheld`], and the caller says to the visitor what it always says. Orders
/// and notices are never held back.
pub fn queue<M: Mail>(conn: &mut PgConnection, to: &Recipient, mail: &M, about: Aggregate) -> QueryResult<Queued> {
    let sheet = Sheet::new(to.locale);
    let letter = NewLetter {
        kind: M::KIND,
        aggregate: about.name,
        aggregate_id: about.id,
        recipient: to.email.trim(),
        recipient_name: UserText::from(&to.name).one_line(),
        locale: to.locale,
        lane: M::LANE.number(),
        subject: mail.subject(to.locale),
        text_body: mail.text(&sheet).map_err(unrendered)?,
        html_body: mail.html(&sheet).map_err(unrendered)?,
        secret: mail.secret(),
        stop_path: mail.stop(),
    };
    if M::IS_ASKED_FOR && !has_room(conn, letter.recipient)? {
        return Ok(Queued::Withheld);
    }
    let queued = letter.insert(conn)?;
    BELL.notify_one();
    Ok(queued)
}

/// Whether the address may get one more mail that anybody can ask for: five an hour (reliability D7). Until the
/// transaction ends, others who ask for the same address wait.
pub fn has_room(conn: &mut PgConnection, email: &str) -> QueryResult<bool> {
    outbox::has_room(conn, email)
}

/// Our templates only fail when a value's `Display` does; the change is then refused like any broken query.
fn unrendered(error: askama::Error) -> diesel::result::Error {
    diesel::result::Error::SerializationError(Box::new(error))
}
