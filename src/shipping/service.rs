//! How a parcel reaches its buyer.
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;
use serde::{Deserialize, Serialize};

use crate::stored::stored_as_text;

/// Brought home, held at the carrier's agency, or collected at the cooperative.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow, Serialize, Deserialize,
)]
#[diesel(sql_type = Text)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    Home,
    Agency,
    Collection,
}

impl Service {
    /// In the order they are offered.
    pub const ALL: [Service; 3] = [Service::Home, Service::Agency, Service::Collection];

    /// The name in the database, in forms and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Agency => "agency",
            Self::Collection => "collection",
        }
    }

    /// The one of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }
}

stored_as_text!(Service, name, parse);
