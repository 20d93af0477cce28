//! From a cooperative's door to a buyer's: what a delivery costs, who carries it, and with which number.
//!
//! A *package* is what one cooperative sends for one order, before a carrier is chosen; a *rate card* is
//! what one carrier asks for one *service* (home, agency, collection), by *zone* and weight *band*;
//! a *route* is the card that won, with the reason. Rules are pure; only loading and numbering touch the database.
pub mod calendar;
pub mod carriers;
mod demo;
mod label;
mod package;
mod rate_card;
pub mod routing;
mod s10;
mod service;
mod settings;
mod tracking;
mod zone;

pub use calendar::{Expected, working_days_after};
pub use carriers::Carrier;
pub use demo::demo_rate_cards;
pub use label::{LabelSheet, Party};
pub use package::{Bulk, Package};
pub use rate_card::{RateBand, RateCard, RateZone, Terms};
pub use routing::{CannotDeliver, Considered, Refusal, Route, RoutingReason, Rule, choose, delivery_options};
pub use s10::S10;
pub use service::Service;
pub use settings::Settings;
pub use tracking::{TakeError, TrackingRange};
pub use zone::Zone;
