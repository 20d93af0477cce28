//! Pages over HTTP, against the real application.
mod sessions;
mod storefront;
