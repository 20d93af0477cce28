//! Blocks of S10 serials a carrier gave us; each number is given out once.
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};

use super::{Carrier, S10};

/// One block of a carrier, from `next_serial` to `last_serial`.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = crate::schema::tracking_ranges)]
pub struct TrackingRange {
    pub id: i64,
    pub carrier: Carrier,
    pub service_indicator: String,
    pub next_serial: i32,
    pub last_serial: i32,
}

/// Why no number could be given.
#[derive(Debug, thiserror::Error)]
pub enum TakeError {
    /// The desk must ask the carrier for a new block.
    #[error("no tracking number is left for {}", .0.name())]
    Exhausted(Carrier),
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

#[derive(QueryableByName)]
struct Taken {
    #[diesel(sql_type = Text)]
    service_indicator: String,
    #[diesel(sql_type = Integer)]
    serial: i32,
}

/// One statement, so that two parcels never share a number; a rolled back transaction gives its number back.
const TAKE: &str = "UPDATE tracking_ranges SET next_serial = next_serial + 1 WHERE id = (
    SELECT id FROM tracking_ranges WHERE carrier = $1 AND next_serial <= last_serial ORDER BY id LIMIT 1 FOR UPDATE
) RETURNING service_indicator, next_serial - 1 AS serial";

impl TrackingRange {
    /// The next number of the carrier. Locks its block until the transaction ends: take it last.
    pub fn take(conn: &mut PgConnection, carrier: Carrier) -> Result<S10, TakeError> {
        let taken: Option<Taken> = diesel::sql_query(TAKE)
            .bind::<Text, _>(carrier)
            .get_result(conn)
            .optional()?;
        taken
            .and_then(|taken| S10::new(&taken.service_indicator, u32::try_from(taken.serial).ok()?))
            .ok_or(TakeError::Exhausted(carrier))
    }

    /// How many numbers a carrier has left.
    pub fn left(conn: &mut PgConnection, of: Carrier) -> QueryResult<i64> {
        use crate::schema::tracking_ranges::dsl::*;
        let blocks: Vec<(i32, i32)> = tracking_ranges
            .filter(carrier.eq(of))
            .select((next_serial, last_serial))
            .load(conn)?;
        Ok(blocks
            .into_iter()
            .map(|(next, last)| i64::from(last) - i64::from(next) + 1)
            .sum())
    }
}
