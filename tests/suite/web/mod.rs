//! Pages over HTTP, against the real application.
mod accounts;
mod admin;
mod checkout_form;
mod cooperative;
mod journal;
mod legal;
mod made_to_order;
mod methods;
mod moderation;
mod product;
mod sessions;
mod shopfront;
mod shopping;
mod space;
mod storefront;
mod themes;
mod waiting;
