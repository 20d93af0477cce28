//! Mail to the buyer as a parcel goes its way.
use chrono::NaiveDate;

use crate::locale::Locale;
use crate::money::Money;
use crate::notifications::UserText;
use crate::notifications::mail::{Mail, Sheet, end_of, letter};
use crate::notifications::mails::Bilingual;

/// The cooperative packed it; the page shows the photo.
#[derive(Clone, Debug)]
pub struct ParcelPacked {
    pub reference: String,
    pub cooperative: Bilingual,
    pub link: String,
}

impl Mail for ParcelPacked {
    const KIND: &'static str = "parcel_packed";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-parcel-packed-subject", "reference", &self.reference)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    ParcelPacked,
    "mail/parcel_packed/body.txt",
    "mail/parcel_packed/body.html"
);

/// The carrier has it.
#[derive(Clone, Debug)]
pub struct ParcelHandedOver {
    pub reference: String,
    pub cooperative: Bilingual,
    pub link: String,
    pub carrier: String,
    pub tracking_number: String,
    pub expected_from: NaiveDate,
    pub expected_to: NaiveDate,
    /// What to have ready; nothing when it is paid.
    pub cash: Money,
}

impl ParcelHandedOver {
    /// What to have ready when the parcel comes.
    pub fn cash_note(&self, sheet: &Sheet) -> String {
        if self.cash.is_zero() {
            sheet.t("mail-cash-nothing")
        } else {
            sheet.t1("mail-cash-courier", "amount", sheet.money(&self.cash))
        }
    }
}

impl Mail for ParcelHandedOver {
    const KIND: &'static str = "parcel_handed_over";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-parcel-handed-over-subject", "reference", &self.reference)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    ParcelHandedOver,
    "mail/parcel_handed_over/body.txt",
    "mail/parcel_handed_over/body.html"
);

/// It arrived.
#[derive(Clone, Debug)]
pub struct ParcelDelivered {
    pub reference: String,
    pub cooperative: Bilingual,
    pub link: String,
    /// The last day to change one's mind.
    pub withdraw_until: NaiveDate,
}

impl Mail for ParcelDelivered {
    const KIND: &'static str = "parcel_delivered";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-parcel-delivered-subject", "reference", &self.reference)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    ParcelDelivered,
    "mail/parcel_delivered/body.txt",
    "mail/parcel_delivered/body.html"
);

/// It was not accepted and goes back.
#[derive(Clone, Debug)]
pub struct ParcelRefused {
    pub reference: String,
    pub cooperative: Bilingual,
    pub link: String,
}

impl Mail for ParcelRefused {
    const KIND: &'static str = "parcel_refused";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-parcel-refused-subject", "reference", &self.reference)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    ParcelRefused,
    "mail/parcel_refused/body.txt",
    "mail/parcel_refused/body.html"
);

/// It is back at the cooperative.
#[derive(Clone, Debug)]
pub struct ParcelReturned {
    pub reference: String,
    pub cooperative: Bilingual,
    pub link: String,
}

impl Mail for ParcelReturned {
    const KIND: &'static str = "parcel_returned";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-parcel-returned-subject", "reference", &self.reference)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    ParcelReturned,
    "mail/parcel_returned/body.txt",
    "mail/parcel_returned/body.html"
);

/// It will not be sent.
#[derive(Clone, Debug)]
pub struct ParcelCancelled {
    pub reference: String,
    pub cooperative: Bilingual,
    pub link: String,
    /// Why, as a person wrote it; may be empty.
    pub reason: UserText,
}

impl Mail for ParcelCancelled {
    const KIND: &'static str = "parcel_cancelled";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-parcel-cancelled-subject", "reference", &self.reference)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    ParcelCancelled,
    "mail/parcel_cancelled/body.txt",
    "mail/parcel_cancelled/body.html"
);
