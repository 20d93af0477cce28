//! The lines of one cooperative: they travel together as one parcel.
use std::borrow::Borrow;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cart::CartLine;
use crate::cart::contents::Terms;
use crate::geography::Commune;
use crate::locale::Locale;
use crate::money::Money;
use crate::schema::{communes, cooperatives};
use crate::shipping::{self, Expected, Package, RateCard, Route, Service, Settings, Zone};

/// What a cart needs to know of a cooperative.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = cooperatives)]
pub struct Seller {
    pub id: i64,
    pub slug: String,
    pub name_fr: String,
    pub name_ar: String,
    pub preparation_days: i16,
    #[diesel(column_name = free_delivery_from_centimes)]
    pub free_delivery_from: Option<Money>,
    pub commission_bp: i32,
    pub packaging_bp: i32,
    #[diesel(column_name = collection)]
    pub offers_collection: bool,
}

impl Seller {
    /// The cooperative's name for a reader of `locale`.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }

    /// The sellers of those ids with the commune each sends from.
    pub(super) fn load(conn: &mut PgConnection, ids: &[i64]) -> QueryResult<Vec<(Self, Commune)>> {
        cooperatives::table
            .inner_join(communes::table)
            .filter(cooperatives::id.eq_any(ids))
            .select((Self::as_select(), Commune::as_select()))
            .load(conn)
    }
}

/// One cooperative's lines and the ways they can travel.
#[derive(Debug, Clone)]
pub struct Group {
    pub seller: Seller,
    pub origin: Commune,
    pub lines: Vec<CartLine>,
    /// Every way that can bring the parcel to the buyer's commune; empty while the commune is unknown.
    pub options: Vec<Route>,
    /// The way chosen, or the first there is.
    pub chosen: Option<Route>,
    /// The message that says why nothing can bring it there.
    pub refusal: Option<&'static str>,
    package: Option<Package>,
}

impl Group {
    pub(super) fn new(seller: Seller, origin: Commune, lines: Vec<CartLine>) -> Self {
        Self {
            seller,
            origin,
            lines,
            options: Vec::new(),
            chosen: None,
            refusal: None,
            package: None,
        }
    }

    /// Weighs the ways to `destination`; `wanted` is the buyer's choice.
    pub(super) fn route(&mut self, destination: &Commune, terms: &Terms, wanted: Option<Service>) {
        let package = Package {
            zone: Zone::between(&self.origin, destination),
            bulk: self.lines.iter().map(CartLine::bulk).sum(),
            goods: self.goods(),
            is_cash: terms.is_cash,
            free_from: self.seller.free_delivery_from,
            offers_collection: self.seller.offers_collection,
        };
        self.options = options(&package, &terms.cards, &terms.settings);
        let chosen = self
            .options
            .iter()
            .find(|route| Some(route.service) == wanted)
            .or(self.options.first());
        self.chosen = chosen.cloned();
        self.refusal = shipping::choose(&package, &terms.cards, Service::Home, &terms.settings)
            .err()
            .filter(|_| self.chosen.is_none())
            .map(|refused| refused.message_key());
        self.package = Some(package);
    }

    /// The goods, without delivery.
    pub fn goods(&self) -> Money {
        self.lines.iter().map(CartLine::total).sum()
    }

    /// What the buyer pays for the delivery.
    pub fn delivery(&self) -> Money {
        self.chosen.as_ref().map_or(Money::ZERO, |route| route.charged)
    }

    /// The cash the courier asks for.
    pub fn total(&self) -> Money {
        self.goods() + self.delivery()
    }

    /// What is missing until the cooperative pays the delivery.
    pub fn until_free(&self) -> Option<Money> {
        let threshold = self.seller.free_delivery_from?;
        (threshold > self.goods()).then(|| threshold - self.goods())
    }

    /// How far the free delivery is reached, in percent.
    pub fn free_percent(&self) -> i64 {
        let Some(threshold) = self.seller.free_delivery_from else {
            return 0;
        };
        (self.goods().in_centimes() * 100 / threshold.in_centimes()).min(100)
    }

    /// The packed weight of all lines, grams.
    pub fn weight_grams(&self) -> i32 {
        self.package.as_ref().map_or(0, |package| package.bulk.weight_grams)
    }

    /// The longest any line takes to make, or the cooperative to pack.
    pub fn preparation_days(&self) -> i16 {
        self.lines
            .iter()
            .map(CartLine::making_days)
            .fold(self.seller.preparation_days, i16::max)
    }

    /// The days on which a parcel sent by `route` may be expected.
    pub fn expected(&self, route: &Route, today: NaiveDate, settings: &Settings) -> Expected {
        route.expected(today, self.preparation_days(), settings)
    }
}

fn options(package: &Package, cards: &[RateCard], settings: &Settings) -> Vec<Route> {
    shipping::delivery_options(package, cards, settings)
}
