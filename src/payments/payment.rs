//! One sum owed.
use chrono::{DateTime, TimeDelta, Utc};
use diesel::deserialize::FromSqlRow;
use diesel::dsl::IntervalDsl;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamptz};

use crate::money::Money;
use crate::payments::Method;
use crate::schema::payments;
use crate::stored::stored_as_text;

/// A buyer is reminded of a transfer this long before the goods go back on sale (reliability §5.5: 48 h of 72).
const REMINDED_BEFORE: TimeDelta = TimeDelta::hours(24);

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum PaymentState {
    Due,
    Received,
    Cancelled,
    Refunded,
}

impl PaymentState {
    /// The name in the database and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Received => "received",
            Self::Cancelled => "cancelled",
            Self::Refunded => "refunded",
        }
    }

    /// The state of that name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Due, Self::Received, Self::Cancelled, Self::Refunded]
            .into_iter()
            .find(|state| state.name() == name)
    }
}

stored_as_text!(PaymentState, name, parse);

/// A sum owed for an order, or for one of its parcels.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = payments)]
pub struct Payment {
    pub id: i64,
    pub order_id: i64,
    pub parcel_id: Option<i64>,
    pub method: Method,
    pub state: PaymentState,
    #[diesel(column_name = amount_centimes)]
    pub amount: Money,
    pub due_by: Option<DateTime<Utc>>,
}

impl Payment {
    /// Cash owed when a parcel comes.
    pub fn open_cash(conn: &mut PgConnection, order_id: i64, parcel_id: i64, amount: Money) -> QueryResult<()> {
        diesel::insert_into(payments::table)
            .values((
                payments::order_id.eq(order_id),
                payments::parcel_id.eq(parcel_id),
                payments::method.eq(Method::CashOnDelivery),
                payments::amount_centimes.eq(amount),
            ))
            .execute(conn)
            .map(drop)
    }

    /// A transfer owed for a whole order by a day.
    pub fn open_transfer(
        conn: &mut PgConnection,
        order_id: i64,
        amount: Money,
        due_by: DateTime<Utc>,
    ) -> QueryResult<()> {
        diesel::insert_into(payments::table)
            .values((
                payments::order_id.eq(order_id),
                payments::method.eq(Method::BankTransfer),
                payments::amount_centimes.eq(amount),
                payments::due_by.eq(due_by),
            ))
            .execute(conn)
            .map(drop)
    }

    /// Everything owed for an order.
    pub fn of_order(conn: &mut PgConnection, order_id: i64) -> QueryResult<Vec<Self>> {
        payments::table
            .filter(payments::order_id.eq(order_id))
            .order(payments::id)
            .select(Self::as_select())
            .load(conn)
    }

    /// The courier took the cash of a parcel.
    pub fn receive_cash(conn: &mut PgConnection, parcel_id: i64) -> QueryResult<usize> {
        let due = payments::table
            .filter(payments::parcel_id.eq(parcel_id))
            .filter(payments::state.eq(PaymentState::Due));
        diesel::update(due)
            .set((
                payments::state.eq(PaymentState::Received),
                payments::received_at.eq(diesel::dsl::now),
            ))
            .execute(conn)
    }

    /// The cash of a parcel will not come.
    pub fn cancel_cash(conn: &mut PgConnection, parcel_id: i64) -> QueryResult<usize> {
        let due = payments::table
            .filter(payments::parcel_id.eq(parcel_id))
            .filter(payments::state.eq(PaymentState::Due));
        diesel::update(due)
            .set(payments::state.eq(PaymentState::Cancelled))
            .execute(conn)
    }

    /// The transfer for an order is no longer asked for.
    pub fn cancel_transfer(conn: &mut PgConnection, order_id: i64) -> QueryResult<usize> {
        let due = payments::table
            .filter(payments::order_id.eq(order_id).and(payments::parcel_id.is_null()))
            .filter(payments::state.eq(PaymentState::Due));
        diesel::update(due)
            .set(payments::state.eq(PaymentState::Cancelled))
            .execute(conn)
    }

    /// The orders whose transfer should have come by now, the oldest first.
    pub fn overdue_transfers(conn: &mut PgConnection, limit: i64) -> QueryResult<Vec<i64>> {
        payments::table
            .filter(payments::state.eq(PaymentState::Due))
            .filter(payments::due_by.lt(diesel::dsl::now))
            .order((payments::due_by, payments::order_id))
            .limit(limit)
            .select(payments::order_id)
            .load(conn)
    }

    /// The orders whose buyer has only [`REMINDED_BEFORE`] left to make the transfer and was not told so yet.
    pub fn transfers_to_remind(conn: &mut PgConnection, limit: i64) -> QueryResult<Vec<i64>> {
        let soon = diesel::dsl::now.into_sql::<Timestamptz>() + REMINDED_BEFORE.num_hours().hours();
        payments::table
            .filter(
                payments::state
                    .eq(PaymentState::Due)
                    .and(payments::reminded_at.is_null()),
            )
            .filter(
                payments::due_by
                    .gt(diesel::dsl::now)
                    .and(payments::due_by.lt(soon.nullable())),
            )
            .order((payments::due_by, payments::order_id))
            .limit(limit)
            .select(payments::order_id)
            .load(conn)
    }

    /// Keeps that the buyer is reminded now; `None` when somebody else has done it, or it is not due any more.
    pub fn remind(conn: &mut PgConnection, order_id: i64) -> QueryResult<Option<Self>> {
        let unreminded = payments::table
            .filter(payments::order_id.eq(order_id).and(payments::parcel_id.is_null()))
            .filter(
                payments::state
                    .eq(PaymentState::Due)
                    .and(payments::reminded_at.is_null()),
            );
        diesel::update(unreminded)
            .set(payments::reminded_at.eq(diesel::dsl::now.into_sql::<Nullable<Timestamptz>>()))
            .returning(Self::as_returning())
            .get_result(conn)
            .optional()
    }

    /// The transfer did not come in time; true when it was still due.
    pub fn expire_transfer(conn: &mut PgConnection, order_id: i64) -> QueryResult<bool> {
        let overdue = payments::table
            .filter(payments::order_id.eq(order_id).and(payments::parcel_id.is_null()))
            .filter(payments::state.eq(PaymentState::Due))
            .filter(payments::due_by.lt(diesel::dsl::now));
        let expired = diesel::update(overdue)
            .set(payments::state.eq(PaymentState::Cancelled))
            .execute(conn)?;
        Ok(expired == 1)
    }

    /// The transfer for an order arrived; true when it was still due.
    pub fn receive_transfer(conn: &mut PgConnection, order_id: i64) -> QueryResult<bool> {
        let due = payments::table
            .filter(payments::order_id.eq(order_id).and(payments::parcel_id.is_null()))
            .filter(payments::state.eq(PaymentState::Due));
        let changed = diesel::update(due)
            .set((
                payments::state.eq(PaymentState::Received),
                payments::received_at.eq(diesel::dsl::now),
            ))
            .execute(conn)?;
        Ok(changed == 1)
    }
}
