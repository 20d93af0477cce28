//! What bringing one product to the reader's commune would cost and when it would arrive, before anything is in a cart.

use crate::cart::Terms;
use crate::catalogue::Variant;
use crate::cooperatives::Cooperative;
use crate::geography::{Commune, Province};
use crate::money::Money;
use crate::shipping::{Bulk, Package, Route, Zone, delivery_options};
use crate::web::Layout;

/// What an estimate needs to know, whichever the product.
pub struct Estimate {
    origin: Commune,
    destination: Option<(Commune, Province)>,
    terms: Terms,
    preparation_days: i16,
    free_from: Option<Money>,
    offers_collection: bool,
}

/// What the page says of it.
pub struct Delivery {
    /// Each way with its days and price.
    pub ways: Vec<String>,
    /// From which amount the cooperative pays; empty when it never does.
    pub free: String,
    /// Where to choose another commune.
    pub change: String,
    /// The commune chosen, if any.
    pub place: Option<String>,
}

impl Estimate {
    /// From a cooperative to where the visitor lives, if we know.
    pub fn new(from: &Cooperative, origin: Commune, destination: Option<(Commune, Province)>, terms: Terms) -> Self {
        Self {
            origin,
            destination,
            terms,
            preparation_days: from.preparation_days,
            free_from: from.free_delivery_from,
            offers_collection: from.offers_collection,
        }
    }

    /// Of one piece.
    pub fn of(&self, layout: &Layout, variant: &Variant) -> Delivery {
        let ready = self.preparation_days.max(variant.making_days());
        let routes = self
            .destination
            .as_ref()
            .map(|(commune, _)| self.routes(commune, variant));
        let ways = routes.iter().flatten().map(|route| self.words(layout, route, ready));
        Delivery {
            ways: ways.collect(),
            free: self.free(layout),
            change: self.change(layout),
            place: self.place(layout),
        }
    }

    fn routes(&self, destination: &Commune, variant: &Variant) -> Vec<Route> {
        let package = Package {
            zone: Zone::between(&self.origin, destination),
            bulk: Bulk::of(1, variant.weight_grams, variant.sides_mm()),
            goods: variant.price,
            is_cash: self.terms.is_cash,
            free_from: self.free_from,
            offers_collection: self.offers_collection,
        };
        delivery_options(&package, &self.terms.cards, &self.terms.settings)
    }

    fn words(&self, layout: &Layout, route: &Route, ready: i16) -> String {
        let expected = route.expected(self.terms.today, ready, &self.terms.settings);
        let price = if route.charged.is_zero() {
            layout.t("storefront-free")
        } else {
            layout.money(route.charged)
        };
        let service = layout.t(&format!("service-{}", route.service.name()));
        let days = layout.locale.date_range(expected.from, expected.to);
        layout
            .locale
            .t3("storefront-way", "service", service, "days", days, "price", price)
    }

    fn free(&self, layout: &Layout) -> String {
        let words = |threshold: Money| layout.t1("storefront-free-from", "amount", layout.money(threshold));
        self.free_from.map(words).unwrap_or_default()
    }

    fn place(&self, layout: &Layout) -> Option<String> {
        let (commune, province) = self.destination.as_ref()?;
        let (place, region) = (commune.name(layout.locale), province.name(layout.locale));
        Some(layout.t2("storefront-place", "place", place, "region", region))
    }

    fn change(&self, layout: &Layout) -> String {
        let back: String = url::form_urlencoded::byte_serialize(layout.href(&layout.path).as_bytes()).collect();
        layout.href(format!("/livraison?suite={back}"))
    }
}
