//! Who runs the marketplace, as the law wants it named (law 31-08 article 29, law 09-08): a setting, since each
//! installation has its own.
use diesel::prelude::*;
use serde::Deserialize;

use crate::db::setting;
use crate::phone::Phone;

const KEY: &str = "operator";

/// The one who runs it. An empty field is one that they have not given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Operator {
    pub name: String,
    pub legal_form: String,
    pub seat: String,
    /// As it is stored: `+212…`.
    pub phone: String,
    /// When the phone is answered, in words.
    pub phone_hours: String,
    pub email: String,
    /// Registre de commerce.
    pub trade_register: String,
    /// Identifiant fiscal.
    pub tax_id: String,
    pub ice: String,
    /// Who answers for what is published.
    pub publisher: String,
    /// Who hosts the site, with their address.
    pub host: String,
    /// The receipt of the declaration to the CNDP.
    pub cndp_receipt: String,
}

impl Operator {
    /// The one of the settings; where none is stored, nothing is known of them.
    pub fn load(conn: &mut PgConnection) -> QueryResult<Self> {
        setting(conn, KEY).map(Option::unwrap_or_default)
    }

    /// Their phone as a number that can be called.
    pub fn telephone(&self) -> Option<Phone> {
        Phone::parse(&self.phone)
    }
}
