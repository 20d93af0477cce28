//! The bank account that transfers go to: a setting, since each installation has its own. Where there is none, transfers
//! are not offered.
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Method;
use crate::db::setting;

/// What the setting is called.
pub const BANK_ACCOUNT: &str = "bank_account";

/// An account as a buyer needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankAccount {
    pub holder: String,
    pub bank: String,
    /// 24 digits (facts.md §3.4).
    pub rib: String,
}

/// The account of this installation.
pub fn bank_account(conn: &mut PgConnection) -> QueryResult<Option<BankAccount>> {
    setting(conn, BANK_ACCOUNT)
}

impl Method {
    /// The ways of paying that this installation can take, in the order they are offered.
    pub fn offered(conn: &mut PgConnection) -> QueryResult<Vec<Self>> {
        let has_account = bank_account(conn)?.is_some();
        let is_possible = |method: &Self| method.is_cash() || has_account;
        Ok(Self::ALL.into_iter().filter(is_possible).collect())
    }
}
