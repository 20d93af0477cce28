//! Figures over several domains, for the staff's pages.
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// What waits for somebody.
#[derive(Debug, Clone, Default, QueryableByName)]
pub struct Waiting {
    /// Listings sent for review.
    #[diesel(sql_type = BigInt)]
    pub submissions: i64,
    /// Certificates sent for approval.
    #[diesel(sql_type = BigInt)]
    pub certificates: i64,
    /// Parcels that their cooperative should have packed by now.
    #[diesel(sql_type = BigInt)]
    pub late_parcels: i64,
    /// Transfers not yet seen on the account.
    #[diesel(sql_type = BigInt)]
    pub transfers: i64,
    /// First-time buyers who have not confirmed yet.
    #[diesel(sql_type = BigInt)]
    pub confirmations: i64,
    /// Cooperatives that asked to join.
    #[diesel(sql_type = BigInt)]
    pub cooperatives: i64,
}

impl Waiting {
    /// Counted now, in one query.
    pub fn load(conn: &mut PgConnection) -> QueryResult<Self> {
        diesel::sql_query(
            "SELECT (SELECT count(*) FROM submissions WHERE state = 'waiting') AS submissions,
               (SELECT count(*) FROM certificates WHERE status = 'submitted') AS certificates,
               (SELECT count(*) FROM parcels p WHERE state = 'placed' AND expected_from <= current_date
                 AND NOT EXISTS (SELECT FROM confirmations c WHERE c.order_id = p.order_id AND c.state = 'awaited')
                 AND NOT EXISTS (SELECT FROM payments y WHERE y.order_id = p.order_id AND y.state = 'due' AND y.due_by IS NOT NULL)) AS late_parcels,
               (SELECT count(*) FROM payments WHERE method = 'bank_transfer' AND state = 'due') AS transfers,
               (SELECT count(*) FROM confirmations WHERE state = 'awaited') AS confirmations,
               (SELECT count(*) FROM cooperatives WHERE status = 'pending') AS cooperatives",
        )
        .get_result(conn)
    }
}

/// A cooperative as the staff's list shows it.
#[derive(Debug, Clone, QueryableByName)]
pub struct CooperativeRow {
    #[diesel(sql_type = diesel::sql_types::Text)]
    pub slug: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    pub name_fr: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    pub name_ar: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    pub commune_fr: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    pub commune_ar: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    pub status: String,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    pub members_total: i32,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    pub members_women: i32,
    /// Published products.
    #[diesel(sql_type = BigInt)]
    pub products: i64,
    /// Parcels it still has to pack.
    #[diesel(sql_type = BigInt)]
    pub to_pack: i64,
    #[diesel(sql_type = BigInt)]
    total: i64,
}

impl CooperativeRow {
    /// One page by name, and how many there are in all.
    pub fn page(conn: &mut PgConnection, words: &str, (page, per_page): (i64, i64)) -> QueryResult<(Vec<Self>, i64)> {
        let rows: Vec<Self> = diesel::sql_query(
            "SELECT c.slug, c.name_fr, c.name_ar, m.name_fr AS commune_fr, m.name_ar AS commune_ar, c.status,
               c.members_total, c.members_women, count(*) OVER () AS total,
               (SELECT count(*) FROM products p WHERE p.cooperative_id = c.id AND p.status = 'published') AS products,
               (SELECT count(*) FROM parcels p WHERE p.cooperative_id = c.id AND p.state = 'placed') AS to_pack
             FROM cooperatives c JOIN communes m ON m.code = c.commune_code
             WHERE $1 = '' OR unaccent(c.name_fr) ILIKE '%' || unaccent($1) || '%' OR c.name_ar LIKE '%' || $1 || '%' OR c.slug = $1
             ORDER BY c.name_fr, c.id LIMIT $2 OFFSET $3",
        )
        .bind::<diesel::sql_types::Text, _>(words.replace(['%', '_', '\\'], ""))
        .bind::<BigInt, _>(per_page)
        .bind::<BigInt, _>((page - 1) * per_page)
        .load(conn)?;
        let total = rows.first().map_or(0, |row| row.total);
        Ok((rows, total))
    }
}
