//! A product as its cooperative writes it. A [`Listing`] says which product and whose; its [`Content`] is everything a
//! review looks at: the [`Facts`], the photos in order, and the [`Offer`]s (a size with its price). Stock is no part of
//! the content: it changes at once and is never reviewed.
mod content;
mod draft;
mod listing;
mod offer;
mod row;
mod shelf;

pub use content::{Content, Facts, append_photos, keep_photos, pictures, put_photo_back};
pub use draft::{duplicate, rename, start};
pub use listing::{Listing, Status};
pub use offer::{Offer, Unit, reviewed_prices, stocks};
pub use row::{Row, Shown, rows};
pub use shelf::{Recount, Shelved, confirm_all, count_unconfirmed, recount, shelf};
