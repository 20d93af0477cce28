//! Mail about what a person keeps an eye on.
use crate::locale::Locale;
use crate::notifications::UserText;
use crate::notifications::mail::{Lane, Mail, letter};

/// A favourite is there again; only for whoever asked to be told.
#[derive(Clone, Debug)]
pub struct BackInStock {
    pub name: UserText,
    pub product: UserText,
    pub link: String,
}

impl Mail for BackInStock {
    const KIND: &'static str = "back_in_stock";
    const LANE: Lane = Lane::News;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-restock-subject")
    }
}
letter!(
    BackInStock,
    "mail/back_in_stock/body.txt",
    "mail/back_in_stock/body.html"
);
