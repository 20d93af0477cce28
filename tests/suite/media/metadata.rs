//! What is said about a photo never leaves with it; what turns it upright is obeyed first.
use image::{ImageFormat, Rgb, RgbImage};
use twiza::media::{Extension, Prepared};

use super::develop;
use super::samples::*;

/// Words hidden in the metadata, and the marks of metadata itself.
const SECRETS: [&[u8]; 8] = [
    b"AICHA",
    b"Exif",
    b"EXIF",
    b"eXIf",
    b"http://ns.adobe.com",
    b"ICC_PROFILE",
    b"Display P3",
    b"tEXt",
];

fn assert_silent(prepared: &Prepared) {
    for file in &prepared.files {
        for secret in SECRETS {
            assert!(
                !file.bytes.windows(secret.len()).any(|window| window == secret),
                "{secret:?} in {}",
                file.width
            );
        }
    }
}

fn decoded(prepared: &Prepared, extension: Extension) -> RgbImage {
    let file = prepared
        .files
        .iter()
        .find(|file| file.width == 400 && file.extension == extension)
        .unwrap();
    image::load_from_memory(&file.bytes).unwrap().into_rgb8()
}

fn corners(image: &RgbImage) -> [[u8; 3]; 4] {
    let (right, bottom) = (image.width() - 20, image.height() - 20);
    [(20, 20), (right, 20), (20, bottom), (right, bottom)].map(|(x, y)| nearest(image.get_pixel(x, y)))
}

fn nearest(pixel: &Rgb<u8>) -> [u8; 3] {
    let distance = |color: &[u8; 3]| (0..3).map(|i| color[i].abs_diff(pixel.0[i]) as u32).sum::<u32>();
    [RED, GREEN, BLUE, WHITE].into_iter().min_by_key(distance).unwrap()
}

fn photo_turned(orientation: u16) -> Vec<u8> {
    jpeg_with_segment(0xe1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat())
}

// Shown to fail by not applying the orientation: 2 to 8 then all answered the corners of 1.
#[actix_web::test]
async fn every_orientation_is_baked_in_and_the_position_is_gone() {
    let (r, g, b, w) = (RED, GREEN, BLUE, WHITE);
    let upright = [
        [r, g, b, w],
        [g, r, w, b],
        [w, b, g, r],
        [b, w, r, g],
        [r, b, g, w],
        [b, r, w, g],
        [w, g, b, r],
        [g, w, r, b],
    ];
    for (orientation, expected) in (1..=8).zip(upright) {
        let prepared = develop(photo_turned(orientation)).await.unwrap();
        let is_turned = orientation > 4;
        let size = (prepared.picture.width, prepared.picture.height);
        assert_eq!(size, if is_turned { (480, 640) } else { (640, 480) }, "{orientation}");
        assert_eq!(corners(&decoded(&prepared, Extension::Jpg)), expected, "{orientation}");
        assert_eq!(corners(&decoded(&prepared, Extension::Webp)), expected, "{orientation}");
        assert_silent(&prepared);
    }
}

// The sample is worth something only if the secrets are in it: without this the test above would pass on nothing.
#[test]
fn the_photo_sent_does_carry_its_secrets() {
    let sent = photo_turned(6);
    assert!(sent.windows(5).any(|window| window == b"AICHA"));
    assert!(sent.windows(2).any(|window| window == 0x8825u16.to_be_bytes()));
}

// Shown to fail by keeping the bytes sent as one of the files.
#[actix_web::test]
async fn xmp_and_text_and_blocks_of_other_formats_are_gone() {
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>AICHA</x:xmpmeta>";
    assert_silent(&develop(jpeg_with_segment(0xe1, xmp)).await.unwrap());
    assert_silent(&develop(jpeg_with_segment(0xfe, b"AICHA was here")).await.unwrap());
    assert_silent(&develop(png_with_chunk(b"tEXt", b"Author\0AICHA")).await.unwrap());
    assert_silent(&develop(png_with_chunk(b"eXIf", &exif(6))).await.unwrap());
    assert_silent(&develop(webp_with_exif(&exif(6))).await.unwrap());
}

#[actix_web::test]
async fn png_and_webp_are_turned_upright_too() {
    let png = develop(png_with_chunk(b"eXIf", &exif(6))).await.unwrap();
    let webp = develop(webp_with_exif(&exif(6))).await.unwrap();
    assert_eq!(corners(&decoded(&png, Extension::Jpg)), [BLUE, RED, WHITE, GREEN]);
    assert_eq!(corners(&decoded(&webp, Extension::Jpg)), [BLUE, RED, WHITE, GREEN]);
}

#[actix_web::test]
async fn an_iphones_colours_become_ours_and_its_profile_is_gone() {
    let profile = [
        b"ICC_PROFILE\0\x01\x01".as_slice(),
        &[0; 128],
        b"desc\0\0\0\0Display P3\0",
    ]
    .concat();
    let plain = develop(jpeg()).await.unwrap();
    let wide = develop(jpeg_with_segment(0xe2, &profile)).await.unwrap();
    let red = |prepared| decoded(prepared, Extension::Jpg).get_pixel(20, 20).0[0];
    assert!(red(&wide) > red(&plain) + 8, "{} {}", red(&wide), red(&plain));
    assert_ne!(wide.picture.hash, plain.picture.hash);
    assert_silent(&wide);
}

#[actix_web::test]
async fn what_is_transparent_is_laid_on_white() {
    let transparent = image::RgbaImage::from_pixel(500, 500, image::Rgba([0, 0, 0, 0]));
    let mut png = std::io::Cursor::new(Vec::new());
    transparent.write_to(&mut png, ImageFormat::Png).unwrap();
    let prepared = develop(png.into_inner()).await.unwrap();
    assert_eq!(prepared.picture.dominant_color, "#ffffff");
}
