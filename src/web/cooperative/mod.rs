//! The space of a cooperative: what its members and helpers do from a phone. Every handler asks for a [`Member`]; what
//! belongs to another cooperative is not found.
mod collections;
mod confirmations;
mod dashboards;
mod handovers;
mod labels;
mod members;
mod money;
mod orders;
mod packing_photos;
mod packings;
pub mod products;
mod rows;
mod shortages;

use actix_web::web::{self, Data, ServiceConfig, get, post};
use serde::Deserialize;

use crate::accounts::MemberRole;
use crate::cooperatives::members::Desk;
use crate::locale::Locale;
use crate::orders::{Actor, MoveError};
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Result, paths};

/// The addresses of this audience, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(products::routes)
        .configure(members::routes)
        .configure(money::routes)
        .route("/espace", get().to(dashboards::index))
        .route("/espace/{cooperative}", get().to(dashboards::show))
        .route("/espace/{cooperative}/commandes", get().to(orders::index))
        .route("/espace/{cooperative}/remises", post().to(handovers::create_all))
        .route(
            "/espace/{cooperative}/remises/{date}.csv",
            get().to(handovers::download),
        )
        .route("/espace/{cooperative}/remises/{date}", get().to(handovers::show))
        .service(web::scope("/espace/{cooperative}/commandes/{reference}").configure(of_a_parcel));
}

fn of_a_parcel(config: &mut ServiceConfig) {
    config
        .route("", get().to(orders::show))
        .route("/confirmation", post().to(confirmations::create))
        .route("/emballage", post().to(packings::create))
        .route("/photo", post().to(packing_photos::create))
        .route("/etiquette", get().to(labels::show))
        .route("/remise", post().to(handovers::create))
        .route("/retrait", post().to(collections::create))
        .route("/manque", get().to(shortages::new))
        .route("/manque", post().to(shortages::create));
}

/// The parcel named in the path.
#[derive(Debug, Clone, Deserialize)]
struct Reference {
    reference: String,
}

/// The cooperative whose space it is, and the way around in it.
struct Space {
    slug: String,
    name: String,
    /// The reader sees the money.
    is_manager: bool,
    locale: Locale,
}

impl Space {
    fn of(member: &Member, locale: Locale) -> Self {
        Self {
            slug: member.cooperative.slug.clone(),
            name: member.cooperative.name(locale).to_owned(),
            is_manager: member.cooperative.role >= MemberRole::Manager,
            locale,
        }
    }

    /// The address of one of its pages; `page` is empty or begins with `/`.
    fn href(&self, page: &str) -> String {
        paths::space(self.locale, &self.slug, page)
    }

    /// What shoppers see of it.
    fn shop(&self) -> String {
        paths::cooperative(self.locale, &self.slug)
    }

    /// The address of one of its parcels.
    fn parcel(&self, reference: &str) -> String {
        self.href(&format!("/commandes/{reference}"))
    }
}

impl Member {
    fn actor(&self) -> Actor {
        Actor::Member(self.person.user.id)
    }

    /// For what a manager decides.
    fn desk(&self) -> Desk {
        Desk {
            cooperative: self.cooperative.clone(),
            user: self.person.user.clone(),
            by: self.by.clone(),
        }
    }
}

/// Back to `page` after a move. One who comes second reads that it was done already, and sees the page as it is.
fn moved(site: &Data<Site>, locale: Locale, page: String, outcome: Outcome) -> Result {
    let flash = match outcome {
        Ok(words) => Flash::ok(words),
        Err(MoveError::Database(error)) => return Err(error.into()),
        Err(MoveError::NoTrackingNumber) => Flash::bad(locale.t("space-no-tracking-number")),
        Err(MoveError::Awaited) => Flash::bad(locale.t("space-awaited")),
        Err(MoveError::NotNow(..)) => already_done(locale),
    };
    Ok(see_other_with(site, page, flash))
}

/// What to say of a move that was made, or why it was not.
type Outcome = std::result::Result<String, MoveError>;

fn already_done(locale: Locale) -> Flash {
    Flash {
        kind: "info".to_owned(),
        ..Flash::ok(locale.t("space-already-done"))
    }
}
