//! What a decision does; `event` is the number of what the journal says of it.
use diesel::dsl::now;
use diesel::prelude::*;
use diesel::upsert::excluded;
use serde_json::Value;

use super::{ApprovalError, Kind, mailing};
use crate::accounts::audit::Actor;
use crate::cooperatives::{Cooperative, PayoutAccount, members};
use crate::disbursements::{self, DisburseError, REFUND_LIMIT};
use crate::notifications::mails::AccountStep;
use crate::payments::{BANK_ACCOUNT, BankAccount};
use crate::schema::{approvals, settings};

/// What was decided, as the decision needs it.
#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = approvals, check_for_backend(diesel::pg::Pg))]
pub(super) struct Decided {
    pub id: i64,
    pub kind: Kind,
    object: String,
    payload: Value,
}

impl Decided {
    /// It happens, in the transaction of the decision of `user_id`; nobody decides about their own cooperative.
    pub fn carry_out(
        &self,
        conn: &mut PgConnection,
        by: &Actor,
        (user_id, event): (i64, i64),
    ) -> Result<(), ApprovalError> {
        match self.kind {
            Kind::BankAccount => Ok(set(conn, BANK_ACCOUNT, &self.payload)?),
            Kind::RefundLimit => Ok(set(conn, REFUND_LIMIT, &self.payload)?),
            Kind::PayoutAccount => self.set_payout_account(conn, (user_id, event)),
            Kind::Refund | Kind::Payout => {
                let due = disbursements::grant(conn, by, &self.object)?;
                Ok(due.refuse_own(conn, user_id)?)
            }
        }
    }

    /// It does not happen.
    pub fn let_go(&self, conn: &mut PgConnection, by: &Actor, event: i64) -> QueryResult<()> {
        match self.kind {
            Kind::BankAccount | Kind::RefundLimit => Ok(()),
            Kind::Refund | Kind::Payout => disbursements::drop_asked(conn, by, &self.object),
            Kind::PayoutAccount => self.tell_managers(conn, event, AccountStep::Kept),
        }
    }

    fn set_payout_account(&self, conn: &mut PgConnection, (user_id, event): (i64, i64)) -> Result<(), ApprovalError> {
        let cooperative_id = Cooperative::id_of(conn, &self.object)?;
        if members::takes_part(conn, user_id, cooperative_id)? {
            return Err(DisburseError::OwnCooperative.into());
        }
        let account = self.account().ok_or(ApprovalError::Gone)?;
        PayoutAccount::set(conn, cooperative_id, (&account.holder, &account.bank, &account.rib))?;
        Ok(self.tell_managers(conn, event, AccountStep::Changed)?)
    }

    fn tell_managers(&self, conn: &mut PgConnection, event: i64, step: AccountStep) -> QueryResult<()> {
        match self.account() {
            Some(account) => mailing::tell_managers(conn, event, (&self.object, &account), step),
            None => Ok(()),
        }
    }

    fn account(&self) -> Option<BankAccount> {
        serde_json::from_value(self.payload.clone()).ok()
    }
}

fn set(conn: &mut PgConnection, setting: &str, value: &Value) -> QueryResult<()> {
    diesel::insert_into(settings::table)
        .values((
            settings::key.eq(setting),
            settings::value.eq(value),
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
