//! What a cart costs, whom it goes to, and the exact cash for each courier.
use crate::cart::{Contents, Group};
use crate::locale::Locale;
use crate::money::Money;
use crate::web::bars::{self, Part};

/// The sums beside a cart.
pub struct Totals {
    pub parcels: usize,
    pub goods: Money,
    /// Unknown until the commune is.
    pub delivery: Option<Money>,
    pub total: Money,
    /// "Colis 1 · Coopérative" and its amount.
    pub cash: Vec<(String, Money)>,
    pub split: Vec<Part>,
}

impl Totals {
    /// Of those contents.
    pub fn new(locale: Locale, contents: &Contents) -> Self {
        Self {
            parcels: contents.groups.len(),
            goods: contents.goods(),
            delivery: contents.commune.is_some().then(|| contents.delivery()),
            total: contents.total(),
            cash: (1..)
                .zip(&contents.groups)
                .map(|(n, group)| cash(locale, n, group))
                .collect(),
            split: split(locale, contents),
        }
    }

    /// What the deliveries cost, where that is known.
    pub fn charged(&self) -> Money {
        self.delivery.unwrap_or(Money::ZERO)
    }
}

fn cash(locale: Locale, position: i64, group: &Group) -> (String, Money) {
    let name = group.seller.name(locale);
    let words = locale.t2("cart-cash-row", "n", position, "cooperative", name);
    (words, group.total())
}

/// The goods by receiver; each cooperative's own rates apply to its part.
fn split(locale: Locale, contents: &Contents) -> Vec<Part> {
    let mut sums = [Money::ZERO; 3];
    for group in &contents.groups {
        let rates = [group.seller.commission_bp, group.seller.packaging_bp];
        for (sum, part) in sums.iter_mut().zip(group.goods().split_bp(&rates)) {
            *sum += part;
        }
    }
    let [platform, packing, cooperatives] = sums;
    let receivers = locale.t1("cart-split-cooperatives", "n", contents.groups.len());
    bars::split([
        ("cooperative", cooperatives, receivers),
        ("platform", platform, locale.t("cart-split-platform")),
        ("packing", packing, locale.t("cart-split-packing")),
    ])
}
