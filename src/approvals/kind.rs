//! What is asked for, and what became of it.
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;

use crate::stored::stored_as_text;

/// What is asked for. Another kind is another variant, its check in the migration, and what it does in `outcome`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Kind {
    /// Buyers make their transfers to another account.
    BankAccount,
    /// Money goes back to a buyer, more than one person may give alone.
    Refund,
    /// A cooperative gets what it is owed.
    Payout,
    /// A cooperative's money goes to another account; one of its managers asks.
    PayoutAccount,
    /// One person refunds another sum alone.
    RefundLimit,
}

impl Kind {
    /// Each, for reading.
    const ALL: [Self; 5] = [
        Self::BankAccount,
        Self::Refund,
        Self::Payout,
        Self::PayoutAccount,
        Self::RefundLimit,
    ];

    /// The name in the database and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::BankAccount => "bank_account",
            Self::Refund => "refund",
            Self::Payout => "payout",
            Self::PayoutAccount => "payout_account",
            Self::RefundLimit => "refund_limit",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

stored_as_text!(Kind, name, parse);

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Decision {
    Approved,
    Refused,
    /// Whoever asked took it back.
    Withdrawn,
    /// Nobody decided within seven days.
    Expired,
}

impl Decision {
    /// Each, for reading.
    const ALL: [Self; 4] = [Self::Approved, Self::Refused, Self::Withdrawn, Self::Expired];

    /// The name in the database and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
        }
    }

    /// The decision of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.name() == name)
    }
}

stored_as_text!(Decision, name, parse);
