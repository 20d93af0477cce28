//! How a disbursement moves, each time by one conditional update.
use diesel::dsl::now;
use diesel::prelude::*;

use super::{DisburseError, Disbursement, State, mailing};
use crate::accounts::audit::{Actor, Kind as Audited};
use crate::schema::disbursements;

/// The transfer is to be made.
pub fn grant(conn: &mut PgConnection, by: &Actor, number: &str) -> Result<Disbursement, DisburseError> {
    let asked = disbursements::table.filter(
        disbursements::number
            .eq(number)
            .and(disbursements::state.eq(State::Asked)),
    );
    let due: Disbursement = diesel::update(asked)
        .set((disbursements::state.eq(State::Due), disbursements::granted_at.eq(now)))
        .returning(Disbursement::as_returning())
        .get_result(conn)
        .optional()?
        .ok_or(DisburseError::Gone)?;
    if !due.reserve(conn)? {
        return Err(DisburseError::TooMuch);
    }
    due.note(conn, by, Audited::DisbursementGranted)?;
    mailing::tell_due(conn, &due)?;
    Ok(due)
}

/// Nobody let it happen.
pub fn drop_asked(conn: &mut PgConnection, by: &Actor, number: &str) -> QueryResult<()> {
    match drop_from(conn, (number, State::Asked))? {
        Some(dropped) => dropped.note(conn, by, Audited::DisbursementDropped).map(drop),
        None => Ok(()),
    }
}

/// Finance changes its mind before the transfer: a wrong account, a buyer who is helped otherwise.
pub fn call_off(conn: &mut PgConnection, by: &Actor, number: &str) -> Result<(), DisburseError> {
    let dropped = drop_from(conn, (number, State::Due))?.ok_or(DisburseError::Gone)?;
    dropped.release(conn)?;
    dropped.note(conn, by, Audited::DisbursementDropped)?;
    Ok(mailing::tell_called_off(conn, &dropped)?)
}

fn drop_from(conn: &mut PgConnection, (number, state): (&str, State)) -> QueryResult<Option<Disbursement>> {
    let standing = disbursements::table.filter(disbursements::number.eq(number).and(disbursements::state.eq(state)));
    diesel::update(standing)
        .set(disbursements::state.eq(State::Dropped))
        .returning(Disbursement::as_returning())
        .get_result(conn)
        .optional()
}

/// The bank took the transfer, and calls it `reference`.
pub fn send(
    conn: &mut PgConnection,
    by: &Actor,
    (number, user_id, reference): (&str, i64, &str),
) -> Result<(), DisburseError> {
    let due = disbursements::table.filter(
        disbursements::number
            .eq(number)
            .and(disbursements::state.eq(State::Due)),
    );
    let sent: Disbursement = diesel::update(due)
        .set((
            disbursements::state.eq(State::Sent),
            disbursements::sent_at.eq(now),
            disbursements::sent_by.eq(user_id),
            disbursements::bank_reference.eq(reference),
        ))
        .returning(Disbursement::as_returning())
        .get_result(conn)
        .optional()?
        .ok_or(DisburseError::Gone)?;
    sent.close(conn)?;
    sent.note(conn, by, Audited::DisbursementSent)?;
    Ok(mailing::tell_sent(conn, &sent)?)
}
