//! Asking for what a second person decides. Everybody who could decide is told.
use diesel::dsl::{IntervalDsl, now};
use diesel::prelude::*;
use diesel::sql_types::Timestamptz;
use serde_json::{Value, json};

use super::{ApprovalError, Kind, expire, mailing, note};
use crate::accounts::Belonging;
use crate::accounts::audit::{Actor, Kind as Audited};
use crate::cooperatives::PayoutAccount;
use crate::disbursements::{self, Disbursement, NewPayout, NewRefund, Noted};
use crate::money::Money;
use crate::notifications::mails::{AccountStep, ApprovalStep};
use crate::payments::{BankAccount, bank_account};
use crate::schema::approvals;

/// How long managers have to stop another account (reliability §4: 48 h).
const HOURS_TO_OBJECT: i32 = 48;

/// A request of one member of the staff.
struct Request<'a> {
    kind: Kind,
    object: &'a str,
    payload: Value,
    previous: Option<Value>,
    reason: &'a str,
    asked_by: i64,
    /// How long those concerned have before anybody may approve.
    waits: i32,
}

impl Request<'_> {
    /// The number of what the journal says of it.
    fn open(self, conn: &mut PgConnection, by: &Actor) -> Result<i64, ApprovalError> {
        expire(conn)?;
        let asked: Option<i64> = diesel::insert_into(approvals::table)
            .values((
                approvals::kind.eq(self.kind),
                approvals::object.eq(self.object),
                approvals::payload.eq(self.payload),
                approvals::previous.eq(self.previous),
                approvals::reason.eq(self.reason),
                approvals::asked_by.eq(self.asked_by),
                approvals::open_from.eq(now.into_sql::<Timestamptz>() + self.waits.hours()),
            ))
            .on_conflict_do_nothing()
            .returning(approvals::id)
            .get_result(conn)
            .optional()?;
        let id = asked.ok_or(ApprovalError::Open)?;
        let event = note(conn, by, (id, Audited::ApprovalAsked))?;
        mailing::tell(conn, event, (self.kind, ApprovalStep::Asked))?;
        Ok(event)
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
        waits: 0,
    };
    request.open(conn, by).map(drop)
}

/// Asks for another sum that one person may refund of an order.
pub fn ask_for_refund_limit(
    conn: &mut PgConnection,
    by: &Actor,
    (user_id, limit, reason): (i64, Money, &str),
) -> Result<(), ApprovalError> {
    let before = disbursements::second_person_above(conn)?;
    let request = Request {
        kind: Kind::RefundLimit,
        object: "",
        payload: json!(limit),
        previous: Some(json!(before)),
        reason,
        asked_by: user_id,
        waits: 0,
    };
    request.open(conn, by).map(drop)
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
) -> Result<Disbursement, ApprovalError> {
    // One that waited too long is no longer in the way.
    expire(conn)?;
    let refund = match wanted.ask(conn, by, user_id)? {
        Noted::Before(refund) => return Ok(refund),
        Noted::New(refund) => refund,
    };
    if !disbursements::needs_second_person(conn, &refund)? {
        return Ok(disbursements::grant(conn, by, &refund.number)?);
    }
    ask_about(conn, by, (user_id, &refund, Kind::Refund))?;
    Ok(refund)
}

/// Asks for a payout, which always waits for a second person.
pub fn ask_for_payout(
    conn: &mut PgConnection,
    by: &Actor,
    (user_id, wanted): (i64, &NewPayout),
) -> Result<Disbursement, ApprovalError> {
    expire(conn)?;
    let payout = match wanted.ask(conn, by, user_id)? {
        Noted::Before(payout) => return Ok(payout),
        Noted::New(payout) => payout,
    };
    ask_about(conn, by, (user_id, &payout, Kind::Payout))?;
    Ok(payout)
}

fn ask_about(
    conn: &mut PgConnection,
    by: &Actor,
    (user_id, about, kind): (i64, &Disbursement, Kind),
) -> Result<(), ApprovalError> {
    let request = Request {
        kind,
        object: &about.number,
        // Whose account it is stays where erasing finds it.
        payload: json!({}),
        previous: None,
        reason: &about.reason,
        asked_by: user_id,
        waits: 0,
    };
    request.open(conn, by).map(drop)
}

/// A manager asks that the cooperative's money go elsewhere. All managers are told, and have two days to stop it before
/// anybody may approve.
pub fn ask_for_payout_account(
    conn: &mut PgConnection,
    by: &Actor,
    (user_id, cooperative): (i64, &Belonging),
    (account, reason): (&BankAccount, &str),
) -> Result<(), ApprovalError> {
    let before = PayoutAccount::of(conn, cooperative.cooperative_id)?.map(|before| BankAccount {
        holder: before.holder,
        bank: before.bank,
        rib: before.rib,
    });
    let request = Request {
        kind: Kind::PayoutAccount,
        object: &cooperative.slug,
        payload: stored(account),
        previous: before.as_ref().map(stored),
        reason,
        asked_by: user_id,
        waits: HOURS_TO_OBJECT,
    };
    let event = request.open(conn, by)?;
    Ok(mailing::tell_managers(
        conn,
        event,
        (&cooperative.slug, account),
        AccountStep::Asked,
    )?)
}
