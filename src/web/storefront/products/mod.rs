//! Products: the list and the page of one.
mod index;
mod show;

pub use index::index;
pub use show::{Shown, show};
