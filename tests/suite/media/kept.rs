//! What is kept of a photo: its files, light enough, under a name that says what they show.
use image::{ImageFormat, Rgb, RgbImage};
use twiza::media::{Cache, Extension, Illustration, Prepared, Storage, WIDTHS, prepare_many};

use super::samples::*;

fn prepare(image: RgbImage, format: ImageFormat) -> Prepared {
    Prepared::from_upload(&encoded(image, format)).unwrap()
}

fn size_of(prepared: &Prepared, width: u32, extension: Extension) -> (u32, u32) {
    let file = prepared
        .files
        .iter()
        .find(|file| (file.width, file.extension) == (width, extension))
        .unwrap();
    let image = image::load_from_memory(&file.bytes).unwrap();
    (image.width(), image.height())
}

/// Sand: what no encoder likes.
fn noise(width: u32, height: u32) -> RgbImage {
    let mut state = 7u32;
    RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [red, green, blue, _] = (state >> 8).to_le_bytes();
        Rgb([red / 4 + 90, green / 4 + 70, blue / 4 + 50])
    })
}

#[test]
fn every_width_has_its_files_in_proportion() {
    let prepared = prepare(quarters(1600, 1200), ImageFormat::Jpeg);
    assert_eq!(prepared.files.len(), 2 * WIDTHS.len());
    assert_eq!(size_of(&prepared, 1200, Extension::Jpg), (1200, 900));
    assert_eq!(size_of(&prepared, 400, Extension::Webp), (400, 300));
    assert_eq!(size_of(&prepared, 240, Extension::Jpg), (240, 180));
}

#[test]
fn a_small_photo_is_kept_at_its_size_under_the_larger_names() {
    let prepared = prepare(quarters(500, 400), ImageFormat::Png);
    assert_eq!(size_of(&prepared, 1200, Extension::Jpg), (500, 400));
    assert_eq!(size_of(&prepared, 400, Extension::Jpg), (400, 320));
}

#[test]
fn the_same_picture_has_the_same_name_in_any_lossless_format() {
    let png = prepare(quarters(500, 400), ImageFormat::Png);
    let webp = prepare(quarters(500, 400), ImageFormat::WebP);
    let turned = prepare(quarters(400, 500), ImageFormat::Png);
    assert_eq!(png.picture.hash, webp.picture.hash);
    assert_ne!(png.picture.hash, turned.picture.hash);
}

#[test]
fn a_busy_photo_is_light_enough_for_a_first_screen() {
    let busy = image::imageops::blur(&noise(1000, 750), 1.5);
    let prepared = prepare(busy, ImageFormat::Jpeg);
    let weight = |width| {
        prepared
            .files
            .iter()
            .filter(|file| file.width == width)
            .map(|file| file.bytes.len())
            .max()
    };
    assert!(weight(400).unwrap() <= 18_000, "{:?}", weight(400));
    assert!(weight(800).unwrap() <= 45_000, "{:?}", weight(800));
}

#[actix_web::test]
async fn what_was_stored_is_read_again_and_the_rest_is_not_found() {
    let folder = tempfile::tempdir().unwrap();
    let storage = Storage::local(folder.path()).unwrap();
    let prepared = prepare(quarters(500, 400), ImageFormat::Png);
    prepared.store(&storage).await.unwrap();

    let hash = &prepared.picture.hash;
    assert_eq!(
        storage.read(hash, 1200, Extension::Jpg).await.unwrap(),
        prepared.files[0].bytes
    );
    let missing = storage.read(hash, 1200, Extension::Avif).await.unwrap_err();
    assert_eq!(missing.kind(), std::io::ErrorKind::NotFound);
}

#[test]
fn drawings_are_prepared_once_and_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    let drawings = ["#ff0000", "#00ff00", "#0000ff"].map(|color| Illustration {
        name: color.into(),
        svg: format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='8' height='8' fill='{color}'/></svg>")
            .into_bytes(),
    });
    let first = prepare_many(&drawings, &cache, |_| ()).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3);
    assert!(
        first
            .iter()
            .zip(&drawings)
            .all(|(picture, drawing)| picture.picture.dominant_color == drawing.name)
    );
    assert_eq!(prepare_many(&drawings, &cache, |_| ()).unwrap(), first);
}

#[test]
fn a_drawing_that_cannot_be_read_says_which() {
    let folder = tempfile::tempdir().unwrap();
    let broken = Illustration {
        name: "miel.svg".into(),
        svg: b"<svg".to_vec(),
    };
    let error = prepare_many(&[broken], &Cache::open(folder.path()).unwrap(), |_| ()).unwrap_err();
    assert!(format!("{error:#}").contains("miel.svg"));
}
