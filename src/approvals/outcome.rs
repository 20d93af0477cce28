//! What a decision does.
use diesel::dsl::now;
use diesel::prelude::*;
use diesel::upsert::excluded;
use serde_json::Value;

use super::{ApprovalError, Kind};
use crate::accounts::audit::Actor;
use crate::payments::BANK_ACCOUNT;
use crate::refunds;
use crate::schema::{approvals, settings};

/// What was decided, as the decision needs it.
#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = approvals, check_for_backend(diesel::pg::Pg))]
pub(super) struct Decided {
    pub kind: Kind,
    object: String,
    payload: Value,
}

impl Decided {
    /// It happens, in the transaction of the decision of `user_id`; nobody decides about their own cooperative.
    pub fn carry_out(&self, conn: &mut PgConnection, by: &Actor, user_id: i64) -> Result<(), ApprovalError> {
        match self.kind {
            Kind::BankAccount => set_bank_account(conn, &self.payload)?,
            Kind::Refund => {
                let refund = refunds::grant(conn, by, &self.object)?;
                refund.refuse_own(conn, user_id)?;
            }
        }
        Ok(())
    }

    /// It does not happen.
    pub fn let_go(&self, conn: &mut PgConnection, by: &Actor) -> QueryResult<()> {
        match self.kind {
            Kind::BankAccount => Ok(()),
            Kind::Refund => refunds::drop_asked(conn, by, &self.object),
        }
    }
}

fn set_bank_account(conn: &mut PgConnection, account: &Value) -> QueryResult<()> {
    diesel::insert_into(settings::table)
        .values((
            settings::key.eq(BANK_ACCOUNT),
            settings::value.eq(account),
            settings::updated_at.eq(now),
        ))
        .on_conflict(settings::key)
        .do_update()
        .set((
            settings::value.eq(excluded(settings::value)),
            settings::updated_at.eq(now),
        ))
        .execute(conn)
        .map(drop)
}
