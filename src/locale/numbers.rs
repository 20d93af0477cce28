//! Numbers, money, weights and the like, byte for byte as `domain/facts.md` §7 and `ux.md` §1 set them:
//! French and Arabic group thousands by U+202F and write a decimal comma, English `1,450.50`; digits are 0-9 always.
//! A unit is joined by U+00A0, so that it never starts a line. Arabic sets U+200E before a minus, which would
//! otherwise jump behind the number.
use std::borrow::Borrow;

use super::{Integer, Locale};
use crate::money::Money;

const NO_BREAK: char = '\u{a0}';

impl Locale {
    /// A whole number: `1 234`.
    pub fn number(self, number: impl Integer) -> String {
        let number = number.as_i64();
        self.minus(number < 0) + &self.grouped(number.unsigned_abs())
    }

    /// An amount as in the shop: `145 DH`, `145 درهم`, `MAD 145`; centimes only when there are some.
    pub fn money(self, amount: impl Borrow<Money>) -> String {
        let figures = self.amount(amount);
        match self {
            Locale::Fr => format!("{figures}{NO_BREAK}DH"),
            Locale::Ar => format!("{figures}{NO_BREAK}درهم"),
            Locale::En => format!("MAD{NO_BREAK}{figures}"),
        }
    }

    /// The figures of an amount without its currency, for a column whose heading names it: `1 234,50`.
    pub fn amount(self, amount: impl Borrow<Money>) -> String {
        let centimes = amount.borrow().in_centimes();
        let (whole, part) = (centimes.unsigned_abs() / 100, centimes.unsigned_abs() % 100);
        let mut figures = self.minus(centimes < 0) + &self.grouped(whole);
        if part > 0 {
            figures += &format!("{}{part:02}", self.decimal_mark());
        }
        figures
    }

    /// The price per kilogram, litre, piece or pair, as the law asks beside the price of a pack: `580 DH/litre`.
    /// What sells by a few grams (saffron) is priced per gram, which a buyer can compare.
    pub fn unit_price(self, price: impl Borrow<Money>, quantity: impl Integer, unit: &str) -> String {
        let quantity = quantity.as_i64().max(1);
        let (base, name) = match unit {
            "g" if quantity < 20 => (1, "unit-g"),
            "g" => (1000, "unit-kg"),
            "ml" if quantity < 20 => (1, "unit-ml"),
            "ml" => (1000, "unit-litre"),
            "pair" => (1, "unit-pair"),
            _ => (1, "unit-piece"),
        };
        let centimes = price.borrow().in_centimes() * base;
        let rounded = Money::centimes((2 * centimes + quantity).div_euclid(2 * quantity));
        format!("{}/{}", self.money(rounded), self.t(name))
    }

    /// A weight in grams: `250 g`, `1,2 kg`.
    pub fn weight(self, grams: impl Integer) -> String {
        self.measure(grams.as_i64(), ["unit-g", "unit-kg"])
    }

    /// A volume in millilitres: `250 ml`, `1 L`.
    pub fn volume(self, millilitres: impl Integer) -> String {
        self.measure(millilitres.as_i64(), ["unit-ml", "unit-l"])
    }

    /// A length in millimetres as the figures of centimetres, whose name stands beside them: `12,5`.
    pub fn centimetres(self, millimetres: impl Integer) -> String {
        self.decimal(millimetres.as_i64(), 10)
    }

    /// A share in basis points: `88 %`, `2,5 %`.
    pub fn percent(self, basis_points: impl Integer) -> String {
        let figures = self.decimal(basis_points.as_i64(), 100);
        match self {
            Locale::Fr | Locale::Ar => format!("{figures}{NO_BREAK}%"),
            Locale::En => format!("{figures}%"),
        }
    }

    /// The size of a file: `850 ko`, `14 Mo`; decimal units, one decimal below ten.
    pub fn file_size(self, bytes: impl Integer) -> String {
        let bytes = bytes.as_i64().max(0);
        let (base, name) = match bytes {
            0..1_000 => return format!("{}{NO_BREAK}{}", self.number(bytes), self.t("unit-byte")),
            1_000..1_000_000 => (1_000, "unit-kb"),
            1_000_000..1_000_000_000 => (1_000_000, "unit-mb"),
            _ => (1_000_000_000, "unit-gb"),
        };
        let tenths = (bytes * 10 + base / 2) / base;
        let shown = if tenths < 100 { tenths } else { (tenths + 5) / 10 * 10 };
        format!("{}{NO_BREAK}{}", self.decimal(shown, 10), self.t(name))
    }

    fn measure(self, thousandths: i64, [small, large]: [&str; 2]) -> String {
        if thousandths.abs() < 1000 {
            format!("{}{NO_BREAK}{}", self.number(thousandths), self.t(small))
        } else {
            format!("{}{NO_BREAK}{}", self.decimal(thousandths, 1000), self.t(large))
        }
    }

    /// `value / base` for a power of ten, without trailing zeros.
    fn decimal(self, value: i64, base: i64) -> String {
        let (whole, part) = (
            value.unsigned_abs() / base.unsigned_abs(),
            value.unsigned_abs() % base.unsigned_abs(),
        );
        let mut figures = self.minus(value < 0) + &self.grouped(whole);
        if part > 0 {
            let width = base.ilog10() as usize;
            let decimals = format!("{part:0width$}");
            figures.push(self.decimal_mark());
            figures += decimals.trim_end_matches('0');
        }
        figures
    }

    fn grouped(self, number: u64) -> String {
        let digits = number.to_string();
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3 * 3);
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                grouped.push(self.thousands_mark());
            }
            grouped.push(digit);
        }
        grouped
    }

    fn minus(self, negative: bool) -> String {
        match self {
            _ if !negative => String::new(),
            Locale::Ar => "\u{200e}\u{2212}".to_owned(),
            Locale::Fr | Locale::En => "\u{2212}".to_owned(),
        }
    }

    const fn thousands_mark(self) -> char {
        match self {
            Locale::Fr | Locale::Ar => '\u{202f}',
            Locale::En => ',',
        }
    }

    const fn decimal_mark(self) -> char {
        match self {
            Locale::Fr | Locale::Ar => ',',
            Locale::En => '.',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Locale::{Ar, En, Fr};
    use crate::money::Money;

    fn money(centimes: i64) -> [String; 3] {
        [Fr, Ar, En].map(|locale| locale.money(Money::centimes(centimes)))
    }

    #[test]
    fn money_has_these_very_bytes() {
        assert_eq!(money(14_500), ["145\u{a0}DH", "145\u{a0}درهم", "MAD\u{a0}145"]);
        assert_eq!(
            money(145_000),
            ["1\u{202f}450\u{a0}DH", "1\u{202f}450\u{a0}درهم", "MAD\u{a0}1,450"]
        );
        assert_eq!(
            money(145_050),
            [
                "1\u{202f}450,50\u{a0}DH",
                "1\u{202f}450,50\u{a0}درهم",
                "MAD\u{a0}1,450.50"
            ]
        );
        assert_eq!(
            Fr.money(Money::centimes(123_456_750)),
            "1\u{202f}234\u{202f}567,50\u{a0}DH"
        );
        assert_eq!(
            Fr.money(Money::centimes(123_456_750)).as_bytes()[1..4],
            [0xe2, 0x80, 0xaf]
        );
        assert_eq!(money(5), ["0,05\u{a0}DH", "0,05\u{a0}درهم", "MAD\u{a0}0.05"]);
        assert_eq!(money(0), ["0\u{a0}DH", "0\u{a0}درهم", "MAD\u{a0}0"]);
        assert_eq!(
            money(-1_000),
            [
                "\u{2212}10\u{a0}DH",
                "\u{200e}\u{2212}10\u{a0}درهم",
                "MAD\u{a0}\u{2212}10"
            ]
        );
    }

    #[test]
    fn numbers_are_grouped_and_keep_their_digits() {
        let numbers = |n: i64| [Fr, Ar, En].map(|locale| locale.number(n));
        assert_eq!(numbers(999), ["999", "999", "999"]);
        assert_eq!(numbers(27_262), ["27\u{202f}262", "27\u{202f}262", "27,262"]);
        assert_eq!(
            numbers(1_000_000),
            ["1\u{202f}000\u{202f}000", "1\u{202f}000\u{202f}000", "1,000,000"]
        );
        assert_eq!(numbers(-4), ["\u{2212}4", "\u{200e}\u{2212}4", "\u{2212}4"]);
    }

    #[test]
    fn weights_and_volumes_change_unit_at_a_thousand() {
        assert_eq!(
            [Fr, Ar, En].map(|l| l.weight(250)),
            ["250\u{a0}g", "250\u{a0}غ", "250\u{a0}g"]
        );
        assert_eq!(
            [Fr, Ar, En].map(|l| l.weight(1_200)),
            ["1,2\u{a0}kg", "1,2\u{a0}كغ", "1.2\u{a0}kg"]
        );
        assert_eq!(Fr.weight(12_050), "12,05\u{a0}kg");
        assert_eq!(Fr.volume(1_000), "1\u{a0}L");
        assert_eq!(Ar.volume(750), "750\u{a0}مل");
    }

    #[test]
    fn unit_prices_are_per_kilogram_or_litre() {
        let price = Money::centimes(14_500);
        assert_eq!(Fr.unit_price(price, 250, "ml"), "580\u{a0}DH/litre");
        assert_eq!(Ar.unit_price(price, 250, "ml"), "580\u{a0}درهم/لتر");
        assert_eq!(En.unit_price(price, 300, "g"), "MAD\u{a0}483.33/kg");
        assert_eq!(Fr.unit_price(price, 2, "g"), "72,50\u{a0}DH/g");
        assert_eq!(Fr.unit_price(price, 3, "piece"), "48,33\u{a0}DH/pièce");
    }

    #[test]
    fn shares_and_sizes_have_one_form_per_language() {
        assert_eq!(
            [Fr, Ar, En].map(|l| l.percent(8_800)),
            ["88\u{a0}%", "88\u{a0}%", "88%"]
        );
        assert_eq!(
            [Fr, Ar, En].map(|l| l.percent(250)),
            ["2,5\u{a0}%", "2,5\u{a0}%", "2.5%"]
        );
        assert_eq!(Fr.file_size(14_200_000), "14\u{a0}Mo");
        assert_eq!(Fr.file_size(2_340), "2,3\u{a0}ko");
        assert_eq!(En.file_size(850_000), "850\u{a0}kB");
        assert_eq!(Ar.file_size(12), "12\u{a0}بايت");
    }
}
