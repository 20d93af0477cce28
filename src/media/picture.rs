//! What a page needs to show a photo.
use serde::{Deserialize, Serialize};

use super::{WIDTHS, tone};

/// A photo as templates see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Names the files.
    pub hash: String,
    /// Of the upright original, for the `width` attribute.
    pub width: u32,
    /// Of the upright original, for the `height` attribute.
    pub height: u32,
    /// `#rrggbb`.
    pub dominant_color: String,
    /// Whether a `<source type="image/avif">` may be offered.
    pub has_avif: bool,
}

impl Picture {
    /// Where one file is served. `width` is one of [`WIDTHS`], `extension` one of `jpg`, `webp`, `avif`.
    pub fn src(&self, width: u32, extension: &str) -> String {
        format!("/media/{}/{width}.{extension}", self.hash)
    }

    /// The files of one format with their true widths, up to the first that holds the whole photo.
    pub fn srcset(&self, extension: &str) -> String {
        let whole = WIDTHS
            .iter()
            .position(|width| *width >= self.width)
            .unwrap_or(WIDTHS.len() - 1);
        let files = WIDTHS[..=whole].iter();
        let candidates = files.map(|width| format!("{} {}w", self.src(*width, extension), width.min(&self.width)));
        candidates.collect::<Vec<_>>().join(", ")
    }

    /// The class that paints the frame in about the photo's colour until it arrives; see [`super::tone_stylesheet`].
    pub fn tone_class(&self) -> String {
        tone::class(&self.dominant_color)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32) -> Picture {
        Picture {
            hash: "ab".into(),
            width,
            height: 600,
            dominant_color: "#d9a441".into(),
            has_avif: false,
        }
    }

    #[test]
    fn srcset_names_every_width_of_a_large_photo() {
        let set = "/media/ab/240.jpg 240w, /media/ab/400.jpg 400w, /media/ab/800.jpg 800w, /media/ab/1200.jpg 1200w";
        assert_eq!(picture(1600).srcset("jpg"), set);
    }

    #[test]
    fn srcset_tells_the_true_width_of_a_small_photo() {
        let set = "/media/ab/240.webp 240w, /media/ab/400.webp 400w, /media/ab/800.webp 640w";
        assert_eq!(picture(640).srcset("webp"), set);
    }
}
