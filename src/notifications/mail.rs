//! What makes a kind of mail: a struct with its data, a subject in the catalogue, and a folder in `templates/mail/`
//! with a text and an HTML body. Adding one: copy the nearest struct in `mails`, its folder and its sentences.
use std::sync::OnceLock;

use chrono::NaiveDate;

use crate::locale::{Arg, Locale};
use crate::money::Money;
use crate::notifications::UserText;
use crate::notifications::mails::Bilingual;

static BASE_URL: OnceLock<String> = OnceLock::new();

/// Sets the public address that links in mails begin with; once, at boot. Later calls change nothing.
pub fn set_base_url(url: &str) {
    BASE_URL.get_or_init(|| url.trim_end_matches('/').to_owned());
}

/// Which mail goes first when several are due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Links somebody waits for in front of the screen.
    Account,
    /// Everything about orders and products.
    Orders,
    /// Letters to many.
    News,
}

impl Lane {
    /// The lower goes first.
    pub const fn number(self) -> i16 {
        match self {
            Lane::Account => 0,
            Lane::Orders => 1,
            Lane::News => 2,
        }
    }
}

/// One kind of mail.
pub trait Mail: Bodies {
    /// Its name in the outbox, unique among kinds.
    const KIND: &'static str;
    /// Its place in the queue.
    const LANE: Lane = Lane::Orders;

    /// Whether a stranger can make us send it, such as a link to set a password (reliability D7).
    const IS_ASKED_FOR: bool = false;

    /// The subject line.
    fn subject(&self, locale: Locale) -> String;

    /// What in the bodies opens a door to whoever reads it, such as the last part of a one-time link. It is blanked in
    /// the outbox once a server has taken the letter.
    fn secret(&self) -> Option<&str> {
        None
    }

    /// For mail that one may do without: the path by which one press stops it.
    fn stop(&self) -> Option<&str> {
        None
    }
}

/// The secret in a link that ends with it.
pub(crate) fn end_of(link: &str) -> Option<&str> {
    link.rsplit('/').next().filter(|end| !end.is_empty())
}

/// The two bodies of a mail; written by [`letter!`] from the folder's templates.
pub trait Bodies {
    /// The plain text.
    fn text(&self, sheet: &Sheet) -> askama::Result<String>;
    /// The same in HTML.
    fn html(&self, sheet: &Sheet) -> askama::Result<String>;
}

/// `letter!(OrderPlaced, "mail/order_placed/body.txt", "mail/order_placed/body.html")`: the bodies of a mail.
/// Templates see the data as `mail` and the language as `sheet`.
macro_rules! letter {
    ($mail:ident, $text:tt, $html:tt) => {
        const _: () = {
            #[derive(askama::Template)]
            #[template(path = $text)]
            struct Text<'a> {
                mail: &'a $mail,
                sheet: &'a $crate::notifications::mail::Sheet,
            }
            #[derive(askama::Template)]
            #[template(path = $html)]
            struct Html<'a> {
                mail: &'a $mail,
                sheet: &'a $crate::notifications::mail::Sheet,
            }
            impl $crate::notifications::mail::Bodies for $mail {
                fn text(&self, sheet: &$crate::notifications::mail::Sheet) -> askama::Result<String> {
                    askama::Template::render(&Text { mail: self, sheet })
                }
                fn html(&self, sheet: &$crate::notifications::mail::Sheet) -> askama::Result<String> {
                    askama::Template::render(&Html { mail: self, sheet })
                }
            }
        };
    };
}
pub(crate) use letter;

/// The language a body is written in, and the address its links begin with.
pub struct Sheet {
    /// The recipient's language.
    pub locale: Locale,
    base_url: &'static str,
}

impl Sheet {
    /// A sheet in `locale`.
    pub fn new(locale: Locale) -> Self {
        let base_url = BASE_URL.get().map_or("http://127.0.0.1:8080", String::as_str);
        Self { locale, base_url }
    }

    /// The sheet for the part that the law wants in the other language: Arabic, or French for who reads Arabic.
    pub fn translation(&self) -> Self {
        let locale = match self.locale {
            Locale::Ar => Locale::Fr,
            Locale::Fr | Locale::En => Locale::Ar,
        };
        Self {
            locale,
            base_url: self.base_url,
        }
    }

    /// A page of the site, given without its language as in `Layout::href`, as a whole address.
    pub fn url(&self, path: &str) -> String {
        debug_assert!(
            path.starts_with('/') && !Locale::ALL.iter().any(|l| path.starts_with(&format!("/{}/", l.code())))
        );
        format!("{}/{}{path}", self.base_url, self.locale.code())
    }

    /// The side that text starts on, for the few mail programs that know no logical properties.
    pub fn start(&self) -> &'static str {
        match self.locale {
            Locale::Ar => "right",
            Locale::Fr | Locale::En => "left",
        }
    }

    /// A sentence.
    pub fn t(&self, key: &str) -> String {
        self.locale.t(key)
    }

    /// A sentence with one variable.
    pub fn t1(&self, key: &str, name: &str, value: impl Arg) -> String {
        self.locale.t1(key, name, value)
    }

    /// A sentence with two variables.
    pub fn t2(&self, key: &str, name1: &str, value1: impl Arg, name2: &str, value2: impl Arg) -> String {
        self.locale.t2(key, name1, value1, name2, value2)
    }

    /// An amount.
    pub fn money(&self, amount: &Money) -> String {
        self.locale.money(amount)
    }

    /// The price of a delivery, or the word for "free".
    pub fn delivery(&self, price: &Money) -> String {
        if price.is_zero() {
            self.t("mail-delivery-free")
        } else {
            self.money(price)
        }
    }

    /// The greeting, with the name if there is one.
    pub fn hello(&self, name: &UserText) -> String {
        if name.is_empty() {
            self.t("mail-hello-unnamed")
        } else {
            self.t1("mail-hello", "name", name)
        }
    }

    /// Of a name in French and Arabic, the one this reader gets.
    pub fn pick<'a>(&self, name: &'a Bilingual) -> &'a UserText {
        name.pick(self.locale)
    }

    /// A text of Latin letters and digits that keeps its order between Arabic words in plain text.
    pub fn ltr(&self, text: &str) -> String {
        match self.locale {
            Locale::Ar => format!("\u{2066}{text}\u{2069}"),
            Locale::Fr | Locale::En => text.to_owned(),
        }
    }

    /// A date with its year.
    pub fn date(&self, date: &NaiveDate) -> String {
        self.locale.date(date)
    }

    /// The first and the last day of something.
    pub fn dates(&self, from: &NaiveDate, to: &NaiveDate) -> String {
        self.locale.date_range(from, to)
    }
}
