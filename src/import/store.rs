//! Writes parsed rows a few hundred at a time: each statement takes its rows as one JSON value, which costs one round
//! trip and one plan however many rows there are. Measured in docs/import.md.
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Json, Text};
use indicatif::ProgressBar;
use uuid::Uuid;

use super::Error;
use super::cooperatives::Cooperative;
use super::product::Product;
use super::report::Outcome;

/// Rows per statement; the progress bar moves once for each.
const BATCH: usize = 500;

#[derive(QueryableByName)]
struct Written {
    #[diesel(sql_type = BigInt)]
    added: i64,
    #[diesel(sql_type = BigInt)]
    updated: i64,
}

/// Adds new cooperatives and updates those whose slug exists; their products show the new names.
pub(super) fn cooperatives(
    conn: &mut PgConnection,
    rows: &[Cooperative],
    progress: &ProgressBar,
) -> Result<Outcome, Error> {
    let mut outcome = Outcome::default();
    progress.set_length(rows.len() as u64);
    for batch in rows.chunks(BATCH) {
        let json = serde_json::to_value(batch)?;
        outcome.count(sql_query(UPSERT_COOPERATIVES).bind::<Json, _>(&json).get_result(conn)?);
        sql_query(REFRESH_OF_COOPERATIVES)
            .bind::<Json, _>(&json)
            .execute(conn)?;
        progress.inc(batch.len() as u64);
    }
    Ok(outcome)
}

/// Adds new products and variants, updates known ones, corrects the stock and refreshes what lists read.
pub(super) fn products(conn: &mut PgConnection, rows: &[Product], progress: &ProgressBar) -> Result<Outcome, Error> {
    let mut outcome = Outcome::default();
    let reference = Uuid::now_v7().to_string();
    let batches = rows
        .chunks(BATCH)
        .map(serde_json::to_value)
        .collect::<Result<Vec<_>, _>>()?;
    progress.set_length(2 * batches.len() as u64);
    for (nth, json) in batches.iter().enumerate() {
        outcome.count(sql_query(UPSERT_PRODUCTS).bind::<Json, _>(json).get_result(conn)?);
        sql_query(UPSERT_VARIANTS).bind::<Json, _>(json).execute(conn)?;
        sql_query(CORRECT_STOCK)
            .bind::<Json, _>(json)
            .bind::<Text, _>(&reference)
            .execute(conn)?;
        if nth == 0 {
            // Else the planner takes the tables for nearly empty and reads them whole for every row.
            conn.batch_execute("ANALYZE products, variants")?;
        }
        progress.inc(1);
    }
    for json in &batches {
        sql_query(REFRESH_OF_PRODUCTS).bind::<Json, _>(json).execute(conn)?;
        progress.inc(1);
    }
    Ok(outcome)
}

impl Outcome {
    fn count(&mut self, written: Written) {
        self.added += usize::try_from(written.added).unwrap_or_default();
        self.updated += usize::try_from(written.updated).unwrap_or_default();
    }
}

/// `xmax` is 0 in a row that the statement inserted, and its own transaction in one that it updated.
const UPSERT_COOPERATIVES: &str = "
WITH written AS (
  INSERT INTO cooperatives (slug, name_fr, name_ar, sector, commune_code, address, phone, email, founded_on,
    members_total, members_women, ice, registration_court, registration_number, preparation_days,
    free_delivery_from_centimes, story_fr, story_ar)
  SELECT slug, name_fr, name_ar, sector, commune_code, address, phone, email, founded_on,
    members_total, members_women, ice, registration_court, registration_number, preparation_days,
    free_delivery_from_centimes, story_fr, story_ar
  FROM json_to_recordset($1) AS r (slug TEXT, name_fr TEXT, name_ar TEXT, sector TEXT, commune_code TEXT, address TEXT,
    phone TEXT, email TEXT, founded_on DATE, members_total INTEGER, members_women INTEGER, ice TEXT,
    registration_court TEXT, registration_number TEXT, preparation_days SMALLINT, free_delivery_from_centimes BIGINT,
    story_fr TEXT, story_ar TEXT)
  ON CONFLICT (slug) DO UPDATE SET name_fr = excluded.name_fr, name_ar = excluded.name_ar, sector = excluded.sector,
    commune_code = excluded.commune_code, address = excluded.address, phone = excluded.phone, email = excluded.email,
    founded_on = excluded.founded_on, members_total = excluded.members_total, members_women = excluded.members_women,
    ice = excluded.ice, registration_court = excluded.registration_court,
    registration_number = excluded.registration_number, preparation_days = excluded.preparation_days,
    free_delivery_from_centimes = excluded.free_delivery_from_centimes, story_fr = excluded.story_fr,
    story_ar = excluded.story_ar
  RETURNING xmax = 0 AS is_new)
SELECT count(*) FILTER (WHERE is_new) AS added, count(*) FILTER (WHERE NOT is_new) AS updated FROM written";

const REFRESH_OF_COOPERATIVES: &str = "
SELECT refresh_product_search(coalesce(array_agg(p.id), '{}'))
FROM json_to_recordset($1) AS r (slug TEXT)
JOIN cooperatives c ON c.slug = r.slug
JOIN products p ON p.cooperative_id = c.id";

/// A withdrawn product stays withdrawn: the cooperative took it off sale for a reason that the file does not know.
const UPSERT_PRODUCTS: &str = "
WITH written AS (
  INSERT INTO products AS p (slug, cooperative_id, category_id, status, name_fr, name_ar, description_fr,
    description_ar, ingredients_fr, ingredients_ar, allergens, storage_fr, storage_ar, origin, season_months,
    made_to_order_days, is_one_of_a_kind, is_fragile, is_returnable, published_at)
  SELECT r.slug, r.cooperative_id, c.id, 'published', r.name_fr, r.name_ar, r.description_fr,
    r.description_ar, r.ingredients_fr, r.ingredients_ar, r.allergens, r.storage_fr, r.storage_ar, r.origin,
    r.season_months, r.made_to_order_days, r.is_one_of_a_kind, r.is_fragile, r.is_returnable, now()
  FROM json_to_recordset($1) AS r (slug TEXT, cooperative_id BIGINT, category TEXT, name_fr TEXT, name_ar TEXT,
    description_fr TEXT, description_ar TEXT, ingredients_fr TEXT, ingredients_ar TEXT, allergens TEXT,
    storage_fr TEXT, storage_ar TEXT, origin TEXT, season_months INTEGER, made_to_order_days SMALLINT,
    is_one_of_a_kind BOOLEAN, is_fragile BOOLEAN, is_returnable BOOLEAN)
  JOIN categories c ON c.slug = r.category
  ON CONFLICT (slug) DO UPDATE SET category_id = excluded.category_id, name_fr = excluded.name_fr,
    name_ar = excluded.name_ar, description_fr = excluded.description_fr, description_ar = excluded.description_ar,
    ingredients_fr = excluded.ingredients_fr, ingredients_ar = excluded.ingredients_ar,
    allergens = excluded.allergens, storage_fr = excluded.storage_fr, storage_ar = excluded.storage_ar,
    origin = excluded.origin, season_months = excluded.season_months,
    made_to_order_days = excluded.made_to_order_days, is_one_of_a_kind = excluded.is_one_of_a_kind,
    is_fragile = excluded.is_fragile, is_returnable = excluded.is_returnable,
    status = CASE p.status WHEN 'draft' THEN 'published' ELSE p.status END,
    published_at = coalesce(p.published_at, excluded.published_at), updated_at = now()
  RETURNING xmax = 0 AS is_new)
SELECT count(*) FILTER (WHERE is_new) AS added, count(*) FILTER (WHERE NOT is_new) AS updated FROM written";

/// Leaves `on_hand` alone: CORRECT_STOCK moves it together with the ledger.
const UPSERT_VARIANTS: &str = "
INSERT INTO variants (product_id, cooperative_id, sku, label_fr, label_ar, price_centimes, net_quantity, net_unit,
  weight_grams, length_mm, width_mm, height_mm, position)
SELECT p.id, p.cooperative_id, v.sku, v.label_fr, v.label_ar, v.price_centimes, v.net_quantity, v.net_unit,
  v.weight_grams, v.length_mm, v.width_mm, v.height_mm, v.position
FROM json_to_recordset($1) AS r (slug TEXT, variants JSON)
JOIN products p ON p.slug = r.slug
CROSS JOIN json_to_recordset(r.variants) AS v (sku TEXT, label_fr TEXT, label_ar TEXT, price_centimes BIGINT,
  net_quantity INTEGER, net_unit TEXT, weight_grams INTEGER, length_mm INTEGER, width_mm INTEGER, height_mm INTEGER,
  position SMALLINT)
ORDER BY p.id, v.position
ON CONFLICT (cooperative_id, sku) DO UPDATE SET label_fr = excluded.label_fr, label_ar = excluded.label_ar,
  price_centimes = excluded.price_centimes, net_quantity = excluded.net_quantity, net_unit = excluded.net_unit,
  weight_grams = excluded.weight_grams, length_mm = excluded.length_mm, width_mm = excluded.width_mm,
  height_mm = excluded.height_mm, position = excluded.position, archived_at = NULL";

/// The rows are locked by UPSERT_VARIANTS, so no sale comes between the difference and the new stock.
const CORRECT_STOCK: &str = "
WITH wanted AS (
  SELECT o.id, v.stock, v.stock - o.on_hand AS delta
  FROM json_to_recordset($1) AS r (slug TEXT, cooperative_id BIGINT, variants JSON)
  CROSS JOIN json_to_recordset(r.variants) AS v (sku TEXT, stock INTEGER)
  JOIN variants o ON o.cooperative_id = r.cooperative_id AND o.sku = v.sku
  WHERE v.stock <> o.on_hand
), noted AS (
  INSERT INTO stock_ledger (variant_id, delta, reason, reference)
  SELECT id, delta, 'import', $2 FROM wanted ORDER BY id
)
UPDATE variants SET on_hand = wanted.stock FROM wanted WHERE variants.id = wanted.id";

const REFRESH_OF_PRODUCTS: &str = "
SELECT refresh_product_search(coalesce(array_agg(p.id), '{}'))
FROM json_to_recordset($1) AS r (slug TEXT)
JOIN products p ON p.slug = r.slug";
