//! From the cart to the door: the cart, the checkout form, and the page of an order behind its secret link. All of it
//! works as plain forms; what a cart or an order shows is shaped in [`parcels`] and [`totals`] once for both.
mod address_choices;
mod cancellations;
pub mod cart_lines;
mod carts;
pub(super) mod checkout_form;
mod checkouts;
mod confirmations;
mod deliveries;
pub mod desk;
mod destinations;
pub mod orders;
mod parcels;
pub(super) mod places;
mod prices;
mod refusals;
mod steps;
mod totals;

use actix_web::web::{ServiceConfig, get, post};

/// The addresses of this audience, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/panier", get().to(carts::show))
        .route("/panier/articles", post().to(cart_lines::create))
        .route("/panier/articles/{id}", post().to(cart_lines::update))
        .route("/panier/prix", post().to(prices::update))
        .route("/panier/commune", post().to(destinations::update))
        .route("/panier/livraisons/{cooperative}", post().to(deliveries::update))
        .route("/commande", get().to(checkouts::new))
        .route("/commande", post().to(checkouts::create))
        .route("/commandes/{token}", get().to(orders::show))
        .route("/commandes/{token}/confirmation", post().to(confirmations::create))
        .route("/commandes/{token}/annulation", get().to(cancellations::new))
        .route("/commandes/{token}/annulation", post().to(cancellations::create));
}
