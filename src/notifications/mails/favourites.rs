//! Mail about what a person keeps an eye on.
use crate::locale::Locale;
use crate::notifications::UserText;
use crate::notifications::mail::{Lane, Mail, end_of, letter};

/// A favourite is there again; only for whoever asked to be told.
#[derive(Clone, Debug)]
pub struct BackInStock {
    pub name: UserText,
    pub product: UserText,
    pub link: String,
    /// Where one press stops these mails.
    pub stop: String,
}

impl Mail for BackInStock {
    const KIND: &'static str = "back_in_stock";
    const LANE: Lane = Lane::News;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-restock-subject")
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.stop)
    }

    fn stop(&self) -> Option<&str> {
        Some(&self.stop)
    }
}
letter!(
    BackInStock,
    "mail/back_in_stock/body.txt",
    "mail/back_in_stock/body.html"
);
