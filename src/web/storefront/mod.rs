//! What shoppers see: the home page, the catalogue, products, cooperatives, certificates, and where a parcel would go.
mod card;
mod products;
mod query;

use actix_web::web::{ServiceConfig, get};

/// The addresses below `/{l}`.
pub fn configure(config: &mut ServiceConfig) {
    config.route("/produits", get().to(products::index));
}
