//! What is forgotten without anybody asking (reliability §5.17): of orders the telephone, the landmark and the note once
//! the goods have long arrived, and of refunds the account; the invoice's name and address once the law no longer asks for them; the farewell to an
//! erased account once it was sent.
use diesel::prelude::*;
use diesel::sql_query;

/// Thirteen months after the order: a year to complain about the goods, and a month to answer (law 31-08).
const DELIVERY: &str = "
UPDATE orders SET phone = '+212000000000', landmark = '', note = ''
WHERE id IN (SELECT o.id FROM orders o
  WHERE o.phone <> '+212000000000' AND o.placed_at < now() - interval '13 months' AND NOT EXISTS (
    SELECT FROM parcels p WHERE p.order_id = o.id AND p.state NOT IN ('delivered', 'cancelled', 'returned'))
  ORDER BY o.placed_at LIMIT 1000)";

/// Ten years after the order (commercial code, article 22).
const INVOICES: &str = "
UPDATE orders SET buyer_name = '–', email = NULL, address = ''
WHERE id IN (SELECT id FROM orders WHERE placed_at < now() - interval '10 years' AND address <> ''
             ORDER BY placed_at LIMIT 1000)";

/// The buyer's bank account of a refund, as long after.
const REFUNDS: &str = "
UPDATE disbursements SET holder = '', rib = ''
WHERE id IN (SELECT id FROM disbursements WHERE kind = 'refund' AND rib <> '' AND state IN ('sent', 'dropped')
               AND asked_at < now() - interval '13 months' ORDER BY id LIMIT 1000)";

const FAREWELLS: &str = "
DELETE FROM outbox WHERE kind = 'account_erased'
  AND (sent_at IS NOT NULL OR dead_at IS NOT NULL OR created_at < now() - interval '7 days')";

/// Forgets a portion; how many rows changed.
pub fn forget(conn: &mut PgConnection) -> QueryResult<usize> {
    [DELIVERY, INVOICES, REFUNDS, FAREWELLS]
        .iter()
        .try_fold(0, |sum, statement| Ok(sum + sql_query(*statement).execute(conn)?))
}
