//! Stock. What is on hand is always the sum of the ledger; a movement is one conditional update and its ledger row,
//! and each cause moves a variant once.
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt};

use crate::schema::{stock_ledger, variants};

/// Why stock moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// A new variant's first pieces.
    Initial,
    /// Somebody counted.
    Correction,
    /// An imported file said so.
    Import,
    /// An order took them.
    Sale,
    /// The order was cancelled before it left.
    Cancellation,
    /// The parcel came back.
    Return,
    /// An order asked for more than there was of what is made to order.
    MadeToOrder,
    /// That order was called off before its pieces were packed.
    NotMade,
}

impl Reason {
    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Correction => "correction",
            Self::Import => "import",
            Self::Sale => "sale",
            Self::Cancellation => "cancellation",
            Self::Return => "return",
            Self::MadeToOrder => "made_to_order",
            Self::NotMade => "not_made",
        }
    }
}

/// What moves stock: the reason, what it is about, and who did it.
#[derive(Debug, Clone, Copy)]
pub struct Cause<'a> {
    pub reason: Reason,
    /// E.g. the parcel's reference.
    pub reference: &'a str,
    pub user_id: Option<i64>,
}

/// Locks the variants in ascending order, so that two orders of the same things cannot wait for each other.
pub fn lock(conn: &mut PgConnection, variant_ids: &[i64]) -> QueryResult<()> {
    variants::table
        .filter(variants::id.eq_any(variant_ids))
        .order(variants::id)
        .select(variants::id)
        .for_update()
        .load::<i64>(conn)
        .map(drop)
}

/// Takes so many pieces; `false` when fewer are on hand, and then nothing has changed.
pub fn take(conn: &mut PgConnection, (variant_id, quantity): (i64, i32), cause: Cause<'_>) -> QueryResult<bool> {
    let enough = variants::table
        .filter(variants::id.eq(variant_id))
        .filter(variants::on_hand.ge(quantity));
    let taken = diesel::update(enough)
        .set(variants::on_hand.eq(variants::on_hand - quantity))
        .execute(conn)?;
    if taken == 1 {
        record(conn, (variant_id, -quantity), cause)?;
    }
    Ok(taken == 1)
}

/// Puts so many pieces back, or adds those that an order has made.
pub fn put(conn: &mut PgConnection, (variant_id, quantity): (i64, i32), cause: Cause<'_>) -> QueryResult<()> {
    record(conn, (variant_id, quantity), cause)?;
    diesel::update(variants::table.find(variant_id))
        .set(variants::on_hand.eq(variants::on_hand + quantity))
        .execute(conn)
        .map(drop)
}

/// Takes out what was to be made for the order of `reference`: its pieces have just been put back, but nobody has
/// made them.
pub fn unmake(conn: &mut PgConnection, cause: Cause<'_>) -> QueryResult<()> {
    let made: Vec<(i64, i32)> = stock_ledger::table
        .filter(stock_ledger::reason.eq(Reason::MadeToOrder.name()))
        .filter(stock_ledger::reference.eq(cause.reference))
        .order(stock_ledger::variant_id)
        .select((stock_ledger::variant_id, stock_ledger::delta))
        .load(conn)?;
    for (variant_id, quantity) in made {
        put(conn, (variant_id, -quantity), cause)?;
    }
    Ok(())
}

/// Sets what is on hand after somebody counted; the ledger gets the difference.
pub fn set(conn: &mut PgConnection, (variant_id, on_hand): (i64, i32), cause: Cause<'_>) -> QueryResult<()> {
    let before: i32 = variants::table
        .find(variant_id)
        .select(variants::on_hand)
        .for_update()
        .first(conn)?;
    if before == on_hand {
        return Ok(());
    }
    record(conn, (variant_id, on_hand - before), cause)?;
    diesel::update(variants::table.find(variant_id))
        .set(variants::on_hand.eq(on_hand))
        .execute(conn)
        .map(drop)
}

/// Sets what is on hand after somebody counted, if it still is what they saw; `false` when it had moved, and then
/// nothing has changed.
pub fn set_from(
    conn: &mut PgConnection,
    (variant_id, seen, on_hand): (i64, i32, i32),
    cause: Cause<'_>,
) -> QueryResult<bool> {
    let unmoved = variants::table.filter(variants::id.eq(variant_id).and(variants::on_hand.eq(seen)));
    let set = diesel::update(unmoved)
        .set(variants::on_hand.eq(on_hand))
        .execute(conn)?;
    if set == 1 && on_hand != seen {
        record(conn, (variant_id, on_hand - seen), cause)?;
    }
    Ok(set == 1)
}

fn record(conn: &mut PgConnection, (variant_id, delta): (i64, i32), cause: Cause<'_>) -> QueryResult<()> {
    diesel::insert_into(stock_ledger::table)
        .values((
            stock_ledger::variant_id.eq(variant_id),
            stock_ledger::delta.eq(delta),
            stock_ledger::reason.eq(cause.reason.name()),
            stock_ledger::reference.eq(cause.reference),
            stock_ledger::user_id.eq(cause.user_id),
        ))
        .execute(conn)
        .map(drop)
}

/// Brings the lists up to date for the products of those variants. Called when one sold out or came back: other
/// movements change nothing that a list shows.
pub fn refresh_lists(conn: &mut PgConnection, variant_ids: &[i64]) -> QueryResult<()> {
    diesel::sql_query(
        "SELECT refresh_product_search(ARRAY(SELECT DISTINCT product_id FROM variants WHERE id = ANY ($1)))",
    )
    .bind::<Array<BigInt>, _>(variant_ids)
    .execute(conn)
    .map(drop)
}
