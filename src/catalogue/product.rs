//! One product with all that the law and a buyer want to know of it.
use diesel::prelude::*;

use crate::catalogue::{Card, Season};
use crate::locale::Locale;
use crate::media::{Photo, Picture};
use crate::schema::{cooperatives, photos, product_photos, product_search, products};

/// A product.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable)]
#[diesel(table_name = products)]
pub struct Product {
    pub id: i64,
    pub slug: String,
    pub cooperative_id: i64,
    pub category_id: i16,
    status: String,
    pub name_fr: String,
    pub name_ar: String,
    pub description_fr: String,
    pub description_ar: String,
    pub ingredients_fr: String,
    pub ingredients_ar: String,
    pub allergens: String,
    pub storage_fr: String,
    pub storage_ar: String,
    pub origin: String,
    #[diesel(column_name = season_months)]
    pub season: Season,
    pub made_to_order_days: i16,
    pub is_one_of_a_kind: bool,
    pub is_fragile: bool,
    /// Whether the buyer may change their mind (law 31-08, art. 36 and its exceptions).
    pub is_returnable: bool,
}

impl Product {
    /// The product of that slug when it is on sale, none when it was once; one that never was is not found.
    pub fn find_public(conn: &mut PgConnection, slug: &str) -> QueryResult<Option<Self>> {
        let (product, seller): (Self, String) = products::table
            .inner_join(cooperatives::table)
            .filter(products::slug.eq(slug).and(products::published_at.is_not_null()))
            .select((Self::as_select(), cooperatives::status))
            .first(conn)?;
        Ok((product.status == "published" && seller == "active").then_some(product))
    }

    /// How many are on sale.
    pub fn count(conn: &mut PgConnection) -> QueryResult<i64> {
        product_search::table.count().get_result(conn)
    }

    /// The slugs of so many on sale after skipping some, in the order they were made.
    pub fn slugs(conn: &mut PgConnection, count: i64, skipped: i64) -> QueryResult<Vec<String>> {
        product_search::table
            .inner_join(products::table)
            .order(product_search::product_id)
            .limit(count)
            .offset(skipped)
            .select(products::slug)
            .load(conn)
    }

    /// Its photos, in order.
    pub fn photos(&self, conn: &mut PgConnection) -> QueryResult<Vec<Picture>> {
        let photos: Vec<Photo> = product_photos::table
            .inner_join(photos::table)
            .filter(product_photos::product_id.eq(self.id))
            .order(product_photos::position)
            .select(Photo::as_select())
            .load(conn)?;
        Ok(photos.iter().map(Photo::picture).collect())
    }

    /// Others of the same cooperative, the newest first: they travel in the same parcel.
    pub fn others(&self, conn: &mut PgConnection, count: i64) -> QueryResult<Vec<Card>> {
        let ids: Vec<i64> = product_search::table
            .filter(product_search::cooperative_id.eq(self.cooperative_id))
            .filter(product_search::product_id.ne(self.id))
            .order((product_search::published_at.desc(), product_search::product_id.desc()))
            .limit(count)
            .select(product_search::product_id)
            .load(conn)?;
        Card::load(conn, &ids)
    }

    /// The name for a reader of `locale`.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick(&self.name_fr, &self.name_ar)
    }

    /// The description for a reader of `locale`.
    pub fn description(&self, locale: Locale) -> &str {
        locale.pick(&self.description_fr, &self.description_ar)
    }

    /// The ingredients for a reader of `locale`.
    pub fn ingredients(&self, locale: Locale) -> &str {
        locale.pick(&self.ingredients_fr, &self.ingredients_ar)
    }

    /// How to keep it, for a reader of `locale`.
    pub fn storage(&self, locale: Locale) -> &str {
        locale.pick(&self.storage_fr, &self.storage_ar)
    }
}
