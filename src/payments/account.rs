//! The bank account that transfers go to: a setting, since each installation has its own.
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::schema::settings;

const KEY: &str = "bank_account";

/// An account as a buyer needs it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct BankAccount {
    pub holder: String,
    pub bank: String,
    /// 24 digits (facts.md §3.4).
    pub rib: String,
}

/// The account of the settings, or else the one of a bank that does not exist.
pub fn bank_account(conn: &mut PgConnection) -> QueryResult<BankAccount> {
    let stored: Option<serde_json::Value> = settings::table
        .find(KEY)
        .select(settings::value)
        .first(conn)
        .optional()?;
    Ok(stored
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_else(fictional))
}

fn fictional() -> BankAccount {
    BankAccount {
        holder: "Twiza (démo)".to_owned(),
        bank: "Banque Exemple (démo)".to_owned(),
        rib: "999999000000000000000111".to_owned(),
    }
}
