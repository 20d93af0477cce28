//! A person's address book: where they have things sent, at most [`MOST`] places. Every query names the owner, so
//! that somebody else's address is not found.
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::phone::Phone;
use crate::schema::{saved_addresses, users};

/// How many addresses one person keeps; the database has no place for more.
pub const MOST: usize = 20;

/// Whom a courier looks for, and where.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, AsChangeset)]
#[diesel(table_name = saved_addresses)]
pub struct Destination {
    pub name: String,
    pub phone: Phone,
    pub commune_code: String,
    pub address: String,
    /// Something nearby that everybody knows; may be empty.
    pub landmark: String,
}

/// An address in somebody's book.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = saved_addresses)]
pub struct SavedAddress {
    /// What names it in the address of its page.
    pub code: String,
    #[diesel(embed)]
    pub to: Destination,
}

impl SavedAddress {
    /// A person's addresses, the default first.
    pub fn of(conn: &mut PgConnection, user_id: i64) -> QueryResult<Vec<Self>> {
        saved_addresses::table
            .filter(saved_addresses::user_id.eq(user_id))
            .order((saved_addresses::preferred_at.desc().nulls_last(), saved_addresses::id))
            .select(Self::as_select())
            .load(conn)
    }

    /// The person's address of that code.
    pub fn find(conn: &mut PgConnection, user_id: i64, code: &str) -> QueryResult<Self> {
        owned(user_id, code).select(Self::as_select()).first(conn)
    }

    /// Keeps a destination, unless it is kept already; false when the book is full. Whoever adds two at once waits
    /// here, so that each finds a place of its own.
    pub fn add(conn: &mut PgConnection, user_id: i64, to: &Destination) -> QueryResult<bool> {
        users::table
            .find(user_id)
            .select(users::id)
            .for_no_key_update()
            .first::<i64>(conn)?;
        let added = diesel::sql_query(ADD)
            .bind::<BigInt, _>(user_id)
            .bind::<Text, _>(&to.name)
            .bind::<Text, _>(&to.phone)
            .bind::<Text, _>(&to.commune_code)
            .bind::<Text, _>(&to.address)
            .bind::<Text, _>(&to.landmark)
            .execute(conn)?;
        Ok(added == 1 || Self::of(conn, user_id)?.iter().any(|kept| kept.to == *to))
    }

    /// Replaces what the person's address says.
    pub fn change(conn: &mut PgConnection, user_id: i64, code: &str, to: &Destination) -> QueryResult<()> {
        found(diesel::update(owned(user_id, code)).set(to).execute(conn)?)
    }

    /// Makes it the default.
    pub fn prefer(conn: &mut PgConnection, user_id: i64, code: &str) -> QueryResult<()> {
        let now = saved_addresses::preferred_at.eq(diesel::dsl::now);
        found(diesel::update(owned(user_id, code)).set(now).execute(conn)?)
    }

    /// Forgets it. Orders sent there keep their own copy.
    pub fn remove(conn: &mut PgConnection, user_id: i64, code: &str) -> QueryResult<()> {
        found(diesel::delete(owned(user_id, code)).execute(conn)?)
    }
}

#[diesel::dsl::auto_type]
fn owned<'a>(user_id: i64, code: &'a str) -> _ {
    saved_addresses::table
        .filter(saved_addresses::user_id.eq(user_id))
        .filter(saved_addresses::code.eq(code))
}

fn found(rows: usize) -> QueryResult<()> {
    if rows == 1 {
        Ok(())
    } else {
        Err(diesel::result::Error::NotFound)
    }
}

/// Diesel has no words for the smallest number that is free.
const ADD: &str = "
    INSERT INTO saved_addresses (user_id, place, name, phone, commune_code, address, landmark)
    SELECT $1, min(free), $2, $3, $4, $5, $6 FROM generate_series(1, 20) AS free
    WHERE free NOT IN (SELECT place FROM saved_addresses WHERE user_id = $1)
      AND NOT EXISTS (SELECT FROM saved_addresses
        WHERE user_id = $1 AND (name, phone, commune_code, address, landmark) = ($2, $3, $4, $5, $6))
    HAVING min(free) IS NOT NULL";
