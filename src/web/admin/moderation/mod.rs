//! The review of what cooperatives write: the queue, one submission with what changed, the decision.
pub mod comparison;
pub mod decisions;
pub mod submissions;

use actix_web::web::{ServiceConfig, get, post};

/// The addresses of this part, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/admin/moderation", get().to(submissions::index))
        .route("/admin/moderation/{id}", get().to(submissions::show))
        .route("/admin/moderation/{id}/decision", post().to(decisions::create));
}
