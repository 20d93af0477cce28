//! The kinds of mail. Each struct is plain data that the caller fills; nothing here asks the database.
//! A `link` is a path without its language (`/commandes/…`), as for `Layout::href`; what a person typed is [`UserText`], what exists in French and
//! Arabic is [`Bilingual`].
mod account;
mod approvals;
mod favourites;
mod members;
mod orders;
mod parcels;
mod payouts;
mod refunds;
mod submissions;

pub use account::{
    AccountErased, AlreadyRegistered, ConfirmAddress, ConfirmNewEmail, Notice, SecurityNotice, SetPassword, SignInCode,
};
pub use approvals::{ApprovalNews, ApprovalStep};
pub use favourites::BackInStock;
pub use members::{MemberInvitation, MemberNews, MemberNotice};
pub use orders::{
    BankTransfer, Line, OrderPlaced, OrderToConfirm, OrderToPrepare, Parcel, Payment, TransferInstructions,
};
pub use parcels::{ParcelCancelled, ParcelDelivered, ParcelHandedOver, ParcelPacked, ParcelRefused, ParcelReturned};
pub use payouts::{AccountStep, PayoutAccountNews, PayoutSent};
pub use refunds::{RefundCalledOff, RefundDue, RefundSent};
pub use submissions::{SubmissionApproved, SubmissionChangesRequested, SubmissionReceived, SubmissionRefused};

use crate::locale::Locale;
use crate::notifications::UserText;

/// A name that a cooperative wrote in French and in Arabic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bilingual {
    fr: UserText,
    ar: UserText,
}

impl Bilingual {
    /// The two names; one may be empty.
    pub fn new(fr: impl Into<UserText>, ar: impl Into<UserText>) -> Self {
        Self {
            fr: fr.into(),
            ar: ar.into(),
        }
    }

    /// The one this reader gets; the other stands in when it is empty.
    pub fn pick(&self, locale: Locale) -> &UserText {
        let (first, second) = match locale {
            Locale::Ar => (&self.ar, &self.fr),
            Locale::Fr | Locale::En => (&self.fr, &self.ar),
        };
        if first.is_empty() { second } else { first }
    }
}
