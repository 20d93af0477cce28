//! Pictures made here, good and bad, byte by byte.
use std::io::{Cursor, Write};

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

pub const RED: [u8; 3] = [200, 30, 30];
pub const GREEN: [u8; 3] = [30, 160, 60];
pub const BLUE: [u8; 3] = [30, 60, 200];
pub const WHITE: [u8; 3] = [240, 240, 240];

/// Red, green above; blue, white below: no two turns of it look alike.
pub fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb(match (x < width / 2, y < height / 2) {
            (true, true) => RED,
            (false, true) => GREEN,
            (true, false) => BLUE,
            (false, false) => WHITE,
        })
    })
}

pub fn encoded(image: RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub fn jpeg() -> Vec<u8> {
    encoded(quarters(640, 480), ImageFormat::Jpeg)
}

pub fn png() -> Vec<u8> {
    encoded(quarters(640, 480), ImageFormat::Png)
}

pub fn webp() -> Vec<u8> {
    encoded(quarters(640, 480), ImageFormat::WebP)
}

/// A JPEG with one more segment right after its start.
pub fn jpeg_with_segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let jpeg = jpeg();
    let length = (content.len() as u16 + 2).to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, content, &jpeg[2..]].concat()
}

/// A JPEG whose header tells another size.
pub fn jpeg_claiming(width: u16, height: u16) -> Vec<u8> {
    let mut jpeg = jpeg();
    let frame = jpeg.windows(2).position(|mark| mark == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    jpeg[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    jpeg
}

/// An EXIF block as cameras write it: an orientation, and where the person lives.
pub fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend([0, 3]);
    tiff.extend(entry(0x0112, 3, 1, u32::from(orientation) << 16));
    tiff.extend(entry(0x013b, 2, 16, 50));
    tiff.extend(entry(0x8825, 4, 1, 66));
    tiff.extend([0; 4]);
    tiff.extend(b"AICHA-OF-TALIOUI");
    tiff.extend([0, 2]);
    tiff.extend(entry(0x0001, 2, 2, u32::from_be_bytes(*b"N\0\0\0")));
    tiff.extend(entry(0x0002, 5, 3, 96));
    tiff.extend([0; 4]);
    for value in [30u32, 1, 31, 1, 4242, 100] {
        tiff.extend(value.to_be_bytes());
    }
    tiff
}

fn entry(tag: u16, kind: u16, count: u32, value: u32) -> Vec<u8> {
    [
        tag.to_be_bytes().as_slice(),
        &kind.to_be_bytes(),
        &count.to_be_bytes(),
        &value.to_be_bytes(),
    ]
    .concat()
}

/// A PNG of these chunks.
pub fn png_of(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    chunks
        .iter()
        .for_each(|(name, content)| bytes.extend(png_chunk(name, content)));
    bytes
}

pub fn png_chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(name);
    crc.update(content);
    let length = (content.len() as u32).to_be_bytes();
    [length.as_slice(), name, content, &crc.sum().to_be_bytes()].concat()
}

/// The header of an 8-bit RGB PNG, or of another depth and colour kind.
pub fn ihdr(width: u32, height: u32, [depth, color]: [u8; 2]) -> (&'static [u8; 4], Vec<u8>) {
    let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
    (b"IHDR", [sides.as_slice(), &[depth, color, 0, 0, 0]].concat())
}

/// At least `length` zeros, compressed a thousand times: one block, repeated, so that making it costs nothing.
pub fn zeros(length: usize) -> Vec<u8> {
    let blocks = length.div_ceil(BLOCK);
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&[0; BLOCK]).unwrap();
    encoder.flush().unwrap();
    let block = encoder.get_ref().repeat(blocks);
    let checksum = (((blocks * BLOCK % 65_521) as u32) << 16 | 1).to_be_bytes();
    [[0x78, 0x9c].as_slice(), &block, &[0x03, 0x00], &checksum].concat()
}

const BLOCK: usize = 1 << 16;

/// A PNG with one more chunk right after its header.
pub fn png_with_chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let png = png();
    [&png[..33], &png_chunk(name, content), &png[33..]].concat()
}

/// A WebP with the EXIF block `exif`, of 640 × 480.
pub fn webp_with_exif(exif: &[u8]) -> Vec<u8> {
    let picture = webp()[12..].to_vec();
    let header = riff_chunk(b"VP8X", &[0x08, 0, 0, 0, 0x7f, 0x02, 0, 0xdf, 0x01, 0]);
    riff(&[header, picture, riff_chunk(b"EXIF", exif)].concat())
}

/// The header of a WebP of `side` × `side`, and nothing to show.
pub fn webp_claiming(side: u32) -> Vec<u8> {
    let [low, middle, high, _] = (side - 1).to_le_bytes();
    let header = riff_chunk(b"VP8X", &[0, 0, 0, 0, low, middle, high, low, middle, high]);
    riff(&[header, webp()[12..].to_vec()].concat())
}

fn riff(content: &[u8]) -> Vec<u8> {
    let size = (content.len() as u32 + 4).to_le_bytes();
    [b"RIFF".as_slice(), &size, b"WEBP", content].concat()
}

fn riff_chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let padding = vec![0; content.len() % 2];
    [
        name.as_slice(),
        &(content.len() as u32).to_le_bytes(),
        content,
        &padding,
    ]
    .concat()
}
