//! Somebody comes in. The journal notes it, and when the browser is one that the account has not been used in before,
//! its owner is told by mail.
use diesel::prelude::*;

use crate::accounts::User;
use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::notifications::mails::Notice;

/// Notes that `user` signed in; `device` names a browser they are to be told of, unless it is their first.
pub fn note(conn: &mut PgConnection, by: &Actor, (user, device): (&User, Option<&str>)) -> QueryResult<()> {
    user.forgive_failures(conn)?;
    let was_here = audit::has_done(conn, user.id, Kind::SignedIn)?;
    let signed_in = Event::done(Kind::SignedIn, Object::user(user.id));
    let event = audit::record(conn, &by.as_user(user.id), signed_in)?;
    match device {
        Some(device) if was_here => user.tell(conn, Notice::NewDevice(device.into()), event),
        _ => Ok(()),
    }
}

/// Notes that a password was refused for an address; the same whether or not it has an account. The owner is told when
/// too many were wrong in a row; those typed in a browser of theirs do not count against them.
pub fn note_refusal(conn: &mut PgConnection, by: &Actor, (email, is_known): (&str, bool)) -> QueryResult<()> {
    let refused = Event::refused(Kind::SignedIn, Object::typed_address(email));
    let event = audit::record(conn, by, refused)?;
    let counted = if is_known { "" } else { email };
    match User::count_failure(conn, counted)? {
        Some(user) => user.tell(conn, Notice::PasswordRefused, event),
        None => Ok(()),
    }
}
