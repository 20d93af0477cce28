//! Files that must not get in, each with the reason a page can word. All go through the child.
//!
//! Shown to fail: with the first-byte test off, drawings and GIFs answered `Damaged`; with `check_size` off, the
//! 12 000 × 12 000 header answered `Damaged` or `TooDemanding` instead of `TooLarge`, and the small ones were taken;
//! with the end mark of JPEG not asked for, the cut JPEGs were taken, half grey.
use twiza::media::PhotoError::{self, *};

use super::develop;
use super::samples::*;

async fn refused(bytes: impl Into<Vec<u8>>) -> PhotoError {
    develop(bytes).await.expect_err("this is no photo of ours")
}

#[actix_web::test]
async fn nothing_is_refused_as_nothing() {
    assert_eq!(refused("").await, Empty);
}

#[actix_web::test]
async fn nine_mebibytes_are_refused_unread() {
    let mut heavy = jpeg();
    heavy.resize(9 << 20, 0);
    assert_eq!(refused(heavy).await, TooHeavy);
}

#[actix_web::test]
async fn drawings_are_refused() {
    assert_eq!(
        refused("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>").await,
        Svg
    );
    assert_eq!(refused("\u{feff}<?xml version='1.0'?>\n<!-- x --><svg/>").await, Svg);
    assert_eq!(
        refused("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' ''><x/>").await,
        Svg
    );
}

#[actix_web::test]
async fn gifs_are_refused_even_with_a_jpeg_inside() {
    assert_eq!(refused("GIF87a\x01\x00\x01\x00").await, Gif);
    assert_eq!(refused([b"GIF89a".to_vec(), jpeg()].concat()).await, Gif);
}

#[actix_web::test]
async fn heic_and_its_family_are_refused() {
    assert_eq!(refused("\0\0\0\x18ftypheic\0\0\0\0mif1heic").await, Heic);
    assert_eq!(refused("\0\0\0\x1cftypavif\0\0\0\0avifmif1").await, Heic);
}

#[actix_web::test]
async fn tiffs_of_both_orders_are_refused() {
    assert_eq!(refused("II*\0\x08\0\0\0\0\0").await, Tiff);
    assert_eq!(refused(exif(1)).await, Tiff);
}

#[actix_web::test]
async fn what_is_no_picture_is_refused_as_such() {
    assert_eq!(refused("%PDF-1.7 x").await, NotAPhoto);
    assert_eq!(refused("<html><script>alert(1)</script>").await, NotAPhoto);
    assert_eq!(refused("PK\x03\x04").await, NotAPhoto);
    assert_eq!(refused("BM6\0\0\0").await, NotAPhoto);
    assert_eq!(refused("#!/bin/sh\nrm -rf /").await, NotAPhoto);
    assert_eq!(refused([0xff]).await, NotAPhoto);
}

#[actix_web::test]
async fn a_first_word_without_the_rest_is_damaged() {
    assert_eq!(refused([0xff, 0xd8, 0xff]).await, Damaged);
    assert_eq!(refused([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9]).await, Damaged);
    assert_eq!(
        refused("\u{89}PNG\r\n\x1a\n".chars().map(|c| c as u8).collect::<Vec<_>>()).await,
        Damaged
    );
    assert_eq!(refused("RIFF\x04\0\0\0WEBP").await, Damaged);
}

#[actix_web::test]
async fn one_formats_head_on_anothers_body_is_damaged() {
    assert_eq!(refused([&jpeg()[..3], &png()].concat()).await, Damaged);
    assert_eq!(refused([&png()[..8], &jpeg()].concat()).await, Damaged);
    assert_eq!(refused([&webp()[..12], &png()].concat()).await, Damaged);
}

#[actix_web::test]
async fn cut_files_are_damaged() {
    for whole in [jpeg(), png(), webp()] {
        for part in [4, 2] {
            assert_eq!(refused(&whole[..whole.len() - whole.len() / part]).await, Damaged);
        }
    }
    let last_byte_missing = jpeg().len() - 1;
    assert_eq!(refused(&jpeg()[..last_byte_missing]).await, Damaged);
}

#[actix_web::test]
async fn a_png_whose_sums_are_wrong_is_damaged() {
    let mut png = png();
    let middle = png.len() / 2;
    png[middle] ^= 0x55;
    assert_eq!(refused(png).await, Damaged);
}

#[actix_web::test]
async fn a_picture_without_area_is_refused() {
    assert_eq!(
        refused(png_of(&[ihdr(0, 0, [8, 2]), (b"IDAT", zeros(0)), (b"IEND", vec![])])).await,
        Damaged
    );
    assert_eq!(refused(jpeg_claiming(0, 0)).await, Damaged);
}

#[actix_web::test]
async fn twelve_thousand_squared_is_refused_by_its_header_alone() {
    assert_eq!(
        refused(png_of(&[ihdr(12_000, 12_000, [8, 2]), (b"IDAT", vec![])])).await,
        TooLarge
    );
    assert_eq!(
        refused(png_of(&[ihdr(50_000, 50_000, [1, 0]), (b"IDAT", vec![])])).await,
        TooLarge
    );
    assert_eq!(refused(jpeg_claiming(65_500, 65_500)).await, TooLarge);
    assert_eq!(refused(webp_claiming(16_000)).await, TooLarge);
}

#[actix_web::test]
async fn sides_that_pass_alone_may_be_too_much_together() {
    assert_eq!(
        refused(png_of(&[ihdr(8_000, 8_000, [8, 2]), (b"IDAT", vec![])])).await,
        TooLarge
    );
    assert_eq!(refused(jpeg_claiming(8_000, 5_001)).await, TooLarge);
    assert_eq!(refused(jpeg_claiming(8_001, 400)).await, TooLarge);
}

#[actix_web::test]
async fn stamps_and_threads_are_too_small() {
    assert_eq!(
        refused(encoded(quarters(399, 399), image::ImageFormat::Png)).await,
        TooSmall
    );
    assert_eq!(
        refused(encoded(quarters(8_000, 1), image::ImageFormat::Png)).await,
        TooSmall
    );
    assert_eq!(
        refused(encoded(quarters(399, 2_000), image::ImageFormat::Jpeg)).await,
        TooSmall
    );
}
