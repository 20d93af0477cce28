//! Mail about accounts.
use crate::locale::Locale;
use crate::notifications::UserText;
use crate::notifications::mail::{Lane, Mail, end_of, letter};

/// A link that sets a password once: for a new member of staff or a cooperative, or for who forgot theirs.
#[derive(Clone, Debug)]
pub struct SetPassword {
    pub name: UserText,
    pub link: String,
    /// How long the link works.
    pub hours: i64,
}

impl Mail for SetPassword {
    const KIND: &'static str = "set_password";
    const LANE: Lane = Lane::Account;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-set-password-subject")
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(SetPassword, "mail/set_password/body.txt", "mail/set_password/body.html");
