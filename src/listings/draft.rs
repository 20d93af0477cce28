//! A new product: it begins as a draft that only its cooperative sees.
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::catalogue::Category;
use crate::listings::{Content, Listing, stocks};
use crate::schema::products;
use crate::slug::{numbered, slugify};

/// Begins a product with nothing but its aisle.
pub fn start(conn: &mut PgConnection, cooperative_id: i64, category: &Category) -> QueryResult<Listing> {
    let slug = free_slug(conn, (&category.slug, 0))?;
    diesel::insert_into(products::table)
        .values((
            products::slug.eq(slug),
            products::cooperative_id.eq(cooperative_id),
            products::category_id.eq(category.id),
            products::name_fr.eq(""),
            products::name_ar.eq(""),
        ))
        .returning(Listing::as_returning())
        .get_result(conn)
}

/// A draft with the same content and stock.
pub fn duplicate(conn: &mut PgConnection, listing: &Listing, by: i64) -> QueryResult<Listing> {
    let mut content = Content::of(conn, listing)?;
    let stocks = stocks(conn, listing)?;
    for offer in &mut content.offers {
        offer.first_stock = offer.id.and_then(|id| stocks.get(&id).copied()).unwrap_or(0);
        offer.id = None;
    }
    let category = Category::find(conn, content.facts.category_id)?;
    let copy = start(conn, listing.cooperative_id, &category)?;
    content.write(conn, &copy, by)?;
    rename(conn, &copy, &content)
}

/// Gives a product that nobody has seen yet the address of its name: the French one, else the aisle's and a number.
pub fn rename(conn: &mut PgConnection, listing: &Listing, content: &Content) -> QueryResult<Listing> {
    let mut base = slugify(&content.facts.name_fr);
    if base.is_empty() {
        base = Category::find(conn, content.facts.category_id)?.slug;
    }
    let slug = free_slug(conn, (&base, listing.id))?;
    diesel::update(products::table.find(listing.id))
        .set(products::slug.eq(slug))
        .returning(Listing::as_returning())
        .get_result(conn)
}

/// Any cooperative's product may have an address; only the database's own function may tell.
#[derive(QueryableByName)]
struct Taken {
    #[diesel(sql_type = Text)]
    slug: String,
}

/// The first of `base`, `base-2`, `base-3`, … that no other product has. The lock makes two who ask wait.
fn free_slug(conn: &mut PgConnection, (base, own_id): (&str, i64)) -> QueryResult<String> {
    diesel::sql_query("SELECT pg_advisory_xact_lock(hashtext('product slug ' || $1))")
        .bind::<Text, _>(base)
        .execute(conn)?;
    let taken: Vec<Taken> = diesel::sql_query("SELECT taken_product_slugs($1, $2) AS slug")
        .bind::<Text, _>(base)
        .bind::<BigInt, _>(own_id)
        .load(conn)?;
    let is_taken = |slug: &String| taken.iter().any(|taken| taken.slug == *slug);
    let free = (1..).map(|nth| numbered(base, nth)).find(|slug| !is_taken(slug));
    Ok(free.expect("numbers do not end"))
}
