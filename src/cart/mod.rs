//! A visitor's cart: variants of several cooperatives, kept for 30 days behind a secret in a cookie. It is shown as
//! [`Contents`]: one [`Group`] per cooperative, which becomes one parcel, with the ways it can travel.
mod cart_row;
mod contents;
mod group;
mod line;
mod token;
mod wish;

pub use cart_row::{AddError, Cart};
pub use contents::{Contents, Terms, services, services_by_slug};
pub use group::{Group, Seller};
pub use line::{CartLine, Problem, most};
pub use token::CartToken;
pub use wish::Wish;

use diesel::dsl::sum;
use diesel::prelude::*;

use crate::schema::{cart_lines, carts};

/// The most pieces of one variant in one order.
pub const MOST: i32 = 99;

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
