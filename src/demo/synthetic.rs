//! Synthetic products for measurements: any number up to a million, the same ones every time. The database makes the
//! rows itself, a slice of ids per statement, so that nothing but a number crosses the wire. Words follow Zipf's law,
//! as in a real catalogue: the first of the list is in most names, the last in few.
use diesel::connection::SimpleConnection;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel::{select, sql_query};
use indicatif::ProgressBar;

use super::content;
use crate::geography;

/// The most that is ever asked for.
pub const MOST: i64 = 1_000_000;
/// Products per statement.
const SLICE: usize = 5_000;
/// Products of one synthetic cooperative.
const PER_COOPERATIVE: i64 = 40;

/// Brings the number of synthetic products up to `count`, whole or not at all; those that are there stay.
/// Nobody can search meanwhile: the index of the words is taken down and built anew, which is several times faster.
pub fn load(conn: &mut PgConnection, count: i64, progress: &ProgressBar) -> anyhow::Result<()> {
    let count = count.clamp(0, MOST);
    progress.set_length(count.unsigned_abs());
    conn.transaction(|conn| {
        prepare(conn, count)?;
        let index = take_down_index(conn)?;
        for from in (0..count).step_by(SLICE) {
            let until = count.min(from + SLICE as i64);
            slice(conn, from, until)?;
            progress.set_position(until.unsigned_abs());
        }
        conn.batch_execute(&index)?;
        Ok(conn.batch_execute("ANALYZE")?)
    })
}

fn prepare(conn: &mut PgConnection, count: i64) -> QueryResult<()> {
    geography::load(conn)?;
    content::categories(conn)?;
    content::labels(conn)?;
    conn.batch_execute("SET LOCAL synchronous_commit = off; SET LOCAL maintenance_work_mem = '256MB'")?;
    conn.batch_execute(WORDS)?;
    sql_query(COOPERATIVES)
        .bind::<BigInt, _>(1 + count / PER_COOPERATIVE)
        .execute(conn)?;
    conn.batch_execute("ANALYZE cooperatives")
}

/// Drops the word index and answers the statement that makes it again.
fn take_down_index(conn: &mut PgConnection) -> QueryResult<String> {
    let definition = select(sql::<Text>("pg_get_indexdef('product_search_doc'::REGCLASS)")).get_result(conn)?;
    conn.batch_execute("DROP INDEX product_search_doc")?;
    Ok(definition)
}

fn slice(conn: &mut PgConnection, from: i64, until: i64) -> QueryResult<()> {
    for statement in [PRODUCTS, VARIANTS, LEDGER, SEARCH] {
        sql_query(statement)
            .bind::<BigInt, _>(from)
            .bind::<BigInt, _>(until)
            .execute(conn)?;
        if from == 0 {
            // Else the planner takes the tables for nearly empty and reads them whole for every row.
            conn.batch_execute("ANALYZE products, variants")?;
        }
    }
    Ok(())
}

/// Functions that draw words: the same for the same arguments, the first of a list more often than the last.
const WORDS: &str = include_str!("words.sql");

/// One in four sits in a town; the communes repeat after 1,503.
const COOPERATIVES: &str = "
INSERT INTO cooperatives (slug, name_fr, name_ar, sector, commune_code, phone, email, members_total, members_women,
  is_demonstration, verified_on)
SELECT 'synthetique-' || n, 'Coopérative Synthétique ' || n || ' (démo)', 'تعاونية اصطناعية ' || n || ' (تجريبية)',
  (ARRAY['food', 'agriculture', 'cosmetics', 'textile', 'pottery', 'basketry', 'jewellery', 'wood'])[1 + n % 8],
  c.code, '+212600000000', 'synthetique-' || n || '@exemple.test', 10 + n % 50, (10 + n % 50) * (n % 5) / 4, true,
  current_date - (n % 700)::INTEGER
FROM generate_series(0, $1 - 1) n
JOIN (SELECT code, row_number() OVER (ORDER BY code) - 1 AS place, count(*) OVER () AS places FROM communes) c
  ON c.place = n * 7 % c.places
ON CONFLICT DO NOTHING";

const PRODUCTS: &str = "
INSERT INTO products (slug, cooperative_id, category_id, status, name_fr, name_ar, description_fr, description_ar,
  ingredients_fr, ingredients_ar, storage_fr, storage_ar, origin, season_months, published_at)
SELECT 'synthetique-' || n, c.id, k.id, 'published',
  initcap(pg_temp.word_fr(n, 1)) || ' ' || pg_temp.word_fr(n, 2) || ' ' || pg_temp.word_fr(n, 3) || ' n° ' || n,
  pg_temp.word_ar(n, 1) || ' ' || pg_temp.word_ar(n, 2) || ' ' || pg_temp.word_ar(n, 3) || ' رقم ' || n,
  (SELECT string_agg(pg_temp.word_fr(n, salt), ' ') FROM generate_series(4, 15) salt),
  (SELECT string_agg(pg_temp.word_ar(n, salt), ' ') FROM generate_series(4, 15) salt),
  pg_temp.word_fr(n, 1), pg_temp.word_ar(n, 1), 'Au sec.', 'في مكان جاف.', 'Maroc', 1 + n * 31 % 4095,
  timestamptz '2026-01-01' + make_interval(secs => n * 17)
FROM generate_series($1, $2 - 1) n
JOIN cooperatives c ON c.slug = 'synthetique-' || (n / 40)
JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS places FROM categories) k
  ON k.place = pg_temp.rank_of(n, 31, k.places::INTEGER) - 1
ON CONFLICT DO NOTHING";

/// One or two packs per product.
const VARIANTS: &str = "
INSERT INTO variants (product_id, cooperative_id, sku, label_fr, label_ar, price_centimes, net_quantity, net_unit,
  weight_grams, on_hand, position)
SELECT p.id, p.cooperative_id, 'S' || n || '-' || pack, (250 * pack) || ' g', (250 * pack) || ' غ',
  pack * (1500 + n * 7919 % 60000), 250 * pack, 'g', 400 * pack, CASE WHEN n % 20 = 0 THEN 0 ELSE 1 + (n * 13 + pack) % 200 END,
  pack - 1
FROM generate_series($1, $2 - 1) n
JOIN products p ON p.slug = 'synthetique-' || n
CROSS JOIN generate_series(1, 1 + n % 2) pack
ON CONFLICT DO NOTHING";

const LEDGER: &str = "
INSERT INTO stock_ledger (variant_id, delta, reason, reference)
SELECT v.id, v.on_hand, 'initial', 'synthetique'
FROM generate_series($1, $2 - 1) n
JOIN products p ON p.slug = 'synthetique-' || n
JOIN variants v ON v.product_id = p.id AND v.on_hand > 0
ON CONFLICT DO NOTHING";

const SEARCH: &str = "
SELECT refresh_product_search(array_agg(p.id))
FROM generate_series($1, $2 - 1) n
JOIN products p ON p.slug = 'synthetique-' || n";
