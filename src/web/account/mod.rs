//! Signing in and out, and setting a password by a link.
pub mod passwords;
pub mod sessions;

use actix_web::web::{ServiceConfig, get, post};

/// The addresses of this audience, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/connexion", get().to(sessions::new))
        .route("/connexion", post().to(sessions::create))
        .route("/deconnexion", post().to(sessions::destroy))
        .route("/mot-de-passe/{token}", get().to(passwords::edit))
        .route("/mot-de-passe/{token}", post().to(passwords::update));
}
