//! Signing up. An account asked for waits in `sign_ups` until its address is confirmed by the link mailed there; no
//! [`User`] exists before. So nobody can prepare an account for somebody else's address: every try has its own link,
//! and whoever opens it in another browser than the one that asked must know the password chosen there.
//! Asking says the same whether or not the address has an account; only the mail differs.
use chrono::Utc;
use diesel::dsl::{IntervalDsl, now};
use diesel::pg::sql_types::Timestamptz;
use diesel::prelude::*;

use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::accounts::token::{self, digest};
use crate::accounts::{LinkError, NewUser, User};
use crate::email::Email;
use crate::locale::Locale;
use crate::notifications::mails::{AlreadyRegistered, ConfirmAddress};
use crate::notifications::{self, Aggregate, Recipient};
use crate::schema::sign_ups;

/// How long the link in the mail works.
const HOURS: i32 = 24;

/// An account asked for.
#[derive(Debug, Clone)]
pub struct SignUp {
    pub email: Email,
    pub name: String,
    /// In E.164.
    pub phone: Option<String>,
    pub locale: Locale,
    pub password_hash: String,
    /// The digest of the browser's own secret.
    pub browser_hash: Vec<u8>,
}

impl SignUp {
    /// Writes to the address: either the link that confirms it, or that it has an account already.
    pub fn ask(&self, conn: &mut PgConnection, by: &Actor) -> QueryResult<()> {
        let event = record_asked(conn, by, &self.email)?;
        let user = User::find_by_email(conn, self.email.as_str())?;
        if !notifications::has_room(conn, self.email.as_str())? {
            return Ok(());
        }
        match user {
            Some(user) => tell_registered(conn, &user, event),
            None => self.keep(conn),
        }
    }

    fn keep(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let token = token::fresh();
        diesel::insert_into(sign_ups::table)
            .values((
                sign_ups::token_hash.eq(digest(&token)),
                sign_ups::email.eq(&self.email),
                sign_ups::name.eq(&self.name),
                sign_ups::phone.eq(&self.phone),
                sign_ups::locale.eq(self.locale),
                sign_ups::password_hash.eq(&self.password_hash),
                sign_ups::browser_hash.eq(&self.browser_hash),
                sign_ups::expires_at.eq(now.into_sql::<Timestamptz>() + HOURS.hours()),
            ))
            .execute(conn)?;
        send_link(conn, (&self.email, &self.name, self.locale), &token)
    }
}

fn record_asked(conn: &mut PgConnection, by: &Actor, email: &Email) -> QueryResult<i64> {
    let object = Object::typed_address(email.as_str());
    audit::record(conn, by, Event::done(Kind::SignUpAsked, object))
}

fn tell_registered(conn: &mut PgConnection, user: &User, event: i64) -> QueryResult<()> {
    let name = user.name.clone().into();
    let mail = AlreadyRegistered { name };
    notifications::queue(conn, &user.recipient(), &mail, Aggregate::audit_event(event)).map(drop)
}

fn send_link(conn: &mut PgConnection, (email, name, locale): (&Email, &str, Locale), token: &str) -> QueryResult<()> {
    let mail = ConfirmAddress {
        name: name.into(),
        link: format!("/inscription/{token}"),
        hours: HOURS.into(),
    };
    let to = Recipient {
        email: email.to_string(),
        name: name.to_owned(),
        locale,
    };
    notifications::queue(conn, &to, &mail, Aggregate::one_time_link(token)).map(drop)
}

/// Writes to the address again: a new link for its latest sign-up in that browser, which replaces the one before.
pub fn resend(conn: &mut PgConnection, by: &Actor, (email, browser_hash): (&Email, &[u8])) -> QueryResult<()> {
    record_asked(conn, by, email)?;
    if !notifications::has_room(conn, email.as_str())? {
        return Ok(());
    }
    let token = token::fresh();
    match replace_token(conn, (email, browser_hash), &token)? {
        Some((name, locale)) => send_link(conn, (email, &name, locale), &token),
        None => Ok(()),
    }
}

fn replace_token(
    conn: &mut PgConnection,
    (email, browser_hash): (&Email, &[u8]),
    token: &str,
) -> QueryResult<Option<(String, Locale)>> {
    let latest: Option<Vec<u8>> = sign_ups::table
        .filter(sign_ups::email.eq(email))
        .filter(sign_ups::browser_hash.eq(browser_hash))
        .filter(sign_ups::expires_at.gt(now))
        .order(sign_ups::created_at.desc())
        .select(sign_ups::token_hash)
        .first(conn)
        .optional()?;
    let Some(latest) = latest else {
        return Ok(None);
    };
    diesel::update(sign_ups::table.find(latest))
        .set(sign_ups::token_hash.eq(digest(token)))
        .returning((sign_ups::name, sign_ups::locale))
        .get_result(conn)
        .optional()
}

/// A sign-up whose link was opened.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = sign_ups)]
pub struct Pending {
    pub email: String,
    pub password_hash: String,
    browser_hash: Vec<u8>,
}

impl Pending {
    /// The sign-up of a link, while it can still be used; nothing changes.
    pub fn find(conn: &mut PgConnection, token: &str) -> QueryResult<Option<Self>> {
        sign_ups::table
            .filter(sign_ups::token_hash.eq(digest(token)))
            .filter(sign_ups::expires_at.gt(now))
            .select(Self::as_select())
            .first(conn)
            .optional()
    }

    /// Whether this is the browser that asked.
    pub fn is_from(&self, browser_hash: &[u8]) -> bool {
        self.browser_hash == browser_hash
    }
}

type Row = (String, String, Option<String>, Locale, String);

/// Makes the account; of several requests at once exactly one succeeds. The address's other sign-ups are forgotten.
pub fn confirm(conn: &mut PgConnection, by: &Actor, token: &str) -> Result<User, LinkError> {
    let live = sign_ups::table
        .filter(sign_ups::token_hash.eq(digest(token)))
        .filter(sign_ups::expires_at.gt(now));
    let row: Option<Row> = diesel::delete(live)
        .returning((
            sign_ups::email,
            sign_ups::name,
            sign_ups::phone,
            sign_ups::locale,
            sign_ups::password_hash,
        ))
        .get_result(conn)
        .optional()?;
    let user = add(conn, &row.ok_or(LinkError::Spent)?)?.ok_or(LinkError::Spent)?;
    diesel::delete(sign_ups::table.filter(sign_ups::email.eq(&user.email))).execute(conn)?;
    let created = Event::done(Kind::AccountCreated, Object::user(user.id));
    audit::record(conn, &by.as_user(user.id), created)?;
    Ok(user)
}

/// None when the address got an account in the meantime.
fn add(conn: &mut PgConnection, (email, name, phone, locale, hash): &Row) -> QueryResult<Option<User>> {
    let new = NewUser {
        email,
        name,
        phone: phone.as_deref(),
        locale: *locale,
        staff_role: None,
        password_hash: Some(hash),
        verified_at: Some(Utc::now()),
    };
    new.insert_if_new(conn)
}

/// Forgets sign-ups that nobody confirmed.
pub fn delete_expired(conn: &mut PgConnection) -> QueryResult<usize> {
    diesel::delete(sign_ups::table.filter(sign_ups::expires_at.lt(now))).execute(conn)
}
