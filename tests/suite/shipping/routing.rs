//! The cheapest carrier that can serve, and why.
use twiza::money::Money;
use twiza::shipping::{Carrier, Package, RateCard, Refusal, Rule, Service, Settings, Zone, choose, delivery_options};

use super::{card, package};

fn cards() -> Vec<RateCard> {
    let mut atlas = card(Carrier::Atlas, Service::Home, &[(1, 20), (5, 48), (30, 90)]);
    atlas.terms.max_cod = Some(Money::dirhams(5_000));
    vec![
        card(Carrier::Amana, Service::Home, &[(1, 30), (5, 45), (30, 120)]),
        atlas,
        card(Carrier::Collection, Service::Collection, &[(30, 0)]),
    ]
}

fn carrier_for(package: &Package) -> Option<(Carrier, Rule)> {
    choose(package, &cards(), Service::Home, &Settings::default())
        .ok()
        .map(|route| (route.carrier, route.reason.rule))
}

#[test]
fn the_cheapest_that_may_serve_is_chosen() {
    let cash = Package {
        goods: Money::dirhams(4_950),
        is_cash: true,
        ..package(8_000)
    };
    let cases = [
        (package(1_000), Some((Carrier::Amana, Rule::PostalMonopoly))),
        (package(1_001), Some((Carrier::Amana, Rule::Cheapest))),
        (package(8_000), Some((Carrier::Atlas, Rule::Cheapest))),
        (cash.clone(), Some((Carrier::Amana, Rule::OnlyChoice))), // 4,950 + 90 is more than Atlas collects
        (
            Package {
                free_from: Some(Money::dirhams(400)),
                ..cash
            },
            Some((Carrier::Atlas, Rule::Cheapest)),
        ),
        (package(30_001), None),
        (
            Package {
                zone: Zone::South,
                ..package(2_000)
            },
            None,
        ),
    ];
    for (package, expected) in cases {
        assert_eq!(carrier_for(&package), expected, "{package:?}");
    }
}

#[test]
fn equal_prices_go_to_the_faster_then_to_the_first_name() {
    let mut even = [
        card(Carrier::Atlas, Service::Home, &[(5, 45)]),
        card(Carrier::Amana, Service::Home, &[(5, 45)]),
    ];
    let chosen = |cards: &[RateCard]| {
        choose(&package(2_000), cards, Service::Home, &Settings::default()).map(|route| route.carrier)
    };
    assert_eq!(chosen(&even), Ok(Carrier::Amana));
    even[0].zones[0].days_max = 2;
    assert_eq!(chosen(&even), Ok(Carrier::Atlas));
}

#[test]
fn a_refusal_says_why_in_stable_words() {
    let refused = choose(&package(31_000), &cards(), Service::Home, &Settings::default()).expect_err("31 kg");
    assert_eq!(refused.refusal(), Some(Refusal::TooHeavy));
    let stored = serde_json::to_value(&refused.considered[0]).expect("plain data");
    assert_eq!(
        stored,
        serde_json::json!({"carrier": "amana", "service": "home", "price_centimes": 12_400, "refused": "too_heavy"})
    );
}

#[test]
fn a_cart_is_offered_what_can_be_done() {
    let at_home = Package {
        offers_collection: false,
        ..package(2_000)
    };
    let services = |package: &Package| {
        delivery_options(package, &cards(), &Settings::default())
            .iter()
            .map(|route| route.service)
            .collect::<Vec<_>>()
    };
    assert_eq!(services(&package(2_000)), [Service::Home, Service::Collection]);
    assert_eq!(services(&at_home), [Service::Home]);
}
