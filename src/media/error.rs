//! Why a photo is refused; each page words it.
use serde::{Deserialize, Serialize};

/// The reason a photo was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum PhotoError {
    /// Nothing was sent.
    #[error("the file is empty")]
    Empty,
    /// More than [`super::MAX_BYTES`].
    #[error("the file is too heavy")]
    TooHeavy,
    /// Vector drawings can carry script.
    #[error("SVG drawings are not taken")]
    Svg,
    /// GIF, moving or not.
    #[error("GIF pictures are not taken")]
    Gif,
    /// The iPhone's own format, also AVIF: their family cannot be decoded here.
    #[error("HEIC pictures are not taken")]
    Heic,
    /// A scanner's format.
    #[error("TIFF pictures are not taken")]
    Tiff,
    /// Not a picture at all, or one of a rare kind.
    #[error("this is not a JPEG, PNG or WebP picture")]
    NotAPhoto,
    /// A side longer than 8 000 px, or more than 40 megapixels.
    #[error("the picture has too many pixels")]
    TooLarge,
    /// A side shorter than 400 px.
    #[error("the picture is too small to show")]
    TooSmall,
    /// Cut short or broken.
    #[error("the picture is damaged")]
    Damaged,
    /// Decoding it took more memory or time than a photo may.
    #[error("the picture could not be opened within its limits")]
    TooDemanding,
    /// Nothing is wrong with the photo: it could not be prepared now.
    #[error("photos cannot be prepared at the moment")]
    Unavailable,
}

impl PhotoError {
    /// The message that tells the person what to do, in the `media` catalogue.
    pub fn message_key(self) -> &'static str {
        match self {
            Self::Empty => "media-photo-empty",
            Self::TooHeavy => "media-photo-too-heavy",
            Self::Svg => "media-photo-svg",
            Self::Gif => "media-photo-gif",
            Self::Heic => "media-photo-heic",
            Self::Tiff => "media-photo-tiff",
            Self::NotAPhoto => "media-photo-not-a-photo",
            Self::TooLarge => "media-photo-too-large",
            Self::TooSmall => "media-photo-too-small",
            Self::Damaged => "media-photo-damaged",
            Self::TooDemanding => "media-photo-too-demanding",
            Self::Unavailable => "media-photo-unavailable",
        }
    }
}
