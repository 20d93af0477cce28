//! A page of products, narrowed and sorted.
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

use crate::catalogue::{Card, Facets, Filters, MOST_COUNTED, Sort, suggestion, words};
use crate::cooperatives::Cooperative;

/// How many products a page shows.
pub const PER_PAGE: i64 = 24;

/// Nobody leafs further, and skipping more rows would cost too much.
pub const LAST_PAGE: i64 = 200;

/// The products of one page, and what the whole list holds.
#[derive(Debug, Clone)]
pub struct Listing {
    pub cards: Vec<Card>,
    pub facets: Facets,
    /// Slug and names of the cooperatives that the list is narrowed to.
    pub cooperatives: Vec<(String, String, String)>,
    /// Other words that were probably meant, when these find nothing.
    pub suggestion: Option<String>,
    /// Up to [`MOST_COUNTED`]; one more stands for "and more".
    pub total: i64,
    /// The page shown, which is the last one for a page that does not exist.
    pub page: i64,
}

#[derive(QueryableByName)]
struct Hit {
    #[diesel(sql_type = BigInt)]
    product_id: i64,
}

const MATCHING: &str = "($1 = '' OR doc @@ nullif($1, '')::tsquery)
    AND ($2 IS NULL OR price_centimes >= $2) AND ($3 IS NULL OR price_centimes <= $3)";

impl Listing {
    /// The page that `filters` ask for.
    pub fn load(conn: &mut PgConnection, filters: &Filters) -> QueryResult<Self> {
        let query = words::query(conn, &filters.words)?;
        let facets = Facets::count(conn, filters, &query)?;
        let total = facets.total();
        let page = filters.page.clamp(1, last_page(total));
        let ids = ids(conn, filters, &query, (total, page))?;
        let cooperatives = Cooperative::names(conn, &filters.cooperatives)?;
        let suggestion = if total == 0 {
            suggestion::suggestion(conn, &filters.words)?
        } else {
            None
        };
        Ok(Self {
            suggestion,
            cards: Card::load(conn, &ids)?,
            facets,
            cooperatives,
            total,
            page,
        })
    }

    /// How many pages there are.
    pub fn pages(&self) -> i64 {
        last_page(self.total)
    }

    /// There are more than were counted.
    pub fn is_capped(&self) -> bool {
        self.total > MOST_COUNTED
    }
}

fn last_page(total: i64) -> i64 {
    ((total + PER_PAGE - 1) / PER_PAGE).clamp(1, LAST_PAGE)
}

fn ids(conn: &mut PgConnection, filters: &Filters, words: &str, (total, page): (i64, i64)) -> QueryResult<Vec<i64>> {
    let has_rank = !words.is_empty() && total <= MOST_COUNTED;
    let hits: Vec<Hit> = diesel::sql_query(sql(filters.sort, has_rank, total))
        .bind::<Text, _>(filters.query(words, None))
        .bind::<Nullable<BigInt>, _>(filters.price_min)
        .bind::<Nullable<BigInt>, _>(filters.price_max)
        .bind::<BigInt, _>((page - 1) * PER_PAGE)
        .bind::<Text, _>(words)
        .load(conn)?;
    Ok(hits.into_iter().map(|hit| hit.product_id).collect())
}

/// Few hits are gathered first and sorted; of many, the index of the order is walked until the page is full. Left to
/// itself, PostgreSQL would walk the whole order for a rare word.
fn sql(sort: Sort, has_rank: bool, total: i64) -> String {
    let order = match sort {
        Sort::Relevance if has_rank => "rank DESC, published_at DESC, product_id DESC",
        Sort::Relevance | Sort::Newest => "published_at DESC, product_id DESC",
        Sort::PriceUp => "price_centimes, product_id",
        Sort::PriceDown => "price_centimes DESC, product_id DESC",
    };
    let page = format!("ORDER BY {order} LIMIT {PER_PAGE} OFFSET $4");
    if total <= MOST_COUNTED {
        let rank = "ts_rank(doc, nullif($5, '')::tsquery) AS rank";
        let hits =
            format!("SELECT product_id, price_centimes, published_at, {rank} FROM product_search WHERE {MATCHING}");
        format!("WITH hits AS MATERIALIZED ({hits}) SELECT product_id FROM hits {page}")
    } else {
        format!("SELECT product_id FROM product_search WHERE {MATCHING} AND $5 IS NOT NULL {page}")
    }
}
