//! The fair-split bar: how an amount divides, as rectangles of a drawing 100 wide. The template is
//! `components/bars.html`.
use crate::money::Money;

/// Between two rectangles.
const GAP: f64 = 0.8;

/// One receiver of a part of an amount.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// `cooperative`, `platform` or `packing`: its colour.
    pub look: &'static str,
    /// What it receives.
    pub money: Money,
    /// Who that is, after the amount: "à la coopérative".
    pub words: String,
    /// Where its rectangle begins.
    pub start: String,
    /// How wide its rectangle is.
    pub width: String,
}

/// Lays the receivers side by side, in order; a part of nothing takes no room.
pub fn split(receivers: impl IntoIterator<Item = (&'static str, Money, String)>) -> Vec<Part> {
    let receivers: Vec<_> = receivers
        .into_iter()
        .filter(|(_, money, _)| *money > Money::ZERO)
        .collect();
    let total: Money = receivers.iter().map(|(_, money, _)| *money).sum();
    let mut start = 0.0;
    let place = |(look, money, words): (&'static str, Money, String)| {
        let width = fraction(money, total);
        let gap = if start + width < 99.99 { GAP } else { 0.0 };
        let part = Part {
            look,
            money,
            words,
            start: format!("{start:.2}"),
            width: format!("{:.2}", (width - gap).max(0.5)),
        };
        start += width;
        part
    };
    receivers.into_iter().map(place).collect()
}

fn fraction(part: Money, total: Money) -> f64 {
    100.0 * part.in_centimes() as f64 / total.in_centimes().max(1) as f64
}

/// How far `reached` is on the way to `goal`, from 0 to 100: for a meter.
pub fn percent(reached: i64, goal: i64) -> i64 {
    (reached * 100 / goal.max(1)).clamp(0, 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_lie_side_by_side() {
        let parts = split([
            ("cooperative", Money::centimes(8_800), String::new()),
            ("platform", Money::centimes(1_200), String::new()),
            ("packing", Money::ZERO, String::new()),
        ]);
        let places: Vec<_> = parts
            .iter()
            .map(|part| (part.start.as_str(), part.width.as_str()))
            .collect();
        assert_eq!(places, [("0.00", "87.20"), ("88.00", "12.00")]);
    }

    #[test]
    fn a_meter_stays_within_its_frame() {
        assert_eq!([percent(96, 150), percent(200, 150), percent(1, 0)], [64, 100, 100]);
    }
}
