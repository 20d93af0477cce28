//! The RIB (relevé d'identité bancaire), by which Moroccan banks name an account: 24 digits, bank 3, city 3, account 16,
//! key 2. The key makes the whole number a multiple of 97.
use std::fmt;

/// An account number whose key is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rib(String);

impl Rib {
    /// Reads a number, with or without blanks between its groups.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let is_number = digits.len() == 24 && digits.bytes().all(|b| b.is_ascii_digit());
        let key_is_right = is_number && digits.parse::<u128>().is_ok_and(|number| number % 97 == 0);
        key_is_right.then_some(Self(digits))
    }

    /// The 24 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Rib {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&grouped(&self.0))
    }
}

/// Bank, city, account, key: 3-3-16-2 digits, parted by spaces that do not break.
pub fn grouped(rib: &str) -> String {
    let part = |from: usize, to: usize| rib.get(from..to).unwrap_or_default();
    if rib.len() == 24 {
        [part(0, 3), part(3, 6), part(6, 22), part(22, 24)].join("\u{a0}")
    } else {
        rib.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_must_be_right() {
        for right in [
            "011780000012345678901296",
            "225 810 0123456789012345 13",
            "999 999 0000000000000001 11",
        ] {
            assert!(Rib::parse(right).is_some(), "{right}");
        }
        for wrong in [
            "011780000012345678901297",
            "01178000001234567890129",
            "01178000001234567890129x",
            "",
        ] {
            assert_eq!(Rib::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_rib_is_read_in_four_groups() {
        let rib = Rib::parse("999999000000000000000111").unwrap().to_string();
        assert_eq!(rib.replace('\u{a0}', " "), "999 999 0000000000000001 11");
    }
}
