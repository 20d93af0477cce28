//! Who runs the marketplace, as the law wants it named (law 31-08 article 29, law 09-08): a setting, since each
//! installation has its own.
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::phone::Phone;
use crate::schema::settings;

const KEY: &str = "operator";

/// The one who runs it. An empty field is one that they have not given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The one of the settings; where none, or nonsense, is stored, nothing is known of them.
    pub fn load(conn: &mut PgConnection) -> QueryResult<Self> {
        let stored: Option<serde_json::Value> = settings::table
            .find(KEY)
            .select(settings::value)
            .first(conn)
            .optional()?;
        Ok(stored
            .and_then(|value| serde_json::from_value(value).ok())
            .unwrap_or_default())
    }

    /// Somebody invented, for a demonstration whose settings name nobody; a real shop never shows them.
    pub fn or_fictional(self) -> Self {
        if self == Self::default() { fictional() } else { self }
    }

    /// Their phone as a number that can be called.
    pub fn telephone(&self) -> Option<Phone> {
        Phone::parse(&self.phone)
    }
}

fn fictional() -> Operator {
    Operator {
        name: "Twiza (démo)".to_owned(),
        seat: "1, rue Exemple, Rabat".to_owned(),
        phone: "+212500000000".to_owned(),
        phone_hours: "9:00–18:00".to_owned(),
        email: "bonjour@exemple.test".to_owned(),
        trade_register: "RC 000000".to_owned(),
        tax_id: "00000000".to_owned(),
        ice: "009999001000089".to_owned(),
        ..Operator::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_invented_stands_in_for_nobody_only() {
        let real = Operator {
            name: "Association Exemple".to_owned(),
            ..Operator::default()
        };
        assert_eq!(real.clone().or_fictional(), real);
        assert_eq!(Operator::default().or_fictional(), fictional());
    }
}
