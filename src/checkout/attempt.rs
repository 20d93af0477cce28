//! The idempotency key of a checkout form: whoever writes it first places the order, everyone else gets that order.
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::checkout::PlaceError;
use crate::schema::checkout_attempts;

/// Claims `key`. `None`: it is ours, go on. `Some`: that order was placed with it already. A concurrent claim waits
/// here until the other transaction ends.
pub(super) fn claim(conn: &mut PgConnection, key: Uuid, asked: &str) -> Result<Option<i64>, PlaceError> {
    let fingerprint = Sha256::digest(asked.as_bytes()).to_vec();
    let claimed = diesel::insert_into(checkout_attempts::table)
        .values((
            checkout_attempts::key.eq(key),
            checkout_attempts::fingerprint.eq(&fingerprint),
        ))
        .on_conflict_do_nothing()
        .execute(conn)?;
    if claimed == 1 {
        return Ok(None);
    }
    let (first, order_id): (Vec<u8>, Option<i64>) = checkout_attempts::table
        .find(key)
        .select((checkout_attempts::fingerprint, checkout_attempts::order_id))
        .first(conn)?;
    if first == fingerprint {
        Ok(order_id)
    } else {
        Err(PlaceError::KeyReused)
    }
}

/// Keeps which order came of `key`.
pub(super) fn settle(conn: &mut PgConnection, key: Uuid, order_id: i64) -> QueryResult<()> {
    diesel::update(checkout_attempts::table.find(key))
        .set(checkout_attempts::order_id.eq(order_id))
        .execute(conn)
        .map(drop)
}
