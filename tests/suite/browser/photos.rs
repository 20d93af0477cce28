//! Photos as a phone would take them, made here.
use std::io::Cursor;
use std::sync::LazyLock;

use image::{ImageFormat, Rgb, RgbImage};
use twiza::media::Prepared;

/// A photo that went through the pipeline; once for the run.
pub fn prepared() -> &'static Prepared {
    static PREPARED: LazyLock<Prepared> = LazyLock::new(|| {
        let mut bytes = Cursor::new(Vec::new());
        picture(7)
            .write_to(&mut bytes, ImageFormat::Jpeg)
            .expect("a JPEG can be written");
        Prepared::from_upload(bytes.get_ref()).expect("the photo is accepted")
    });
    &PREPARED
}

/// Soft colours from edge to edge, larger than every limit on what is too small.
fn picture(seed: u8) -> RgbImage {
    RgbImage::from_fn(1200, 900, |x, y| {
        let red = (x * 255 / 1200) as u8;
        let green = (y * 255 / 900) as u8;
        Rgb([red, green, seed.wrapping_mul(31)])
    })
}
