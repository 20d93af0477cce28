//! What a buyer ordered, whole.
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use crate::email::Email;
use crate::locale::Locale;
use crate::money::Money;
use crate::orders::OrderToken;
use crate::payments::Method;
use crate::phone::Phone;
use crate::schema::{cooperative_orders, orders};

/// An order.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable)]
#[diesel(table_name = orders)]
pub struct Order {
    pub id: i64,
    pub number: String,
    pub public_id: Uuid,
    pub user_id: Option<i64>,
    pub locale: Locale,
    pub buyer_name: String,
    pub phone: Phone,
    pub email: Option<Email>,
    pub commune_code: String,
    pub address: String,
    pub landmark: String,
    pub note: String,
    pub payment_method: Method,
    #[diesel(column_name = goods_centimes)]
    pub goods: Money,
    #[diesel(column_name = delivery_centimes)]
    pub delivery: Money,
    #[diesel(column_name = total_centimes)]
    pub total: Money,
    pub placed_at: DateTime<Utc>,
}

/// An order to write.
#[derive(Debug, Insertable)]
#[diesel(table_name = orders)]
pub struct NewOrder<'a> {
    pub public_id: Uuid,
    pub token_hash: Vec<u8>,
    pub user_id: Option<i64>,
    pub locale: Locale,
    pub buyer_name: &'a str,
    pub phone: &'a Phone,
    pub email: Option<&'a Email>,
    pub commune_code: &'a str,
    pub address: &'a str,
    pub landmark: &'a str,
    pub note: &'a str,
    pub payment_method: Method,
    #[diesel(column_name = goods_centimes)]
    pub goods: Money,
    #[diesel(column_name = delivery_centimes)]
    pub delivery: Money,
    #[diesel(column_name = total_centimes)]
    pub total: Money,
}

impl NewOrder<'_> {
    /// Writes it; the database gives the number.
    pub fn insert(&self, conn: &mut PgConnection) -> QueryResult<Order> {
        diesel::insert_into(orders::table)
            .values(self)
            .returning(Order::as_returning())
            .get_result(conn)
    }
}

impl Order {
    /// The order of that row.
    pub fn find(conn: &mut PgConnection, id: i64) -> QueryResult<Self> {
        orders::table.find(id).select(Self::as_select()).first(conn)
    }

    /// The order whose secret this is; a wrong one finds nothing.
    pub fn find_by_token(conn: &mut PgConnection, token: &OrderToken) -> QueryResult<Self> {
        orders::table
            .filter(orders::token_hash.eq(token.hash()))
            .select(Self::as_select())
            .first(conn)
    }

    /// The order with that number, for staff.
    pub fn find_by_number(conn: &mut PgConnection, number: &str) -> QueryResult<Self> {
        orders::table
            .filter(orders::number.eq(number))
            .select(Self::as_select())
            .first(conn)
    }

    /// A person's newest orders, so many.
    pub fn recent_of(conn: &mut PgConnection, user_id: i64, most: i64) -> QueryResult<Vec<Self>> {
        orders::table
            .filter(orders::user_id.eq(user_id))
            .order((orders::placed_at.desc(), orders::id.desc()))
            .limit(most)
            .select(Self::as_select())
            .load(conn)
    }

    /// The secret in the buyer's link.
    pub fn token(&self) -> OrderToken {
        OrderToken::of(self.public_id)
    }

    /// Writes one cooperative's part: its place in the order, goods and delivery.
    pub(crate) fn insert_part(
        &self,
        conn: &mut PgConnection,
        (position, cooperative_id): (i16, i64),
        (goods, delivery): (Money, Money),
    ) -> QueryResult<i64> {
        diesel::insert_into(cooperative_orders::table)
            .values((
                cooperative_orders::order_id.eq(self.id),
                cooperative_orders::cooperative_id.eq(cooperative_id),
                cooperative_orders::position.eq(position),
                cooperative_orders::goods_centimes.eq(goods),
                cooperative_orders::delivery_centimes.eq(delivery),
                cooperative_orders::total_centimes.eq(goods + delivery),
            ))
            .returning(cooperative_orders::id)
            .get_result(conn)
    }
}
