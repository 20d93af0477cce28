//! Somebody comes in. The journal notes it, and when the browser is one that the account has not been used in before,
//! its owner is told by mail.
use chrono::Utc;
use diesel::prelude::*;

use crate::accounts::User;
use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::notifications::mails::{Notice, SecurityNotice};
use crate::notifications::{self, Aggregate};

/// Notes that `user` signed in; `device` names a browser they are to be told of, unless it is their first.
pub fn note(conn: &mut PgConnection, by: &Actor, (user, device): (&User, Option<&str>)) -> QueryResult<()> {
    let was_here = audit::has_done(conn, user.id, Kind::SignedIn)?;
    let signed_in = Event::done(Kind::SignedIn, Object::user(user.id));
    let event = audit::record(conn, &by.as_user(user.id), signed_in)?;
    match device {
        Some(device) if was_here => tell(conn, (user, device), event),
        _ => Ok(()),
    }
}

fn tell(conn: &mut PgConnection, (user, device): (&User, &str), event: i64) -> QueryResult<()> {
    let mail = SecurityNotice::new(Notice::NewDevice(device.into()), &user.name, Utc::now());
    notifications::queue(conn, &user.recipient(), &mail, Aggregate::audit_event(event)).map(drop)
}

/// Notes that a password was refused for an address; the same whether or not it has an account.
pub fn note_refusal(conn: &mut PgConnection, by: &Actor, email: &str) -> QueryResult<()> {
    let refused = Event::refused(Kind::SignedIn, Object::typed_address(email));
    audit::record(conn, by, refused).map(drop)
}
