//! Refunds as finance and buyers read them, and what is owed to buyers without anybody having asked yet.
use std::borrow::Borrow;

use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Text, Timestamptz};

use super::{Refund, State};
use crate::locale::Locale;
use crate::money::Money;
use crate::schema::{cooperatives, orders, parcels, refunds};

/// What may still go back for parcel `p` of cooperative's order `c`: nothing before it was paid.
const LEFT: &str = "(CASE WHEN EXISTS (SELECT FROM payments m WHERE m.order_id = p.order_id AND m.state = 'received'
    AND (m.parcel_id = p.id OR m.parcel_id IS NULL)) THEN c.total_centimes - c.refunded_centimes ELSE 0 END
  - coalesce((SELECT sum(r.amount_centimes) FROM refunds r WHERE r.parcel_id = p.id AND r.state = 'asked'), 0))::bigint";

/// A parcel of which money may go back.
#[derive(Debug, Clone, QueryableByName)]
pub struct Refundable {
    #[diesel(sql_type = BigInt)]
    pub parcel_id: i64,
    #[diesel(sql_type = Text)]
    pub reference: String,
    #[diesel(sql_type = Text)]
    pub name_fr: String,
    #[diesel(sql_type = Text)]
    pub name_ar: String,
    /// The most that may go back now.
    #[diesel(sql_type = BigInt)]
    pub left: Money,
}

impl Refundable {
    /// The parcels of that order with money that may go back.
    pub fn of_order(conn: &mut PgConnection, order_id: i64) -> QueryResult<Vec<Self>> {
        let query = format!(
            "SELECT * FROM (SELECT p.id AS parcel_id, p.reference, k.name_fr, k.name_ar, {LEFT} AS left
               FROM parcels p JOIN cooperative_orders c ON c.id = p.cooperative_order_id
               JOIN cooperatives k ON k.id = p.cooperative_id WHERE p.order_id = $1) q
             WHERE q.left > 0 ORDER BY q.parcel_id"
        );
        sql_query(query).bind::<BigInt, _>(order_id).load(conn)
    }

    /// The cooperative's name for a reader of `locale`.
    pub fn cooperative(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}

/// What may still go back for that parcel; `None` for nothing.
pub fn refundable(conn: &mut PgConnection, parcel_id: i64) -> QueryResult<Option<Money>> {
    #[derive(QueryableByName)]
    struct Left {
        #[diesel(sql_type = BigInt)]
        left: Money,
    }
    let query = format!(
        "SELECT {LEFT} AS left FROM parcels p JOIN cooperative_orders c ON c.id = p.cooperative_order_id WHERE p.id = $1"
    );
    let found: Left = sql_query(query).bind::<BigInt, _>(parcel_id).get_result(conn)?;
    Ok(Some(found.left).filter(|left| *left > Money::ZERO))
}

/// A parcel that was paid and did not come: its money is owed within fifteen days (law 31-08, facts §5).
#[derive(Debug, Clone, QueryableByName)]
pub struct Owed {
    #[diesel(sql_type = Text)]
    pub order_number: String,
    #[diesel(sql_type = Text)]
    pub reference: String,
    #[diesel(sql_type = Text)]
    pub state: crate::orders::State,
    #[diesel(sql_type = BigInt)]
    pub left: Money,
    /// Fifteen days after it was called off, refused or came back.
    #[diesel(sql_type = Timestamptz)]
    pub due_by: DateTime<Utc>,
}

/// What is owed and nobody asked for, the most urgent first; at most `limit`.
pub fn owed(conn: &mut PgConnection, limit: i64) -> QueryResult<Vec<Owed>> {
    let query = format!(
        "SELECT * FROM (SELECT o.number AS order_number, p.reference, p.state, {LEFT} AS left,
             e.at + interval '15 days' AS due_by
           FROM parcels p JOIN cooperative_orders c ON c.id = p.cooperative_order_id JOIN orders o ON o.id = p.order_id
           JOIN parcel_events e ON e.parcel_id = p.id AND e.state = p.state
           WHERE p.state IN ('cancelled', 'refused', 'returned')
             AND EXISTS (SELECT FROM payments m WHERE m.order_id = p.order_id AND m.state = 'received')) q
         WHERE q.left > 0 ORDER BY q.due_by, q.reference LIMIT $1"
    );
    sql_query(query).bind::<BigInt, _>(limit).load(conn)
}

/// Which refunds are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    pub state: Option<State>,
}

/// A refund with what it is for.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = refunds, check_for_backend(Pg))]
pub struct Listed {
    #[diesel(embed)]
    pub refund: Refund,
    #[diesel(select_expression = orders::number)]
    pub order_number: String,
    #[diesel(select_expression = parcels::reference)]
    pub reference: String,
    #[diesel(select_expression = cooperatives::name_fr)]
    pub name_fr: String,
    #[diesel(select_expression = cooperatives::name_ar)]
    pub name_ar: String,
}

impl Listed {
    /// The refund of that number.
    pub fn find(conn: &mut PgConnection, number: &str) -> QueryResult<Self> {
        joined()
            .filter(refunds::number.eq(number))
            .select(Self::as_select())
            .first(conn)
    }

    /// The cooperative's name for a reader of `locale`.
    pub fn cooperative(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}

/// A page of them, the newest first, and how many there are.
pub fn page(conn: &mut PgConnection, filter: Filter, (page, per_page): (i64, i64)) -> QueryResult<(Vec<Listed>, i64)> {
    let total = filtered(filter).count().get_result(conn)?;
    let rows = filtered(filter)
        .order(refunds::id.desc())
        .limit(per_page)
        .offset((page - 1) * per_page)
        .select(Listed::as_select())
        .load(conn)?;
    Ok((rows, total))
}

/// The refunds of an order, the oldest first.
pub fn of_order(conn: &mut PgConnection, order_id: i64) -> QueryResult<Vec<Listed>> {
    joined()
        .filter(orders::id.eq(order_id))
        .order(refunds::id)
        .select(Listed::as_select())
        .load(conn)
}

#[diesel::dsl::auto_type]
fn joined() -> _ {
    refunds::table.inner_join(
        parcels::table
            .inner_join(orders::table)
            .inner_join(cooperatives::table.on(cooperatives::id.eq(parcels::cooperative_id))),
    )
}

fn filtered(filter: Filter) -> BoxedJoin<'static> {
    let mut query = joined().into_boxed::<Pg>();
    if let Some(state) = filter.state {
        query = query.filter(refunds::state.eq(state));
    }
    query
}

type BoxedJoin<'a> = diesel::dsl::IntoBoxed<'a, joined, Pg>;
