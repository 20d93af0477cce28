//! What each installation decides for itself, kept in the table `settings`: one JSON value a key.
use diesel::prelude::*;
use serde::de::DeserializeOwned;

use crate::schema::settings;

/// The value kept under `key`. One that is not of this form counts as none, and the log says so.
pub fn setting<T: DeserializeOwned>(conn: &mut PgConnection, key: &str) -> QueryResult<Option<T>> {
    let stored: Option<serde_json::Value> = settings::table
        .find(key)
        .select(settings::value)
        .first(conn)
        .optional()?;
    Ok(stored.and_then(|value| {
        serde_json::from_value(value)
            .inspect_err(|error| tracing::error!(key, %error, "a setting is not of its form"))
            .ok()
    }))
}
