//! Signing in without a password, by one message that holds a link and a code of eight digits. Either works once and
//! uses up the other. The link works anywhere; the code only in the browser that asked, for five tries.
use diesel::dsl::{IntervalDsl, now};
use diesel::pg::sql_types::Timestamptz;
use diesel::prelude::*;
use rand::RngExt;
use subtle::ConstantTimeEq;

use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::accounts::token::{self, digest};
use crate::accounts::{LinkError, User};
use crate::notifications::mails::SignInCode;
use crate::notifications::{self, Aggregate};
use crate::schema::{sign_in_codes, users};
use crate::secret;

/// How long the message works.
const MINUTES: i32 = 15;
/// How often a code may be typed.
const TRIES: i32 = 5;

/// Writes to the address when it has an account; `browser` is the asking browser's own secret.
pub fn ask(conn: &mut PgConnection, by: &Actor, (email, browser): (&str, &str)) -> QueryResult<()> {
    let asked = Event::done(Kind::SignInMailAsked, Object::typed_address(email));
    audit::record(conn, by, asked)?;
    let user = User::find_by_email(conn, email)?;
    if !notifications::has_room(conn, email)? {
        return Ok(());
    }
    match user.filter(|user| user.disabled_at.is_none()) {
        Some(user) => send(conn, &user, browser),
        None => Ok(()),
    }
}

fn send(conn: &mut PgConnection, user: &User, browser: &str) -> QueryResult<()> {
    let (token, code) = (token::fresh(), fresh_code());
    diesel::insert_into(sign_in_codes::table)
        .values((
            sign_in_codes::token_hash.eq(digest(&token)),
            sign_in_codes::user_id.eq(user.id),
            sign_in_codes::code_hash.eq(code_digest(browser, &code)),
            sign_in_codes::browser_hash.eq(digest(browser)),
            sign_in_codes::expires_at.eq(now.into_sql::<Timestamptz>() + MINUTES.minutes()),
        ))
        .execute(conn)?;
    let mail = SignInCode {
        code,
        link: format!("/connexion/lien/{token}"),
        minutes: MINUTES.into(),
    };
    notifications::queue(conn, &user.recipient(), &mail, Aggregate::one_time_link(&token)).map(drop)
}

/// Eight digits, each as likely as the others.
fn fresh_code() -> String {
    format!("{:08}", rand::rng().random_range(0..100_000_000_u32))
}

fn code_digest(browser: &str, code: &str) -> Vec<u8> {
    let message = format!("{browser} {code}");
    secret::derive("sign-in code", message.as_bytes()).to_vec()
}

/// Signs in by the code; none when it is wrong, which counts as a try and commits like one. A try is counted before it
/// is judged, so that no number of requests at once gets a sixth.
pub fn spend_code(conn: &mut PgConnection, browser: &str, typed: &str) -> QueryResult<Option<User>> {
    let Some((token_hash, code_hash)) = count_try(conn, browser)? else {
        return Ok(None);
    };
    let is_right: bool = code_hash.ct_eq(&code_digest(browser, typed)).into();
    if is_right { use_up(conn, &token_hash) } else { Ok(None) }
}

/// The latest message this browser asked for, while it may be tried.
fn count_try(conn: &mut PgConnection, browser: &str) -> QueryResult<Option<(Vec<u8>, Vec<u8>)>> {
    let latest: Option<Vec<u8>> = sign_in_codes::table
        .filter(sign_in_codes::browser_hash.eq(digest(browser)))
        .order(sign_in_codes::created_at.desc())
        .select(sign_in_codes::token_hash)
        .first(conn)
        .optional()?;
    let live = sign_in_codes::table
        .filter(sign_in_codes::token_hash.eq(latest.unwrap_or_default()))
        .filter(sign_in_codes::used_at.is_null())
        .filter(sign_in_codes::expires_at.gt(now))
        .filter(sign_in_codes::tries.lt(TRIES));
    diesel::update(live)
        .set(sign_in_codes::tries.eq(sign_in_codes::tries + 1))
        .returning((sign_in_codes::token_hash, sign_in_codes::code_hash))
        .get_result(conn)
        .optional()
}

/// Signs in by the link.
pub fn spend_link(conn: &mut PgConnection, token: &str) -> Result<User, LinkError> {
    use_up(conn, &digest(token))?.ok_or(LinkError::Spent)
}

/// Of several requests at once exactly one succeeds, since one UPDATE decides.
fn use_up(conn: &mut PgConnection, token_hash: &[u8]) -> QueryResult<Option<User>> {
    let live = sign_in_codes::table
        .filter(sign_in_codes::token_hash.eq(token_hash))
        .filter(sign_in_codes::used_at.is_null())
        .filter(sign_in_codes::expires_at.gt(now));
    let user_id: Option<i64> = diesel::update(live)
        .set(sign_in_codes::used_at.eq(now))
        .returning(sign_in_codes::user_id)
        .get_result(conn)
        .optional()?;
    let user = user_id.map(|id| User::find(conn, id)).transpose()?;
    Ok(user.filter(|user| user.disabled_at.is_none()))
}

/// Whose link this is, while it can still be used; nothing changes.
pub fn owner(conn: &mut PgConnection, token: &str) -> QueryResult<Option<User>> {
    sign_in_codes::table
        .inner_join(users::table)
        .filter(sign_in_codes::token_hash.eq(digest(token)))
        .filter(sign_in_codes::used_at.is_null())
        .filter(sign_in_codes::expires_at.gt(now))
        .filter(users::disabled_at.is_null())
        .select(User::as_select())
        .first(conn)
        .optional()
}

/// Forgets messages that no longer work.
pub fn delete_expired(conn: &mut PgConnection) -> QueryResult<usize> {
    diesel::delete(sign_in_codes::table.filter(sign_in_codes::expires_at.lt(now))).execute(conn)
}
