//! Pages over HTTP, against the real application.
mod admin;
mod cooperative;
mod journal;
mod moderation;
mod product;
mod sessions;
mod shopfront;
mod shopping;
mod space;
mod storefront;
