//! One file that a page may ask for.
use serde::{Deserialize, Serialize};

/// One derivative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The name, one of [`super::WIDTHS`]; a smaller photo is not enlarged to it.
    pub width: u32,
    /// The format.
    pub extension: Extension,
    /// The encoded picture.
    pub bytes: Vec<u8>,
}

/// The formats photos are served in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Extension {
    /// For every browser.
    Jpg,
    /// A third lighter.
    Webp,
    /// The lightest; written later, by the worker.
    Avif,
}

impl Extension {
    /// As in a file name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jpg => "jpg",
            Self::Webp => "webp",
            Self::Avif => "avif",
        }
    }

    /// From a file name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Jpg, Self::Webp, Self::Avif]
            .into_iter()
            .find(|extension| extension.as_str() == text)
    }

    /// As in a `Content-Type` header.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Avif => "image/avif",
        }
    }
}
