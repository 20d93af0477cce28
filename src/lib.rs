//! Twiza, a solidarity marketplace: cooperatives list, shoppers order, carriers deliver.
pub mod config;
pub mod db;
pub mod locale;
pub mod money;
pub mod schema;
pub mod secret;
mod stored;
