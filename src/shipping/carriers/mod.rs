//! Who carries. A closed set, stored by name; `match` gives the adapter.
//!
//! To add one: copy the nearest file, add a variant and its CHECK, follow the compiler.
mod amana;
mod atlas;
mod collection;
mod status;

pub use status::TrackingStatus;

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;
use serde::{Deserialize, Serialize};

use crate::stored::stored_as_text;

/// The post, a private carrier, or the buyer themself at the cooperative's counter.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow, Serialize, Deserialize,
)]
#[diesel(sql_type = Text)]
#[serde(rename_all = "snake_case")]
pub enum Carrier {
    Amana,
    Atlas,
    Collection,
}

/// What differs from carrier to carrier.
trait Adapter {
    /// The law lets it carry light parcels.
    fn is_postal_operator(&self) -> bool;

    /// Numbers parcels from blocks of S10 serials.
    fn has_tracking_numbers(&self) -> bool;

    /// What a status text of the carrier means.
    fn status(&self, text: &str) -> TrackingStatus;
}

impl Carrier {
    /// Every carrier.
    pub const ALL: [Carrier; 3] = [Carrier::Amana, Carrier::Atlas, Carrier::Collection];

    /// The name in the database, in forms and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Amana => "amana",
            Self::Atlas => "atlas",
            Self::Collection => "collection",
        }
    }

    /// The message that names the carrier.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Amana => "carrier-amana",
            Self::Atlas => "carrier-atlas",
            Self::Collection => "carrier-collection",
        }
    }

    /// The one of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|carrier| carrier.name() == name)
    }

    pub fn is_postal_operator(self) -> bool {
        self.adapter().is_postal_operator()
    }

    /// May take what the postal monopoly keeps: the post, and the counter, where nothing is carried.
    pub fn may_carry_light_parcels(self) -> bool {
        self == Self::Collection || self.is_postal_operator()
    }

    /// A parcel of this carrier needs an S10 number before its label is printed.
    pub fn has_tracking_numbers(self) -> bool {
        self.adapter().has_tracking_numbers()
    }

    /// Reads a status as the carrier words it.
    pub fn status(self, text: &str) -> TrackingStatus {
        self.adapter().status(text)
    }

    fn adapter(self) -> &'static dyn Adapter {
        match self {
            Self::Amana => &amana::Amana,
            Self::Atlas => &atlas::Atlas,
            Self::Collection => &collection::Collection,
        }
    }
}

stored_as_text!(Carrier, name, parse);
