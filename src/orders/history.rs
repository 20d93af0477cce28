//! A person's own orders: the list, the ones they placed as a guest before, and buying the same again.
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::BigInt;

use crate::accounts::User;
use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::cart::{AddError, Cart, CartLine};
use crate::money::Money;
use crate::orders::awaited::is_awaited;
use crate::orders::{LineItem, Order, State};
use crate::schema::{cooperative_orders, cooperatives, orders, parcels};

/// An order in the list, with its parcels.
#[derive(Debug, Clone)]
pub struct Past {
    pub order: Order,
    pub parcels: Vec<PastParcel>,
}

/// A parcel in the list.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(check_for_backend(diesel::pg::Pg))]
pub struct PastParcel {
    #[diesel(select_expression = parcels::order_id)]
    order_id: i64,
    #[diesel(select_expression = parcels::state)]
    pub state: State,
    /// Its buyer has yet to confirm or to pay.
    #[diesel(select_expression = is_awaited())]
    pub is_awaited: bool,
    #[diesel(select_expression = cooperatives::name_fr)]
    pub cooperative_fr: String,
    #[diesel(select_expression = cooperatives::name_ar)]
    pub cooperative_ar: String,
}

/// One page of a person's orders, the newest first, and how many there are in all; three queries however many.
pub fn page(conn: &mut PgConnection, user_id: i64, (page, per_page): (i64, i64)) -> QueryResult<(Vec<Past>, i64)> {
    let own = || orders::table.filter(orders::user_id.eq(user_id));
    let total = own().count().get_result(conn)?;
    let rows: Vec<Order> = own()
        .order((orders::placed_at.desc(), orders::id.desc()))
        .limit(per_page)
        .offset((page - 1) * per_page)
        .select(Order::as_select())
        .load(conn)?;
    let ids: Vec<i64> = rows.iter().map(|order| order.id).collect();
    let parcels: Vec<PastParcel> = parcels::table
        .inner_join(orders::table)
        .inner_join(cooperatives::table.on(cooperatives::id.eq(parcels::cooperative_id)))
        .filter(parcels::order_id.eq_any(ids))
        .order(parcels::id)
        .select(PastParcel::as_select())
        .load(conn)?;
    let of = |order: &Order| {
        parcels
            .iter()
            .filter(|parcel| parcel.order_id == order.id)
            .cloned()
            .collect()
    };
    let pasts = rows.into_iter().map(|order| Past {
        parcels: of(&order),
        order,
    });
    Ok((pasts.collect(), total))
}

/// The orders that somebody placed as a guest, with an address that the person has since proved to be theirs. Its mails
/// went to that mailbox, so it learns nothing new; an address only typed into an account claims nothing.
const GUESTS: &str = "o.user_id IS NULL AND o.email = u.email AND u.id = $1
  AND u.verified_at IS NOT NULL AND u.disabled_at IS NULL";

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// How many orders the person may claim.
pub fn count_claimable(conn: &mut PgConnection, user_id: i64) -> QueryResult<i64> {
    let query = format!("SELECT count(*) AS count FROM orders o, users u WHERE {GUESTS}");
    let found: Count = sql_query(query).bind::<BigInt, _>(user_id).get_result(conn)?;
    Ok(found.count)
}

/// Makes those orders the person's; how many. Of two who claim at once, each order goes to one.
pub fn claim(conn: &mut PgConnection, by: &Actor, user: &User) -> QueryResult<usize> {
    let query = format!("UPDATE orders o SET user_id = u.id FROM users u WHERE {GUESTS}");
    let claimed = sql_query(query).bind::<BigInt, _>(user.id).execute(conn)?;
    if claimed > 0 {
        let object = Object::new("user", format_args!("{}:{claimed}", user.id));
        audit::record(conn, by, Event::done(Kind::OrdersClaimed, object))?;
    }
    Ok(claimed)
}

/// What came of buying the same again.
#[derive(Debug, Clone, Default)]
pub struct Reordered {
    /// How many lines are in the cart now.
    pub added: usize,
    /// Not for sale any more, or nothing is left of it.
    pub gone: Vec<LineItem>,
    /// Less is left than was bought.
    pub fewer: Vec<LineItem>,
    /// Their price is another one today.
    pub repriced: Vec<(LineItem, Money)>,
}

impl Order {
    /// The person's order with that number; nobody else's is found.
    pub fn find_of(conn: &mut PgConnection, user_id: i64, number: &str) -> QueryResult<Self> {
        orders::table
            .filter(orders::user_id.eq(user_id).and(orders::number.eq(number)))
            .select(Self::as_select())
            .first(conn)
    }

    /// What was bought, in the order it was bought.
    pub fn lines(&self, conn: &mut PgConnection) -> QueryResult<Vec<LineItem>> {
        let parts: Vec<i64> = cooperative_orders::table
            .filter(cooperative_orders::order_id.eq(self.id))
            .order(cooperative_orders::position)
            .select(cooperative_orders::id)
            .load(conn)?;
        LineItem::of_parts(conn, &parts)
    }

    /// Fills the cart up to what was bought, as far as it can still be bought, at today's prices; asked for twice, it is
    /// as asked for once.
    pub fn buy_again(&self, conn: &mut PgConnection, cart: &Cart) -> QueryResult<Reordered> {
        let mut outcome = Reordered::default();
        let held = cart.lines(conn)?;
        let mut put = Vec::new();
        for line in self.lines(conn)? {
            match fill(conn, cart, (&line, &held)) {
                Ok(now) if now < line.quantity => outcome.fewer.push(line.clone()),
                Ok(_) => {}
                Err(AddError::NotForSale | AddError::SoldOut) => {
                    outcome.gone.push(line);
                    continue;
                }
                Err(AddError::Database(error)) => return Err(error),
            }
            put.push(line);
        }
        outcome.added = put.len();
        outcome.repriced = repriced(put, &cart.lines(conn)?);
        Ok(outcome)
    }
}

/// Adds what the cart lacks of a line; how many it then holds.
fn fill(conn: &mut PgConnection, cart: &Cart, (line, held): (&LineItem, &[CartLine])) -> Result<i32, AddError> {
    let same = held.iter().find(|held| held.variant_id == line.variant_id);
    match same.filter(|held| held.is_for_sale).map_or(0, |held| held.quantity) {
        enough if enough >= line.quantity => Ok(enough),
        some => cart.add(conn, line.variant_id, line.quantity - some),
    }
}

/// The lines that cost something else now, with today's price.
fn repriced(lines: Vec<LineItem>, cart: &[CartLine]) -> Vec<(LineItem, Money)> {
    let changed = |line: LineItem| {
        let now = cart.iter().find(|held| held.variant_id == line.variant_id)?.price;
        (now != line.unit_price).then_some((line, now))
    };
    lines.into_iter().filter_map(changed).collect()
}
