//! What is done to the pixels of a photo: bytes → checked → decoded → upright → files. Pure: no files, no network, no
//! clock, and no word of the shop.
//!
//! A crate of its own for one reason: decoders and encoders are generic, so that they are compiled where they are
//! called. Here development builds optimise them (`[profile.dev.package]`); unoptimised they are fifty times slower.
mod avif;
mod derivative;
mod develop;
mod file;
mod render;
mod tone;

pub use avif::encode_avif;
pub use derivative::WIDTHS;
pub use develop::{Developed, Format, Refusal, develop};
pub use file::{Extension, File};
pub use render::illustration_to_png;
