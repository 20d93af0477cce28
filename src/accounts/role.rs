//! Ordered roles: what a person may do for a cooperative, and for the platform.
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;

use crate::stored::stored_as_text;

/// What a person may do for one cooperative; each role includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum MemberRole {
    /// Prepares orders and listings.
    Helper,
    /// A member of the cooperative.
    Member,
    /// Also money, certificates and members.
    Manager,
}

impl MemberRole {
    /// The name kept in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Helper => "helper",
            Self::Member => "member",
            Self::Manager => "manager",
        }
    }

    /// The role of that name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Helper, Self::Member, Self::Manager]
            .into_iter()
            .find(|role| role.name() == name)
    }
}

/// What a person may do for the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum StaffRole {
    /// Reviews the catalogue.
    Moderator,
    /// Records what happens to parcels.
    CarrierDesk,
    /// Follows the money.
    Finance,
    /// Everything, users included.
    Administrator,
}

impl StaffRole {
    /// Each, in the order of a choice.
    pub const ALL: [Self; 4] = [Self::Moderator, Self::CarrierDesk, Self::Finance, Self::Administrator];

    /// The name kept in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Moderator => "moderator",
            Self::CarrierDesk => "carrier_desk",
            Self::Finance => "finance",
            Self::Administrator => "administrator",
        }
    }

    /// The role of that name; `admin` is the short form of the command line.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "moderator" => Some(Self::Moderator),
            "carrier_desk" => Some(Self::CarrierDesk),
            "finance" => Some(Self::Finance),
            "administrator" | "admin" => Some(Self::Administrator),
            _ => None,
        }
    }

    /// Approves and refuses listings.
    pub fn can_moderate(self) -> bool {
        matches!(self, Self::Moderator | Self::Administrator)
    }

    /// Records deliveries, refusals and returns.
    pub fn can_record_parcels(self) -> bool {
        matches!(self, Self::CarrierDesk | Self::Administrator)
    }

    /// Records transfers.
    pub fn can_see_money(self) -> bool {
        matches!(self, Self::Finance | Self::Administrator)
    }

    /// Takes lists of orders out of the site.
    pub fn can_export(self) -> bool {
        matches!(self, Self::CarrierDesk | Self::Finance | Self::Administrator)
    }

    /// Sees everybody with an account, and changes their standing.
    pub fn can_manage_users(self) -> bool {
        matches!(self, Self::Administrator)
    }

    /// Sees the technical journals and sends dead mail again.
    pub fn can_operate(self) -> bool {
        matches!(self, Self::Administrator)
    }
}

stored_as_text!(MemberRole, name, parse);
stored_as_text!(StaffRole, name, parse);
