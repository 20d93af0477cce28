//! What the database already knows of the things a file names.
use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use crate::schema::{categories, communes, cooperatives, products, variants};

/// The code of every commune.
pub fn communes(conn: &mut PgConnection) -> QueryResult<HashSet<String>> {
    Ok(communes::table.select(communes::code).load(conn)?.into_iter().collect())
}

/// Every category by its slug; true for food.
pub fn categories(conn: &mut PgConnection) -> QueryResult<HashMap<String, bool>> {
    let rows = categories::table
        .select((categories::slug, categories::is_food))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Every cooperative by its slug.
pub fn cooperatives(conn: &mut PgConnection) -> QueryResult<HashMap<String, i64>> {
    let rows = cooperatives::table
        .select((cooperatives::slug, cooperatives::id))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The cooperative of each product that already has one of these slugs.
pub fn products(conn: &mut PgConnection, slugs: &[&str]) -> QueryResult<HashMap<String, i64>> {
    let rows = products::table
        .filter(products::slug.eq_any(slugs))
        .select((products::slug, products::cooperative_id))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The product of each reference that these cooperatives already use.
pub fn references(conn: &mut PgConnection, cooperatives: &HashSet<i64>) -> QueryResult<HashMap<(i64, String), String>> {
    let rows: Vec<(i64, String, String)> = variants::table
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .filter(variants::cooperative_id.eq_any(cooperatives))
        .select((variants::cooperative_id, variants::sku, products::slug))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(cooperative, sku, slug)| ((cooperative, sku), slug))
        .collect())
}
