//! What a delivery costs and who carries it.
mod cards;
mod numbers;
mod rate_card;
mod routing;

use twiza::money::Money;
use twiza::shipping::{Bulk, Carrier, Package, RateBand, RateCard, RateZone, Service, Terms, Zone};

/// A card for the national zone: kilograms and dirhams, 4 DH per further kilogram.
pub fn card(carrier: Carrier, service: Service, bands: &[(i32, i64)]) -> RateCard {
    let terms = Terms {
        id: 1,
        carrier,
        service,
        name: String::new(),
        volume_divisor: None,
        max_weight_grams: 30_000,
        max_cod: None,
        cod_fee: Money::ZERO,
        cod_fee_bp: 0,
        return_fee: Money::ZERO,
        solidarity_discount_bp: 0,
    };
    let bands = bands
        .iter()
        .map(|(kg, price)| RateBand {
            max_grams: kg * 1000,
            price: Money::dirhams(*price),
        })
        .collect();
    let zone = RateZone {
        zone: Zone::National,
        extra_kg: Money::dirhams(4),
        days_min: 2,
        days_max: 3,
        bands,
    };
    RateCard {
        terms,
        zones: vec![zone],
    }
}

/// Goods of 100 DH, paid in advance.
pub fn package(weight_grams: i32) -> Package {
    let bulk = Bulk {
        weight_grams,
        volume_mm3: 0,
    };
    Package {
        zone: Zone::National,
        bulk,
        goods: Money::dirhams(100),
        is_cash: false,
        free_from: None,
        offers_collection: true,
    }
}
