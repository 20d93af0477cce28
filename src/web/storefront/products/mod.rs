//! Products: the list and the page of one.
mod index;
mod show;
mod shown;

pub use index::index;
pub use show::show;
pub use shown::Shown;
