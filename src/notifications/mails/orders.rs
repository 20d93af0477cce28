//! Mail that an order causes when it is placed: to the buyer, and to each cooperative.
use chrono::{DateTime, NaiveDate, Utc};

use crate::locale::Locale;
use crate::money::Money;
use crate::notifications::UserText;
use crate::notifications::mail::{Mail, Sheet, end_of, letter};
use crate::notifications::mails::Bilingual;

/// To the buyer: what was ordered, what comes in which parcel, and the exact cash for each courier. It is the written
/// confirmation of the law, so it says how to change one's mind, and repeats itself in Arabic (or in French).
#[derive(Clone, Debug)]
pub struct OrderPlaced {
    pub number: String,
    pub link: String,
    pub name: UserText,
    /// Where it goes: address, commune.
    pub address: UserText,
    pub parcels: Vec<Parcel>,
    pub goods: Money,
    pub delivery: Money,
    pub total: Money,
    pub payment: Payment,
}

/// How the order is paid.
#[derive(Clone, Debug)]
pub enum Payment {
    /// In cash, each parcel on its own.
    CashOnDelivery,
    /// The same, once the buyer has confirmed; until then the goods are kept.
    CashOnceConfirmed(DateTime<Utc>),
    /// By one transfer before anything is prepared.
    BankTransfer(BankTransfer),
}

/// What a buyer needs to make the transfer.
#[derive(Clone, Debug)]
pub struct BankTransfer {
    pub holder: String,
    pub bank: String,
    pub rib: String,
    /// What the buyer writes in the transfer; the order's number.
    pub reference: String,
    pub amount: Money,
    /// The last day the goods are kept.
    pub until: NaiveDate,
}

/// One parcel of an order.
#[derive(Clone, Debug)]
pub struct Parcel {
    pub reference: String,
    pub cooperative: Bilingual,
    pub lines: Vec<Line>,
    /// `home`, `agency` or `collection`.
    pub service: String,
    /// The carrier's name as shown to buyers; not shown for a collection.
    pub carrier: String,
    pub expected_from: NaiveDate,
    pub expected_to: NaiveDate,
    pub delivery: Money,
    /// What is to be paid when it arrives; nothing when the order is paid otherwise.
    pub cash: Money,
}

/// So many of one product.
#[derive(Clone, Debug)]
pub struct Line {
    pub quantity: i32,
    pub product: Bilingual,
    /// The variant's label; may be empty.
    pub variant: Bilingual,
    pub total: Money,
}

impl OrderPlaced {
    /// The transfer to make, if one is.
    pub fn transfer(&self) -> Option<&BankTransfer> {
        match &self.payment {
            Payment::CashOnDelivery | Payment::CashOnceConfirmed(_) => None,
            Payment::BankTransfer(transfer) => Some(transfer),
        }
    }

    /// Until when the buyer has to confirm, if they have to.
    pub fn confirm_by(&self, sheet: &Sheet) -> Option<String> {
        match &self.payment {
            Payment::CashOnceConfirmed(by) => Some(sheet.locale.moment(by)),
            Payment::CashOnDelivery | Payment::BankTransfer(_) => None,
        }
    }
}

impl Parcel {
    /// "Home delivery by Amana", in the reader's language.
    pub fn way(&self, sheet: &Sheet) -> String {
        way(&self.service, &self.carrier, sheet)
    }

    /// What to have ready when the parcel comes.
    pub fn cash_note(&self, sheet: &Sheet) -> String {
        match self.service.as_str() {
            _ if self.cash.is_zero() => sheet.t("mail-cash-nothing"),
            "collection" => sheet.t1("mail-cash-cooperative", "amount", sheet.money(&self.cash)),
            _ => sheet.t1("mail-cash-courier", "amount", sheet.money(&self.cash)),
        }
    }
}

fn way(service: &str, carrier: &str, sheet: &Sheet) -> String {
    match service {
        "collection" => sheet.t("mail-way-collection"),
        "agency" => sheet.t1("mail-way-agency", "carrier", carrier),
        _ => sheet.t1("mail-way-home", "carrier", carrier),
    }
}

impl Line {
    /// "2 × Argan oil, 250 ml".
    pub fn label(&self, sheet: &Sheet) -> String {
        let (product, variant) = (self.product.pick(sheet.locale), self.variant.pick(sheet.locale));
        let label = if variant.is_empty() {
            product.to_string()
        } else {
            sheet.t2("mail-line-variant", "product", product, "variant", variant)
        };
        sheet.t2("mail-line", "quantity", self.quantity, "label", label)
    }
}

impl Mail for OrderPlaced {
    const KIND: &'static str = "order_placed";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-order-placed-subject", "number", &self.number)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(OrderPlaced, "mail/order_placed/body.txt", "mail/order_placed/body.html");

/// To the members of a cooperative: what to prepare. The buyer's e-mail and phone stay with the platform.
#[derive(Clone, Debug)]
pub struct OrderToPrepare {
    /// The parcel's reference, which names the cooperative's part of the order.
    pub reference: String,
    pub cooperative: Bilingual,
    pub link: String,
    pub lines: Vec<Line>,
    pub buyer: UserText,
    pub commune: Bilingual,
    /// What the buyer wrote to the cooperative; may be empty.
    pub note: UserText,
    /// `home`, `agency` or `collection`.
    pub service: String,
    pub carrier: String,
    pub ready_by: NaiveDate,
    /// What the courier (or the cooperative, for a collection) takes; nothing when the order is paid otherwise.
    pub cash: Money,
}

impl OrderToPrepare {
    /// "Home delivery by Amana", in the reader's language.
    pub fn way(&self, sheet: &Sheet) -> String {
        way(&self.service, &self.carrier, sheet)
    }

    /// What whoever hands the parcel over takes.
    pub fn cash_note(&self, sheet: &Sheet) -> String {
        match self.service.as_str() {
            _ if self.cash.is_zero() => sheet.t("mail-to-take-nothing"),
            "collection" => sheet.t1("mail-to-take-yourselves", "amount", sheet.money(&self.cash)),
            _ => sheet.t1("mail-to-take-by-courier", "amount", sheet.money(&self.cash)),
        }
    }
}

impl Mail for OrderToPrepare {
    const KIND: &'static str = "order_to_prepare";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-order-to-prepare-subject", "reference", &self.reference)
    }
}
letter!(
    OrderToPrepare,
    "mail/order_to_prepare/body.txt",
    "mail/order_to_prepare/body.html"
);

/// To the members of a cooperative: a first-time buyer who left no e-mail is to be called before anybody packs.
#[derive(Clone, Debug)]
pub struct OrderToConfirm {
    pub reference: String,
    pub cooperative: Bilingual,
    pub link: String,
    pub buyer: UserText,
}

impl Mail for OrderToConfirm {
    const KIND: &'static str = "order_to_confirm";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-order-to-confirm-subject", "reference", &self.reference)
    }
}
letter!(
    OrderToConfirm,
    "mail/order_to_confirm/body.txt",
    "mail/order_to_confirm/body.html"
);

/// To the buyer: how to pay by transfer, on its own, a day before the goods go back on sale.
#[derive(Clone, Debug)]
pub struct TransferInstructions {
    pub number: String,
    pub link: String,
    pub name: UserText,
    pub transfer: BankTransfer,
}

impl Mail for TransferInstructions {
    const KIND: &'static str = "transfer_instructions";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-transfer-instructions-subject", "number", &self.number)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    TransferInstructions,
    "mail/transfer_instructions/body.txt",
    "mail/transfer_instructions/body.html"
);
