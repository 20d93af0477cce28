//! Reading the ledger.
use chrono::{DateTime, Utc};
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::money::Money;
use crate::schema::{disbursements, ledger_entries, parcels};
use crate::stored::stored_as_text;

/// What an entry is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Kind {
    /// Goods that were delivered and paid.
    Sale,
    /// Money that went back to a buyer; positive when it did not after all.
    Refund,
    /// A transfer to the cooperative.
    Payout,
    /// That transfer was called off.
    PayoutBack,
}

impl Kind {
    /// Each, for reading.
    const ALL: [Self; 4] = [Self::Sale, Self::Refund, Self::Payout, Self::PayoutBack];

    /// The name in the database and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sale => "sale",
            Self::Refund => "refund",
            Self::Payout => "payout",
            Self::PayoutBack => "payout_back",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

stored_as_text!(Kind, name, parse);

/// One line of a cooperative's account.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = ledger_entries, check_for_backend(Pg))]
pub struct Entry {
    pub kind: Kind,
    /// Positive for what the cooperative is owed more.
    #[diesel(column_name = amount_centimes)]
    pub amount: Money,
    pub at: DateTime<Utc>,
    /// The parcel's, for a sale or a refund.
    #[diesel(select_expression = parcels::reference.nullable())]
    pub reference: Option<String>,
    /// The payout's.
    #[diesel(select_expression = disbursements::number.nullable())]
    pub number: Option<String>,
}

impl Entry {
    /// The parcel or the payout it is about.
    pub fn about(&self) -> &str {
        let about = self.reference.as_ref().or(self.number.as_ref());
        about.map(String::as_str).unwrap_or_default()
    }
}

/// A page of a cooperative's entries, the newest first, and how many there are.
pub fn entries(
    conn: &mut PgConnection,
    cooperative_id: i64,
    (page, per_page): (i64, i64),
) -> QueryResult<(Vec<Entry>, i64)> {
    let own = ledger_entries::cooperative_id.eq(cooperative_id);
    let total = ledger_entries::table.filter(own).count().get_result(conn)?;
    let rows = ledger_entries::table
        .left_join(parcels::table)
        .left_join(disbursements::table)
        .filter(own)
        .order(ledger_entries::id.desc())
        .limit(per_page)
        .offset((page - 1) * per_page)
        .select(Entry::as_select())
        .load(conn)?;
    Ok((rows, total))
}
