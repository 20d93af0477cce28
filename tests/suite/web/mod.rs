//! Pages over HTTP, against the real application.
mod admin;
mod sessions;
mod storefront;
