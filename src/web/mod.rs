//! Everything that speaks HTTP: the URL table, guards, forms, pages. It knows the domains and no SQL; a handler says
//! who, parses what was asked, calls one verb of a domain and answers.
pub mod account;
pub mod admin;
pub mod app;
pub mod assets;
pub mod bars;
pub mod body;
pub mod cookies;
pub mod csrf;
pub mod dev;
pub mod error;
pub mod error_pages;
pub mod flash;
pub mod form;
pub mod guards;
pub mod headers;
pub mod health;
pub mod hosts;
pub mod language;
pub mod limits;
pub mod markup;
pub mod media;
pub mod page;
pub mod pagination;
pub mod paths;
pub mod public;
pub mod root;
pub mod routes;
pub mod session;
pub mod sheet;
pub mod shopping;
pub mod site;
pub mod storefront;
pub mod upload;

pub use error::{Error, Result};
pub use form::{Errors, Form, render, see_other, unprocessable};
pub use page::Layout;
