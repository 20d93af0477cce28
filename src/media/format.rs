//! What a file is, by its first bytes; its name and declared type are never asked.
use twiza_pixels::Format;

use super::PhotoError;

/// The heaviest file taken: 8 MiB.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The format of `bytes`, or why they are refused unread.
pub(super) fn sniff(bytes: &[u8]) -> Result<Format, PhotoError> {
    match bytes {
        [] => Err(PhotoError::Empty),
        _ if bytes.len() > MAX_BYTES => Err(PhotoError::TooHeavy),
        [0xff, 0xd8, 0xff, ..] => whole_jpeg(bytes),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok(Format::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Format::WebP),
        _ => Err(refused(bytes)),
    }
}

fn refused(bytes: &[u8]) -> PhotoError {
    match bytes {
        [b'G', b'I', b'F', b'8', ..] => PhotoError::Gif,
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => PhotoError::Tiff,
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => PhotoError::Heic,
        _ if is_svg(bytes) => PhotoError::Svg,
        _ => PhotoError::NotAPhoto,
    }
}

fn is_svg(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_ascii_lowercase();
    start.contains("<svg") || start.contains("<!doctype svg")
}

/// The decoder paints what is missing from a cut JPEG in grey, so its end mark is asked for here. Telephones append
/// data of their own after it, hence not "at the end".
fn whole_jpeg(bytes: &[u8]) -> Result<Format, PhotoError> {
    let scan = start_of_scan(bytes).ok_or(PhotoError::Damaged)?;
    let ended = bytes[scan..].windows(2).any(|mark| mark == [0xff, 0xd9]);
    ended.then_some(Format::Jpeg).ok_or(PhotoError::Damaged)
}

/// Walks the segments, so that the end mark of a thumbnail inside the metadata does not count.
fn start_of_scan(bytes: &[u8]) -> Option<usize> {
    let mut at = 2;
    while let [0xff, marker, rest @ ..] = bytes.get(at..)? {
        match (marker, rest) {
            (0xda, _) => return Some(at),
            (0xff, _) => at += 1,
            (_, [high, low, ..]) => at += 2 + usize::from(u16::from_be_bytes([*high, *low])),
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_make_a_drawing_a_photo() {
        assert_eq!(sniff(b"<?xml version='1.0'?><SVG xmlns=''>"), Err(PhotoError::Svg));
    }

    // Shown to fail by answering the format without asking for the end mark: the cut file was then taken.
    #[test]
    fn the_end_mark_of_an_embedded_thumbnail_is_not_the_photos() {
        let cut = [0xff, 0xd8, 0xff, 0xe1, 0, 4, 0xff, 0xd9, 0xff, 0xda, 0, 2, 7, 7];
        assert_eq!(sniff(&cut), Err(PhotoError::Damaged));
    }

    #[test]
    fn what_a_telephone_appends_after_the_end_is_no_damage() {
        let whole = [0xff, 0xd8, 0xff, 0xda, 0, 2, 7, 0xff, 0xd9, b'S', b'E', b'F'];
        assert_eq!(sniff(&whole), Ok(Format::Jpeg));
    }
}
