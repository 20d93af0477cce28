//! Where the sum comes from, by what it is for.
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::BigInt;

use super::{Disbursement, Purpose};
use crate::ledger;
use crate::money::Money;

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
  AND m.amount_centimes = (SELECT sum(r.amount_centimes) FROM disbursements r JOIN parcels q ON q.id = r.parcel_id
    WHERE r.state = 'sent' AND q.order_id = m.order_id AND (m.parcel_id IS NULL OR q.id = m.parcel_id))";

impl Disbursement {
    /// Sets the sum aside; false when there is not that much.
    pub(super) fn reserve(&self, conn: &mut PgConnection) -> QueryResult<bool> {
        match self.purpose() {
            Purpose::Refund { parcel_id } => Ok(change(conn, RESERVE, (parcel_id, self.amount))? == 1),
            Purpose::Payout { cooperative_id } => ledger::take(conn, (cooperative_id, self.id), self.amount),
        }
    }

    /// Gives the sum back to where it was.
    pub(super) fn release(&self, conn: &mut PgConnection) -> QueryResult<()> {
        match self.purpose() {
            Purpose::Refund { parcel_id } => change(conn, RELEASE, (parcel_id, self.amount)).map(drop),
            Purpose::Payout { cooperative_id } => ledger::give_back(conn, (cooperative_id, self.id), self.amount),
        }
    }

    /// What follows once it was sent.
    pub(super) fn close(&self, conn: &mut PgConnection) -> QueryResult<()> {
        match self.purpose() {
            Purpose::Payout { .. } => Ok(()),
            Purpose::Refund { parcel_id } => sql_query(CLOSE_PAYMENT)
                .bind::<BigInt, _>(parcel_id)
                .execute(conn)
                .map(drop),
        }
    }
}

fn change(conn: &mut PgConnection, statement: &str, (parcel_id, amount): (i64, Money)) -> QueryResult<usize> {
    sql_query(statement)
        .bind::<BigInt, _>(parcel_id)
        .bind::<BigInt, _>(amount)
        .execute(conn)
}
