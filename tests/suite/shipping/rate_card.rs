//! Bands, volume, discount and cash fee.
use proptest::prelude::*;
use twiza::money::Money;
use twiza::shipping::{Bulk, Carrier, Package, Service, Zone};

use super::{card, package};

#[test]
fn the_first_band_that_holds_the_weight_gives_the_price() {
    let card = card(Carrier::Amana, Service::Home, &[(1, 30), (2, 35), (5, 45)]);
    let cases = [
        (1, 30),
        (1000, 30),
        (1001, 35),
        (2000, 35),
        (5000, 45),
        (5001, 49),
        (6000, 49),
        (6001, 53),
    ];
    for (grams, dirhams) in cases {
        assert_eq!(card.cost(&package(grams)), Some(Money::dirhams(dirhams)), "{grams} g");
    }
    assert_eq!(
        card.cost(&Package {
            zone: Zone::South,
            ..package(1)
        }),
        None
    );
}

#[test]
fn a_large_light_package_is_billed_by_its_volume() {
    let mut card = card(Carrier::Atlas, Service::Home, &[(30, 30)]);
    let box_of_20_cm = Bulk::of(1, 800, [200, 200, 200]);
    assert_eq!(card.billed_grams(box_of_20_cm), 800);
    card.terms.volume_divisor = Some(5000);
    assert_eq!(card.billed_grams(box_of_20_cm), 1600);
    assert_eq!(card.billed_grams(Bulk::of(1, 800, [200, 200, 1])), 800);
    assert_eq!(card.billed_grams(Bulk::of(3, 100, [100, 100, 101])), 606);
}

#[test]
fn discount_then_cash_fee_round_half_up() {
    let mut card = card(Carrier::Amana, Service::Home, &[(1, 35)]);
    card.terms.solidarity_discount_bp = 1_250; // 4.375 → 4.38
    assert_eq!(card.cost(&package(500)), Some(Money::centimes(3_062)));
    card.terms.cod_fee = Money::dirhams(5);
    card.terms.cod_fee_bp = 50; // of 100.00 + 30.62: 0.6531 → 0.65
    let cash = Package {
        is_cash: true,
        ..package(500)
    };
    assert_eq!(card.cost(&cash), Some(Money::centimes(3_062 + 500 + 65)));
}

proptest! {
    #[test]
    fn more_weight_never_costs_less(light in 1..60_000_i32, more in 0..60_000_i32) {
        let card = card(Carrier::Amana, Service::Home, &[(1, 30), (2, 35), (5, 45), (10, 60)]);
        prop_assert!(card.cost(&package(light)) <= card.cost(&package(light + more)));
    }
}
