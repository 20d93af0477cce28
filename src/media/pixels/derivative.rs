//! The files a page may ask for: fixed widths, each encoded under its weight.
use fast_image_resize::Resizer;
use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Cicp;
use image::{ConvertColorOptions, DynamicImage, ImageResult, RgbImage};
use webp::WebPConfig;

use super::develop::Profile;
use super::{Extension, File, Refusal};

/// The widths every photo has a file for; a smaller photo keeps its own width under the larger names.
pub const WIDTHS: [u32; 4] = [240, 400, 800, 1200];

/// From the wanted quality down to the last resort, for each try.
const JPEG_QUALITIES: [u8; 5] = [78, 68, 58, 46, 34];
const WEBP_QUALITIES: [f32; 5] = [75.0, 65.0, 54.0, 42.0, 30.0];
/// libwebp's effort, 0 to 6: beyond 2 it costs twice the time for some hundredths of the weight.
const WEBP_METHOD: i32 = 2;

/// The picture at its largest shown size, in sRGB. It shrinks before its colours are converted: the whole photo is
/// never held twice more.
pub(super) fn source(pixels: RgbImage, profile: Profile) -> Result<RgbImage, Refusal> {
    let image = shrink(pixels, WIDTHS[WIDTHS.len() - 1])?;
    match profile {
        Profile::Srgb => Ok(image),
        Profile::DisplayP3 => to_srgb(image).map_err(|_| Refusal::Damaged),
    }
}

fn to_srgb(pixels: RgbImage) -> ImageResult<RgbImage> {
    let mut image = DynamicImage::ImageRgb8(pixels);
    image.set_color_space(Cicp::DISPLAY_P3)?;
    image.apply_color_space(Cicp::SRGB, ConvertColorOptions::default())?;
    Ok(image.into_rgb8())
}

/// Encodes JPEG and WebP at every width, widest first, each from the one before.
pub(super) fn encode_all(mut image: RgbImage) -> Result<Vec<File>, Refusal> {
    let mut files = Vec::with_capacity(2 * WIDTHS.len());
    for width in WIDTHS.into_iter().rev() {
        image = shrink(image, width)?;
        files.push(File {
            width,
            extension: Extension::Jpg,
            bytes: jpeg(&image, width)?,
        });
        files.push(File {
            width,
            extension: Extension::Webp,
            bytes: webp(&image, width)?,
        });
    }
    Ok(files)
}

/// Makes `image` at most `width` wide, in proportion; never wider than it is.
pub(super) fn shrink(image: RgbImage, width: u32) -> Result<RgbImage, Refusal> {
    if image.width() <= width {
        return Ok(image);
    }
    let height = (f64::from(image.height()) * f64::from(width) / f64::from(image.width()))
        .round()
        .max(1.0);
    let mut smaller = RgbImage::new(width, height as u32);
    resample(&image, &mut smaller).ok_or(Refusal::Damaged)?;
    Ok(smaller)
}

/// By the one kind of pixel there is here: the library's untyped door would compile it for fifteen.
fn resample(image: &RgbImage, smaller: &mut RgbImage) -> Option<()> {
    let (width, height) = smaller.dimensions();
    let source = TypedImageRef::<U8x3>::from_buffer(image.width(), image.height(), image.as_raw()).ok()?;
    let mut target = TypedImage::<U8x3>::from_buffer(width, height, smaller).ok()?;
    Resizer::new().resize_typed(&source, &mut target, None).ok()
}

/// What a file of this width may weigh, in bytes: a phone's first screen is counted in these.
fn cap(width: u32) -> usize {
    match width {
        ..=240 => 9_000,
        241..=400 => 18_000,
        401..=800 => 45_000,
        _ => 95_000,
    }
}

fn jpeg(image: &RgbImage, width: u32) -> Result<Vec<u8>, Refusal> {
    under(cap(width), JPEG_QUALITIES, |quality| {
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, quality)
            .encode_image(image)
            .map_err(|_| Refusal::Damaged)?;
        Ok(bytes)
    })
}

fn webp(image: &RgbImage, width: u32) -> Result<Vec<u8>, Refusal> {
    let encoder = webp::Encoder::from_rgb(image, image.width(), image.height());
    under(cap(width), WEBP_QUALITIES, |quality| {
        let mut config = WebPConfig::new().map_err(|()| Refusal::Damaged)?;
        config.quality = quality;
        config.method = WEBP_METHOD;
        encoder
            .encode_advanced(&config)
            .map(|bytes| bytes.to_vec())
            .map_err(|_| Refusal::Damaged)
    })
}

/// The first encoding within `cap`, or the lightest: a photo of sand is kept too.
fn under<Q>(cap: usize, qualities: [Q; 5], encode: impl Fn(Q) -> Result<Vec<u8>, Refusal>) -> Result<Vec<u8>, Refusal> {
    let mut lightest = Vec::new();
    for quality in qualities {
        lightest = encode(quality)?;
        if lightest.len() <= cap {
            break;
        }
    }
    Ok(lightest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quality_falls_until_the_file_is_light_enough() {
        let weights = |quality: usize| Ok(vec![0; quality]);
        assert_eq!(
            under(50, [78, 60, 45, 30, 20], weights).map(|bytes| bytes.len()),
            Ok(45)
        );
        assert_eq!(under(5, [78, 60, 45, 30, 20], weights).map(|bytes| bytes.len()), Ok(20));
    }

    #[test]
    fn a_small_photo_is_never_enlarged() {
        let small = shrink(RgbImage::new(500, 400), 800).expect("nothing to do");
        assert_eq!((small.width(), small.height()), (500, 400));
    }

    #[test]
    fn proportions_are_kept() {
        let image = shrink(RgbImage::new(1600, 1000), 400).expect("a plain picture");
        assert_eq!((image.width(), image.height()), (400, 250));
    }
}
