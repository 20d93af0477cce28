//! AVIF costs about a second of processor time a photo, too much for a person to wait: the worker writes it later, from
//! the widest file.
use anyhow::Context;
use image::{DynamicImage, ImageFormat};
use ravif::{Encoder, Img, RGB8};

use super::derivative::shrink;
use super::{Extension, File, Photo, Storage, WIDTHS};
use crate::db::Db;

const QUALITY: f32 = 55.0;
/// ravif's haste, 1 to 10.
const SPEED: u8 = 10;
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
        Ok(bytes) => tokio::task::spawn_blocking(move || encode_all(&bytes)).await?,
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

fn encode_all(jpeg: &[u8]) -> anyhow::Result<Vec<File>> {
    let mut image = image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg)?;
    let mut files = Vec::with_capacity(WIDTHS.len());
    for width in WIDTHS.into_iter().rev() {
        image = shrink(image, width)?;
        files.push(File {
            width,
            extension: Extension::Avif,
            bytes: encode(&image)?,
        });
    }
    Ok(files)
}

fn encode(image: &DynamicImage) -> anyhow::Result<Vec<u8>> {
    let pixels: Vec<RGB8> = image.to_rgb8().pixels().map(|pixel| RGB8::from(pixel.0)).collect();
    let size = Img::new(pixels.as_slice(), image.width() as usize, image.height() as usize);
    let encoder = Encoder::new().with_quality(QUALITY).with_speed(SPEED);
    Ok(encoder.encode_rgb(size).context("encoding AVIF")?.avif_file)
}
