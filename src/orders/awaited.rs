//! What an order waits for before anybody packs it: that a first-time buyer confirms, or that a transfer arrives.
//! Either comes, or its time passes and the goods go back on sale.
use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::payments::PaymentState;
use crate::schema::{confirmations, orders, payments};

/// What is missing, and until when the goods are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awaited {
    /// The buyer's word.
    Confirmation(DateTime<Utc>),
    /// The buyer's money.
    Transfer(DateTime<Utc>),
}

/// An order, until when it may be confirmed, and until when it may be paid.
type Waiting = (i64, Option<DateTime<Utc>>, Option<DateTime<Utc>>);

impl Awaited {
    /// What that order waits for; `None` when it may be packed.
    pub fn of_order(conn: &mut PgConnection, order_id: i64) -> QueryResult<Option<Self>> {
        Ok(Self::of_orders(conn, &[order_id])?.remove(&order_id))
    }

    /// What each of those orders waits for; one that is ready has no entry.
    pub fn of_orders(conn: &mut PgConnection, order_ids: &[i64]) -> QueryResult<HashMap<i64, Self>> {
        let unconfirmed = confirmations::order_id
            .eq(orders::id)
            .and(confirmations::state.eq("awaited"));
        let unpaid = payments::order_id
            .eq(orders::id)
            .and(payments::state.eq(PaymentState::Due));
        let rows: Vec<Waiting> = orders::table
            .left_join(confirmations::table.on(unconfirmed))
            .left_join(payments::table.on(unpaid.and(payments::due_by.is_not_null())))
            .filter(orders::id.eq_any(order_ids))
            .select((
                orders::id,
                confirmations::due_by.nullable(),
                payments::due_by.nullable(),
            ))
            .load(conn)?;
        let awaited = |(id, confirm_by, pay_by): Waiting| {
            let awaited = confirm_by.map(Self::Confirmation).or(pay_by.map(Self::Transfer))?;
            Some((id, awaited))
        };
        Ok(rows.into_iter().filter_map(awaited).collect())
    }

    /// The last moment for it.
    pub fn due_by(self) -> DateTime<Utc> {
        match self {
            Self::Confirmation(by) | Self::Transfer(by) => by,
        }
    }
}

/// Whether the order of a row waits for anything, as a condition of a query over `orders`.
#[diesel::dsl::auto_type]
pub(super) fn is_awaited() -> _ {
    let unconfirmed = confirmations::table
        .filter(confirmations::order_id.eq(orders::id))
        .filter(confirmations::state.eq("awaited"));
    let unpaid = payments::table
        .filter(payments::order_id.eq(orders::id))
        .filter(payments::state.eq("due"))
        .filter(payments::due_by.is_not_null());
    diesel::dsl::exists(unconfirmed).or(diesel::dsl::exists(unpaid))
}
