//! What the tests stand on: a private PostgreSQL, the cast, and a browser-like client for the real application.
pub mod app;
pub mod buyers;
pub mod call;
pub mod cast;
pub mod client;
pub mod database;
pub mod page;
pub mod smtp;

pub use app::TestApp;
pub use client::Client;
pub use database::{CommittedDb, EmptyDb, RolledBackDb};
pub use page::Page;
