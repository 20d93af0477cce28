//! The history of a parcel: who moved it where, and when. Append-only.
use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::orders::State;
use crate::schema::parcel_events;

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// The buyer, signed in or not.
    Buyer(Option<i64>),
    /// A member of the cooperative.
    Member(i64),
    /// One of the platform's staff.
    Staff(i64),
    /// The carrier's own system.
    Carrier,
    /// A deadline.
    System,
}

impl Actor {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Buyer(_) => "buyer",
            Self::Member(_) => "member",
            Self::Staff(_) => "staff",
            Self::Carrier => "carrier",
            Self::System => "system",
        }
    }

    /// The person, where it is one with an account.
    pub fn user_id(self) -> Option<i64> {
        match self {
            Self::Buyer(id) => id,
            Self::Member(id) | Self::Staff(id) => Some(id),
            Self::Carrier | Self::System => None,
        }
    }
}

/// One step of a parcel.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = parcel_events)]
pub struct ParcelEvent {
    pub parcel_id: i64,
    pub state: State,
    pub note: String,
    pub at: DateTime<Utc>,
}

impl ParcelEvent {
    /// Writes that `by` brought the parcel to `state`.
    pub(crate) fn record(
        conn: &mut PgConnection,
        parcel_id: i64,
        (state, note): (State, &str),
        by: Actor,
    ) -> QueryResult<()> {
        diesel::insert_into(parcel_events::table)
            .values((
                parcel_events::parcel_id.eq(parcel_id),
                parcel_events::state.eq(state),
                parcel_events::actor.eq(by.name()),
                parcel_events::user_id.eq(by.user_id()),
                parcel_events::note.eq(note),
            ))
            .execute(conn)
            .map(drop)
    }

    /// The steps of those parcels, oldest first.
    pub fn of_parcels(conn: &mut PgConnection, parcel_ids: &[i64]) -> QueryResult<Vec<Self>> {
        parcel_events::table
            .filter(parcel_events::parcel_id.eq_any(parcel_ids))
            .order(parcel_events::id)
            .select(Self::as_select())
            .load(conn)
    }
}
