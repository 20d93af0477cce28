//! Lists of parcels: a cooperative's own, and all of them for staff.
use std::borrow::Borrow;

use chrono::{Days, NaiveDate};
use diesel::pg::Pg;
use diesel::prelude::*;

use crate::locale::{Locale, start_of_day_in_morocco};
use crate::orders::awaited::is_awaited;
use crate::orders::{Order, Parcel, State};
use crate::schema::{communes, cooperatives, orders, parcel_events, parcels};

/// A parcel as a list shows it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(check_for_backend(Pg))]
pub struct Listed {
    #[diesel(embed)]
    pub parcel: Parcel,
    #[diesel(embed)]
    pub order: Order,
    /// Its buyer has yet to confirm or to pay.
    #[diesel(select_expression = is_awaited())]
    pub is_awaited: bool,
    #[diesel(select_expression = communes::name_fr)]
    pub commune_fr: String,
    #[diesel(select_expression = communes::name_ar)]
    pub commune_ar: String,
    #[diesel(select_expression = cooperatives::name_fr)]
    pub cooperative_fr: String,
    #[diesel(select_expression = cooperatives::name_ar)]
    pub cooperative_ar: String,
}

impl Listed {
    /// Where it goes.
    pub fn commune(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.commune_fr, &self.commune_ar)
    }

    /// Who sends it.
    pub fn cooperative(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.cooperative_fr, &self.cooperative_ar)
    }
}

/// Which parcels a list shows; empty shows all.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub cooperative_id: Option<i64>,
    pub states: Vec<State>,
    pub carrier: Option<String>,
    /// An order number, a reference, a tracking number, a name or a phone.
    pub words: String,
    /// Only those whose buyer has yet to confirm or to pay (true), or only the others (false).
    pub awaited: Option<bool>,
}

/// One page of the parcels, newest first, and how many there are in all.
pub fn page(conn: &mut PgConnection, filter: &Filter, (page, per_page): (i64, i64)) -> QueryResult<(Vec<Listed>, i64)> {
    let total = filtered(filter).count().get_result(conn)?;
    let rows = filtered(filter)
        .order((orders::placed_at.desc(), parcels::id.desc()))
        .limit(per_page)
        .offset((page - 1) * per_page)
        .select(Listed::as_select())
        .load(conn)?;
    Ok((rows, total))
}

/// The parcels a cooperative gave to carriers on a day, carrier by carrier.
pub fn handed_over_on(conn: &mut PgConnection, cooperative_id: i64, day: NaiveDate) -> QueryResult<Vec<Listed>> {
    let (from, to) = (
        start_of_day_in_morocco(day),
        start_of_day_in_morocco(day + Days::new(1)),
    );
    let that_day = parcel_events::table
        .filter(parcel_events::state.eq(State::HandedOver))
        .filter(parcel_events::at.ge(from).and(parcel_events::at.lt(to)))
        .select(parcel_events::parcel_id);
    joined()
        .filter(parcels::cooperative_id.eq(cooperative_id))
        .filter(parcels::id.eq_any(that_day))
        .order((parcels::carrier, parcels::id))
        .select(Listed::as_select())
        .load(conn)
}

/// How many parcels are in each state, of one cooperative or of all.
pub fn counts(conn: &mut PgConnection, cooperative_id: Option<i64>) -> QueryResult<Vec<(State, i64)>> {
    let mut query = parcels::table
        .group_by(parcels::state)
        .select((parcels::state, diesel::dsl::count_star()))
        .into_boxed();
    if let Some(id) = cooperative_id {
        query = query.filter(parcels::cooperative_id.eq(id));
    }
    query.load(conn)
}

/// How many parcels of a cooperative nobody may pack yet.
pub fn count_awaited(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<i64> {
    joined()
        .filter(parcels::cooperative_id.eq(cooperative_id))
        .filter(parcels::state.eq(State::Placed).and(is_awaited()))
        .count()
        .get_result(conn)
}

#[diesel::dsl::auto_type]
fn joined() -> _ {
    parcels::table
        .inner_join(orders::table.inner_join(communes::table))
        .inner_join(cooperatives::table.on(cooperatives::id.eq(parcels::cooperative_id)))
}

fn filtered(filter: &Filter) -> BoxedJoin<'_> {
    let mut query = joined().into_boxed::<Pg>();
    if let Some(id) = filter.cooperative_id {
        query = query.filter(parcels::cooperative_id.eq(id));
    }
    if !filter.states.is_empty() {
        query = query.filter(parcels::state.eq_any(&filter.states));
    }
    match filter.awaited {
        Some(true) => query = query.filter(is_awaited()),
        Some(false) => query = query.filter(diesel::dsl::not(is_awaited())),
        None => (),
    }
    if let Some(carrier) = &filter.carrier {
        query = query.filter(parcels::carrier.eq(carrier));
    }
    if !filter.words.is_empty() {
        let like = format!("%{}%", filter.words.replace(['%', '_', '\\'], ""));
        let by_parcel = parcels::reference
            .ilike(like.clone())
            .or(parcels::tracking_number.ilike(like.clone()).assume_not_null());
        query = query.filter(
            by_parcel
                .or(orders::buyer_name.ilike(like.clone()))
                .or(orders::phone.ilike(like)),
        );
    }
    query
}

type BoxedJoin<'a> = diesel::helper_types::IntoBoxed<'a, joined, Pg>;
