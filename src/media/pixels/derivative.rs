//! The files a page may ask for: fixed widths, each encoded under its weight.
use fast_image_resize::Resizer;
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Cicp;
use image::{ConvertColorOptions, DynamicImage, RgbImage};
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

/// The picture at its largest shown size, in sRGB.
pub(super) struct Source(DynamicImage);

impl Source {
    /// Shrinks before converting colours: the whole photo is never held twice more.
    pub(super) fn new(pixels: RgbImage, profile: Profile) -> Result<Self, Refusal> {
        let mut image = shrink(DynamicImage::ImageRgb8(pixels), WIDTHS[WIDTHS.len() - 1])?;
        if profile == Profile::DisplayP3 {
            image.set_color_space(Cicp::DISPLAY_P3).map_err(|_| Refusal::Damaged)?;
            image
                .apply_color_space(Cicp::SRGB, ConvertColorOptions::default())
                .map_err(|_| Refusal::Damaged)?;
        }
        Ok(Self(image))
    }

    pub(super) fn pixels(&self) -> &RgbImage {
        self.0
            .as_rgb8()
            .expect("made from an RgbImage, and shrinking keeps the layout")
    }
}

/// Encodes JPEG and WebP at every width, widest first, each from the one before.
pub(super) fn encode_all(source: Source) -> Result<Vec<File>, Refusal> {
    let mut files = Vec::with_capacity(2 * WIDTHS.len());
    let mut image = source.0;
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
pub(super) fn shrink(image: DynamicImage, width: u32) -> Result<DynamicImage, Refusal> {
    if image.width() <= width {
        return Ok(image);
    }
    let height = (f64::from(image.height()) * f64::from(width) / f64::from(image.width()))
        .round()
        .max(1.0);
    let mut smaller = DynamicImage::new_rgb8(width, height as u32);
    Resizer::new()
        .resize(&image, &mut smaller, None)
        .map_err(|_| Refusal::Damaged)?;
    Ok(smaller)
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

fn jpeg(image: &DynamicImage, width: u32) -> Result<Vec<u8>, Refusal> {
    under(cap(width), JPEG_QUALITIES, |quality| {
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, quality)
            .encode_image(image)
            .map_err(|_| Refusal::Damaged)?;
        Ok(bytes)
    })
}

fn webp(image: &DynamicImage, width: u32) -> Result<Vec<u8>, Refusal> {
    let encoder = webp::Encoder::from_rgb(image.as_bytes(), image.width(), image.height());
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
        let small = shrink(DynamicImage::new_rgb8(500, 400), 800).expect("nothing to do");
        assert_eq!((small.width(), small.height()), (500, 400));
    }

    #[test]
    fn proportions_are_kept() {
        let image = shrink(DynamicImage::new_rgb8(1600, 1000), 400).expect("a plain picture");
        assert_eq!((image.width(), image.height()), (400, 250));
    }
}
