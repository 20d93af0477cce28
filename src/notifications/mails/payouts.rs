//! Mail to the managers of a cooperative about its money.
use crate::locale::Locale;
use crate::money::Money;
use crate::notifications::UserText;
use crate::notifications::mail::{Lane, Mail, Sheet, letter};
use crate::notifications::mails::Bilingual;

/// The bank took the transfer of a payout.
#[derive(Clone, Debug)]
pub struct PayoutSent {
    pub name: UserText,
    pub cooperative: Bilingual,
    pub link: String,
    pub amount: Money,
    /// The last digits of the account.
    pub account_end: String,
    /// What the bank calls the transfer.
    pub bank_reference: UserText,
}

impl Mail for PayoutSent {
    const KIND: &'static str = "payout_sent";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-payout-sent-subject", "amount", locale.money(self.amount))
    }
}
letter!(PayoutSent, "mail/payout_sent/body.txt", "mail/payout_sent/body.html");

/// Where another account for a cooperative's money stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountStep {
    Asked,
    Changed,
    /// It was refused, or stopped by a manager: the money goes where it went.
    Kept,
}

impl AccountStep {
    /// What the key of its words ends with.
    fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Changed => "changed",
            Self::Kept => "kept",
        }
    }
}

/// Tells every manager that their cooperative's money is to go elsewhere, in time to object, and what became of it.
#[derive(Clone, Debug)]
pub struct PayoutAccountNews {
    pub name: UserText,
    pub cooperative: Bilingual,
    pub link: String,
    /// The last digits of the account asked for.
    pub account_end: String,
    pub step: AccountStep,
}

impl PayoutAccountNews {
    /// What happened, and what to do about it.
    pub fn text(&self, sheet: &Sheet) -> String {
        sheet.t2(
            &format!("mail-payout-account-{}", self.step.name()),
            "cooperative",
            self.cooperative.pick(sheet.locale),
            "account",
            self.account_end.as_str(),
        )
    }
}

impl Mail for PayoutAccountNews {
    const KIND: &'static str = "payout_account_news";
    const LANE: Lane = Lane::Account;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-payout-account-subject")
    }
}
letter!(
    PayoutAccountNews,
    "mail/payout_account_news/body.txt",
    "mail/payout_account_news/body.html"
);
