//! AVIF costs about a second of processor time a photo, too much for a person to wait: the worker writes it later, from
//! the widest file.
use anyhow::Context;
use twiza_pixels::encode_avif;

use super::{Extension, File, Photo, Storage, WIDTHS};
use crate::db::Db;

const WIDEST: u32 = WIDTHS[WIDTHS.len() - 1];

/// Writes the AVIF files of one photo that lacks them. False when none does.
///
/// Two workers at once would do the same work twice and agree. A photo that cannot be encoded is marked and left.
pub async fn write_next_avif(db: &Db, storage: &Storage) -> anyhow::Result<bool> {
    let Some(photo) = db.read(Photo::first_awaiting_avif).await? else {
        return Ok(false);
    };
    let widest = storage.read(&photo.hash, WIDEST, Extension::Jpg).await;
    let encoded = match widest {
        Ok(bytes) => tokio::task::spawn_blocking(move || encode_avif(&bytes)).await?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(error.into()),
        Err(error) => return Err(error).context("reading a photo to encode as AVIF"),
    };
    finish(db, storage, photo, encoded).await?;
    Ok(true)
}

async fn finish(db: &Db, storage: &Storage, photo: Photo, encoded: anyhow::Result<Vec<File>>) -> anyhow::Result<()> {
    match encoded {
        Ok(files) => {
            storage.write(&photo.hash, &files).await.context("storing AVIF files")?;
            db.write(move |conn| photo.mark_avif_written(conn)).await?;
        }
        Err(error) => {
            tracing::warn!(photo = photo.id, error = %format!("{error:#}"), "a photo stays without AVIF");
            db.write(move |conn| photo.mark_avif_failed(conn)).await?;
        }
    }
    Ok(())
}
