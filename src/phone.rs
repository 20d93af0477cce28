//! Telephone numbers: typed in many ways, kept in one (E.164), shown the Moroccan way.
use std::fmt;

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;
use phonenumber::{Mode, PhoneNumber, country};

use crate::stored::stored_as_text;

/// A number that can be called; Moroccan unless it says another country.
#[derive(Clone, Debug, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Phone(String);

impl Phone {
    /// Reads `06 12 34 56 78`, `+212 6…`, `00212 6…`, the common mistake `+212 06…`, and Arabic-Indic digits.
    pub fn parse(text: &str) -> Option<Self> {
        let dialled = dialled(text)?;
        let number = phonenumber::parse(Some(country::MA), dialled).ok()?;
        is_callable(&number).then(|| Self(number.format().mode(Mode::E164).to_string()))
    }

    /// The number in E.164, as it is stored and as `tel:` links want it: `+212612345678`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What a row holds was parsed when it was written; its form is checked again by the database.
    fn stored(text: &str) -> Option<Self> {
        text.starts_with('+').then(|| Self(text.to_owned()))
    }
}

/// `06 12 34 56 78`; other countries as `+33 6 …`. The spaces are U+00A0: they do not break, and digits parted by
/// them keep their order in Arabic text, where plain spaces would turn the groups round.
impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.strip_prefix("+212") {
            Some(national) => f.write_str(&in_pairs(&format!("0{national}"))),
            None => f.write_str(&international(&self.0)),
        }
    }
}

/// At home the national plan decides, not the library's finer list of number blocks: a block opened last month must
/// not keep a buyer from ordering.
fn is_callable(number: &PhoneNumber) -> bool {
    match number.country().code() {
        212 => (500_000_000..900_000_000).contains(&number.national().value()),
        _ => number.is_valid(),
    }
}

/// Only digits and a leading plus are left; `00` becomes the plus it stands for, and a trunk zero after +212 goes.
fn dialled(text: &str) -> Option<String> {
    let mut dialled = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            '+' if dialled.is_empty() => dialled.push('+'),
            '0'..='9' => dialled.push(c),
            '\u{660}'..='\u{669}' => dialled.push(char::from(b'0' + (c as u32 - 0x660) as u8)),
            '\u{6F0}'..='\u{6F9}' => dialled.push(char::from(b'0' + (c as u32 - 0x6F0) as u8)),
            '.' | '-' | '/' | '(' | ')' | '\u{2010}'..='\u{2013}' => {}
            '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            space if space.is_whitespace() => {}
            _ => return None,
        }
    }
    let international = dialled
        .strip_prefix("00")
        .map(|rest| format!("+{rest}"))
        .unwrap_or(dialled);
    Some(match international.strip_prefix("+2120") {
        Some(national) => format!("+212{national}"),
        None => international,
    })
}

fn in_pairs(digits: &str) -> String {
    let pairs: Vec<&str> = (0..digits.len())
        .step_by(2)
        .map(|at| &digits[at..(at + 2).min(digits.len())])
        .collect();
    pairs.join("\u{a0}")
}

fn international(e164: &str) -> String {
    phonenumber::parse(None, e164)
        .map(|number| {
            number
                .format()
                .mode(Mode::International)
                .to_string()
                .replace([' ', '-'], "\u{a0}")
        })
        .unwrap_or_else(|_| e164.to_owned())
}

stored_as_text!(Phone, as_str, stored);

#[cfg(test)]
mod tests {
    use super::Phone;

    fn read(text: &str) -> Option<String> {
        Phone::parse(text).map(|phone| phone.as_str().to_owned())
    }

    #[test]
    fn every_way_to_write_a_moroccan_mobile_is_the_same_number() {
        for text in [
            "0612345678",
            "06 12 34 56 78",
            "06.12.34.56.78",
            "06-12-34-56-78",
            "+212 6 12 34 56 78",
            "+212612345678",
            "00212 612345678",
            "+212 06 12 34 56 78",
            "00212 (0) 612 345 678",
            " \u{200e}06\u{a0}12\u{202f}34 56 78 ",
            "٠٦١٢٣٤٥٦٧٨",
            "۰۶۱۲۳۴۵۶۷۸",
        ] {
            assert_eq!(read(text).as_deref(), Some("+212612345678"), "{text}");
        }
    }

    #[test]
    fn fixed_lines_and_other_countries_are_numbers_too() {
        assert_eq!(read("05 28 12 34 56").as_deref(), Some("+212528123456"));
        assert_eq!(read("+33 6 12 34 56 78").as_deref(), Some("+33612345678"));
        assert_eq!(read("0033 6 12 34 56 78").as_deref(), Some("+33612345678"));
    }

    #[test]
    fn what_cannot_be_called_is_refused() {
        for text in [
            "",
            "061234",
            "06 12 34 56 78 9",
            "0012",
            "+212",
            "salma",
            "06 12 34 56 7x",
            "6+12345678",
            "02 12 34 56 78",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn it_is_shown_in_pairs() {
        let shown = |text| Phone::parse(text).map(|phone| phone.to_string());
        assert_eq!(
            shown("+212612345678").as_deref(),
            Some("06\u{a0}12\u{a0}34\u{a0}56\u{a0}78")
        );
        assert_eq!(
            shown("+33612345678").as_deref(),
            Some("+33\u{a0}6\u{a0}12\u{a0}34\u{a0}56\u{a0}78")
        );
    }
}
