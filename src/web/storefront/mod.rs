//! What shoppers see: the home page, the catalogue, products, cooperatives, certificates, and where a parcel would go.
pub mod card;
mod certificates;
mod cooperatives;
mod delivery;
pub mod delivery_places;
mod home;
mod product_facts;
mod products;
mod query;
pub mod sitemap;
mod structured;

use actix_web::web::{ServiceConfig, get, post};

/// The addresses below `/{l}`.
pub fn configure(config: &mut ServiceConfig) {
    config
        .route("", get().to(home::show))
        .route("/produits", get().to(products::index))
        .route("/produits/{slug}", get().to(products::show))
        .route("/cooperatives", get().to(cooperatives::index))
        .route("/cooperatives/{slug}", get().to(cooperatives::show))
        .route("/certificats/{code}", get().to(certificates::show))
        .route("/livraison", get().to(delivery_places::index))
        .route("/livraison", post().to(delivery_places::create));
}
