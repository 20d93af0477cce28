//! The list of cooperatives, narrowed by words, region and trade.
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Date, Integer, Nullable, Text};

use crate::locale::Locale;
use crate::media::Picture;

/// How many a page shows.
pub const PER_PAGE: i64 = 24;

/// What is looked for; an empty text does not narrow.
#[derive(Debug, Clone, Default)]
pub struct Search {
    pub words: String,
    pub region: String,
    pub sector: String,
    /// From 1.
    pub page: i64,
}

/// One page of the directory.
#[derive(Debug, Clone)]
pub struct Directory {
    pub entries: Vec<Entry>,
    /// How many match in all.
    pub total: i64,
}

/// A cooperative in the directory.
#[derive(Debug, Clone, QueryableByName)]
pub struct Entry {
    #[diesel(sql_type = Text)]
    pub slug: String,
    #[diesel(sql_type = Text)]
    name_fr: String,
    #[diesel(sql_type = Text)]
    name_ar: String,
    #[diesel(sql_type = Text)]
    pub sector: String,
    #[diesel(sql_type = Integer)]
    pub members_total: i32,
    #[diesel(sql_type = Integer)]
    pub members_women: i32,
    #[diesel(sql_type = Nullable<Date>)]
    pub verified_on: Option<chrono::NaiveDate>,
    #[diesel(sql_type = Text)]
    commune_fr: String,
    #[diesel(sql_type = Text)]
    commune_ar: String,
    #[diesel(sql_type = Text)]
    region_fr: String,
    #[diesel(sql_type = Text)]
    region_ar: String,
    /// Products on sale.
    #[diesel(sql_type = BigInt)]
    pub products: i64,
    #[diesel(sql_type = Nullable<Text>)]
    hash: Option<String>,
    #[diesel(sql_type = Nullable<Integer>)]
    width: Option<i32>,
    #[diesel(sql_type = Nullable<Integer>)]
    height: Option<i32>,
    #[diesel(sql_type = Nullable<Text>)]
    dominant_color: Option<String>,
    #[diesel(sql_type = Nullable<Bool>)]
    has_avif: Option<bool>,
    #[diesel(sql_type = BigInt)]
    total: i64,
}

/// `strpos` rather than LIKE: what was typed is never a pattern. Cooperatives are hundreds, so no index is needed.
const ENTRIES: &str = "
    SELECT c.slug, c.name_fr, c.name_ar, c.sector, c.members_total, c.members_women, c.verified_on,
      m.name_fr AS commune_fr, m.name_ar AS commune_ar, r.name_fr AS region_fr, r.name_ar AS region_ar,
      (SELECT count(*) FROM product_search s WHERE s.cooperative_id = c.id) AS products,
      f.hash, f.width, f.height, f.dominant_color, f.avif_at IS NOT NULL AS has_avif,
      count(*) OVER () AS total
    FROM cooperatives c
    JOIN communes m ON m.code = c.commune_code
    JOIN regions r ON r.code = m.region_code
    LEFT JOIN photos f ON f.id = c.cover_photo_id
    WHERE c.status = 'active' AND ($1 = '' OR m.region_code = $1) AND ($2 = '' OR c.sector = $2)
      AND ($3 = '' OR strpos(unaccent(lower(c.name_fr || ' ' || m.name_fr)), unaccent(lower($3))) > 0
        OR strpos(fold_arabic(c.name_ar || ' ' || m.name_ar), fold_arabic($3)) > 0)
    ORDER BY c.name_fr, c.id LIMIT 24 OFFSET $4";

impl Directory {
    /// The page that `search` asks for.
    pub fn load(conn: &mut PgConnection, search: &Search) -> QueryResult<Self> {
        let entries: Vec<Entry> = diesel::sql_query(ENTRIES)
            .bind::<Text, _>(&search.region)
            .bind::<Text, _>(&search.sector)
            .bind::<Text, _>(&search.words)
            .bind::<BigInt, _>((search.page.clamp(1, 1_000) - 1) * PER_PAGE)
            .load(conn)?;
        let total = entries.first().map_or(0, |entry| entry.total);
        Ok(Self { entries, total })
    }
}

impl Entry {
    /// The name for a reader of `locale`.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick(&self.name_fr, &self.name_ar)
    }

    /// The commune's name for a reader of `locale`.
    pub fn commune(&self, locale: Locale) -> &str {
        locale.pick(&self.commune_fr, &self.commune_ar)
    }

    /// The region's name for a reader of `locale`.
    pub fn region(&self, locale: Locale) -> &str {
        locale.pick(&self.region_fr, &self.region_ar)
    }

    /// Its cover photo.
    pub fn cover(&self) -> Option<Picture> {
        Some(Picture {
            hash: self.hash.clone()?,
            width: self.width?.unsigned_abs(),
            height: self.height?.unsigned_abs(),
            dominant_color: self.dominant_color.clone()?,
            has_avif: self.has_avif?,
        })
    }
}
