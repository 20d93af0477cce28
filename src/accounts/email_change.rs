//! Another address for an account. It counts once confirmed by the link sent there; the old address is told. Asking
//! says the same whether or not somebody else has the address.
use diesel::dsl::{IntervalDsl, now};
use diesel::pg::sql_types::Timestamptz;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};

use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::accounts::token::{self, digest};
use crate::accounts::{LinkError, User, session};
use crate::email::Email;
use crate::notifications::mails::{ConfirmNewEmail, Notice};
use crate::notifications::{self, Aggregate, Recipient};
use crate::schema::{email_changes, users};

/// How long the link works.
const HOURS: i32 = 24;

/// Writes the link to the new address, unless somebody has it already.
pub fn ask(conn: &mut PgConnection, by: &Actor, (user, email): (&User, &Email)) -> QueryResult<()> {
    audit::record(conn, by, Event::done(Kind::EmailChangeAsked, Object::user(user.id)))?;
    let is_taken = User::find_by_email(conn, email.as_str())?.is_some();
    if !notifications::has_room(conn, email.as_str())? || is_taken {
        return Ok(());
    }
    let token = token::fresh();
    diesel::insert_into(email_changes::table)
        .values((
            email_changes::token_hash.eq(digest(&token)),
            email_changes::user_id.eq(user.id),
            email_changes::email.eq(email),
            email_changes::expires_at.eq(now.into_sql::<Timestamptz>() + HOURS.hours()),
        ))
        .execute(conn)?;
    send_link(conn, (user, email), &token)
}

fn send_link(conn: &mut PgConnection, (user, email): (&User, &Email), token: &str) -> QueryResult<()> {
    let mail = ConfirmNewEmail {
        name: user.name.clone().into(),
        link: format!("/compte/email/{token}"),
        hours: HOURS.into(),
    };
    let to = Recipient {
        email: email.to_string(),
        ..user.recipient()
    };
    notifications::queue(conn, &to, &mail, Aggregate::one_time_link(token)).map(drop)
}

/// The new address of a link, while it can still be used; nothing changes.
pub fn find(conn: &mut PgConnection, token: &str) -> QueryResult<Option<String>> {
    email_changes::table
        .filter(email_changes::token_hash.eq(digest(token)))
        .filter(email_changes::used_at.is_null())
        .filter(email_changes::expires_at.gt(now))
        .select(email_changes::email)
        .first(conn)
        .optional()
}

/// Makes the address count, ends every session and tells the old address. An address that somebody got meanwhile
/// makes the link worthless.
pub fn confirm(conn: &mut PgConnection, by: &Actor, token: &str) -> Result<User, LinkError> {
    let (user_id, email) = spend(conn, token)?.ok_or(LinkError::Spent)?;
    let before = User::find(conn, user_id)?;
    let user = replace(conn, user_id, &email)?;
    session::end_all(conn, user_id)?;
    let changed = Event::done(Kind::EmailChanged, Object::user(user_id));
    let event = audit::record(conn, &by.as_user(user_id), changed)?;
    before.tell(conn, Notice::EmailChanged, event)?;
    Ok(user)
}

fn spend(conn: &mut PgConnection, token: &str) -> QueryResult<Option<(i64, String)>> {
    let live = email_changes::table
        .filter(email_changes::token_hash.eq(digest(token)))
        .filter(email_changes::used_at.is_null())
        .filter(email_changes::expires_at.gt(now));
    diesel::update(live)
        .set(email_changes::used_at.eq(now))
        .returning((email_changes::user_id, email_changes::email))
        .get_result(conn)
        .optional()
}

fn replace(conn: &mut PgConnection, user_id: i64, email: &str) -> Result<User, LinkError> {
    let account = users::table.find(user_id).filter(users::disabled_at.is_null());
    let changed = diesel::update(account)
        .set((users::email.eq(email), users::verified_at.eq(now)))
        .returning(User::as_returning())
        .get_result(conn);
    match changed {
        Err(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _) | Error::NotFound) => Err(LinkError::Spent),
        outcome => Ok(outcome?),
    }
}

/// Forgets links that no longer work.
pub fn delete_expired(conn: &mut PgConnection) -> QueryResult<usize> {
    diesel::delete(email_changes::table.filter(email_changes::expires_at.lt(now))).execute(conn)
}
