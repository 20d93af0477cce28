//! The three languages of the site: which one a visitor reads, its sentences, and how it writes money, numbers, dates.
//! Sentences live in `locales/{fr,ar,en}/*.ftl`; tests/suite/locales.rs proves that every key used exists in all three
//! with the variables given. Numbers keep the digits 0-9 everywhere; templates put them in `<bdi>`.
mod catalogue;
mod dates;
mod negotiation;
mod numbers;
mod phrases;

pub use dates::{date_in_morocco, start_of_day_in_morocco};
pub use phrases::{Arg, Integer};

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;
use serde::{Deserialize, Serialize};

use crate::stored::stored_as_text;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// French, the language of a visitor we know nothing about.
    #[default]
    Fr,
    /// Modern standard Arabic with Moroccan terms, written from right to left.
    Ar,
    /// British English.
    En,
}

impl Locale {
    /// Every language, in the order of the language menu.
    pub const ALL: [Locale; 3] = [Locale::Fr, Locale::Ar, Locale::En];

    /// The code in URLs, the `lang` attribute and the database.
    pub const fn code(self) -> &'static str {
        match self {
            Locale::Fr => "fr",
            Locale::Ar => "ar",
            Locale::En => "en",
        }
    }

    /// The value of the `dir` attribute.
    pub const fn dir(self) -> &'static str {
        match self {
            Locale::Ar => "rtl",
            Locale::Fr | Locale::En => "ltr",
        }
    }

    /// The language of a code, if it is one of ours.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// The language's own name, as the language menu shows it in every language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Locale::Fr => "Français",
            Locale::Ar => "العربية",
            Locale::En => "English",
        }
    }

    /// Of a text written in French and Arabic by a cooperative, the one this reader gets.
    /// The other one stands in when it was left empty.
    pub fn pick<'a>(self, fr: &'a str, ar: &'a str) -> &'a str {
        match self {
            Locale::Ar if !ar.is_empty() => ar,
            Locale::Fr | Locale::En if fr.is_empty() => ar,
            _ => fr,
        }
    }

    /// Of a text we keep in all three languages (categories, labels), the one this reader gets.
    pub const fn pick3<'a>(self, fr: &'a str, ar: &'a str, en: &'a str) -> &'a str {
        match self {
            Locale::Fr => fr,
            Locale::Ar => ar,
            Locale::En => en,
        }
    }
}

stored_as_text!(Locale, code, parse);
