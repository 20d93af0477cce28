//! A person's own pages: signing in and out, setting a password by a link, where they may go.
pub mod accounts;
pub mod passwords;
pub mod sessions;

use actix_web::web::{ServiceConfig, get, post};

/// The addresses of this audience, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/compte", get().to(accounts::show))
        .route("/connexion", get().to(sessions::new))
        .route("/connexion", post().to(sessions::create))
        .route("/deconnexion", post().to(sessions::destroy))
        .route("/mot-de-passe/{token}", get().to(passwords::edit))
        .route("/mot-de-passe/{token}", post().to(passwords::update));
}
