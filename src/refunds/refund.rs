//! One refund, and why none is made.
use chrono::{DateTime, Utc};
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::cooperatives::members;
use crate::money::Money;
use crate::schema::{parcels, refunds};
use crate::stored::stored_as_text;

/// Where a refund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum State {
    /// It waits for a second person.
    Asked,
    /// Finance makes the transfer.
    Due,
    /// The transfer was made.
    Sent,
    /// It will not be made.
    Dropped,
}

impl State {
    /// Each, in the order of the list's filter.
    pub const ALL: [Self; 4] = [Self::Asked, Self::Due, Self::Sent, Self::Dropped];

    /// The name in the database, in the filter and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Due => "due",
            Self::Sent => "sent",
            Self::Dropped => "dropped",
        }
    }

    /// The state of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

stored_as_text!(State, name, parse);

/// Money for a buyer.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = refunds, check_for_backend(diesel::pg::Pg))]
pub struct Refund {
    pub id: i64,
    /// What the transfer is labelled with: `RB-1001`.
    pub number: String,
    pub parcel_id: i64,
    pub state: State,
    #[diesel(column_name = amount_centimes)]
    pub amount: Money,
    /// Whose account; empty once its owner was erased.
    pub holder: String,
    /// 24 digits; empty once its owner was erased.
    pub rib: String,
    pub reason: String,
    pub asked_at: DateTime<Utc>,
    pub granted_at: Option<DateTime<Utc>>,
    pub sent_at: Option<DateTime<Utc>>,
    /// What the bank calls the transfer; empty until it is sent.
    pub bank_reference: String,
}

/// Why nothing was asked for, granted or sent.
#[derive(Debug, thiserror::Error)]
pub enum RefundError {
    #[error("that much was not paid, or has gone back")]
    TooMuch,
    #[error("another one waits for the same parcel")]
    Open,
    #[error("the person belongs to the cooperative")]
    OwnCooperative,
    #[error("it is no longer where the person saw it")]
    Gone,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

impl Refund {
    /// The refund of that number.
    pub fn find(conn: &mut PgConnection, number: &str) -> QueryResult<Self> {
        refunds::table
            .filter(refunds::number.eq(number))
            .select(Self::as_select())
            .first(conn)
    }

    /// The refunds of those numbers, in no order.
    pub fn find_all(conn: &mut PgConnection, numbers: &[&str]) -> QueryResult<Vec<Self>> {
        refunds::table
            .filter(refunds::number.eq_any(numbers))
            .select(Self::as_select())
            .load(conn)
    }

    /// The last four digits of the account, for whoever need not read the rest.
    pub fn rib_end(&self) -> &str {
        self.rib.get(20..).unwrap_or_default()
    }

    /// Refuses who belongs to the cooperative that sold, or did within the year.
    pub fn refuse_own(&self, conn: &mut PgConnection, user_id: i64) -> Result<(), RefundError> {
        let cooperative_id = parcels::table
            .find(self.parcel_id)
            .select(parcels::cooperative_id)
            .first(conn)?;
        if members::takes_part(conn, user_id, cooperative_id)? {
            return Err(RefundError::OwnCooperative);
        }
        Ok(())
    }

    /// Writes it into the journal; the event's number.
    pub(super) fn note(&self, conn: &mut PgConnection, by: &Actor, kind: Kind) -> QueryResult<i64> {
        audit::record(conn, by, Event::done(kind, Object::new("refund", &self.number)))
    }
}
