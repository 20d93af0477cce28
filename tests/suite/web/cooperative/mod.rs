//! The space of a cooperative over HTTP.
mod products;
