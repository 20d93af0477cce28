//! The pipeline: bytes → checked → decoded → upright → derivatives.
//!
//! Colour: a photo in Display P3 (iPhones) is converted to sRGB; any other profile is dropped, as are EXIF, XMP, GPS
//! and text, because only pixels go on. Transparent pictures are laid on white.
use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};
use sha2::{Digest, Sha256};

use super::derivative;
use super::{File, tone};

const MAX_SIDE: u32 = 8_000;
const MAX_PIXELS: u64 = 40_000_000;
/// The narrowest width every photo really has.
const MIN_SIDE: u32 = 400;
/// Enough for 40 megapixels of 16-bit transparent PNG.
const MAX_DECODED_BYTES: u64 = 340 * 1024 * 1024;

/// The formats a photo may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Jpeg,
    Png,
    WebP,
}

impl From<Format> for ImageFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Jpeg => Self::Jpeg,
            Format::Png => Self::Png,
            Format::WebP => Self::WebP,
        }
    }
}

/// Why nothing can be made of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A side longer than 8 000 px, or more than 40 megapixels.
    #[error("the picture has too many pixels")]
    TooLarge,
    /// A side shorter than 400 px.
    #[error("the picture is too small to show")]
    TooSmall,
    /// Cut short or broken.
    #[error("the picture is damaged")]
    Damaged,
}

/// A photo made ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Developed {
    /// Of what is seen, in hexadecimal: the same photo has the same hash in any lossless format.
    pub hash: String,
    /// Of the upright original.
    pub width: u32,
    /// Of the upright original.
    pub height: u32,
    /// `#rrggbb`.
    pub dominant_color: String,
    /// One for each width and extension but AVIF.
    pub files: Vec<File>,
}

/// Decodes a photo within its limits, sets it upright and encodes its files.
pub fn develop(bytes: &[u8], format: Format) -> Result<Developed, Refusal> {
    let (pixels, profile) = decode(bytes, format)?;
    let hash = hash(&pixels, profile);
    let (width, height) = pixels.dimensions();

    let source = derivative::source(pixels, profile)?;
    Ok(Developed {
        hash,
        width,
        height,
        dominant_color: tone::dominant(&source),
        files: derivative::encode_all(source)?,
    })
}

/// How the numbers of a pixel are to be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Profile {
    Srgb,
    DisplayP3,
}

fn decode(bytes: &[u8], format: Format) -> Result<(RgbImage, Profile), Refusal> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format.into());
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    check_size(decoder.dimensions())?;

    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = profile(decoder.icc_profile().ok().flatten().as_deref());
    let mut image = DynamicImage::ImageRgb8(flatten(DynamicImage::from_decoder(decoder).map_err(refusal)?));
    image.apply_orientation(orientation);
    Ok((image.into_rgb8(), profile))
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_DECODED_BYTES);
    limits
}

fn check_size((width, height): (u32, u32)) -> Result<(), Refusal> {
    if width.max(height) > MAX_SIDE || u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Refusal::TooLarge);
    }
    if width.min(height) < MIN_SIDE {
        return Err(Refusal::TooSmall);
    }
    Ok(())
}

fn refusal(error: image::ImageError) -> Refusal {
    match error {
        image::ImageError::Limits(_) => Refusal::TooLarge,
        _ => Refusal::Damaged,
    }
}

/// Lays a transparent picture on white, as the pages would; an opaque one only changes its layout.
fn flatten(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let transparent = image.into_rgba8();
    RgbImage::from_fn(transparent.width(), transparent.height(), |x, y| {
        let [red, green, blue, alpha] = transparent.get_pixel(x, y).0;
        image::Rgb([red, green, blue].map(|channel| on_white(channel, alpha)))
    })
}

fn on_white(channel: u8, alpha: u8) -> u8 {
    let (channel, alpha) = (u32::from(channel), u32::from(alpha));
    ((channel * alpha + 255 * (255 - alpha) + 127) / 255) as u8
}

/// Recognises Display P3 by its name in the profile, plain or in two-byte letters.
fn profile(icc: Option<&[u8]>) -> Profile {
    let letters: Vec<u8> = icc
        .unwrap_or_default()
        .iter()
        .copied()
        .filter(|byte| *byte != 0)
        .collect();
    match letters.windows(10).any(|name| name == b"Display P3") {
        true => Profile::DisplayP3,
        false => Profile::Srgb,
    }
}

/// Names the files after what is seen: the same photo sent twice is one photo.
fn hash(pixels: &RgbImage, profile: Profile) -> String {
    let mut hasher = Sha256::new();
    hasher.update(format!("{}x{} {profile:?} ", pixels.width(), pixels.height()));
    hasher.update(pixels.as_raw());
    hex(&hasher.finalize())
}

/// Lower-case hexadecimal.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_transparent_becomes_white() {
        assert_eq!((on_white(0, 0), on_white(9, 255), on_white(0, 128)), (255, 9, 127));
    }

    #[test]
    fn a_side_or_the_whole_may_be_too_large() {
        assert_eq!(check_size((8_001, 500)), Err(Refusal::TooLarge));
        assert_eq!(check_size((7_000, 6_000)), Err(Refusal::TooLarge));
        assert_eq!(check_size((8_000, 5_000)), Ok(()));
        assert_eq!(check_size((8_000, 399)), Err(Refusal::TooSmall));
    }

    #[test]
    fn an_iphones_profile_is_recognised_in_both_spellings() {
        assert_eq!(profile(Some(b"..Display P3..")), Profile::DisplayP3);
        assert_eq!(profile(Some(b"\0D\0i\0s\0p\0l\0a\0y\0 \0P\x003")), Profile::DisplayP3);
        assert_eq!(profile(Some(b"sRGB IEC61966-2.1")), Profile::Srgb);
    }
}
