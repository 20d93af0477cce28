//! One disbursement, and why none is made.
use chrono::{DateTime, Utc};
use diesel::deserialize::FromSqlRow;
use diesel::dsl::sql;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::sql_types::Text;
use uuid::Uuid;

use crate::accounts::audit::{self, Actor, Event, Kind as Audited, Object};
use crate::cooperatives::members;
use crate::money::Money;
use crate::schema::{disbursements, parcels};
use crate::stored::stored_as_text;

/// What money leaves for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Kind {
    /// Back to the buyer of a parcel.
    Refund,
    /// To a cooperative, for what it sold.
    Payout,
}

impl Kind {
    /// The next number of its kind: what the bank's transfer is labelled with.
    pub(super) fn next_number(self, conn: &mut PgConnection) -> QueryResult<String> {
        let query = match self {
            Self::Refund => "'RB-' || nextval('refund_numbers')",
            Self::Payout => "'VS-' || nextval('payout_numbers')",
        };
        diesel::select(sql::<Text>(query)).get_result(conn)
    }

    /// Each, in the order of the list's filter.
    pub const ALL: [Self; 2] = [Self::Refund, Self::Payout];

    /// The name in the database, in the filter and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Refund => "refund",
            Self::Payout => "payout",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

stored_as_text!(Kind, name, parse);

/// Where a disbursement stands.
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

/// Money that leaves.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = disbursements, check_for_backend(diesel::pg::Pg))]
pub struct Disbursement {
    pub id: i64,
    /// What the transfer is labelled with: `RB-1001`, `VS-1001`.
    pub number: String,
    pub kind: Kind,
    parcel_id: Option<i64>,
    cooperative_id: Option<i64>,
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

/// A row to be written, asked for.
#[derive(Insertable)]
#[diesel(table_name = disbursements)]
pub(super) struct NewRow<'a> {
    pub number: String,
    pub key: Uuid,
    pub kind: Kind,
    pub parcel_id: Option<i64>,
    pub cooperative_id: Option<i64>,
    pub amount_centimes: Money,
    pub holder: &'a str,
    pub rib: &'a str,
    pub reason: &'a str,
    pub asked_by: i64,
}

impl NewRow<'_> {
    /// Writes it, unless the same form came before or another one waits for the same parcel or cooperative.
    pub fn insert(self, conn: &mut PgConnection) -> Result<Noted, DisburseError> {
        let key = self.key;
        let new = diesel::insert_into(disbursements::table)
            .values(self)
            .on_conflict_do_nothing()
            .returning(Disbursement::as_returning())
            .get_result(conn)
            .optional()?;
        match new {
            Some(new) => Ok(Noted::New(new)),
            None => match Disbursement::of_form(conn, key)? {
                Some(before) => Ok(Noted::Before(before)),
                None => Err(DisburseError::Open),
            },
        }
    }
}

/// For what the money leaves, by the row that says how much there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Refund { parcel_id: i64 },
    Payout { cooperative_id: i64 },
}

/// Why nothing was asked for, granted or sent.
#[derive(Debug, thiserror::Error)]
pub enum DisburseError {
    #[error("that much is not there")]
    TooMuch,
    #[error("another one waits for the same parcel or cooperative")]
    Open,
    #[error("the cooperative has no account")]
    NoAccount,
    #[error("the person belongs to the cooperative")]
    OwnCooperative,
    #[error("it is no longer where the person saw it")]
    Gone,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

/// What became of asking.
#[derive(Debug)]
pub enum Noted {
    New(Disbursement),
    /// The same form came before.
    Before(Disbursement),
}

impl Disbursement {
    /// The disbursement of that number.
    pub fn find(conn: &mut PgConnection, number: &str) -> QueryResult<Self> {
        disbursements::table
            .filter(disbursements::number.eq(number))
            .select(Self::as_select())
            .first(conn)
    }

    /// Those of these numbers, in no order.
    pub fn find_all(conn: &mut PgConnection, numbers: &[&str]) -> QueryResult<Vec<Self>> {
        disbursements::table
            .filter(disbursements::number.eq_any(numbers))
            .select(Self::as_select())
            .load(conn)
    }

    /// What a form asked for when it came before.
    pub fn of_form(conn: &mut PgConnection, key: Uuid) -> QueryResult<Option<Self>> {
        disbursements::table
            .filter(disbursements::key.eq(key))
            .select(Self::as_select())
            .first(conn)
            .optional()
    }

    /// For what it is.
    pub fn purpose(&self) -> Purpose {
        match (self.parcel_id, self.cooperative_id) {
            (Some(parcel_id), _) => Purpose::Refund { parcel_id },
            (None, Some(cooperative_id)) => Purpose::Payout { cooperative_id },
            (None, None) => unreachable!("two checks of the table rule it out"),
        }
    }

    /// The last four digits of the account, for whoever need not read the rest.
    pub fn rib_end(&self) -> &str {
        self.rib.get(20..).unwrap_or_default()
    }

    /// Refuses who belongs to the cooperative that sold, or did within the year.
    pub fn refuse_own(&self, conn: &mut PgConnection, user_id: i64) -> Result<(), DisburseError> {
        let cooperative_id = match self.purpose() {
            Purpose::Payout { cooperative_id } => cooperative_id,
            Purpose::Refund { parcel_id } => parcels::table
                .find(parcel_id)
                .select(parcels::cooperative_id)
                .first(conn)?,
        };
        if members::takes_part(conn, user_id, cooperative_id)? {
            return Err(DisburseError::OwnCooperative);
        }
        Ok(())
    }

    /// Notes that it was asked for, by somebody of no part in the cooperative.
    pub(super) fn begin(self, conn: &mut PgConnection, by: &Actor, user_id: i64) -> Result<Noted, DisburseError> {
        self.refuse_own(conn, user_id)?;
        self.note(conn, by, Audited::DisbursementAsked)?;
        Ok(Noted::New(self))
    }

    /// Writes it into the journal; the event's number.
    pub(super) fn note(&self, conn: &mut PgConnection, by: &Actor, kind: Audited) -> QueryResult<i64> {
        audit::record(conn, by, Event::done(kind, Object::new(self.kind.name(), &self.number)))
    }
}
