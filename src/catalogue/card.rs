//! A product as lists show it: enough to choose by without opening it.
use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Nullable, SmallInt, Text};

use crate::catalogue::{Label, Season};
use crate::locale::Locale;
use crate::media::Picture;
use crate::money::Money;

/// One product of a list with the variant that the list sells: the cheapest in stock.
#[derive(Debug, Clone, QueryableByName)]
pub struct Card {
    #[diesel(sql_type = Text)]
    pub slug: String,
    #[diesel(sql_type = Text)]
    name_fr: String,
    #[diesel(sql_type = Text)]
    name_ar: String,
    #[diesel(sql_type = Text)]
    cooperative_fr: String,
    #[diesel(sql_type = Text)]
    cooperative_ar: String,
    #[diesel(sql_type = Text)]
    place_fr: String,
    #[diesel(sql_type = Text)]
    place_ar: String,
    #[diesel(sql_type = BigInt)]
    pub variant_id: i64,
    #[diesel(sql_type = Text)]
    label_fr: String,
    #[diesel(sql_type = Text)]
    label_ar: String,
    #[diesel(sql_type = BigInt)]
    pub price: Money,
    #[diesel(sql_type = Integer)]
    pub net_quantity: i32,
    #[diesel(sql_type = Text)]
    pub net_unit: String,
    #[diesel(sql_type = Integer)]
    pub on_hand: i32,
    #[diesel(sql_type = SmallInt)]
    pub made_to_order_days: i16,
    #[diesel(sql_type = Bool)]
    pub is_one_of_a_kind: bool,
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
    #[diesel(sql_type = Nullable<Text>)]
    sign_fr: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    sign_ar: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    sign_en: Option<String>,
}

/// Lateral joins for "the first of each", which Diesel has no words for. A product's own sign goes before its
/// cooperative's; a permit to produce is no sign of quality, so it stays on the product's page.
const CARDS: &str = "
    SELECT p.slug, p.name_fr, p.name_ar, c.name_fr AS cooperative_fr, c.name_ar AS cooperative_ar,
      d.name_fr AS place_fr, d.name_ar AS place_ar, v.id AS variant_id, v.label_fr, v.label_ar, v.price_centimes AS price,
      v.net_quantity, v.net_unit, v.on_hand, p.made_to_order_days, p.is_one_of_a_kind,
      f.hash, f.width, f.height, f.dominant_color, f.avif_at IS NOT NULL AS has_avif,
      s.name_fr AS sign_fr, s.name_ar AS sign_ar, s.name_en AS sign_en
    FROM unnest($1) WITH ORDINALITY AS wanted (id, rank)
    JOIN products p ON p.id = wanted.id
    JOIN cooperatives c ON c.id = p.cooperative_id
    JOIN communes m ON m.code = c.commune_code
    JOIN provinces d ON d.code = m.province_code
    JOIN LATERAL (
      SELECT * FROM variants WHERE product_id = p.id AND archived_at IS NULL
      ORDER BY on_hand = 0, price_centimes, id LIMIT 1
    ) v ON true
    LEFT JOIN LATERAL (
      SELECT photos.* FROM product_photos JOIN photos ON photos.id = photo_id WHERE product_id = p.id
      ORDER BY position LIMIT 1
    ) f ON true
    LEFT JOIN LATERAL (
      SELECT l.* FROM certificates x JOIN labels l ON l.code = x.label_code
      WHERE x.cooperative_id = p.cooperative_id AND (x.product_id = p.id OR x.product_id IS NULL)
        AND l.code NOT IN ('ONSSA', 'COSM') AND x.status = 'approved' AND current_date BETWEEN x.issued_on AND x.expires_on
      ORDER BY x.product_id IS NULL, l.position, l.code LIMIT 1
    ) s ON true
    ORDER BY wanted.rank";

/// In season and not sold all year round; the index of the newest is walked until enough are found.
const IN_SEASON: &str = "
    SELECT product_id FROM product_search
    WHERE is_available AND season_months <> 4095 AND season_months & $1 <> 0
    ORDER BY published_at DESC, product_id DESC LIMIT $2";

const NEWEST: &str = "
    SELECT product_id FROM product_search WHERE is_available AND $1 > 0
    ORDER BY published_at DESC, product_id DESC LIMIT $2";

const OF_COOPERATIVE: &str = "
    SELECT product_id FROM product_search WHERE cooperative_id = $1
    ORDER BY published_at DESC, product_id DESC LIMIT $2";

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = BigInt)]
    product_id: i64,
}

impl Card {
    /// The products of those ids, in that order.
    pub fn load(conn: &mut PgConnection, ids: &[i64]) -> QueryResult<Vec<Self>> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        diesel::sql_query(CARDS).bind::<Array<BigInt>, _>(ids).load(conn)
    }

    /// What is harvested or freshest in the month of `today`, filled up with the newest.
    pub fn in_season(conn: &mut PgConnection, today: NaiveDate, count: usize) -> QueryResult<Vec<Self>> {
        use chrono::Datelike;
        let month = i64::from(Season::bit(today.month()));
        let mut ids = first(conn, IN_SEASON, month, count)?;
        if ids.len() < count {
            let newest = first(conn, NEWEST, 1, 2 * count)?;
            ids.extend(newest.into_iter().filter(|id| !ids.contains(id)).collect::<Vec<_>>());
            ids.truncate(count);
        }
        Self::load(conn, &ids)
    }

    /// The newest of a cooperative.
    pub fn of_cooperative(conn: &mut PgConnection, cooperative_id: i64, count: usize) -> QueryResult<Vec<Self>> {
        let ids = first(conn, OF_COOPERATIVE, cooperative_id, count)?;
        Self::load(conn, &ids)
    }

    /// The product's name for a reader of `locale`.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick(&self.name_fr, &self.name_ar)
    }

    /// The variant's label for a reader of `locale`.
    pub fn label(&self, locale: Locale) -> &str {
        locale.pick(&self.label_fr, &self.label_ar)
    }

    /// The cooperative's name for a reader of `locale`.
    pub fn cooperative(&self, locale: Locale) -> &str {
        locale.pick(&self.cooperative_fr, &self.cooperative_ar)
    }

    /// The province it comes from, for a reader of `locale`.
    pub fn place(&self, locale: Locale) -> &str {
        locale.pick(&self.place_fr, &self.place_ar)
    }

    /// One is ready, or is made once it is ordered.
    pub fn is_available(&self) -> bool {
        self.on_hand > 0 || self.made_to_order_days > 0
    }

    /// The short name of its first quality sign.
    pub fn sign(&self, locale: Locale) -> Option<&str> {
        let name = locale.pick3(
            self.sign_fr.as_deref()?,
            self.sign_ar.as_deref()?,
            self.sign_en.as_deref()?,
        );
        Some(Label::short(name))
    }

    /// Its first photo.
    pub fn photo(&self) -> Option<Picture> {
        Some(Picture {
            hash: self.hash.clone()?,
            width: self.width?.unsigned_abs(),
            height: self.height?.unsigned_abs(),
            dominant_color: self.dominant_color.clone()?,
            has_avif: self.has_avif?,
        })
    }
}

fn first(conn: &mut PgConnection, sql: &str, key: i64, count: usize) -> QueryResult<Vec<i64>> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let ids: Vec<Id> = diesel::sql_query(sql)
        .bind::<BigInt, _>(key)
        .bind::<BigInt, _>(count)
        .load(conn)?;
    Ok(ids.into_iter().map(|id| id.product_id).collect())
}
