//! Amounts of Moroccan dirhams, counted in centimes so that sums are exact.
//! How an amount is written for a reader is the business of `locale`.
use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::BigInt;
use serde::{Deserialize, Serialize};

/// An amount in centimes; negative for what is given back.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, AsExpression, FromSqlRow,
)]
#[diesel(sql_type = BigInt)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(0);

    /// The amount of so many centimes.
    pub const fn centimes(centimes: i64) -> Self {
        Self(centimes)
    }

    /// The amount of so many whole dirhams.
    pub const fn dirhams(dirhams: i64) -> Self {
        Self(dirhams * 100)
    }

    /// How many centimes this is.
    pub const fn in_centimes(self) -> i64 {
        self.0
    }

    /// True for an amount of nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The share of so many basis points (100 % = 10 000), rounded half up to the centime.
    pub const fn share_bp(self, bp: i32) -> Self {
        Self((self.0 * bp as i64 + 5_000).div_euclid(10_000))
    }

    /// One part per share and the rest last; the parts add up to the amount to the centime.
    /// No part is negative as long as the amount is not and the shares stay within 100 %.
    pub fn split_bp(self, shares: &[i32]) -> Vec<Money> {
        let mut taken = Money::ZERO;
        let mut taken_bp = 0;
        let mut parts = Vec::with_capacity(shares.len() + 1);
        for share in shares {
            taken_bp += share;
            let until_here = self.share_bp(taken_bp);
            parts.push(until_here - taken);
            taken = until_here;
        }
        parts.push(self - taken);
        parts
    }

    /// Reads what a person types for a price: `145`, `1 234,50`, `1234.50`, `1,450.50`, `١٤٥`, with or without the
    /// currency. A separator before exactly three digits groups thousands, before one or two it starts the centimes.
    /// Nothing negative, nothing finer than a centime.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = without_currency(&latin_digits(text))?;
        let (whole, fraction) = digits.rsplit_once(['.', ',']).unwrap_or((&digits, ""));
        let (whole, fraction) = if fraction.len() == 3 {
            (digits.as_str(), "")
        } else {
            (whole, fraction)
        };
        let centimes = match fraction.len() {
            _ if digits.ends_with(['.', ',']) => return None,
            0 => 0,
            1 => fraction.parse::<i64>().ok()? * 10,
            2 => fraction.parse().ok()?,
            _ => return None,
        };
        let dirhams = ungrouped(whole)?.parse::<i64>().ok()?;
        Some(Self(dirhams.checked_mul(100)?.checked_add(centimes)?))
    }
}

/// Digits of every script as 0-9, Arabic separators as `,` (decimal) and nothing (thousands); spaces of all kinds go.
fn latin_digits(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{66C}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}'))
        .map(|c| match c {
            '\u{660}'..='\u{669}' => char::from(b'0' + (c as u32 - 0x660) as u8),
            '\u{6F0}'..='\u{6F9}' => char::from(b'0' + (c as u32 - 0x6F0) as u8),
            '\u{66B}' | '\u{60C}' => ',',
            other => other,
        })
        .collect()
}

fn without_currency(text: &str) -> Option<String> {
    const WORDS: [&str; 5] = ["dhs", "dh", "mad", "درهما", "درهم"];
    let text = text.to_lowercase();
    let bare = WORDS
        .iter()
        .find_map(|word| text.strip_suffix(word).or_else(|| text.strip_prefix(word)))
        .unwrap_or(&text);
    (!bare.is_empty() && bare.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',')).then(|| bare.to_owned())
}

/// The digits of the whole part, provided that its separators stand where thousands are parted.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().filter(|group| !group.is_empty())?.to_owned();
    let rest: Vec<&str> = groups.collect();
    let grouped = !rest.is_empty();
    let sound = !grouped || (first.len() <= 3 && !first.starts_with('0') && rest.iter().all(|group| group.len() == 3));
    sound.then(|| first + &rest.concat())
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<i64> for Money {
    type Output = Self;
    fn mul(self, times: i64) -> Self {
        Self(self.0 * times)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Money> for Money {
    fn sum<I: Iterator<Item = &'a Self>>(amounts: I) -> Self {
        amounts.copied().sum()
    }
}

impl ToSql<BigInt, Pg> for Money {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <i64 as ToSql<BigInt, Pg>>::to_sql(&self.0, out)
    }
}

impl FromSql<BigInt, Pg> for Money {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        <i64 as FromSql<BigInt, Pg>>::from_sql(value).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Money;
    use crate::locale::Locale;

    #[test]
    fn prices_are_read_as_people_type_them() {
        for (text, centimes) in [
            ("145", 14_500),
            ("0", 0),
            ("1 234,50", 123_450),
            ("1234.50", 123_450),
            ("1\u{202f}234\u{a0}567,5 DH", 123_456_750),
            ("1,450.50", 145_050),
            ("1.450,50 درهم", 145_050),
            ("MAD 1,450", 145_000),
            ("1.450", 145_000),
            ("12 dhs", 1_200),
            ("٣٥٫٥٠", 3_550),
            ("۱۴۵", 14_500),
            ("0,05", 5),
        ] {
            assert_eq!(Money::parse(text), Some(Money::centimes(centimes)), "{text}");
        }
    }

    #[test]
    fn what_is_no_price_is_refused() {
        for text in [
            "",
            " ",
            "DH",
            "-5",
            "1,2345",
            "12,",
            ",50",
            ".",
            "1,23,4",
            "0.450",
            "12a",
            "1e3",
            "1234.567",
            "99999999999999999999",
        ] {
            assert_eq!(Money::parse(text), None, "{text}");
        }
    }

    #[test]
    fn shares_round_half_up() {
        assert_eq!(Money::centimes(14_500).share_bp(700), Money::centimes(1_015));
        assert_eq!(Money::centimes(1).share_bp(5_000), Money::centimes(1));
        assert_eq!(Money::centimes(1).share_bp(4_999), Money::ZERO);
        assert_eq!(
            Money::centimes(1).split_bp(&[5_000, 5_000]),
            [1, 0, 0].map(Money::centimes)
        );
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(centimes in 0i64..100_000_000_000, locale in prop::sample::select(&Locale::ALL)) {
            let amount = Money::centimes(centimes);
            prop_assert_eq!(Money::parse(&locale.money(amount)), Some(amount));
            prop_assert_eq!(Money::parse(&locale.amount(amount)), Some(amount));
        }

        #[test]
        fn parts_add_up(centimes in 0i64..1_000_000_000, shares in prop::collection::vec(0i32..2_500, 0..4)) {
            let parts = Money::centimes(centimes).split_bp(&shares);
            prop_assert_eq!(parts.len(), shares.len() + 1);
            prop_assert_eq!(parts.iter().sum::<Money>(), Money::centimes(centimes));
            prop_assert!(parts.iter().all(|part| *part >= Money::ZERO));
        }
    }
}
