//! Photos of the demonstration: the project's own illustrations, sent through the pipeline that members' photos take.
//! Can be interrupted and called again; it hangs only what is missing.
use std::collections::{HashMap, HashSet};

use anyhow::Context;
use diesel::prelude::*;
use indicatif::ProgressBar;
use serde::Deserialize;

use super::content::rows;
use crate::db::Db;
use crate::media::{Cache, Illustration, Photo, Prepared, Storage, prepare_many};
use crate::schema::{cooperatives, product_photos, products};

include!(concat!(env!("OUT_DIR"), "/illustrations.rs"));

/// Pictures prepared at a time; each slice is shown as soon as it is ready.
const SLICE: usize = 12;

/// Where a picture hangs: the nth photo of a product, or the cover of a cooperative.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Place {
    Product(String, i16),
    Cover(String),
}

/// A drawing and everywhere it hangs.
struct Drawing {
    name: String,
    places: Vec<Place>,
}

/// Prepares, stores and records what is missing, the first picture of every product before the rest.
pub async fn hang(db: &Db, storage: &Storage, cache: &Cache, progress: &ProgressBar) -> anyhow::Result<()> {
    let hung = db.run(hung)?;
    let drawings = drawings(&hung);
    progress.set_length(drawings.len() as u64);
    for slice in drawings.chunks(SLICE) {
        let illustrations = slice.iter().map(illustration).collect::<Result<Vec<_>, _>>()?;
        let prepared = prepare_many(&illustrations, cache, |_| progress.inc(1))?;
        for (picture, drawing) in prepared.iter().zip(slice) {
            picture.store(storage).await?;
            db.run(|conn| conn.transaction(|conn| record(conn, picture, drawing)))?;
        }
    }
    Ok(())
}

/// The places that have their picture already.
fn hung(conn: &mut PgConnection) -> QueryResult<HashSet<Place>> {
    let shown: Vec<(String, i16)> = product_photos::table
        .inner_join(products::table)
        .select((products::slug, product_photos::position))
        .load(conn)?;
    let covered: Vec<String> = cooperatives::table
        .filter(cooperatives::cover_photo_id.is_not_null())
        .select(cooperatives::slug)
        .load(conn)?;
    let shown = shown.into_iter().map(|(slug, position)| Place::Product(slug, position));
    Ok(shown.chain(covered.into_iter().map(Place::Cover)).collect())
}

/// What is left to hang, each drawing once, in the order in which it is wanted first.
fn drawings(hung: &HashSet<Place>) -> Vec<Drawing> {
    let mut wanted = wanted();
    wanted.retain(|(_, place)| !hung.contains(place));
    wanted.sort_by_key(|(_, place)| match place {
        Place::Product(_, position) => *position,
        Place::Cover(_) => 0,
    });
    let mut drawings: Vec<Drawing> = Vec::new();
    let mut found = HashMap::new();
    for (name, place) in wanted {
        let index = *found.entry(name.clone()).or_insert(drawings.len());
        if index == drawings.len() {
            drawings.push(Drawing {
                name,
                places: Vec::new(),
            });
        }
        drawings[index].places.push(place);
    }
    drawings
}

/// Every drawing that the files name, with its place.
fn wanted() -> Vec<(String, Place)> {
    #[derive(Deserialize)]
    struct Product {
        slug: String,
        photos: String,
    }
    #[derive(Deserialize)]
    struct Cooperative {
        slug: String,
        photo: String,
    }
    let mut wanted = Vec::new();
    for product in rows::<Product>(super::PRODUCTS) {
        for (name, position) in product.photos.split_whitespace().zip(0_i16..) {
            wanted.push((name.to_owned(), Place::Product(product.slug.clone(), position)));
        }
    }
    let covers = rows::<Cooperative>(super::COOPERATIVES).into_iter();
    wanted.extend(covers.map(|cooperative| (cooperative.photo, Place::Cover(cooperative.slug))));
    wanted
}

fn illustration(drawing: &Drawing) -> anyhow::Result<Illustration> {
    let found = ILLUSTRATIONS.iter().find(|(name, _)| *name == drawing.name);
    let (_, svg) = found.with_context(|| format!("no illustration {}", drawing.name))?;
    Ok(Illustration {
        name: drawing.name.clone(),
        svg: svg.to_vec(),
    })
}

fn record(conn: &mut PgConnection, picture: &Prepared, drawing: &Drawing) -> QueryResult<()> {
    let photo = Photo::insert(conn, picture)?;
    drawing.places.iter().try_for_each(|place| place.hang(conn, &photo))
}

impl Place {
    /// Nothing happens where the product or cooperative is gone, or got a photo of its own meanwhile.
    fn hang(&self, conn: &mut PgConnection, photo: &Photo) -> QueryResult<()> {
        match self {
            Place::Product(slug, position) => products::table
                .filter(products::slug.eq(slug))
                .select((
                    products::id,
                    position.into_sql::<diesel::sql_types::SmallInt>(),
                    photo.id.into_sql::<diesel::sql_types::BigInt>(),
                ))
                .insert_into(product_photos::table)
                .into_columns((
                    product_photos::product_id,
                    product_photos::position,
                    product_photos::photo_id,
                ))
                .on_conflict_do_nothing()
                .execute(conn),
            Place::Cover(slug) => diesel::update(cooperatives::table)
                .filter(cooperatives::slug.eq(slug).and(cooperatives::cover_photo_id.is_null()))
                .set(cooperatives::cover_photo_id.eq(photo.id))
                .execute(conn),
        }
        .map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::{ILLUSTRATIONS, wanted};

    #[test]
    fn every_picture_that_the_files_name_is_drawn() {
        for (name, place) in wanted() {
            assert!(
                ILLUSTRATIONS.iter().any(|(known, _)| *known == name),
                "{name} for {place:?}"
            );
        }
    }
}
