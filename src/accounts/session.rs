//! Sign-in sessions in PostgreSQL, so that they can be listed and ended. The key is the SHA-256 of the cookie's value:
//! whoever reads the database cannot sign in with it.
use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use serde_json::Value;

use crate::schema::sessions;

/// What a session remembers, as the session middleware hands it over.
pub type State = HashMap<String, String>;

/// No session outlives this, however often it is used.
const LONGEST_DAYS: i64 = 30;

/// The state kept under that token hash, unless it has expired.
pub fn load(conn: &mut PgConnection, token_hash: &[u8]) -> QueryResult<Option<Value>> {
    sessions::table
        .find(token_hash)
        .filter(sessions::expires_at.gt(diesel::dsl::now))
        .filter(sessions::absolute_end.gt(diesel::dsl::now))
        .select(sessions::state)
        .first(conn)
        .optional()
}

/// Keeps a new session.
pub fn insert(conn: &mut PgConnection, token_hash: &[u8], state: &State, expires_at: DateTime<Utc>) -> QueryResult<()> {
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(token_hash),
            sessions::user_id.eq(user_id(state)),
            sessions::state.eq(as_json(state)),
            sessions::expires_at.eq(expires_at),
            sessions::absolute_end.eq(Utc::now() + TimeDelta::days(LONGEST_DAYS)),
        ))
        .execute(conn)
        .map(drop)
}

/// Replaces what a session remembers.
pub fn update(conn: &mut PgConnection, token_hash: &[u8], state: &State, expires_at: DateTime<Utc>) -> QueryResult<()> {
    diesel::update(sessions::table.find(token_hash))
        .set((
            sessions::user_id.eq(user_id(state)),
            sessions::state.eq(as_json(state)),
            sessions::expires_at.eq(expires_at),
            sessions::last_seen_at.eq(diesel::dsl::now),
        ))
        .execute(conn)
        .map(drop)
}

/// Moves the end of an idle session.
pub fn prolong(conn: &mut PgConnection, token_hash: &[u8], expires_at: DateTime<Utc>) -> QueryResult<()> {
    diesel::update(sessions::table.find(token_hash))
        .set((
            sessions::expires_at.eq(expires_at),
            sessions::last_seen_at.eq(diesel::dsl::now),
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

/// Forgets sessions that can no longer be used.
pub fn delete_expired(conn: &mut PgConnection) -> QueryResult<usize> {
    let over = sessions::expires_at
        .lt(diesel::dsl::now)
        .or(sessions::absolute_end.lt(diesel::dsl::now));
    diesel::delete(sessions::table.filter(over)).execute(conn)
}

/// The middleware keeps each value as JSON text, so a number reads as itself.
fn user_id(state: &State) -> Option<i64> {
    state.get("user_id")?.parse().ok()
}

fn as_json(state: &State) -> Value {
    state
        .iter()
        .map(|(key, value)| (key.clone(), Value::String(value.clone())))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
