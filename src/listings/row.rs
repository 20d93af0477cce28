//! The list of a cooperative's own products: what is on sale, what waits, and what came back with a reason.
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text};

use crate::listings::Status;
use crate::locale::Locale;
use crate::media::Picture;
use crate::money::Money;

/// Which products of the list are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shown {
    #[default]
    All,
    /// On sale.
    Live,
    /// Sent for review.
    Waiting,
    /// To finish or to correct.
    ToDo,
    /// On sale, and sold out.
    SoldOut,
}

impl Shown {
    /// Every choice, in the order of the chips.
    pub const ALL: [Self; 5] = [Self::All, Self::Live, Self::Waiting, Self::ToDo, Self::SoldOut];

    /// As in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Live => "en-ligne",
            Self::Waiting => "en-relecture",
            Self::ToDo => "a-finir",
            Self::SoldOut => "epuises",
        }
    }

    /// From an address; what is unknown shows all.
    pub fn parse(name: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|shown| shown.name() == name)
            .unwrap_or_default()
    }
}

/// One product of the list.
#[derive(Debug, Clone, QueryableByName)]
pub struct Row {
    #[diesel(sql_type = Text)]
    pub slug: String,
    #[diesel(sql_type = Text)]
    pub status: Status,
    #[diesel(sql_type = Text)]
    pub name_fr: String,
    #[diesel(sql_type = Text)]
    pub name_ar: String,
    /// The state of its open submission, else of a refused one.
    #[diesel(sql_type = Nullable<Text>)]
    pub state: Option<String>,
    /// The reviewer's words, when it came back.
    #[diesel(sql_type = Text)]
    pub reason: String,
    #[diesel(sql_type = Nullable<Text>)]
    pub reason_code: Option<String>,
    #[diesel(sql_type = BigInt)]
    pub stock: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    price: Option<Money>,
    #[diesel(sql_type = Nullable<Text>)]
    hash: Option<String>,
    #[diesel(sql_type = Nullable<Integer>)]
    width: Option<i32>,
    #[diesel(sql_type = Nullable<Integer>)]
    height: Option<i32>,
    #[diesel(sql_type = Nullable<Text>)]
    dominant_color: Option<String>,
}

impl Row {
    /// The name for a reader of `locale`, empty while there is none.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick(&self.name_fr, &self.name_ar)
    }

    /// The price of the cheapest offer.
    pub fn price(&self) -> Option<Money> {
        self.price
    }

    /// The first photo.
    pub fn picture(&self) -> Option<Picture> {
        Some(Picture {
            hash: self.hash.clone()?,
            width: self.width?.unsigned_abs(),
            height: self.height?.unsigned_abs(),
            dominant_color: self.dominant_color.clone()?,
            has_avif: false,
        })
    }
}

// Lateral joins, which diesel's query builder does not write.
const ROWS: &str = "
    SELECT p.slug, p.status, p.name_fr, p.name_ar, s.state, coalesce(s.reason, '') AS reason, s.reason_code,
      v.stock, v.price, f.hash, f.width, f.height, f.dominant_color
    FROM products p
    CROSS JOIN LATERAL (SELECT coalesce(sum(on_hand), 0)::bigint AS stock, min(price_centimes) AS price
      FROM variants WHERE product_id = p.id AND archived_at IS NULL) v
    LEFT JOIN LATERAL (SELECT state, reason, reason_code FROM submissions
      WHERE product_id = p.id AND reason_code IS DISTINCT FROM 'low_risk' ORDER BY id DESC LIMIT 1) s ON s.state <> 'approved'
    LEFT JOIN LATERAL (SELECT photos.* FROM product_photos JOIN photos ON photos.id = photo_id
      WHERE product_id = p.id ORDER BY position LIMIT 1) f ON true
    WHERE p.cooperative_id = $1 AND CASE $2
      WHEN 'en-ligne' THEN p.status = 'published'
      WHEN 'en-relecture' THEN s.state = 'waiting'
      WHEN 'a-finir' THEN s.state IN ('editing', 'changes_requested') OR (p.status = 'draft' AND s.state = 'refused')
      WHEN 'epuises' THEN p.status = 'published' AND v.stock = 0 AND p.made_to_order_days = 0
      ELSE true END
    ORDER BY s.state IN ('changes_requested', 'refused') DESC NULLS LAST, p.updated_at DESC, p.id DESC
    LIMIT $3 OFFSET $4";

/// A page of the products of a cooperative; what came back comes first.
pub fn rows(
    conn: &mut PgConnection,
    (cooperative_id, shown): (i64, Shown),
    (limit, offset): (i64, i64),
) -> QueryResult<Vec<Row>> {
    diesel::sql_query(ROWS)
        .bind::<BigInt, _>(cooperative_id)
        .bind::<Text, _>(shown.name())
        .bind::<BigInt, _>(limit)
        .bind::<BigInt, _>(offset)
        .load(conn)
}
