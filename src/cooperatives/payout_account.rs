//! Where a cooperative's money goes.
use chrono::{DateTime, Utc};
use diesel::dsl::now;
use diesel::prelude::*;
use diesel::upsert::excluded;

use crate::schema::payout_accounts;

/// The bank account of a cooperative.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = payout_accounts, check_for_backend(diesel::pg::Pg))]
pub struct PayoutAccount {
    pub holder: String,
    pub bank: String,
    /// 24 digits (facts.md §3.4).
    pub rib: String,
    pub since: DateTime<Utc>,
}

impl PayoutAccount {
    /// The account of that cooperative, if it has said one.
    pub fn of(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Option<Self>> {
        payout_accounts::table
            .find(cooperative_id)
            .select(Self::as_select())
            .first(conn)
            .optional()
    }

    /// From now on money goes to the account of `holder` at `bank`. Two people must want it: see `approvals`.
    pub fn set(
        conn: &mut PgConnection,
        cooperative_id: i64,
        (holder, bank, rib): (&str, &str, &str),
    ) -> QueryResult<()> {
        use payout_accounts as account;
        diesel::insert_into(account::table)
            .values((
                account::cooperative_id.eq(cooperative_id),
                account::holder.eq(holder),
                account::bank.eq(bank),
                account::rib.eq(rib),
            ))
            .on_conflict(account::cooperative_id)
            .do_update()
            .set((
                account::holder.eq(excluded(account::holder)),
                account::bank.eq(excluded(account::bank)),
                account::rib.eq(excluded(account::rib)),
                account::since.eq(now),
            ))
            .execute(conn)
            .map(drop)
    }
}
