//! Disbursements as finance, buyers and members read them.
use std::borrow::Borrow;

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{Disbursement, Kind, State};
use crate::locale::Locale;
use crate::schema::{disbursements, orders, parcels};

/// Which ones are listed; without kind and state, all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<Kind>,
    pub state: Option<State>,
}

/// A disbursement with what it is for.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = disbursements, check_for_backend(Pg))]
pub struct Listed {
    #[diesel(embed)]
    pub disbursement: Disbursement,
    /// The order's, for a refund.
    #[diesel(select_expression = orders::number.nullable())]
    pub order_number: Option<String>,
    /// The parcel's, for a refund.
    #[diesel(select_expression = parcels::reference.nullable())]
    pub reference: Option<String>,
    /// Of the cooperative that sold.
    #[diesel(select_expression = name_fr(), select_expression_type = SqlLiteral<Text>)]
    pub name_fr: String,
    #[diesel(select_expression = name_ar(), select_expression_type = SqlLiteral<Text>)]
    pub name_ar: String,
}

/// The cooperative is the payout's own, or the parcel's: a join on either keeps the compiler busy for minutes.
fn name_fr() -> SqlLiteral<Text> {
    sql(
        "(SELECT k.name_fr FROM cooperatives k WHERE k.id = coalesce(disbursements.cooperative_id, parcels.cooperative_id))",
    )
}

fn name_ar() -> SqlLiteral<Text> {
    sql(
        "(SELECT k.name_ar FROM cooperatives k WHERE k.id = coalesce(disbursements.cooperative_id, parcels.cooperative_id))",
    )
}

impl Listed {
    /// The disbursement of that number.
    pub fn find(conn: &mut PgConnection, number: &str) -> QueryResult<Self> {
        joined()
            .filter(disbursements::number.eq(number))
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
        .order(disbursements::id.desc())
        .limit(per_page)
        .offset((page - 1) * per_page)
        .select(Listed::as_select())
        .load(conn)?;
    Ok((rows, total))
}

/// The refunds of an order, the oldest first.
pub fn of_order(conn: &mut PgConnection, order_id: i64) -> QueryResult<Vec<Disbursement>> {
    disbursements::table
        .inner_join(parcels::table)
        .filter(parcels::order_id.eq(order_id))
        .order(disbursements::id)
        .select(Disbursement::as_select())
        .load(conn)
}

/// The payouts to a cooperative that were decided, the newest first; at most `limit`.
pub fn of_cooperative(conn: &mut PgConnection, cooperative_id: i64, limit: i64) -> QueryResult<Vec<Disbursement>> {
    disbursements::table
        .filter(disbursements::cooperative_id.eq(cooperative_id))
        .filter(disbursements::state.eq_any([State::Due, State::Sent]))
        .order(disbursements::id.desc())
        .limit(limit)
        .select(Disbursement::as_select())
        .load(conn)
}

#[diesel::dsl::auto_type]
fn joined() -> _ {
    disbursements::table.left_join(parcels::table.inner_join(orders::table))
}

fn filtered(filter: Filter) -> BoxedJoin<'static> {
    let mut query = joined().into_boxed::<Pg>();
    if let Some(kind) = filter.kind {
        query = query.filter(disbursements::kind.eq(kind));
    }
    if let Some(state) = filter.state {
        query = query.filter(disbursements::state.eq(state));
    }
    query
}

type BoxedJoin<'a> = diesel::dsl::IntoBoxed<'a, joined, Pg>;
