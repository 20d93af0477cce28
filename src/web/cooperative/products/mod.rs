//! The products of a cooperative: the list, and the editor of three short pages. Each page is kept when it is sent, so
//! that a lost network costs one page at most; what shoppers see changes only after a review.
mod copies;
mod index;
mod offer_form;
mod photo_removals;
mod photos;
mod prices;
mod stock_confirmations;
mod stocks;
mod submissions;
mod texts;
mod withdrawals;

use actix_web::web::{self, ServiceConfig, get, post};
use serde::Deserialize;

use crate::accounts::Belonging;
use crate::listings::Listing;
use crate::locale::Locale;
use crate::moderation::{Editing, State};
use crate::web::guards::Member;
use crate::web::paths;

/// The addresses of the products, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/espace/{cooperative}/produits", get().to(index::index))
        .route("/espace/{cooperative}/produits", post().to(photos::create))
        .route("/espace/{cooperative}/produits/nouveau", get().to(photos::new))
        .route("/espace/{cooperative}/produits/stock", get().to(stocks::show))
        .route("/espace/{cooperative}/produits/stock", post().to(stocks::update))
        .route(
            "/espace/{cooperative}/produits/stock/confirmation",
            post().to(stock_confirmations::create),
        )
        .service(web::scope("/espace/{cooperative}/produits/{product}").configure(of_a_product));
}

fn of_a_product(config: &mut ServiceConfig) {
    config
        .route("/photos", get().to(photos::edit))
        .route("/photos", post().to(photos::update))
        .route("/photos/retour", post().to(photo_removals::destroy))
        .route("/prix", get().to(prices::edit))
        .route("/prix", post().to(prices::update))
        .route("/texte", get().to(texts::edit))
        .route("/texte", post().to(texts::update))
        .route("/envoi", get().to(submissions::new))
        .route("/envoi", post().to(submissions::create))
        .route("/copie", post().to(copies::create))
        .route("/retrait", post().to(withdrawals::create))
        .route("/retour", post().to(withdrawals::destroy));
}

/// The product named in the path; found through the cooperative only.
#[derive(Debug, Deserialize)]
struct Named {
    product: String,
}

/// What the head of every page of the editor shows.
struct Head {
    cooperative: Belonging,
    /// The product, when it was begun.
    slug: Option<String>,
    is_live: bool,
    state: Option<State>,
    reason: String,
}

impl Head {
    fn of_new(member: &Member) -> Self {
        Self {
            cooperative: member.cooperative.clone(),
            slug: None,
            is_live: false,
            state: None,
            reason: String::new(),
        }
    }

    fn of(member: &Member, editing: &Editing) -> Self {
        let last = editing.submission.as_ref().filter(|_| editing.state().is_some());
        Self {
            cooperative: member.cooperative.clone(),
            slug: Some(editing.listing.slug.clone()),
            is_live: editing.listing.is_live(),
            state: editing.state(),
            reason: last.map(|last| last.reason.clone()).unwrap_or_default(),
        }
    }

    /// The reviewer's words, while they are to be followed.
    fn is_sent_back(&self) -> bool {
        matches!(self.state, Some(State::ChangesRequested | State::Refused))
    }

    /// It waits: changing it takes it out of the queue.
    fn is_waiting(&self) -> bool {
        self.state == Some(State::Waiting)
    }

    /// The path of the list, without its language.
    fn list(&self) -> String {
        format!("/espace/{}/produits", self.cooperative.slug)
    }

    /// The path of a page of this product, without its language; of the list while there is no product.
    fn page(&self, page: &str) -> String {
        match &self.slug {
            Some(slug) => format!("{}/{slug}/{page}", self.list()),
            None => self.list(),
        }
    }
}

/// The address of a page of a product; none is the list of products.
fn address(locale: Locale, member: &Member, page: Option<(&Listing, &str)>) -> String {
    let page = page
        .map(|(listing, page)| format!("/{}/{page}", listing.slug))
        .unwrap_or_default();
    paths::space(locale, &member.cooperative.slug, &format!("/produits{page}"))
}

/// Where a page of the editor leads, by the button that sent it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    /// The same page again.
    Stay,
    /// The next one.
    Continue,
    /// The list of products.
    Later,
}

impl Then {
    fn parse(button: &str) -> Self {
        match button {
            "continuer" => Self::Continue,
            "plus-tard" => Self::Later,
            _ => Self::Stay,
        }
    }

    fn lead(self, locale: Locale, member: &Member, (listing, here, next): (&Listing, &str, &str)) -> String {
        let page = match self {
            Self::Stay => Some((listing, here)),
            Self::Continue => Some((listing, next)),
            Self::Later => None,
        };
        address(locale, member, page)
    }
}
