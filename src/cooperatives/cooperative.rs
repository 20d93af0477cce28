//! One cooperative as the public sees it.
use chrono::NaiveDate;
use diesel::prelude::*;

use crate::locale::Locale;
use crate::media::{Photo, Picture};
use crate::money::Money;
use crate::phone::Phone;
use crate::schema::{communes, cooperatives, photos, provinces, regions};

/// The trades of the directory, in its order; the names in the database and in message keys.
pub const SECTORS: [&str; 8] = [
    "agriculture",
    "food",
    "cosmetics",
    "textile",
    "pottery",
    "basketry",
    "jewellery",
    "wood",
];

/// A cooperative.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable)]
#[diesel(table_name = cooperatives)]
pub struct Cooperative {
    pub id: i64,
    pub slug: String,
    pub name_fr: String,
    pub name_ar: String,
    /// In Tifinagh.
    pub name_zgh: Option<String>,
    pub story_fr: String,
    pub story_ar: String,
    pub sector: String,
    pub commune_code: String,
    pub address: String,
    pub phone: Phone,
    pub email: String,
    pub founded_on: Option<NaiveDate>,
    pub members_total: i32,
    pub members_women: i32,
    pub registration_court: String,
    pub registration_number: String,
    pub ice: Option<String>,
    pub tax_id: String,
    /// When we last saw its papers.
    pub verified_on: Option<NaiveDate>,
    pub preparation_days: i16,
    #[diesel(column_name = free_delivery_from_centimes)]
    pub free_delivery_from: Option<Money>,
    pub commission_bp: i32,
    pub packaging_bp: i32,
    #[diesel(column_name = collection)]
    pub offers_collection: bool,
    cover_photo_id: Option<i64>,
}

/// Where something is: commune, province, region.
#[derive(Debug, Clone, Queryable)]
pub struct Place {
    commune_fr: String,
    commune_ar: String,
    province_fr: String,
    province_ar: String,
    region_fr: String,
    region_ar: String,
}

impl Cooperative {
    /// The one that sells under that slug.
    pub fn find_by_slug(conn: &mut PgConnection, slug: &str) -> QueryResult<Self> {
        cooperatives::table
            .filter(cooperatives::slug.eq(slug).and(cooperatives::status.eq("active")))
            .select(Self::as_select())
            .first(conn)
    }

    /// The number of the one with that slug, active or not.
    pub fn id_of(conn: &mut PgConnection, slug: &str) -> QueryResult<i64> {
        let named = cooperatives::table.filter(cooperatives::slug.eq(slug));
        named.select(cooperatives::id).first(conn)
    }

    /// The one of that id.
    pub fn find(conn: &mut PgConnection, id: i64) -> QueryResult<Self> {
        cooperatives::table.find(id).select(Self::as_select()).first(conn)
    }

    /// Slug and names of those with these slugs.
    pub fn names(conn: &mut PgConnection, slugs: &[String]) -> QueryResult<Vec<(String, String, String)>> {
        if slugs.is_empty() {
            return Ok(Vec::new());
        }
        cooperatives::table
            .filter(cooperatives::slug.eq_any(slugs))
            .select((cooperatives::slug, cooperatives::name_fr, cooperatives::name_ar))
            .load(conn)
    }

    /// The slugs of all that sell here.
    pub fn slugs(conn: &mut PgConnection) -> QueryResult<Vec<String>> {
        cooperatives::table
            .filter(cooperatives::status.eq("active"))
            .order(cooperatives::id)
            .select(cooperatives::slug)
            .load(conn)
    }

    /// How many sell here.
    pub fn count(conn: &mut PgConnection) -> QueryResult<i64> {
        cooperatives::table
            .filter(cooperatives::status.eq("active"))
            .count()
            .get_result(conn)
    }

    /// The one to tell of in a month: every verified cooperative with a story has its turn.
    pub fn of_the_month(conn: &mut PgConnection, months_since_year_0: i64) -> QueryResult<Option<Self>> {
        let told = cooperatives::table
            .filter(
                cooperatives::status
                    .eq("active")
                    .and(cooperatives::verified_on.is_not_null()),
            )
            .filter(cooperatives::story_fr.ne("").and(cooperatives::story_ar.ne("")));
        let count: i64 = told.count().get_result(conn)?;
        let turn = months_since_year_0 % count.max(1);
        told.order(cooperatives::id)
            .offset(turn)
            .select(Self::as_select())
            .first(conn)
            .optional()
    }

    /// Where it is.
    pub fn place(&self, conn: &mut PgConnection) -> QueryResult<Place> {
        communes::table
            .inner_join(provinces::table)
            .inner_join(regions::table.on(regions::code.eq(communes::region_code)))
            .filter(communes::code.eq(&self.commune_code))
            .select((
                communes::name_fr,
                communes::name_ar,
                provinces::name_fr,
                provinces::name_ar,
                regions::name_fr,
                regions::name_ar,
            ))
            .first(conn)
    }

    /// Its cover photo.
    pub fn cover(&self, conn: &mut PgConnection) -> QueryResult<Option<Picture>> {
        let Some(id) = self.cover_photo_id else { return Ok(None) };
        let photo = photos::table
            .find(id)
            .select(Photo::as_select())
            .first(conn)
            .optional()?;
        Ok(photo.map(|photo| photo.picture()))
    }

    /// The name for a reader of `locale`.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick(&self.name_fr, &self.name_ar)
    }

    /// The story for a reader of `locale`.
    pub fn story(&self, locale: Locale) -> &str {
        locale.pick(&self.story_fr, &self.story_ar)
    }

    /// Every member is a woman.
    pub fn is_of_women(&self) -> bool {
        self.members_women == self.members_total
    }
}

impl Place {
    /// The commune's name for a reader of `locale`.
    pub fn commune(&self, locale: Locale) -> &str {
        locale.pick(&self.commune_fr, &self.commune_ar)
    }

    /// The province's name for a reader of `locale`.
    pub fn province(&self, locale: Locale) -> &str {
        locale.pick(&self.province_fr, &self.province_ar)
    }

    /// The region's name for a reader of `locale`.
    pub fn region(&self, locale: Locale) -> &str {
        locale.pick(&self.region_fr, &self.region_ar)
    }
}
