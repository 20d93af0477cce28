//! The ICE (identifiant commun de l'entreprise), which invoices must show: 15 digits of which the last two are a key.
use std::fmt;

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;

use crate::stored::stored_as_text;

/// A number whose key is right: all 15 digits together are a multiple of 97.
#[derive(Clone, Debug, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Ice(String);

impl Ice {
    /// Reads a number, with or without blanks between its groups.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let is_number = digits.len() == 15 && digits.bytes().all(|b| b.is_ascii_digit());
        let key_is_right = is_number && digits.parse::<u64>().is_ok_and(|number| number % 97 == 0);
        key_is_right.then_some(Self(digits))
    }

    /// The 15 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

stored_as_text!(Ice, as_str, parse);

#[cfg(test)]
mod tests {
    use super::Ice;

    #[test]
    fn numbers_with_the_right_key_are_read() {
        for number in [
            "001561191000066",
            "002136093000040",
            "009999001000089",
            "009999002000062",
            "009999003000132",
        ] {
            assert_eq!(Ice::parse(number).as_ref().map(Ice::as_str), Some(number));
        }
        assert!(Ice::parse("001 561 191 0000 66").is_some());
    }

    #[test]
    fn a_wrong_digit_length_or_letter_is_refused() {
        for number in [
            "001561191000067",
            "001561911000066",
            "00156119100006",
            "0015611910000660",
            "00156119100006a",
            "",
        ] {
            assert_eq!(Ice::parse(number), None, "{number}");
        }
    }
}
