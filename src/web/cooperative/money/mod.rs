//! The cooperative's money, for its managers: what it is owed and why, what was paid out, and to which account.
mod accounts;
mod index;

use actix_web::web::{ServiceConfig, get, post};

/// The addresses of the money, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/espace/{cooperative}/argent", get().to(index::index))
        .route("/espace/{cooperative}/argent/compte", get().to(accounts::new))
        .route("/espace/{cooperative}/argent/compte", post().to(accounts::create))
        .route("/espace/{cooperative}/argent/compte/arret", post().to(accounts::stop));
}
