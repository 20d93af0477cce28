//! The invariants that must hold at every moment (reliability §2): each is a query that returns the rows breaking it.
use diesel::prelude::*;
use diesel::sql_types::Text;

/// A row that breaks an invariant.
#[derive(Debug, QueryableByName)]
pub struct Broken {
    /// What does not hold.
    #[diesel(sql_type = Text)]
    pub invariant: String,
    /// Which row, and the figures.
    #[diesel(sql_type = Text)]
    pub detail: String,
}

/// Name and query of each invariant; a query gives one text column `detail`.
const INVARIANTS: [(&str, &str); 17] = [
    (
        "stock on hand is the sum of its ledger",
        "SELECT format('variant %s: %s on hand, ledger says %s', v.id, v.on_hand, coalesce(sum(l.delta), 0)) AS detail
         FROM variants v LEFT JOIN stock_ledger l ON l.variant_id = v.id
         GROUP BY v.id HAVING v.on_hand <> coalesce(sum(l.delta), 0)",
    ),
    (
        "lines add up to their cooperative's order",
        "SELECT format('cooperative order %s', c.id) AS detail FROM cooperative_orders c LEFT JOIN line_items l ON l.cooperative_order_id = c.id
         GROUP BY c.id HAVING c.goods_centimes <> coalesce(sum(l.total_centimes), 0)",
    ),
    (
        "cooperatives' orders add up to the order",
        "SELECT format('order %s', o.number) AS detail FROM orders o LEFT JOIN cooperative_orders c ON c.order_id = o.id
         GROUP BY o.id HAVING (o.goods_centimes, o.delivery_centimes) <> (coalesce(sum(c.goods_centimes), 0), coalesce(sum(c.delivery_centimes), 0))",
    ),
    (
        "the cash of the parcels is the total of the order",
        "SELECT format('order %s', o.number) AS detail FROM orders o LEFT JOIN parcels p ON p.order_id = o.id
         GROUP BY o.id HAVING coalesce(sum(p.cod_centimes), 0) <> CASE o.payment_method WHEN 'cash_on_delivery' THEN o.total_centimes ELSE 0 END",
    ),
    (
        "every cooperative's order has a parcel",
        "SELECT format('cooperative order %s', c.id) AS detail FROM cooperative_orders c
         WHERE NOT EXISTS (SELECT FROM parcels p WHERE p.cooperative_order_id = c.id AND p.order_id = c.order_id)",
    ),
    (
        "a parcel is in the state of its last event",
        "SELECT format('parcel %s is %s', p.reference, p.state) AS detail FROM parcels p
         WHERE p.state IS DISTINCT FROM (SELECT e.state FROM parcel_events e WHERE e.parcel_id = p.id ORDER BY e.id DESC LIMIT 1)",
    ),
    (
        "goods of a refused, returned or cancelled parcel went back once",
        "SELECT format('parcel %s variant %s', p.reference, l.variant_id) AS detail
         FROM parcels p JOIN line_items l USING (cooperative_order_id)
         LEFT JOIN stock_ledger s ON s.variant_id = l.variant_id AND s.reference = p.reference AND s.reason IN ('cancellation', 'return')
         GROUP BY p.id, l.id HAVING coalesce(sum(s.delta), 0) <> CASE WHEN p.state IN ('cancelled', 'refused', 'returned') THEN l.quantity ELSE 0 END",
    ),
    (
        "what is owed adds up to the order",
        "SELECT format('order %s', o.number) AS detail FROM orders o LEFT JOIN payments p ON p.order_id = o.id
         GROUP BY o.id HAVING coalesce(sum(p.amount_centimes), 0) <> o.total_centimes",
    ),
    (
        "refunds that are due or sent add up, and were paid before",
        "SELECT format('parcel %s: %s refunded', p.reference, c.refunded_centimes) AS detail
         FROM cooperative_orders c JOIN parcels p ON p.cooperative_order_id = c.id
         LEFT JOIN disbursements r ON r.parcel_id = p.id AND r.state IN ('due', 'sent')
         GROUP BY c.id, p.id HAVING c.refunded_centimes <> coalesce(sum(r.amount_centimes), 0) OR c.refunded_centimes > 0 AND NOT EXISTS (
           SELECT FROM payments m WHERE m.order_id = p.order_id AND (m.parcel_id = p.id OR m.parcel_id IS NULL) AND m.state IN ('received', 'refunded'))",
    ),
    (
        "nothing a second person was asked about goes on before they approve",
        "SELECT format('%s is %s', r.number, r.state) AS detail FROM disbursements r JOIN approvals a ON a.kind = r.kind AND a.object = r.number
         WHERE (r.state = 'asked') <> (a.decision IS NULL) OR r.state IN ('due', 'sent') AND a.decision <> 'approved'",
    ),
    (
        "no payout is due or sent that nobody approved",
        "SELECT format('%s', d.number) AS detail FROM disbursements d WHERE d.kind = 'payout' AND d.state IN ('due', 'sent')
           AND NOT EXISTS (SELECT FROM approvals a WHERE a.kind = 'payout' AND a.object = d.number AND a.decision = 'approved')",
    ),
    (
        "balances are the sum of their ledger entries, and entries of parcels what is booked",
        "SELECT format('cooperative %s: %s, ledger says %s', k.id, b.balance_centimes, coalesce(sum(e.amount_centimes), 0)) AS detail
         FROM cooperatives k LEFT JOIN balances b ON b.cooperative_id = k.id LEFT JOIN ledger_entries e ON e.cooperative_id = k.id
         GROUP BY k.id, b.balance_centimes HAVING coalesce(b.balance_centimes, 0) <> coalesce(sum(e.amount_centimes), 0)
         UNION ALL SELECT format('parcel %s: %s booked', p.reference, c.booked_centimes)
         FROM cooperative_orders c JOIN parcels p ON p.cooperative_order_id = c.id LEFT JOIN ledger_entries e ON e.parcel_id = p.id
         GROUP BY c.id, p.id HAVING c.booked_centimes <> coalesce(sum(e.amount_centimes), 0)",
    ),
    (
        "each payout that is due or sent was taken off its balance",
        "SELECT format('%s is %s', d.number, d.state) AS detail FROM disbursements d LEFT JOIN ledger_entries e ON e.disbursement_id = d.id
         WHERE d.kind = 'payout' GROUP BY d.id
         HAVING coalesce(sum(e.amount_centimes), 0) <> CASE WHEN d.state IN ('due', 'sent') THEN -d.amount_centimes ELSE 0 END",
    ),
    (
        "every order with an address is mailed to its buyer once",
        "SELECT format('order %s', o.number) AS detail FROM orders o
         WHERE o.email IS NOT NULL AND 1 <> (SELECT count(*) FROM outbox m WHERE m.kind = 'order_placed' AND m.aggregate = 'order' AND m.aggregate_id = o.id)",
    ),
    (
        "no order awaits its buyer an hour longer than promised",
        "SELECT format('order %s since %s', o.number, w.due_by) AS detail FROM orders o JOIN (
           SELECT order_id, due_by FROM confirmations WHERE state = 'awaited'
           UNION ALL SELECT order_id, due_by FROM payments WHERE state = 'due' AND due_by IS NOT NULL
         ) w ON w.order_id = o.id WHERE w.due_by < now() - interval '1 hour'",
    ),
    (
        "nothing of an order is packed before it is confirmed",
        "SELECT format('parcel %s', p.reference) AS detail FROM parcels p JOIN confirmations c USING (order_id)
         WHERE c.state = 'awaited' AND p.state NOT IN ('placed', 'cancelled') OR c.state IN ('lapsed', 'called_off') AND p.state <> 'cancelled'",
    ),
    (
        "published products and the search table agree",
        "SELECT format('product %s', coalesce(s.product_id, t.product_id)) AS detail FROM product_search s
         FULL JOIN product_search_source t ON t.product_id = s.product_id
         WHERE s.product_id IS NULL OR t.product_id IS NULL OR s.price_centimes <> t.price_centimes OR s.is_available <> t.is_available",
    ),
];

/// Every row that breaks an invariant now; empty when all is well.
pub fn broken(conn: &mut PgConnection) -> QueryResult<Vec<Broken>> {
    let mut rows = Vec::new();
    for (invariant, query) in INVARIANTS {
        let select = format!(
            "SELECT '{invariant_name}' AS invariant, detail FROM ({query}) q",
            invariant_name = invariant.replace('\'', "''")
        );
        rows.extend(diesel::sql_query(select).load::<Broken>(conn)?);
    }
    Ok(rows)
}
