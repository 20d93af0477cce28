//! The space of a cooperative over HTTP.
mod photos;
mod products;
mod sides;
