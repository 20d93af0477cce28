//! What one cooperative sends for one order, before a carrier is chosen.
use std::iter::Sum;

use super::Zone;
use crate::money::Money;

/// Weight and volume, which add up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bulk {
    pub weight_grams: i32,
    pub volume_mm3: i64,
}

impl Bulk {
    /// That many pieces of a packed weight and three sides in millimetres; an unmeasured side is 0.
    pub fn of(quantity: i32, weight_grams: i32, sides_mm: [i32; 3]) -> Self {
        let piece: i64 = sides_mm.into_iter().map(i64::from).product();
        Self {
            weight_grams: weight_grams.saturating_mul(quantity),
            volume_mm3: piece.saturating_mul(i64::from(quantity)),
        }
    }
}

impl Sum for Bulk {
    fn sum<I: Iterator<Item = Self>>(pieces: I) -> Self {
        pieces.fold(Self::default(), |sum, piece| Self {
            weight_grams: sum.weight_grams.saturating_add(piece.weight_grams),
            volume_mm3: sum.volume_mm3.saturating_add(piece.volume_mm3),
        })
    }
}

/// The facts a rate depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    pub zone: Zone,
    pub bulk: Bulk,
    pub goods: Money,
    /// The courier asks for the money.
    pub is_cash: bool,
    /// From this amount of goods the cooperative pays the delivery.
    pub free_from: Option<Money>,
    /// Buyers may collect at the cooperative.
    pub offers_collection: bool,
}

impl Package {
    /// What the buyer pays of a delivery that costs this much.
    pub fn charge(&self, cost: Money) -> Money {
        if self.free_from.is_some_and(|threshold| self.goods >= threshold) {
            Money::ZERO
        } else {
            cost
        }
    }

    /// What is missing until the cooperative pays the delivery; `None` when it never does, or already does.
    pub fn until_free(&self) -> Option<Money> {
        self.free_from
            .filter(|threshold| *threshold > self.goods)
            .map(|threshold| threshold - self.goods)
    }
}
