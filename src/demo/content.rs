//! The parts of the demonstration that no import covers: categories, labels and certificates in every state.
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{Integer, Text};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::schema::{categories, labels};

const CATEGORIES: &str = include_str!("../../demo/categories.csv");
const LABELS: &str = include_str!("../../demo/labels.csv");
const CERTIFICATES: &str = include_str!("../../demo/certificates.csv");

#[derive(Deserialize)]
struct Category {
    slug: String,
    name_fr: String,
    name_ar: String,
    name_en: String,
    illustration: String,
    is_food: String,
}

#[derive(Deserialize)]
struct Label {
    code: String,
    name_fr: String,
    name_ar: String,
    name_en: String,
    authority: String,
}

/// Dates are days from today, so that one certificate is always about to expire.
#[derive(Deserialize)]
struct Certificate {
    cooperative: String,
    product: String,
    label: String,
    number: String,
    certifier: String,
    status: String,
    issued_in_days: i32,
    expires_in_days: i32,
}

/// Writes the categories in the order of their file.
pub fn categories(conn: &mut PgConnection) -> QueryResult<()> {
    for (category, position) in rows::<Category>(CATEGORIES).iter().zip(1_i16..) {
        diesel::insert_into(categories::table)
            .values((
                categories::slug.eq(&category.slug),
                categories::name_fr.eq(&category.name_fr),
                categories::name_ar.eq(&category.name_ar),
                categories::name_en.eq(&category.name_en),
                categories::illustration.eq(&category.illustration),
                categories::position.eq(position),
                categories::is_food.eq(category.is_food == "oui"),
            ))
            .on_conflict_do_nothing()
            .execute(conn)?;
    }
    Ok(())
}

/// Writes the labels in the order of their file.
pub fn labels(conn: &mut PgConnection) -> QueryResult<()> {
    for (label, position) in rows::<Label>(LABELS).iter().zip(1_i16..) {
        diesel::insert_into(labels::table)
            .values((
                labels::code.eq(&label.code),
                labels::name_fr.eq(&label.name_fr),
                labels::name_ar.eq(&label.name_ar),
                labels::name_en.eq(&label.name_en),
                labels::authority.eq(&label.authority),
                labels::position.eq(position),
            ))
            .on_conflict_do_nothing()
            .execute(conn)?;
    }
    Ok(())
}

/// Every page of these cooperatives says that it is a demonstration. The three youngest wait for their verification.
pub fn mark_cooperatives(conn: &mut PgConnection) -> QueryResult<()> {
    sql_query(
        "UPDATE cooperatives SET is_demonstration = true, verified_on = CASE
           WHEN founded_on >= '2019-06-01' OR slug = 'halfa-exemple' THEN NULL
           ELSE current_date - 120 - (id * 13 % 90)::INTEGER END",
    )
    .execute(conn)
    .map(drop)
}

/// Spreads the dates of publication over the last five months, so that "newest first" has something to sort.
/// What lists read follows, certificates included.
pub fn date_products(conn: &mut PgConnection) -> QueryResult<()> {
    sql_query(
        "UPDATE products SET published_at = date_trunc('hour', now()) - make_interval(hours => (id * 997 % 3600)::INTEGER)",
    )
    .execute(conn)?;
    sql_query("SELECT refresh_product_search(array_agg(id)) FROM products")
        .execute(conn)
        .map(drop)
}

/// Writes the certificates; the code of their public page is the number without the word DEMO.
pub fn certificates(conn: &mut PgConnection) -> QueryResult<()> {
    for certificate in rows::<Certificate>(CERTIFICATES) {
        sql_query(
            "INSERT INTO certificates (code, cooperative_id, product_id, label_code, number, certifier, status, issued_on, expires_on)
             SELECT lower(replace($4, '-DEMO', '')), c.id, p.id, $3, $4, $5, $6, current_date + $7, current_date + $8
             FROM cooperatives c LEFT JOIN products p ON p.cooperative_id = c.id AND p.slug = $2
             WHERE c.slug = $1",
        )
        .bind::<Text, _>(certificate.cooperative)
        .bind::<Text, _>(certificate.product)
        .bind::<Text, _>(certificate.label)
        .bind::<Text, _>(certificate.number)
        .bind::<Text, _>(certificate.certifier)
        .bind::<Text, _>(certificate.status)
        .bind::<Integer, _>(certificate.issued_in_days)
        .bind::<Integer, _>(certificate.expires_in_days)
        .execute(conn)?;
    }
    Ok(())
}

/// The rows of one of our files.
pub(super) fn rows<T: DeserializeOwned>(csv: &str) -> Vec<T> {
    csv::Reader::from_reader(csv.as_bytes())
        .into_deserialize()
        .collect::<Result<_, _>>()
        .expect("the files of the demonstration are read by a test")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_and_certificates_name_what_exists() {
        let categories: Vec<Category> = rows(CATEGORIES);
        assert!(
            categories
                .iter()
                .all(|category| ["oui", "non"].contains(&category.is_food.as_str()))
        );
        let codes: Vec<String> = rows::<Label>(LABELS).into_iter().map(|label| label.code).collect();
        for certificate in rows::<Certificate>(CERTIFICATES) {
            assert!(codes.contains(&certificate.label));
            let owner = format!("\n{},{}", certificate.cooperative, certificate.product);
            assert!(super::super::PRODUCTS.contains(&owner), "{owner}");
        }
    }
}
