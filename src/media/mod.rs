//! Photos: bytes from a stranger become checked, upright, re-encoded files named by what they show.
//!
//! A [`Darkroom`] prepares a photo in a child process with little memory and no files; [`Prepared::store`] writes its
//! files to the [`Storage`]; only then [`Photo::insert`] records it, so that a row never names a missing file. What was
//! sent is never kept: no metadata, no position, no original. Pages show a [`Picture`].
mod avif;
mod cache;
mod darkroom;
mod error;
mod format;
mod frame;
mod limits;
mod photo;
mod picture;
mod prepared;
mod storage;
mod tone;

pub use avif::write_next_avif;
pub use cache::{Cache, Illustration, prepare_many};
pub use darkroom::{Darkroom, photo_child};
pub use error::PhotoError;
pub use format::MAX_BYTES;
pub use photo::Photo;
pub use picture::Picture;
pub use prepared::Prepared;
pub use storage::Storage;
pub use tone::tone_stylesheet;
pub use twiza_pixels::{Extension, File, WIDTHS};
