//! Mail to the buyer about money that goes back.
use crate::locale::Locale;
use crate::money::Money;
use crate::notifications::UserText;
use crate::notifications::mail::{Mail, end_of, letter};

/// It is decided; the transfer is being made.
#[derive(Clone, Debug)]
pub struct RefundDue {
    /// The order's.
    pub number: String,
    pub link: String,
    pub amount: Money,
    pub reason: UserText,
    /// The last digits of the account.
    pub account_end: String,
}

impl Mail for RefundDue {
    const KIND: &'static str = "refund_due";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-refund-due-subject", "number", &self.number)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(RefundDue, "mail/refund_due/body.txt", "mail/refund_due/body.html");

/// The bank took the transfer.
#[derive(Clone, Debug)]
pub struct RefundSent {
    /// The order's.
    pub number: String,
    pub link: String,
    pub amount: Money,
    /// The last digits of the account.
    pub account_end: String,
    /// What the bank calls the transfer.
    pub bank_reference: UserText,
}

impl Mail for RefundSent {
    const KIND: &'static str = "refund_sent";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-refund-sent-subject", "number", &self.number)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(RefundSent, "mail/refund_sent/body.txt", "mail/refund_sent/body.html");

/// The transfer that was decided will not be made.
#[derive(Clone, Debug)]
pub struct RefundCalledOff {
    /// The order's.
    pub number: String,
    pub link: String,
    pub amount: Money,
}

impl Mail for RefundCalledOff {
    const KIND: &'static str = "refund_called_off";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-refund-called-off-subject", "number", &self.number)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    RefundCalledOff,
    "mail/refund_called_off/body.txt",
    "mail/refund_called_off/body.html"
);
