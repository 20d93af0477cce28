//! The space of a cooperative: what its members and helpers do from a phone. Every handler asks for a `Member`; what
//! belongs to another cooperative is not found.
pub mod products;

use actix_web::web::ServiceConfig;

/// The addresses of this audience, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config.configure(products::routes);
}
