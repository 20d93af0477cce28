//! How a refund moves, each time by one conditional update.
use diesel::dsl::now;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::BigInt;

use super::{Refund, RefundError, State, mailing};
use crate::accounts::audit::{Actor, Kind};
use crate::schema::refunds;

/// Takes the sum from what was paid for the parcel and did not go back yet.
const RESERVE: &str = "
UPDATE cooperative_orders c SET refunded_centimes = c.refunded_centimes + $2 FROM parcels p
WHERE p.id = $1 AND c.id = p.cooperative_order_id AND c.refunded_centimes + $2 <= c.total_centimes
  AND EXISTS (SELECT FROM payments m WHERE m.order_id = p.order_id AND m.state = 'received'
    AND (m.parcel_id = p.id OR m.parcel_id IS NULL))";

const RELEASE: &str = "
UPDATE cooperative_orders c SET refunded_centimes = c.refunded_centimes - $2 FROM parcels p
WHERE p.id = $1 AND c.id = p.cooperative_order_id";

/// A payment all of which was sent back is a refunded one.
const CLOSE_PAYMENT: &str = "
UPDATE payments m SET state = 'refunded' FROM parcels p
WHERE p.id = $1 AND m.order_id = p.order_id AND (m.parcel_id = p.id OR m.parcel_id IS NULL) AND m.state = 'received'
  AND m.amount_centimes = (SELECT sum(r.amount_centimes) FROM refunds r JOIN parcels q ON q.id = r.parcel_id
    WHERE r.state = 'sent' AND q.order_id = m.order_id AND (m.parcel_id IS NULL OR q.id = m.parcel_id))";

/// The transfer is to be made; the buyer is told.
pub fn grant(conn: &mut PgConnection, by: &Actor, number: &str) -> Result<Refund, RefundError> {
    let asked = refunds::table.filter(refunds::number.eq(number).and(refunds::state.eq(State::Asked)));
    let refund = diesel::update(asked)
        .set((refunds::state.eq(State::Due), refunds::granted_at.eq(now)))
        .returning(Refund::as_returning())
        .get_result(conn)
        .optional()?
        .ok_or(RefundError::Gone)?;
    let reserved = sql_query(RESERVE)
        .bind::<BigInt, _>(refund.parcel_id)
        .bind::<BigInt, _>(refund.amount)
        .execute(conn)?;
    if reserved == 0 {
        return Err(RefundError::TooMuch);
    }
    refund.note(conn, by, Kind::RefundGranted)?;
    mailing::tell_due(conn, &refund)?;
    Ok(refund)
}

/// Nobody let it happen.
pub fn drop_asked(conn: &mut PgConnection, by: &Actor, number: &str) -> QueryResult<()> {
    let asked = refunds::table.filter(refunds::number.eq(number).and(refunds::state.eq(State::Asked)));
    let dropped: Option<Refund> = diesel::update(asked)
        .set(refunds::state.eq(State::Dropped))
        .returning(Refund::as_returning())
        .get_result(conn)
        .optional()?;
    if let Some(refund) = dropped {
        refund.note(conn, by, Kind::RefundDropped)?;
    }
    Ok(())
}

/// Finance changes its mind before the transfer: a wrong account, a buyer who is helped otherwise. The buyer is told.
pub fn call_off(conn: &mut PgConnection, by: &Actor, number: &str) -> Result<(), RefundError> {
    let due = refunds::table.filter(refunds::number.eq(number).and(refunds::state.eq(State::Due)));
    let refund: Refund = diesel::update(due)
        .set(refunds::state.eq(State::Dropped))
        .returning(Refund::as_returning())
        .get_result(conn)
        .optional()?
        .ok_or(RefundError::Gone)?;
    sql_query(RELEASE)
        .bind::<BigInt, _>(refund.parcel_id)
        .bind::<BigInt, _>(refund.amount)
        .execute(conn)?;
    refund.note(conn, by, Kind::RefundDropped)?;
    Ok(mailing::tell_called_off(conn, &refund)?)
}

/// The bank took the transfer, and calls it `reference`; the buyer is told.
pub fn send(
    conn: &mut PgConnection,
    by: &Actor,
    (number, user_id, reference): (&str, i64, &str),
) -> Result<(), RefundError> {
    let due = refunds::table.filter(refunds::number.eq(number).and(refunds::state.eq(State::Due)));
    let refund: Refund = diesel::update(due)
        .set((
            refunds::state.eq(State::Sent),
            refunds::sent_at.eq(now),
            refunds::sent_by.eq(user_id),
            refunds::bank_reference.eq(reference),
        ))
        .returning(Refund::as_returning())
        .get_result(conn)
        .optional()?
        .ok_or(RefundError::Gone)?;
    sql_query(CLOSE_PAYMENT)
        .bind::<BigInt, _>(refund.parcel_id)
        .execute(conn)?;
    refund.note(conn, by, Kind::RefundSent)?;
    Ok(mailing::tell_sent(conn, &refund)?)
}
