//! Twiza, a solidarity marketplace: cooperatives list, shoppers order, carriers deliver.
pub mod accounts;
pub mod cart;
pub mod config;
pub mod db;
pub mod email;
pub mod ice;
pub mod import;
pub mod locale;
pub mod media;
pub mod money;
pub mod notifications;
pub mod phone;
pub mod schema;
pub mod secret;
pub mod slug;
mod stored;
pub mod text;
pub mod web;
