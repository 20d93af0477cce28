//! Twiza, a solidarity marketplace: cooperatives list, shoppers order, carriers deliver.
pub mod config;
