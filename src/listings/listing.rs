//! Which product, whose, and whether shoppers see it.
use chrono::{DateTime, Utc};
use diesel::deserialize::FromSqlRow;
use diesel::dsl::now;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::schema::{cooperatives, products};
use crate::stored::stored_as_text;

/// Whether shoppers see a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Status {
    /// Never approved yet.
    Draft,
    Published,
    /// Was on sale, and may be again.
    Withdrawn,
}

impl Status {
    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        [Self::Draft, Self::Published, Self::Withdrawn]
            .into_iter()
            .find(|status| status.name() == name)
    }
}
stored_as_text!(Status, name, parse);

/// A product, found through its cooperative.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = products)]
pub struct Listing {
    pub id: i64,
    pub slug: String,
    pub cooperative_id: i64,
    pub status: Status,
    pub published_at: Option<DateTime<Utc>>,
}

impl Listing {
    /// The cooperative's product of that slug; another's is not found.
    pub fn find_for(conn: &mut PgConnection, cooperative_id: i64, slug: &str) -> QueryResult<Self> {
        products::table
            .filter(products::cooperative_id.eq(cooperative_id).and(products::slug.eq(slug)))
            .select(Self::as_select())
            .first(conn)
    }

    /// The product of that row.
    pub fn find(conn: &mut PgConnection, id: i64) -> QueryResult<Self> {
        products::table.find(id).select(Self::as_select()).first(conn)
    }

    /// The same row, kept from other changes until the transaction ends.
    pub fn lock(&self, conn: &mut PgConnection) -> QueryResult<Self> {
        products::table
            .find(self.id)
            .for_update()
            .select(Self::as_select())
            .first(conn)
    }

    /// It was approved once: its page must not change without a review.
    pub fn is_live(&self) -> bool {
        self.status != Status::Draft
    }

    /// Puts it on sale; the day it first was stays.
    pub fn publish(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let dated = diesel::update(products::table.find(self.id).filter(products::published_at.is_null()));
        dated.set(products::published_at.eq(now)).execute(conn)?;
        self.set_status(conn, Status::Published)
    }

    /// Takes it off sale; nothing is lost.
    pub fn withdraw(&self, conn: &mut PgConnection) -> QueryResult<()> {
        self.move_from(conn, Status::Published, Status::Withdrawn)
    }

    /// Puts a withdrawn product back on sale as it was approved.
    pub fn put_back(&self, conn: &mut PgConnection) -> QueryResult<()> {
        self.move_from(conn, Status::Withdrawn, Status::Published)
    }

    fn move_from(&self, conn: &mut PgConnection, from: Status, to: Status) -> QueryResult<()> {
        if self.lock(conn)?.status == from {
            self.set_status(conn, to)?;
        }
        Ok(())
    }

    fn set_status(&self, conn: &mut PgConnection, status: Status) -> QueryResult<()> {
        diesel::update(products::table.find(self.id))
            .set((products::status.eq(status), products::updated_at.eq(now)))
            .execute(conn)?;
        self.refresh_lists(conn)
    }

    /// Brings what lists and the search show of it up to date.
    pub fn refresh_lists(&self, conn: &mut PgConnection) -> QueryResult<()> {
        diesel::sql_query("SELECT refresh_product_search(ARRAY[$1])")
            .bind::<BigInt, _>(self.id)
            .execute(conn)
            .map(drop)
    }

    /// The shares of its cooperative that the fair split takes: platform and packaging, in basis points.
    pub fn shares(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<[i32; 2]> {
        let (commission, packaging) = cooperatives::table
            .find(cooperative_id)
            .select((cooperatives::commission_bp, cooperatives::packaging_bp))
            .first(conn)?;
        Ok([commission, packaging])
    }
}
