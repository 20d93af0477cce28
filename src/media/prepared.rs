//! A photo ready to be kept.
use twiza_pixels::{Refusal, develop};

use super::{File, PhotoError, Picture, format};

/// A photo ready to be kept: what pages need to know of it, and its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// What the files show; `has_avif` is false.
    pub picture: Picture,
    /// One for each width and extension but AVIF.
    pub files: Vec<File>,
}

impl Prepared {
    /// Prepares a photo in this process: for our own pictures. A stranger's go through a [`super::Darkroom`].
    pub fn from_upload(bytes: &[u8]) -> Result<Self, PhotoError> {
        let developed = develop(bytes, format::sniff(bytes)?)?;
        let picture = Picture {
            hash: developed.hash,
            width: developed.width,
            height: developed.height,
            dominant_color: developed.dominant_color,
            has_avif: false,
        };
        let files = developed.files;
        Ok(Self { picture, files })
    }
}

impl From<Refusal> for PhotoError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::TooLarge => Self::TooLarge,
            Refusal::TooSmall => Self::TooSmall,
            Refusal::Damaged => Self::Damaged,
        }
    }
}
