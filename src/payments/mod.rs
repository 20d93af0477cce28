//! What is owed for an order and whether it came: cash for each parcel, or one bank transfer for the whole.
mod account;
mod payment;

pub use account::{BANK_ACCOUNT, BankAccount, bank_account};
pub use payment::{Payment, PaymentState};

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;

use crate::stored::stored_as_text;

/// How a buyer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Method {
    CashOnDelivery,
    BankTransfer,
}

impl Method {
    /// In the order they are offered.
    pub const ALL: [Method; 2] = [Method::CashOnDelivery, Method::BankTransfer];

    /// The name in the database, in forms and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::CashOnDelivery => "cash_on_delivery",
            Self::BankTransfer => "bank_transfer",
        }
    }

    /// The method of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }

    /// The courier asks for the money.
    pub fn is_cash(self) -> bool {
        self == Self::CashOnDelivery
    }
}

stored_as_text!(Method, name, parse);
