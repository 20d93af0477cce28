//! Asking for what a second person decides. Everybody who could decide is told.
use diesel::prelude::*;
use serde_json::{Value, json};

use super::{ApprovalError, Kind, expire, mailing, note};
use crate::accounts::audit::{Actor, Kind as Noted};
use crate::notifications::mails::ApprovalStep;
use crate::payments::{BankAccount, bank_account};
use crate::refunds::{self, NewRefund, Refund};
use crate::schema::approvals;

/// A request of one member of the staff.
struct Request<'a> {
    kind: Kind,
    object: &'a str,
    payload: Value,
    previous: Option<Value>,
    reason: &'a str,
    asked_by: i64,
}

impl Request<'_> {
    fn open(self, conn: &mut PgConnection, by: &Actor) -> Result<(), ApprovalError> {
        expire(conn)?;
        let asked: Option<i64> = diesel::insert_into(approvals::table)
            .values((
                approvals::kind.eq(self.kind),
                approvals::object.eq(self.object),
                approvals::payload.eq(self.payload),
                approvals::previous.eq(self.previous),
                approvals::reason.eq(self.reason),
                approvals::asked_by.eq(self.asked_by),
            ))
            .on_conflict_do_nothing()
            .returning(approvals::id)
            .get_result(conn)
            .optional()?;
        let id = asked.ok_or(ApprovalError::Open)?;
        let event = note(conn, by, (id, Noted::ApprovalAsked))?;
        Ok(mailing::tell(conn, event, (self.kind, ApprovalStep::Asked))?)
    }
}

/// Asks for another bank account.
pub fn ask_for_account(
    conn: &mut PgConnection,
    by: &Actor,
    (user_id, account, reason): (i64, &BankAccount, &str),
) -> Result<(), ApprovalError> {
    let request = Request {
        kind: Kind::BankAccount,
        object: "",
        payload: stored(account),
        previous: bank_account(conn)?.as_ref().map(stored),
        reason,
        asked_by: user_id,
    };
    request.open(conn, by)
}

fn stored(account: &BankAccount) -> Value {
    serde_json::to_value(account).expect("three texts are JSON")
}

/// Asks for a refund: due at once up to the limit, else once a second person says so. The same form again is the same
/// refund.
pub fn ask_for_refund(
    conn: &mut PgConnection,
    by: &Actor,
    (user_id, wanted): (i64, &NewRefund),
) -> Result<Refund, ApprovalError> {
    // One that waited too long is no longer in the way.
    expire(conn)?;
    let refund = match wanted.ask(conn, by, user_id)? {
        refunds::Noted::Before(refund) => return Ok(refund),
        refunds::Noted::New(refund) => refund,
    };
    if !refunds::needs_second_person(conn, &refund)? {
        return Ok(refunds::grant(conn, by, &refund.number)?);
    }
    let request = Request {
        kind: Kind::Refund,
        object: &refund.number,
        // The buyer's account stays where erasing finds it.
        payload: json!({}),
        previous: None,
        reason: &refund.reason,
        asked_by: user_id,
    };
    request.open(conn, by)?;
    Ok(refund)
}
