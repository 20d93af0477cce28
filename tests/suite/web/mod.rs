//! Pages over HTTP, against the real application.
mod admin;
mod sessions;
mod shopping;
mod storefront;
