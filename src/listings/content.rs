//! What a review looks at, as one value: read from a product, written to it whole. Only the columns named here can be
//! changed by an editor or a proposal, whatever a form posts.
use diesel::dsl::now;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::listings::{Listing, Offer, offer};
use crate::media::{Photo, Picture, Prepared};
use crate::schema::{photos, product_photos, products};

/// The words and properties of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Queryable, Selectable, AsChangeset)]
#[diesel(table_name = products)]
pub struct Facts {
    pub category_id: i16,
    pub name_fr: String,
    pub name_ar: String,
    pub description_fr: String,
    pub description_ar: String,
    pub ingredients_fr: String,
    pub ingredients_ar: String,
    pub allergens: String,
    pub storage_fr: String,
    pub storage_ar: String,
    pub origin: String,
    /// Bit 0 is January.
    pub season_months: i32,
    pub made_to_order_days: i16,
    pub is_one_of_a_kind: bool,
    pub is_fragile: bool,
    pub is_returnable: bool,
}

/// Everything a cooperative writes about a product but the stock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    #[serde(flatten)]
    pub facts: Facts,
    /// Row ids of the photos, the first one first.
    pub photos: Vec<i64>,
    pub offers: Vec<Offer>,
}

impl Content {
    /// What the product says now.
    pub fn of(conn: &mut PgConnection, listing: &Listing) -> QueryResult<Self> {
        let facts = products::table
            .find(listing.id)
            .select(Facts::as_select())
            .first(conn)?;
        let photos = product_photos::table
            .filter(product_photos::product_id.eq(listing.id))
            .order(product_photos::position)
            .select(product_photos::photo_id)
            .load(conn)?;
        let offers = Offer::of(conn, listing.id)?;
        Ok(Self { facts, photos, offers })
    }

    /// Makes the product say this. `by` is who gets the blame for the first stock of new offers.
    pub fn write(&self, conn: &mut PgConnection, listing: &Listing, by: i64) -> QueryResult<()> {
        diesel::update(products::table.find(listing.id))
            .set((&self.facts, products::updated_at.eq(now)))
            .execute(conn)?;
        self.write_photos(conn, listing.id)?;
        offer::write_all(conn, listing, (&self.offers, by))
    }

    fn write_photos(&self, conn: &mut PgConnection, product_id: i64) -> QueryResult<()> {
        let old = product_photos::table.filter(product_photos::product_id.eq(product_id));
        diesel::delete(old).execute(conn)?;
        let rows: Vec<_> = (0i16..)
            .zip(&self.photos)
            .map(|(position, photo_id)| {
                (
                    product_photos::product_id.eq(product_id),
                    product_photos::position.eq(position),
                    product_photos::photo_id.eq(photo_id),
                )
            })
            .collect();
        diesel::insert_into(product_photos::table)
            .values(rows)
            .execute(conn)
            .map(drop)
    }
}

/// The photos of those rows, in that order.
pub fn pictures(conn: &mut PgConnection, ids: &[i64]) -> QueryResult<Vec<Picture>> {
    let found: Vec<Photo> = photos::table
        .filter(photos::id.eq_any(ids))
        .select(Photo::as_select())
        .load(conn)?;
    let in_order = ids.iter().filter_map(|id| found.iter().find(|photo| photo.id == *id));
    Ok(in_order.map(Photo::picture).collect())
}

/// The photos sent with an earlier try of the form, then the new ones, `most` in all; their files are stored already.
pub fn keep_photos(
    conn: &mut PgConnection,
    (hashes, prepared): (&[String], &[Prepared]),
    most: usize,
) -> QueryResult<Vec<i64>> {
    let mut ids = Vec::new();
    for hash in hashes {
        ids.extend(Photo::find_by_hash(conn, hash).optional()?.map(|photo| photo.id));
    }
    append_photos(conn, (&mut ids, prepared), most)?;
    Ok(ids)
}

/// Puts the photo of that hash back where it stood. False when `most` others leave it no room.
pub fn put_photo_back(
    conn: &mut PgConnection,
    (ids, place): (&mut Vec<i64>, usize),
    hash: &str,
    most: usize,
) -> QueryResult<bool> {
    let id = Photo::find_by_hash(conn, hash)?.id;
    if !ids.contains(&id) && ids.len() < most {
        ids.insert(place.min(ids.len()), id);
    }
    Ok(ids.contains(&id))
}

/// Adds new photos at the end, up to `most` in all; one that is there already is not shown twice.
pub fn append_photos(
    conn: &mut PgConnection,
    (ids, prepared): (&mut Vec<i64>, &[Prepared]),
    most: usize,
) -> QueryResult<()> {
    for photo in prepared {
        let id = Photo::insert(conn, photo)?.id;
        if !ids.contains(&id) && ids.len() < most {
            ids.push(id);
        }
    }
    ids.truncate(most);
    Ok(())
}
