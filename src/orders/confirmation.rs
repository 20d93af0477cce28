//! A first-time buyer says once more that they want a cash order: by the button on their order's page, or on the
//! telephone to the cooperative or to staff. Whoever has taken delivery before, or is signed in to an account whose
//! address is proven, is not asked (reliability §5.5).
use chrono::{DateTime, TimeDelta, Utc};
use diesel::dsl::exists;
use diesel::prelude::*;

use crate::db::setting;
use crate::orders::{Actor, MoveError, Order, State};
use crate::schema::{confirmations, orders, parcels, users};

const DELAY: &str = "confirmation_hours";
/// Two days: a weekend without a telephone fits in.
const DEFAULT_HOURS: i64 = 48;

/// The row of an order that was asked.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = confirmations)]
pub struct Confirmation {
    pub order_id: i64,
    /// `awaited`, `given`, `lapsed` or `called_off`.
    pub state: String,
    pub due_by: DateTime<Utc>,
}

impl Confirmation {
    /// Asks the buyer of a new order where that is needed; until when the goods are kept.
    pub(crate) fn ask(conn: &mut PgConnection, order: &Order) -> QueryResult<Option<DateTime<Utc>>> {
        if !order.payment_method.is_cash() || is_known(conn, order)? {
            return Ok(None);
        }
        let due_by = Utc::now() + delay(conn)?;
        diesel::insert_into(confirmations::table)
            .values((confirmations::order_id.eq(order.id), confirmations::due_by.eq(due_by)))
            .execute(conn)?;
        Ok(Some(due_by))
    }

    /// The order is cancelled: nobody waits any more.
    pub(super) fn call_off(conn: &mut PgConnection, order_id: i64, by: Actor) -> QueryResult<()> {
        let awaited = awaited(order_id);
        diesel::update(confirmations::table.filter(awaited))
            .set(ended("called_off", by))
            .execute(conn)
            .map(drop)
    }

    /// The orders whose buyer should have confirmed by now, the oldest first.
    pub(super) fn overdue(conn: &mut PgConnection, limit: i64) -> QueryResult<Vec<i64>> {
        confirmations::table
            .filter(confirmations::state.eq("awaited"))
            .filter(confirmations::due_by.lt(diesel::dsl::now))
            .order((confirmations::due_by, confirmations::order_id))
            .limit(limit)
            .select(confirmations::order_id)
            .load(conn)
    }
}

impl Order {
    /// The buyer wants it: the cooperatives may pack. False when nobody was asked, or it is too late. Against the
    /// deadline, and against a second press, one conditional update decides.
    pub fn confirm(&self, conn: &mut PgConnection, by: Actor) -> QueryResult<bool> {
        let given = diesel::update(confirmations::table.filter(awaited(self.id)))
            .set(ended("given", by))
            .execute(conn)?;
        if given == 1 {
            self.announce(conn)?;
        }
        Ok(given == 1)
    }

    /// The buyer has not confirmed in time: the goods go back on sale. False when somebody else was faster.
    pub(super) fn lapse(&self, conn: &mut PgConnection) -> Result<bool, MoveError> {
        let overdue = awaited(self.id).and(confirmations::due_by.lt(diesel::dsl::now));
        let lapsed = diesel::update(confirmations::table.filter(overdue))
            .set(ended("lapsed", Actor::System))
            .execute(conn)?;
        if lapsed == 1 {
            self.cancel_waiting(conn, &self.locale.t("order-lapsed-unconfirmed"))?;
        }
        Ok(lapsed == 1)
    }
}

#[diesel::dsl::auto_type]
fn awaited(order_id: i64) -> _ {
    confirmations::order_id
        .eq(order_id)
        .and(confirmations::state.eq("awaited"))
}

/// How the waiting ended, and who ended it.
#[derive(AsChangeset)]
#[diesel(table_name = confirmations)]
struct Ending {
    state: &'static str,
    actor: &'static str,
    user_id: Option<i64>,
    ended_at: DateTime<Utc>,
}

fn ended(state: &'static str, by: Actor) -> Ending {
    Ending {
        state,
        actor: by.name(),
        user_id: by.user_id(),
        ended_at: Utc::now(),
    }
}

/// Somebody with that phone or address has taken delivery before, or the buyer's own account has proven its address.
fn is_known(conn: &mut PgConnection, order: &Order) -> QueryResult<bool> {
    let same_person = orders::phone
        .eq(&order.phone)
        .or(orders::email.eq(&order.email).assume_not_null());
    let delivered = parcels::table
        .inner_join(orders::table)
        .filter(parcels::state.eq(State::Delivered))
        .filter(same_person);
    let account = users::table
        .filter(users::id.nullable().eq(order.user_id))
        .filter(users::verified_at.is_not_null());
    diesel::select(exists(delivered).or(exists(account))).get_result(conn)
}

fn delay(conn: &mut PgConnection) -> QueryResult<TimeDelta> {
    let hours = setting(conn, DELAY)?.filter(|hours| (1..=240).contains(hours));
    Ok(TimeDelta::hours(hours.unwrap_or(DEFAULT_HOURS)))
}
