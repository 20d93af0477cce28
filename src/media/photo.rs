//! The row of a photo. Its hash names its files; the same picture is one row whoever sends it.
use chrono::{DateTime, Utc};
use diesel::dsl::now;
use diesel::prelude::*;

use super::{Picture, Prepared};
use crate::schema::photos;

/// A photo whose files are stored.
#[derive(Clone, Debug, Queryable, Selectable, Identifiable)]
#[diesel(table_name = photos, check_for_backend(diesel::pg::Pg))]
pub struct Photo {
    /// Row id, for foreign keys.
    pub id: i64,
    /// Names the files.
    pub hash: String,
    /// Of the upright original.
    pub width: i32,
    /// Of the upright original.
    pub height: i32,
    /// `#rrggbb`.
    pub dominant_color: String,
    /// When the AVIF files were written.
    pub avif_at: Option<DateTime<Utc>>,
}

impl Photo {
    /// Records a photo whose files are stored already; one seen before is the row it was.
    pub fn insert(conn: &mut PgConnection, prepared: &Prepared) -> QueryResult<Self> {
        let picture = &prepared.picture;
        diesel::insert_into(photos::table)
            .values((
                photos::hash.eq(&picture.hash),
                photos::width.eq(picture.width as i32),
                photos::height.eq(picture.height as i32),
                photos::dominant_color.eq(&picture.dominant_color),
            ))
            .on_conflict(photos::hash)
            // Writing the same value again is what makes RETURNING answer with the row that was there.
            .do_update()
            .set(photos::hash.eq(&picture.hash))
            .returning(Self::as_returning())
            .get_result(conn)
    }

    /// The photo with this row id.
    pub fn find(conn: &mut PgConnection, id: i64) -> QueryResult<Self> {
        photos::table.find(id).select(Self::as_select()).first(conn)
    }

    /// The photo whose files have this name.
    pub fn find_by_hash(conn: &mut PgConnection, hash: &str) -> QueryResult<Self> {
        photos::table
            .filter(photos::hash.eq(hash))
            .select(Self::as_select())
            .first(conn)
    }

    /// The oldest photo still without AVIF files, if any.
    pub fn first_awaiting_avif(conn: &mut PgConnection) -> QueryResult<Option<Self>> {
        photos::table
            .filter(photos::avif_at.is_null().and(photos::avif_failed_at.is_null()))
            .order(photos::id)
            .select(Self::as_select())
            .first(conn)
            .optional()
    }

    /// From now on pages offer its AVIF files.
    pub fn mark_avif_written(&self, conn: &mut PgConnection) -> QueryResult<()> {
        diesel::update(self)
            .set(photos::avif_at.eq(now))
            .execute(conn)
            .map(drop)
    }

    /// Not tried again: JPEG and WebP serve.
    pub fn mark_avif_failed(&self, conn: &mut PgConnection) -> QueryResult<()> {
        diesel::update(self)
            .set(photos::avif_failed_at.eq(now))
            .execute(conn)
            .map(drop)
    }

    /// What a page shows of it.
    pub fn picture(&self) -> Picture {
        Picture {
            hash: self.hash.clone(),
            width: self.width.unsigned_abs(),
            height: self.height.unsigned_abs(),
            dominant_color: self.dominant_color.clone(),
            has_avif: self.avif_at.is_some(),
        }
    }
}
