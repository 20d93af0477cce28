//! Mails about money that comes back or goes out.
use twiza::money::Money;
use twiza::notifications::mails::{
    AccountStep, ApprovalNews, ApprovalStep, PayoutAccountNews, PayoutSent, RefundCalledOff, RefundDue, RefundSent,
};

use super::{Desk, both};

impl Desk<'_> {
    pub(super) fn queue_refunds(&mut self) {
        let (number, link) = (|| "TW-24001".to_owned(), || "/commandes/jeton".to_owned());
        let (amount, account_end) = (Money::dirhams(215), || "1296".to_owned());
        self.queue(&ApprovalNews {
            name: self.words.into(),
            kind: "refund",
            step: ApprovalStep::Asked,
        });
        self.queue(&RefundDue {
            number: number(),
            link: link(),
            amount,
            reason: self.words.into(),
            account_end: account_end(),
        });
        self.queue(&RefundSent {
            number: number(),
            link: link(),
            amount,
            account_end: account_end(),
            bank_reference: self.words.into(),
        });
        self.queue(&RefundCalledOff {
            number: number(),
            link: link(),
            amount,
        });
    }

    pub(super) fn queue_payouts(&mut self) {
        let link = || "/espace/cooperative/argent".to_owned();
        let account_end = || "1296".to_owned();
        self.queue(&PayoutSent {
            name: self.words.into(),
            cooperative: both(self.words),
            link: link(),
            amount: Money::dirhams(215),
            account_end: account_end(),
            bank_reference: self.words.into(),
        });
        self.queue(&PayoutAccountNews {
            name: self.words.into(),
            cooperative: both(self.words),
            link: link(),
            account_end: account_end(),
            step: AccountStep::Asked,
        });
    }
}
