//! The second step of signing in: six digits from an app on the person's phone, the authenticator (RFC 6238), or one of
//! the recovery codes they wrote down. Whoever has one is asked for it after a password and after a mailed message alike,
//! so that setting a new password is no way around it.
pub mod enrolment;
pub mod recovery_code;

pub use enrolment::Enrolment;
pub use recovery_code::RecoveryCode;

use chrono::{DateTime, Utc};
use diesel::dsl::{IntervalDsl, exists, now, sql};
use diesel::pg::sql_types::Timestamptz;
use diesel::prelude::*;
use diesel::sql_types::Integer;
use totp_rs::{Builder, Totp};

use crate::accounts::User;
use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::notifications::mails::Notice;
use crate::schema::authenticators;
use crate::sealed;

/// So many wrong codes an hour; then none is looked at until the hour is over (reliability J2).
const TRIES_PER_HOUR: i32 = 10;

/// For what secrets are sealed, as [`sealed`] says.
const PURPOSE: &str = "authenticator";

/// What became of a typed code.
#[derive(Debug)]
pub enum Verdict {
    /// It is right, and used up.
    Right(User),
    /// It is wrong, too old, or was used before.
    Wrong,
    /// Too many were wrong within the hour.
    Exhausted,
}

/// Whether the person has an authenticator.
pub fn is_on(conn: &mut PgConnection, user_id: i64) -> QueryResult<bool> {
    diesel::select(exists(authenticators::table.find(user_id))).get_result(conn)
}

/// Since when the person has an authenticator, and how many recovery codes are left.
pub fn of(conn: &mut PgConnection, user_id: i64) -> QueryResult<Option<(DateTime<Utc>, i64)>> {
    let since = authenticators::table
        .find(user_id)
        .select(authenticators::created_at)
        .first(conn)
        .optional()?;
    let left = recovery_code::count_left(conn, user_id)?;
    Ok(since.map(|since| (since, left)))
}

/// Judges a typed code at that moment. A try is counted before it is judged, so that no number of requests at once gets
/// an eleventh; a wrong one commits like a right one.
pub fn verify(conn: &mut PgConnection, by: &Actor, (user_id, typed): (i64, &str)) -> QueryResult<Verdict> {
    let Some((sealed_secret, tries)) = count_try(conn, user_id)? else {
        return Ok(Verdict::Exhausted);
    };
    let is_right = match digits(typed) {
        Some(code) => use_code(conn, user_id, (&sealed_secret, &code))?,
        None => recovery_code::use_up(conn, by, (user_id, typed))?,
    };
    let user = User::find(conn, user_id)?;
    if is_right && user.disabled_at.is_none() {
        forgive(conn, user_id)?;
        return Ok(Verdict::Right(user));
    }
    refuse(conn, by, (&user, tries))?;
    Ok(Verdict::Wrong)
}

/// The sealed secret and how many tries this makes, while the hour has room for one more.
fn count_try(conn: &mut PgConnection, user_id: i64) -> QueryResult<Option<(Vec<u8>, i32)>> {
    let an_hour_ago = || now.into_sql::<Timestamptz>() - 1.hour();
    let open = authenticators::table
        .filter(authenticators::user_id.eq(user_id))
        .filter(
            authenticators::tries
                .lt(TRIES_PER_HOUR)
                .or(authenticators::tries_since.lt(an_hour_ago())),
        );
    let is_over = "tries_since < now() - interval '1 hour'";
    diesel::update(open)
        .set((
            authenticators::tries.eq(sql::<Integer>(&format!(
                "CASE WHEN {is_over} THEN 1 ELSE tries + 1 END"
            ))),
            authenticators::tries_since.eq(sql::<Timestamptz>(&format!(
                "CASE WHEN {is_over} THEN now() ELSE tries_since END"
            ))),
        ))
        .returning((authenticators::sealed_secret, authenticators::tries))
        .get_result(conn)
        .optional()
}

/// The six digits of what was typed, in the form 0-9; people group them and may type their own.
fn digits(typed: &str) -> Option<String> {
    let arabic = |c: char| u32::from(c).checked_sub(0x0660).filter(|value| *value < 10);
    let written = || typed.chars().filter(|c| c.is_alphanumeric());
    let code: String = written()
        .filter_map(|c| c.to_digit(10).or_else(|| arabic(c)))
        .filter_map(|digit| char::from_digit(digit, 10))
        .collect();
    (code.len() == 6 && written().count() == 6).then_some(code)
}

/// Whether that is a code of now, of the step before or the step after (RFC 6238 §5.2), and of a later step than the
/// last one used: one UPDATE decides, so that of many requests with one code one succeeds.
fn use_code(conn: &mut PgConnection, user_id: i64, (sealed_secret, code): (&[u8], &str)) -> QueryResult<bool> {
    let Some(secret) = sealed::open(PURPOSE, &owner(user_id), sealed_secret) else {
        return Ok(false);
    };
    let Some(step) = step_of(&secret, code) else {
        return Ok(false);
    };
    let unused = authenticators::table
        .find(user_id)
        .filter(authenticators::last_step.lt(step));
    let used = diesel::update(unused)
        .set(authenticators::last_step.eq(step))
        .execute(conn)?;
    Ok(used == 1)
}

/// The step of 30 seconds whose code this is, within one of now.
fn step_of(secret: &[u8], code: &str) -> Option<i64> {
    let moment = u64::try_from(Utc::now().timestamp()).ok()?;
    let step = totp(secret, "").check(code, moment)?;
    i64::try_from(step).ok()
}

/// SHA-1, six digits, 30 seconds: what every app understands (RFC 6238; collisions of SHA-1 do not matter to HMAC).
fn totp(secret: &[u8], account: &str) -> Totp {
    Builder::new()
        .with_secret(secret.to_vec())
        .with_account_name(account)
        .with_issuer(Some("Twiza"))
        .build_noncompliant()
}

fn owner(user_id: i64) -> String {
    format!("user:{user_id}")
}

fn forgive(conn: &mut PgConnection, user_id: i64) -> QueryResult<()> {
    diesel::update(authenticators::table.find(user_id))
        .set(authenticators::tries.eq(0))
        .execute(conn)
        .map(drop)
}

/// Notes the wrong code. Whoever types one has passed the first step: at the last try the owner is told.
fn refuse(conn: &mut PgConnection, by: &Actor, (user, tries): (&User, i32)) -> QueryResult<()> {
    let refused = Event::refused(Kind::SecondStep, Object::user(user.id));
    let event = audit::record(conn, by, refused)?;
    if tries < TRIES_PER_HOUR {
        return Ok(());
    }
    user.tell(conn, Notice::SecondStepRefused, event)
}

/// Takes the authenticator away, with its recovery codes; false when there is none. The owner is told.
pub fn remove(conn: &mut PgConnection, by: &Actor, user: &User) -> QueryResult<bool> {
    if diesel::delete(authenticators::table.find(user.id)).execute(conn)? == 0 {
        return Ok(false);
    }
    let removed = Event::done(Kind::AuthenticatorRemoved, Object::user(user.id));
    let event = audit::record(conn, by, removed)?;
    user.tell(conn, Notice::AuthenticatorRemoved, event)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B: at 59 s the code of SHA-1 ends in 287082.
    #[test]
    fn the_standards_vector_holds() {
        let code = totp(b"12345678901234567890", "").generate(59).to_string();
        assert_eq!(code, "287082");
    }

    #[test]
    fn six_digits_are_a_code_and_anything_else_is_not() {
        assert_eq!(digits("287 082").as_deref(), Some("287082"));
        assert_eq!(digits("٢٨٧٠٨٢").as_deref(), Some("287082"));
        assert_eq!(digits("28708"), None);
        assert_eq!(digits("7KQM-287082"), None);
    }
}
