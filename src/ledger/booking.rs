//! Writing into the ledger.
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::BigInt;

use super::Kind;
use crate::money::Money;
use crate::schema::{balances, ledger_entries};

/// Brings the entries of each parcel to what they should add up to: a portion of those where they do not. The row locked
/// is read again when somebody else has just booked it, so it is booked once.
const BOOK: &str = "
WITH standing AS (
  SELECT c.id, c.cooperative_id, c.booked_centimes, p.id AS parcel_id, CASE
    WHEN p.state <> 'delivered' THEN 0
    WHEN p.carrier = 'collection' AND o.payment_method = 'cash_on_delivery' THEN -c.refunded_centimes
    WHEN NOT EXISTS (SELECT FROM payments m WHERE m.order_id = o.id AND (m.parcel_id = p.id OR m.parcel_id IS NULL)
      AND m.state IN ('received', 'refunded')) THEN 0
    ELSE greatest(c.goods_centimes - c.refunded_centimes, 0) END AS target
  FROM cooperative_orders c JOIN parcels p ON p.cooperative_order_id = c.id JOIN orders o ON o.id = c.order_id
), changed AS (
  SELECT c.id, s.cooperative_id, s.parcel_id, s.target, s.target - c.booked_centimes AS delta, c.booked_centimes AS before
  FROM cooperative_orders c JOIN standing s ON s.id = c.id
  WHERE c.booked_centimes <> s.target ORDER BY c.id LIMIT 1000 FOR UPDATE OF c
), moved AS (
  UPDATE cooperative_orders c SET booked_centimes = changed.target FROM changed WHERE c.id = changed.id
), entered AS (
  INSERT INTO ledger_entries (cooperative_id, kind, amount_centimes, parcel_id)
  SELECT cooperative_id, CASE WHEN before = 0 AND delta > 0 THEN 'sale' ELSE 'refund' END, delta, parcel_id
  FROM changed ORDER BY id
)
INSERT INTO balances (cooperative_id, balance_centimes)
SELECT cooperative_id, sum(delta) FROM changed GROUP BY cooperative_id ORDER BY cooperative_id
ON CONFLICT (cooperative_id) DO UPDATE SET balance_centimes = balances.balance_centimes + excluded.balance_centimes";

/// Books what was sold and what went back since the last time; how many cooperatives it concerned.
pub fn book(conn: &mut PgConnection) -> QueryResult<usize> {
    sql_query(BOOK).execute(conn)
}

/// What a cooperative is owed.
pub fn balance(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Money> {
    let balance = balances::table.find(cooperative_id).select(balances::balance_centimes);
    Ok(balance.first(conn).optional()?.unwrap_or_default())
}

/// Takes a payout off the balance; false when the balance is too small.
pub fn take(conn: &mut PgConnection, (cooperative_id, payout_id): (i64, i64), amount: Money) -> QueryResult<bool> {
    let enough = balances::table
        .find(cooperative_id)
        .filter(balances::balance_centimes.ge(amount));
    let taken = diesel::update(enough)
        .set(balances::balance_centimes.eq(balances::balance_centimes - amount))
        .execute(conn)?;
    if taken == 1 {
        enter(conn, (cooperative_id, payout_id), (Kind::Payout, -amount))?;
    }
    Ok(taken == 1)
}

/// Puts a payout that was called off back.
pub fn give_back(conn: &mut PgConnection, (cooperative_id, payout_id): (i64, i64), amount: Money) -> QueryResult<()> {
    sql_query("UPDATE balances SET balance_centimes = balance_centimes + $2 WHERE cooperative_id = $1")
        .bind::<BigInt, _>(cooperative_id)
        .bind::<BigInt, _>(amount)
        .execute(conn)?;
    enter(conn, (cooperative_id, payout_id), (Kind::PayoutBack, amount))
}

fn enter(
    conn: &mut PgConnection,
    (cooperative_id, payout_id): (i64, i64),
    (kind, amount): (Kind, Money),
) -> QueryResult<()> {
    diesel::insert_into(ledger_entries::table)
        .values((
            ledger_entries::cooperative_id.eq(cooperative_id),
            ledger_entries::kind.eq(kind),
            ledger_entries::amount_centimes.eq(amount),
            ledger_entries::disbursement_id.eq(payout_id),
        ))
        .execute(conn)
        .map(drop)
}
