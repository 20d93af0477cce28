//! Sign-in sessions in PostgreSQL, so that they can be listed and ended. The key is the SHA-256 of the cookie's value:
//! whoever reads the database cannot sign in with it. A session ends when it rests too long and, however much it is
//! used, at its absolute end; staff get shorter ones (reliability J3). The database's clock decides.
use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::dsl::{IntervalDsl, now};
use diesel::pg::sql_types::Timestamptz;
use diesel::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use crate::schema::{sessions, users};

/// What a session remembers, as the session middleware hands it over.
pub type State = HashMap<String, String>;

/// In the state: whose session it is.
pub const USER: &str = "user_id";
/// In the state: the name by which its owner ends it.
pub const HANDLE: &str = "handle";
/// In the state: the browser and system it began in.
pub const DEVICE: &str = "device";

/// In the state: how strongly its owner proved who they are.
pub const ASSURANCE: &str = "assurance";
/// In the state: who passed the first step of signing in, and owes the second.
pub const AWAITED: &str = "awaited";

/// How long an authentication counts as recent, for changes that ask for one.
const RECENT_MINUTES: i32 = 10;

/// How long a session may rest, and last in all.
struct Term {
    idle_minutes: i32,
    absolute_minutes: i32,
}

const STAFF: Term = Term {
    idle_minutes: 30,
    absolute_minutes: 12 * 60,
};
const OTHERS: Term = Term {
    idle_minutes: 14 * 24 * 60,
    absolute_minutes: 30 * 24 * 60,
};

impl Term {
    fn of(is_staff: bool) -> Self {
        if is_staff { STAFF } else { OTHERS }
    }
}

/// The state kept under that token hash, unless the session is over. It counts as seen, noted once a minute at most.
pub fn load(conn: &mut PgConnection, token_hash: &[u8]) -> QueryResult<Option<Value>> {
    let found: Option<(Value, bool, bool)> = sessions::table
        .left_join(users::table)
        .filter(sessions::token_hash.eq(token_hash))
        .filter(sessions::expires_at.gt(now).and(sessions::absolute_end.gt(now)))
        .select((
            sessions::state,
            sessions::last_seen_at.lt(now.into_sql::<Timestamptz>() - 1.minute()),
            users::staff_role.nullable().is_not_null(),
        ))
        .first(conn)
        .optional()?;
    let Some((state, is_unnoted, is_staff)) = found else {
        return Ok(None);
    };
    if is_unnoted {
        note(conn, token_hash, &Term::of(is_staff))?;
    }
    Ok(Some(state))
}

fn note(conn: &mut PgConnection, token_hash: &[u8], term: &Term) -> QueryResult<usize> {
    diesel::update(sessions::table.find(token_hash))
        .set((
            sessions::last_seen_at.eq(now),
            sessions::expires_at.eq(now.into_sql::<Timestamptz>() + term.idle_minutes.minutes()),
        ))
        .execute(conn)
}

/// Keeps a new session.
pub fn insert(conn: &mut PgConnection, token_hash: &[u8], state: &State) -> QueryResult<()> {
    let user_id: Option<i64> = read(state, USER);
    let term = term_of(conn, user_id)?;
    let start = || now.into_sql::<Timestamptz>();
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(token_hash),
            sessions::user_id.eq(user_id),
            sessions::handle.eq(read(state, HANDLE).unwrap_or_else(Uuid::new_v4)),
            sessions::device.eq(read(state, DEVICE).unwrap_or_else(String::new)),
            sessions::state.eq(as_json(state)),
            sessions::expires_at.eq(start() + term.idle_minutes.minutes()),
            sessions::absolute_end.eq(start() + term.absolute_minutes.minutes()),
        ))
        .execute(conn)
        .map(drop)
}

fn term_of(conn: &mut PgConnection, user_id: Option<i64>) -> QueryResult<Term> {
    let Some(user_id) = user_id else {
        return Ok(OTHERS);
    };
    let is_staff = users::table
        .find(user_id)
        .select(users::staff_role.is_not_null())
        .first(conn)?;
    Ok(Term::of(is_staff))
}

/// Replaces what a session remembers; one that was ended meanwhile stays ended.
pub fn update(conn: &mut PgConnection, token_hash: &[u8], state: &State) -> QueryResult<()> {
    diesel::update(sessions::table.find(token_hash))
        .set((
            sessions::user_id.eq(read::<i64>(state, USER)),
            sessions::state.eq(as_json(state)),
            sessions::last_seen_at.eq(now),
        ))
        .execute(conn)
        .map(drop)
}

/// Ends one session.
pub fn end(conn: &mut PgConnection, token_hash: &[u8]) -> QueryResult<()> {
    diesel::delete(sessions::table.find(token_hash)).execute(conn).map(drop)
}

/// Ends every session of a person: they are out at the next request.
pub fn end_all(conn: &mut PgConnection, user_id: i64) -> QueryResult<usize> {
    diesel::delete(sessions::table.filter(sessions::user_id.eq(user_id))).execute(conn)
}

/// Ends the session that the person knows by `handle`; false when they have none of that name.
pub fn end_named(conn: &mut PgConnection, user_id: i64, handle: Uuid) -> QueryResult<bool> {
    let named = sessions::table
        .filter(sessions::user_id.eq(user_id))
        .filter(sessions::handle.eq(handle));
    Ok(diesel::delete(named).execute(conn)? == 1)
}

/// Ends the person's sessions but the one they are in.
pub fn end_others(conn: &mut PgConnection, user_id: i64, own: Option<Uuid>) -> QueryResult<usize> {
    let others = sessions::table
        .filter(sessions::user_id.eq(user_id))
        .filter(sessions::handle.ne(own.unwrap_or_default()));
    diesel::delete(others).execute(conn)
}

/// Whether the person authenticated a short while ago in that session.
pub fn is_recent(conn: &mut PgConnection, user_id: i64, own: Option<Uuid>) -> QueryResult<bool> {
    let recent = sessions::table
        .filter(sessions::user_id.eq(user_id))
        .filter(sessions::handle.eq(own.unwrap_or_default()))
        .filter(sessions::created_at.gt(now.into_sql::<Timestamptz>() - RECENT_MINUTES.minutes()));
    diesel::select(diesel::dsl::exists(recent)).get_result(conn)
}

/// A session as its owner sees it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = sessions)]
pub struct Listed {
    pub handle: Uuid,
    /// The browser and system it began in; empty when the browser did not say.
    pub device: String,
    pub created_at: DateTime<Utc>,
    pub last_seen_at: DateTime<Utc>,
}

/// The person's sessions that are not over, the last seen first.
pub fn of(conn: &mut PgConnection, user_id: i64) -> QueryResult<Vec<Listed>> {
    sessions::table
        .filter(sessions::user_id.eq(user_id))
        .filter(sessions::expires_at.gt(now).and(sessions::absolute_end.gt(now)))
        .order((sessions::last_seen_at.desc(), sessions::handle))
        .select(Listed::as_select())
        .load(conn)
}

/// Forgets sessions that can no longer be used.
pub fn delete_expired(conn: &mut PgConnection) -> QueryResult<usize> {
    let over = sessions::expires_at.lt(now).or(sessions::absolute_end.lt(now));
    diesel::delete(sessions::table.filter(over)).execute(conn)
}

/// The middleware keeps each value as JSON text.
fn read<T: DeserializeOwned>(state: &State, key: &str) -> Option<T> {
    serde_json::from_str(state.get(key)?).ok()
}

fn as_json(state: &State) -> Value {
    state
        .iter()
        .map(|(key, value)| (key.clone(), Value::String(value.clone())))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
