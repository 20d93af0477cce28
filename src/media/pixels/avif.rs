//! AVIF: the lightest files, for about a second of processor time a photo, on one thread.
use anyhow::Context;
use image::{ImageFormat, RgbImage};
use ravif::{Encoder, Img, RGB8};

use super::derivative::shrink;
use super::{Extension, File, WIDTHS};

const QUALITY: f32 = 55.0;
/// ravif's haste, 1 to 10.
const SPEED: u8 = 10;

/// The AVIF files of a photo, widest first, from the widest JPEG file it has.
pub fn encode_avif(jpeg: &[u8]) -> anyhow::Result<Vec<File>> {
    let mut image = image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg)?.into_rgb8();
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

fn encode(image: &RgbImage) -> anyhow::Result<Vec<u8>> {
    let pixels: Vec<RGB8> = image.pixels().map(|pixel| RGB8::from(pixel.0)).collect();
    let size = Img::new(pixels.as_slice(), image.width() as usize, image.height() as usize);
    let encoder = Encoder::new().with_quality(QUALITY).with_speed(SPEED);
    Ok(encoder.encode_rgb(size).context("encoding AVIF")?.avif_file)
}
