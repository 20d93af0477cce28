//! The integration suite: one binary, its tree mirroring the program.
#![allow(clippy::unwrap_used, reason = "a test that fails says so by panicking")]

mod accounts;
mod approvals;
mod architecture;
mod browser;
mod catalogue;
mod checkout;
mod cooperatives;
mod db;
mod defence;
mod demo;
mod disbursements;
mod geography;
mod import;
mod locales;
mod media;
mod moderation;
mod notifications;
mod policy;
mod privacy;
mod shipping;
mod stylesheets;
mod support;
mod web;
