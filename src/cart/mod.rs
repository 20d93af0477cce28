//! A visitor's cart: variants of several cooperatives, kept for 30 days behind a secret in a cookie.
mod token;

pub use token::CartToken;

use diesel::dsl::sum;
use diesel::prelude::*;

use crate::schema::{cart_lines, carts};

/// How many pieces the cart of that secret holds.
pub fn count(conn: &mut PgConnection, token: &CartToken) -> QueryResult<i64> {
    let pieces: Option<i64> = cart_lines::table
        .inner_join(carts::table)
        .filter(carts::token_hash.eq(token.hash()))
        .filter(carts::expires_at.gt(diesel::dsl::now))
        .select(sum(cart_lines::quantity))
        .first(conn)?;
    Ok(pieces.unwrap_or(0))
}

/// Deletes the carts nobody touched for 30 days, with their lines.
pub fn delete_expired(conn: &mut PgConnection) -> QueryResult<usize> {
    diesel::delete(carts::table.filter(carts::expires_at.le(diesel::dsl::now))).execute(conn)
}
