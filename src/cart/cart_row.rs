//! The cart itself and what a visitor does with it.
use chrono::{TimeDelta, Utc};
use diesel::prelude::*;
use diesel::upsert::excluded;

use crate::cart::{CartLine, CartToken, Wish, most};
use crate::money::Money;
use crate::schema::{cart_deliveries, cart_lines, carts, cooperatives, products, variants};
use crate::shipping::Service;

const DAYS: i64 = 30;

/// A cart.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable)]
#[diesel(table_name = carts)]
pub struct Cart {
    pub id: i64,
    pub user_id: Option<i64>,
    pub commune_code: Option<String>,
}

/// Why a variant does not come into the cart.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    #[error("the variant is not for sale")]
    NotForSale,
    #[error("nothing is left of it")]
    SoldOut,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

impl Cart {
    /// The live cart of that secret.
    pub fn find(conn: &mut PgConnection, token: &CartToken) -> QueryResult<Option<Self>> {
        carts::table
            .filter(carts::token_hash.eq(token.hash()))
            .filter(carts::expires_at.gt(diesel::dsl::now))
            .select(Self::as_select())
            .first(conn)
            .optional()
    }

    /// The live cart of that secret, or `NotFound`: for changes to a cart that must exist.
    pub fn held_by(conn: &mut PgConnection, token: &CartToken) -> QueryResult<Self> {
        Self::find(conn, token)?.ok_or(diesel::result::Error::NotFound)
    }

    /// The cart of that secret, made when there is none; its 30 days begin anew.
    pub fn find_or_create(conn: &mut PgConnection, token: &CartToken) -> QueryResult<Self> {
        let end = Utc::now() + TimeDelta::days(DAYS);
        diesel::insert_into(carts::table)
            .values((carts::token_hash.eq(token.hash()), carts::expires_at.eq(end)))
            .on_conflict(carts::token_hash)
            .do_update()
            .set(carts::expires_at.eq(end))
            .returning(Self::as_returning())
            .get_result(conn)
    }

    /// Puts so many more of a variant in, as far as stock goes; returns how many the cart now holds.
    pub fn add(&self, conn: &mut PgConnection, variant_id: i64, quantity: i32) -> Result<i32, AddError> {
        let (price, on_hand, making) = for_sale(conn, variant_id)?.ok_or(AddError::NotForSale)?;
        let most = most(on_hand, making);
        if most == 0 {
            return Err(AddError::SoldOut);
        }
        let line = (
            cart_lines::cart_id.eq(self.id),
            cart_lines::variant_id.eq(variant_id),
            cart_lines::quantity.eq(quantity.clamp(1, most)),
            cart_lines::seen_price_centimes.eq(price.in_centimes()),
        );
        let sum = cart_lines::quantity + excluded(cart_lines::quantity);
        let held = diesel::insert_into(cart_lines::table)
            .values(line)
            .on_conflict((cart_lines::cart_id, cart_lines::variant_id))
            .do_update()
            .set(cart_lines::quantity.eq(least(sum, most)))
            .returning(cart_lines::quantity)
            .get_result(conn)?;
        Ok(held)
    }

    /// Sets a line's quantity, as far as stock goes; 0 takes the line out. Returns what it now is, if it is ours.
    pub fn set_quantity(&self, conn: &mut PgConnection, line_id: i64, quantity: i32) -> QueryResult<Option<i32>> {
        let mine = cart_lines::table.filter(cart_lines::id.eq(line_id).and(cart_lines::cart_id.eq(self.id)));
        if quantity <= 0 {
            return Ok((diesel::delete(mine).execute(conn)? == 1).then_some(0));
        }
        let supply: Option<(i32, i16)> = mine
            .inner_join(variants::table.inner_join(products::table.on(products::id.eq(variants::product_id))))
            .select((variants::on_hand, products::made_to_order_days))
            .first(conn)
            .optional()?;
        let Some((on_hand, making)) = supply else {
            return Ok(None);
        };
        let wanted = quantity.min(most(on_hand, making).max(1));
        diesel::update(mine)
            .set(cart_lines::quantity.eq(wanted))
            .returning(cart_lines::quantity)
            .get_result(conn)
            .optional()
    }

    /// What is in, at today's prices.
    pub fn lines(&self, conn: &mut PgConnection) -> QueryResult<Vec<CartLine>> {
        CartLine::of_cart(conn, self.id)
    }

    /// One of this cart's lines; another cart's is not found.
    pub fn line(&self, conn: &mut PgConnection, line_id: i64) -> QueryResult<CartLine> {
        let mut lines = self.lines(conn)?.into_iter();
        lines
            .find(|line| line.id == line_id)
            .ok_or(diesel::result::Error::NotFound)
    }

    /// How a cooperative's parcel is to travel.
    pub fn choose_service(&self, conn: &mut PgConnection, cooperative_id: i64, service: Service) -> QueryResult<()> {
        diesel::insert_into(cart_deliveries::table)
            .values((
                cart_deliveries::cart_id.eq(self.id),
                cart_deliveries::cooperative_id.eq(cooperative_id),
                cart_deliveries::service.eq(service),
            ))
            .on_conflict((cart_deliveries::cart_id, cart_deliveries::cooperative_id))
            .do_update()
            .set(cart_deliveries::service.eq(service))
            .execute(conn)
            .map(drop)
    }

    /// Where it all goes.
    pub fn set_commune(&self, conn: &mut PgConnection, code: &str) -> QueryResult<()> {
        diesel::update(carts::table.find(self.id))
            .set(carts::commune_code.eq(code))
            .execute(conn)
            .map(drop)
    }

    /// A cart that goes nowhere yet goes to that commune.
    pub fn begin_at(&self, conn: &mut PgConnection, code: &str) -> QueryResult<()> {
        diesel::update(carts::table.find(self.id).filter(carts::commune_code.is_null()))
            .set(carts::commune_code.eq(code))
            .execute(conn)
            .map(drop)
    }

    /// A cart that goes nowhere yet goes where the visitor looked at deliveries before.
    pub fn go_where_wished(&self, conn: &mut PgConnection, wish: &Wish) -> QueryResult<()> {
        if self.commune_code.is_some() || wish.remembered.is_empty() {
            return Ok(());
        }
        match wish.destination(conn)? {
            Some((commune, _)) => self.set_commune(conn, &commune.code),
            None => Ok(()),
        }
    }

    /// Remembers whose cart it is, so that it is found again on another sign-in of the same browser.
    pub fn set_owner(&self, conn: &mut PgConnection, user_id: i64) -> QueryResult<()> {
        diesel::update(carts::table.find(self.id))
            .set(carts::user_id.eq(user_id))
            .execute(conn)
            .map(drop)
    }

    /// The buyer has seen today's prices and goes on.
    pub fn accept_prices(&self, conn: &mut PgConnection) -> QueryResult<()> {
        diesel::sql_query(
            "UPDATE cart_lines SET seen_price_centimes = v.price_centimes FROM variants v
             WHERE v.id = variant_id AND cart_id = $1 AND seen_price_centimes <> v.price_centimes",
        )
        .bind::<diesel::sql_types::BigInt, _>(self.id)
        .execute(conn)
        .map(drop)
    }

    /// What is in, for locking.
    pub(crate) fn variant_ids(&self, conn: &mut PgConnection) -> QueryResult<Vec<i64>> {
        cart_lines::table
            .filter(cart_lines::cart_id.eq(self.id))
            .select(cart_lines::variant_id)
            .load(conn)
    }

    /// Takes everything out.
    pub fn clear(&self, conn: &mut PgConnection) -> QueryResult<()> {
        diesel::delete(cart_lines::table.filter(cart_lines::cart_id.eq(self.id))).execute(conn)?;
        diesel::delete(cart_deliveries::table.filter(cart_deliveries::cart_id.eq(self.id)))
            .execute(conn)
            .map(drop)
    }
}

diesel::define_sql_function! {
    /// The smaller of two numbers.
    fn least(a: diesel::sql_types::Integer, b: diesel::sql_types::Integer) -> diesel::sql_types::Integer;
}

/// Price, stock and days of making of a variant that may be bought now.
fn for_sale(conn: &mut PgConnection, variant_id: i64) -> QueryResult<Option<(Money, i32, i16)>> {
    variants::table
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .inner_join(cooperatives::table.on(cooperatives::id.eq(variants::cooperative_id)))
        .filter(variants::id.eq(variant_id).and(variants::archived_at.is_null()))
        .filter(products::status.eq("published").and(cooperatives::status.eq("active")))
        .select((
            variants::price_centimes,
            variants::on_hand,
            products::made_to_order_days,
        ))
        .first(conn)
        .optional()
}
