//! Setting a password: by a link for whoever forgot it, or by whoever knows the one before. Either way every other
//! session ends and the person is told by mail.
use diesel::prelude::*;
use uuid::Uuid;

use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::accounts::one_time_link::SET_PASSWORD_HOURS;
use crate::accounts::{LinkError, OneTimeLink, Purpose, User, session};
use crate::notifications::mails::{Notice, SetPassword};
use crate::notifications::{self, Aggregate};

/// Writes the link to the address when it has an account.
pub fn ask(conn: &mut PgConnection, by: &Actor, email: &str) -> QueryResult<()> {
    let asked = Event::done(Kind::PasswordLinkAsked, Object::typed_address(email));
    audit::record(conn, by, asked)?;
    let user = User::find_by_email(conn, email)?;
    if !notifications::has_room(conn, email)? {
        return Ok(());
    }
    match user.filter(|user| user.disabled_at.is_none()) {
        Some(user) => send_link(conn, &user),
        None => Ok(()),
    }
}

/// Writes the link to the person, who did not ask for it.
pub(super) fn send_link(conn: &mut PgConnection, user: &User) -> QueryResult<()> {
    let link = OneTimeLink::create(conn, user, Purpose::SetPassword)?;
    let mail = SetPassword {
        name: user.name.clone().into(),
        link: format!("/mot-de-passe/{}", link.token),
        hours: SET_PASSWORD_HOURS,
    };
    let about = Aggregate::one_time_link(&link.token);
    notifications::queue(conn, &user.recipient(), &mail, about).map(drop)
}

/// Sets the password of whoever holds the link, and ends every session of theirs.
pub fn by_link(conn: &mut PgConnection, by: &Actor, (token, hash): (&str, &str)) -> Result<User, LinkError> {
    let user = OneTimeLink::spend(conn, token, Purpose::SetPassword)?;
    if user.disabled_at.is_some() {
        return Err(LinkError::Spent);
    }
    set(conn, &by.as_user(user.id), (&user, hash))?;
    session::end_all(conn, user.id)?;
    Ok(user)
}

/// Replaces the password of someone who is signed in; their session `own` goes on.
pub fn by_owner(
    conn: &mut PgConnection,
    by: &Actor,
    (user, hash, own): (&User, &str, Option<Uuid>),
) -> QueryResult<()> {
    set(conn, by, (user, hash))?;
    session::end_others(conn, user.id, own).map(drop)
}

fn set(conn: &mut PgConnection, by: &Actor, (user, hash): (&User, &str)) -> QueryResult<()> {
    user.set_password_hash(conn, hash)?;
    let changed = Event::done(Kind::PasswordChanged, Object::user(user.id));
    let event = audit::record(conn, by, changed)?;
    user.tell(conn, Notice::PasswordChanged, event)
}
