//! Products: the list and the page of one.
mod gallery;
mod head;
mod index;
mod maker;
mod offer;
mod page;
mod show;

pub use index::index;
pub use show::{Shown, show};
