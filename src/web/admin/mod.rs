//! The staff's area: what waits, orders and their parcels, money for buyers, cooperatives, mail that could not be sent. Every handler
//! names the right it needs.
pub mod approvals;
pub mod confirmations;
pub mod cooperatives;
pub mod dashboards;
mod disbursements;
pub mod journal;
pub mod letters;
pub mod moderation;
pub mod order_filter;
pub mod orders;
pub mod parcel_moves;
pub mod refund_limits;
pub mod settings;
pub mod transfers;
pub mod users;
pub mod words;

use actix_web::web::{ServiceConfig, get, post};

/// The addresses of this audience, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(moderation::routes)
        .configure(users::routes)
        .configure(disbursements::routes)
        .route("/admin", get().to(dashboards::show))
        .route("/admin/commandes", get().to(orders::index))
        .route("/admin/commandes.csv", get().to(orders::export))
        .route("/admin/commandes/{number}", get().to(orders::show))
        .route(
            "/admin/commandes/{number}/confirmation",
            post().to(confirmations::create),
        )
        .route("/admin/commandes/{number}/virement", post().to(transfers::create))
        .route("/admin/colis/{reference}/etapes", post().to(parcel_moves::create))
        .route("/admin/cooperatives", get().to(cooperatives::index))
        .route("/admin/reglages", get().to(settings::show))
        .route("/admin/reglages/compte-bancaire", post().to(settings::update))
        .route("/admin/reglages/plafond", post().to(refund_limits::update))
        .route("/admin/approbations", get().to(approvals::index))
        .route("/admin/approbations/{id}", post().to(approvals::update))
        .route("/admin/journal", get().to(journal::index))
        .route("/admin/journal.csv", get().to(journal::export))
        .route("/admin/courriels", get().to(letters::index))
        .route("/admin/courriels/{id}/renvoi", post().to(letters::update));
}
