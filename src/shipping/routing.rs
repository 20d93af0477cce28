//! Which carrier takes a package: the cheapest that can serve, and why, kept with the parcel.
//!
//! A light package belongs to the post by law (billed weight up to `monopoly_limit_g`); a cooperative's own
//! counter is not a carrier and may hand over any weight. Equal prices go to the faster, then to the first by name.
use serde::{Deserialize, Serialize};

use super::{Carrier, Package, RateCard, RateZone, Service, Settings};
use crate::money::Money;

/// The card that won, and what it means for the buyer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    pub rate_card_id: i64,
    pub carrier: Carrier,
    pub service: Service,
    pub billed_grams: i32,
    /// What the carrier asks.
    pub cost: Money,
    /// What the buyer pays of it: nothing when the cooperative offers the delivery.
    pub charged: Money,
    pub days_min: i16,
    pub days_max: i16,
    pub reason: RoutingReason,
}

/// Stored as JSON in `parcels.routing_reason`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoutingReason {
    pub rule: Rule,
    pub considered: Vec<Considered>,
}

/// What decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// A private carrier was refused for the postal monopoly.
    PostalMonopoly,
    OnlyChoice,
    Cheapest,
}

/// One card that was looked at; `refused` is empty for the winner and for those that were only dearer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Considered {
    pub carrier: Carrier,
    pub service: Service,
    pub price_centimes: Option<i64>,
    pub refused: Option<Refusal>,
}

/// Why a card cannot serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    CollectionNotOffered,
    ZoneNotServed,
    TooHeavy,
    CashTooHigh,
    PostalMonopoly,
}

impl Refusal {
    /// The sentence that tells a buyer what to do.
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::CollectionNotOffered => "shipping-refusal-collection-not-offered",
            Self::ZoneNotServed => "shipping-refusal-zone-not-served",
            Self::TooHeavy => "shipping-refusal-too-heavy",
            Self::CashTooHigh => "shipping-refusal-cash-too-high",
            Self::PostalMonopoly => "shipping-refusal-postal-monopoly",
        }
    }
}

impl Rule {
    /// The sentence that tells staff and members why this carrier.
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::PostalMonopoly => "shipping-rule-postal-monopoly",
            Self::OnlyChoice => "shipping-rule-only-choice",
            Self::Cheapest => "shipping-rule-cheapest",
        }
    }
}

/// No carrier can bring this package by the wanted service.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no carrier can serve this package")]
pub struct CannotDeliver {
    pub service: Service,
    pub considered: Vec<Considered>,
}

impl CannotDeliver {
    /// The refusal a buyer can do most about; `None` when nobody offers the service at all.
    pub fn refusal(&self) -> Option<Refusal> {
        self.considered.iter().filter_map(|considered| considered.refused).max()
    }

    /// The sentence that tells a buyer what to do.
    pub fn message_key(&self) -> &'static str {
        self.refusal().map_or("shipping-refusal-none", Refusal::message_key)
    }
}

/// One card weighed against the package.
struct Offer<'a> {
    card: &'a RateCard,
    zone: Option<&'a RateZone>,
    billed_grams: i32,
    cost: Option<Money>,
    refused: Option<Refusal>,
}

/// The cheapest card that can serve the wanted service.
pub fn choose(
    package: &Package,
    cards: &[RateCard],
    wanted: Service,
    settings: &Settings,
) -> Result<Route, CannotDeliver> {
    let of_service = cards.iter().filter(|card| card.terms.service == wanted);
    let offers: Vec<_> = of_service.map(|card| Offer::weigh(package, card, settings)).collect();
    let considered = offers.iter().map(Offer::considered).collect();
    match offers
        .iter()
        .filter(|offer| offer.refused.is_none())
        .min_by_key(|offer| offer.rank())
    {
        Some(best) => Ok(best.route(
            package,
            RoutingReason {
                rule: rule(&offers),
                considered,
            },
        )),
        None => Err(CannotDeliver {
            service: wanted,
            considered,
        }),
    }
}

/// Every service that can bring the package, with its route: what a cart lets the buyer choose from.
pub fn delivery_options(package: &Package, cards: &[RateCard], settings: &Settings) -> Vec<Route> {
    Service::ALL
        .into_iter()
        .filter_map(|service| choose(package, cards, service, settings).ok())
        .collect()
}

impl<'a> Offer<'a> {
    fn weigh(package: &Package, card: &'a RateCard, settings: &Settings) -> Self {
        let mut offer = Self {
            card,
            zone: card.zone(package.zone),
            billed_grams: card.billed_grams(package.bulk),
            cost: card.cost(package),
            refused: None,
        };
        offer.refused = offer.refusal(package, settings);
        offer
    }

    fn refusal(&self, package: &Package, settings: &Settings) -> Option<Refusal> {
        let terms = &self.card.terms;
        let Some(cost) = self.cost else {
            return Some(Refusal::ZoneNotServed);
        };
        let cash = if package.is_cash {
            package.goods + package.charge(cost)
        } else {
            Money::ZERO
        };
        if terms.service == Service::Collection && !package.offers_collection {
            Some(Refusal::CollectionNotOffered)
        } else if self.billed_grams > terms.max_weight_grams {
            Some(Refusal::TooHeavy)
        } else if terms.max_cod.is_some_and(|most| cash > most) {
            Some(Refusal::CashTooHigh)
        } else if self.billed_grams <= settings.monopoly_limit_grams && !terms.carrier.may_carry_light_parcels() {
            Some(Refusal::PostalMonopoly)
        } else {
            None
        }
    }

    /// Cheaper, then faster, then first by name, then the older card.
    fn rank(&self) -> (Option<Money>, Option<(i16, i16)>, &'static str, i64) {
        let days = self.zone.map(|zone| (zone.days_max, zone.days_min));
        (self.cost, days, self.card.terms.carrier.name(), self.card.terms.id)
    }

    fn considered(&self) -> Considered {
        let terms = &self.card.terms;
        Considered {
            carrier: terms.carrier,
            service: terms.service,
            price_centimes: self.cost.map(|cost| cost.in_centimes()),
            refused: self.refused,
        }
    }

    fn route(&self, package: &Package, reason: RoutingReason) -> Route {
        let (terms, cost) = (&self.card.terms, self.cost.unwrap_or(Money::ZERO));
        let (days_min, days_max) = self.zone.map_or((0, 0), |zone| (zone.days_min, zone.days_max));
        Route {
            rate_card_id: terms.id,
            carrier: terms.carrier,
            service: terms.service,
            billed_grams: self.billed_grams,
            cost,
            charged: package.charge(cost),
            days_min,
            days_max,
            reason,
        }
    }
}

fn rule(offers: &[Offer]) -> Rule {
    if offers
        .iter()
        .any(|offer| offer.refused == Some(Refusal::PostalMonopoly))
    {
        Rule::PostalMonopoly
    } else if offers.iter().filter(|offer| offer.refused.is_none()).count() == 1 {
        Rule::OnlyChoice
    } else {
        Rule::Cheapest
    }
}
