//! How many products each further choice would leave, counted within the other filters. Counting stops at
//! [`MOST_COUNTED`]: beyond it nobody needs the number, and it would cost a second.
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

use crate::catalogue::Filters;
use crate::locale::Locale;

/// Where counting stops.
pub const MOST_COUNTED: i64 = 5_000;

/// What a list can be narrowed by, with counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Category,
    Region,
    Label,
    Available,
}

/// One choice.
#[derive(Debug, Clone, QueryableByName)]
pub struct Facet {
    #[diesel(sql_type = Text)]
    kind: String,
    /// A category's slug, a region's or a label's code.
    #[diesel(sql_type = Text)]
    pub code: String,
    #[diesel(sql_type = Text)]
    name_fr: String,
    #[diesel(sql_type = Text)]
    name_ar: String,
    #[diesel(sql_type = Text)]
    name_en: String,
    /// How many products it would leave, of the [`MOST_COUNTED`] looked at.
    #[diesel(sql_type = BigInt)]
    pub hits: i64,
}

/// Every choice, those that would leave nothing included: a filter in use needs its name.
#[derive(Debug, Clone)]
pub struct Facets(Vec<Facet>);

/// A product that matches query `$n` and the prices `$6`, `$7`. The plan is made anew each time with the values known,
/// so what is empty costs nothing.
macro_rules! matching {
    ($n:literal) => {
        concat!(
            "($",
            $n,
            " = '' OR doc @@ nullif($",
            $n,
            ", '')::tsquery)",
            " AND ($6 IS NULL OR price_centimes >= $6) AND ($7 IS NULL OR price_centimes <= $7)"
        )
    };
}

const COUNTS: &str = concat!(
    "SELECT 'total' AS kind, '' AS code, '' AS name_fr, '' AS name_ar, '' AS name_en, 0 AS position, count(*) AS hits
       FROM (SELECT FROM product_search WHERE ", matching!(1), " LIMIT 5001) m
     UNION ALL
     SELECT 'category', k.slug, k.name_fr, k.name_ar, k.name_en, k.position, coalesce(m.hits, 0) FROM categories k LEFT JOIN (
       SELECT category_id, count(*) AS hits
       FROM (SELECT category_id FROM product_search WHERE ", matching!(2), " LIMIT 5000) m GROUP BY category_id
     ) m ON m.category_id = k.id
     UNION ALL
     SELECT 'region', r.code, r.name_fr, r.name_ar, r.name_fr, 0, coalesce(m.hits, 0) FROM regions r LEFT JOIN (
       SELECT region_code, count(*) AS hits
       FROM (SELECT region_code FROM product_search WHERE ", matching!(3), " LIMIT 5000) m GROUP BY region_code
     ) m ON m.region_code = r.code
     UNION ALL
     SELECT 'label', l.code, l.name_fr, l.name_ar, l.name_en, l.position, coalesce(m.hits, 0) FROM labels l LEFT JOIN (
       SELECT code, count(*) AS hits
       FROM (SELECT label_codes FROM product_search WHERE ", matching!(4), " LIMIT 5000) m, unnest(label_codes) AS code
       GROUP BY code
     ) m ON m.code = l.code
     UNION ALL
     SELECT 'available', '', '', '', '', 0, count(*) FILTER (WHERE is_available)
       FROM (SELECT is_available FROM product_search WHERE ", matching!(5), " LIMIT 5000) m
     ORDER BY kind, position, code"
);

impl Facets {
    /// Counts within `filters`, whose words are already a `query`.
    pub fn count(conn: &mut PgConnection, filters: &Filters, query: &str) -> QueryResult<Self> {
        let kinds = [
            None,
            Some(Kind::Category),
            Some(Kind::Region),
            Some(Kind::Label),
            Some(Kind::Available),
        ];
        let [all, category, region, label, available] = kinds.map(|kind| filters.query(query, kind));
        // An ad-hoc query: a cached plan would forget that its values matter.
        let counts = diesel::sql_query(COUNTS)
            .bind::<Text, _>(all)
            .bind::<Text, _>(category)
            .bind::<Text, _>(region)
            .bind::<Text, _>(label)
            .bind::<Text, _>(available)
            .bind::<Nullable<BigInt>, _>(filters.price_min)
            .bind::<Nullable<BigInt>, _>(filters.price_max);
        counts.load(conn).map(Self)
    }

    /// How many products the filters leave, [`MOST_COUNTED`] and one for "more".
    pub fn total(&self) -> i64 {
        self.of("total").map(|facet| facet.hits).sum()
    }

    /// The choices of a kind.
    pub fn kind(&self, kind: Kind) -> impl Iterator<Item = &Facet> {
        self.of(match kind {
            Kind::Category => "category",
            Kind::Region => "region",
            Kind::Label => "label",
            Kind::Available => "available",
        })
    }

    fn of(&self, name: &'static str) -> impl Iterator<Item = &Facet> {
        self.0.iter().filter(move |facet| facet.kind == name)
    }
}

impl Facet {
    /// The name for a reader of `locale`.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick3(&self.name_fr, &self.name_ar, &self.name_en)
    }
}
