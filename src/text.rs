//! What people type, made safe to store and to show: normalised (NFC), without control characters and without the
//! marks that turn the direction of the text after them. Cleaning is silent, since such characters come with pasting;
//! only an empty or too long text goes back to the writer. Lengths count characters, as the database does.
use std::fmt;
use std::ops::Deref;

use unicode_normalization::UnicodeNormalization;

/// Why a text cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Nothing is left after cleaning.
    #[error("the text is empty")]
    Empty,
    /// It is longer than the field allows.
    #[error("the text is too long")]
    TooLong,
}

/// A text of one line: names, titles, addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OneLine(String);

/// A text of several lines: descriptions, stories, notes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultiLine(String);

impl OneLine {
    /// Cleans a text and folds every run of blanks into one space; it must then have 1 to `longest` characters.
    pub fn parse(text: &str, longest: usize) -> Result<Self, Unfit> {
        within(one_line(text), longest).map(Self)
    }

    /// As `parse`, for a field that may stay empty.
    pub fn parse_optional(text: &str, longest: usize) -> Result<Self, Unfit> {
        Self::parse(text, longest).or_else(|unfit| {
            if unfit == Unfit::Empty {
                Ok(Self::default())
            } else {
                Err(unfit)
            }
        })
    }
}

impl MultiLine {
    /// Cleans a text line by line, keeping at most one empty line between two; 1 to `longest` characters.
    pub fn parse(text: &str, longest: usize) -> Result<Self, Unfit> {
        let unified = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
        let mut lines: Vec<String> = unified.split('\n').map(one_line).collect();
        lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
        within(lines.join("\n").trim().to_owned(), longest).map(Self)
    }

    /// As `parse`, for a field that may stay empty.
    pub fn parse_optional(text: &str, longest: usize) -> Result<Self, Unfit> {
        Self::parse(text, longest).or_else(|unfit| {
            if unfit == Unfit::Empty {
                Ok(Self::default())
            } else {
                Err(unfit)
            }
        })
    }
}

fn one_line(text: &str) -> String {
    let clean: String = text
        .nfc()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(is_harmless)
        .collect();
    clean
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Left and right marks (U+200E, U+200F) and joiners stay: Arabic and emoji need them, and they end with themselves.
fn is_harmless(c: &char) -> bool {
    let turns_direction = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let is_noncharacter = matches!(c, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}');
    !c.is_control() && !turns_direction && !is_noncharacter
}

fn within(text: String, longest: usize) -> Result<String, Unfit> {
    match text.chars().count() {
        0 => Err(Unfit::Empty),
        count if count > longest => Err(Unfit::TooLong),
        _ => Ok(text),
    }
}

macro_rules! reads_as_text {
    ($($type:ty)*) => {$(
        impl Deref for $type {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl From<$type> for String {
            fn from(text: $type) -> String {
                text.0
            }
        }
    )*};
}
reads_as_text!(OneLine MultiLine);

#[cfg(test)]
mod tests {
    use super::{MultiLine, OneLine, Unfit};

    #[test]
    fn a_line_is_normalised_and_keeps_no_control_or_direction_characters() {
        let cleaned = |text| OneLine::parse(text, 120).map(String::from);
        assert_eq!(
            cleaned("  Huile \t d'argan\n 250\u{a0}ml "),
            Ok("Huile d'argan 250 ml".into())
        );
        assert_eq!(cleaned("Cafe\u{301}"), Ok("Caf\u{e9}".into()));
        assert_eq!(
            cleaned("abc\u{202e}gpj\u{2066}.exe\u{0}\u{1b}"),
            Ok("abcgpj.exe".into())
        );
        assert_eq!(cleaned("تعاونية\u{200f} أزيلال"), Ok("تعاونية\u{200f} أزيلال".into()));
    }

    #[test]
    fn lengths_count_characters() {
        assert_eq!(OneLine::parse("\u{202e} \n", 10), Err(Unfit::Empty));
        assert_eq!(OneLine::parse("زعفران", 6).as_deref(), Ok("زعفران"));
        assert_eq!(OneLine::parse("زعفران", 5), Err(Unfit::TooLong));
        assert_eq!(OneLine::parse_optional(" ", 5).as_deref(), Ok(""));
        assert_eq!(OneLine::parse_optional("123456", 5), Err(Unfit::TooLong));
    }

    #[test]
    fn lines_stay_lines_and_blank_ones_do_not_pile_up() {
        let text = MultiLine::parse("\n Un \r\n\r\n\r\n\r\ndeux\rtrois\u{7}\n\n", 100);
        assert_eq!(text.as_deref(), Ok("Un\n\ndeux\ntrois"));
        assert_eq!(MultiLine::parse(" \r\n ", 100), Err(Unfit::Empty));
        assert_eq!(MultiLine::parse_optional(" \r\n ", 100).as_deref(), Ok(""));
    }
}
