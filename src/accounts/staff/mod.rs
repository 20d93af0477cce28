//! The platform's staff: who belongs to it, with which role, and accounts that an administrator shuts. Nobody changes
//! their own standing, and the last administrator stays (reliability I7). Whoever is concerned is told, and is out at
//! the next request: another role has other limits.
pub mod directory;

pub use directory::{Card, Filter, Listed};

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Nullable, Text};

use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::accounts::{
    NewUser, OneTimeLink, Purpose, StaffRole, User, authenticator, passkey, password_change, session,
};
use crate::email::Email;
use crate::locale::Locale;
use crate::notifications::mails::Notice;
use crate::schema::users;

/// Why nothing changed.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    #[error("nobody changes their own standing")]
    Own,
    #[error("whoever changes it is no administrator any more")]
    NotAdministrator,
    #[error("the last administrator stays")]
    LastAdministrator,
    #[error("the account was erased, or stands so already")]
    Unchanged,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

/// One statement decides whether an administrator is left.
const STAYS: &str = "(m.staff_role IS DISTINCT FROM 'administrator' OR m.disabled_at IS NOT NULL OR EXISTS (
  SELECT FROM users o WHERE o.id <> m.id AND o.staff_role = 'administrator' AND o.disabled_at IS NULL))";

/// Adds a member of the staff and makes the link that sets their password; none when the address has an account.
pub fn add(
    conn: &mut PgConnection,
    by: &Actor,
    (email, role): (&Email, StaffRole),
) -> QueryResult<Option<(User, OneTimeLink)>> {
    let address = email.as_str();
    let new = NewUser {
        email: address,
        name: address.split('@').next().unwrap_or(address),
        phone: None,
        locale: Locale::Fr,
        staff_role: Some(role),
        password_hash: None,
        verified_at: None,
    };
    let Some(user) = new.insert_if_new(conn)? else {
        return Ok(None);
    };
    let object = Object::new("user", format_args!("{}:{}", user.id, role.name()));
    audit::record(conn, by, Event::done(Kind::StaffAdded, object))?;
    let link = OneTimeLink::create(conn, &user, Purpose::SetPassword)?;
    Ok(Some((user, link)))
}

/// Like [`add`], and writes to them.
pub fn invite(conn: &mut PgConnection, by: &Actor, (email, role): (&Email, StaffRole)) -> QueryResult<Option<User>> {
    let Some((user, _)) = add(conn, by, (email, role))? else {
        return Ok(None);
    };
    password_change::send_link(conn, &user)?;
    Ok(Some(user))
}

/// Gives the person that role, or none.
pub fn set_role(
    conn: &mut PgConnection,
    by: &Actor,
    (user, role): (&User, Option<StaffRole>),
) -> Result<(), StaffError> {
    let change = format!(
        "UPDATE users m SET staff_role = $2 WHERE m.id = $1 AND m.erased_at IS NULL
           AND m.staff_role IS DISTINCT FROM $2 AND ($2 = 'administrator' OR {STAYS})"
    );
    choose(conn, by, (user, Kind::StaffRoleChanged))?;
    let changed = sql_query(change)
        .bind::<BigInt, _>(user.id)
        .bind::<Nullable<Text>, _>(role)
        .execute(conn)?;
    judge(conn, user, changed)?;
    let name = role.map_or("none", StaffRole::name);
    let object = Object::new("user", format_args!("{}:{name}", user.id));
    let event = audit::record(conn, by, Event::done(Kind::StaffRoleChanged, object))?;
    session::end_all(conn, user.id)?;
    Ok(user.tell(conn, Notice::StaffRoleChanged(role.map(StaffRole::name)), event)?)
}

/// Shuts the account: nobody comes in, and whoever is in is out.
pub fn disable(conn: &mut PgConnection, by: &Actor, user: &User) -> Result<(), StaffError> {
    choose(conn, by, (user, Kind::AccountDisabled))?;
    let disable =
        format!("UPDATE users m SET disabled_at = now() WHERE m.id = $1 AND m.disabled_at IS NULL AND {STAYS}");
    let changed = sql_query(disable).bind::<BigInt, _>(user.id).execute(conn)?;
    judge(conn, user, changed)?;
    let event = audit::record(conn, by, Event::done(Kind::AccountDisabled, Object::user(user.id)))?;
    session::end_all(conn, user.id)?;
    Ok(user.tell(conn, Notice::AccountDisabled, event)?)
}

/// Opens the account again.
pub fn enable(conn: &mut PgConnection, by: &Actor, user: &User) -> Result<(), StaffError> {
    choose(conn, by, (user, Kind::AccountEnabled))?;
    let shut = users::table
        .find(user.id)
        .filter(users::disabled_at.is_not_null().and(users::erased_at.is_null()));
    let changed = diesel::update(shut)
        .set(users::disabled_at.eq(None::<chrono::DateTime<chrono::Utc>>))
        .execute(conn)?;
    judge(conn, user, changed)?;
    let event = audit::record(conn, by, Event::done(Kind::AccountEnabled, Object::user(user.id)))?;
    Ok(user.tell(conn, Notice::AccountEnabled, event)?)
}

/// Takes away what guards the account besides the password, for somebody who lost their phone and their codes.
pub fn unprotect(conn: &mut PgConnection, by: &Actor, user: &User) -> Result<(), StaffError> {
    choose(conn, by, (user, Kind::AuthenticatorRemoved))?;
    let removed = authenticator::remove(conn, by, user)?;
    let keys = passkey::of(conn, user.id)?;
    for key in &keys {
        passkey::remove(conn, by, (user, key.handle))?;
    }
    if !removed && keys.is_empty() {
        return Err(StaffError::Unchanged);
    }
    session::end_all(conn, user.id)?;
    Ok(())
}

/// Writes a link that sets a password: the staff neither see nor choose anybody's.
pub fn send_password_link(conn: &mut PgConnection, by: &Actor, user: &User) -> QueryResult<()> {
    password_change::ask(conn, by, &user.email)
}

/// Ends the person's sessions everywhere, and tells them.
pub fn end_sessions(conn: &mut PgConnection, by: &Actor, user: &User) -> QueryResult<()> {
    session::end_all(conn, user.id)?;
    let event = audit::record(conn, by, Event::done(Kind::SessionsEnded, Object::user(user.id)))?;
    user.tell(conn, Notice::SessionsEnded, event)
}

/// Before a standing changes: it is not one's own, and the administrators are locked, so that the statement after this
/// sees what another administrator did meanwhile. Whoever was demoted meanwhile changes nobody any more.
fn choose(conn: &mut PgConnection, by: &Actor, (user, kind): (&User, Kind)) -> Result<(), StaffError> {
    if by.user_id == Some(user.id) {
        audit::record(conn, by, Event::refused(kind, Object::user(user.id)))?;
        return Err(StaffError::Own);
    }
    let locked: Vec<User> = users::table
        .filter(users::staff_role.eq(StaffRole::Administrator).or(users::id.eq(user.id)))
        .order(users::id)
        .select(User::as_select())
        .for_update()
        .load(conn)?;
    let is_live = |one: &&User| one.staff_role == Some(StaffRole::Administrator) && one.disabled_at.is_none();
    let mut administrators = locked.iter().filter(is_live);
    // The program itself, at the command line, is nobody.
    if by.user_id.is_none_or(|id| administrators.any(|one| one.id == id)) {
        Ok(())
    } else {
        Err(StaffError::NotAdministrator)
    }
}

/// What it means that no row changed.
fn judge(conn: &mut PgConnection, user: &User, changed: usize) -> Result<(), StaffError> {
    if changed == 1 {
        return Ok(());
    }
    let live: Vec<i64> = users::table
        .filter(users::staff_role.eq(StaffRole::Administrator))
        .filter(users::disabled_at.is_null())
        .select(users::id)
        .load(conn)?;
    Err(if live == [user.id] {
        StaffError::LastAdministrator
    } else {
        StaffError::Unchanged
    })
}
