//! The history of a submission; rows are only added.
use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::moderation::Reason;
use crate::schema::{submission_events, users};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Submitted,
    ChangesRequested,
    Approved,
    Refused,
}

impl Action {
    fn name(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::ChangesRequested => "changes_requested",
            Self::Approved => "approved",
            Self::Refused => "refused",
        }
    }
}

/// Adds an event; answers with its row, which the mail about it is keyed by.
pub(super) fn record(
    conn: &mut PgConnection,
    (submission_id, by): (i64, i64),
    (action, reason): (Action, Option<&Reason>),
) -> QueryResult<i64> {
    diesel::insert_into(submission_events::table)
        .values((
            submission_events::submission_id.eq(submission_id),
            submission_events::action.eq(action.name()),
            submission_events::user_id.eq(by),
            submission_events::reason_code.eq(reason.map(|reason| reason.code)),
            submission_events::reason.eq(reason.map_or("", |reason| reason.text.as_str())),
        ))
        .returning(submission_events::id)
        .get_result(conn)
}

/// An event as the review page lists it.
#[derive(Debug, Clone, Queryable)]
pub struct PastEvent {
    pub action: String,
    pub who: Option<String>,
    pub reason_code: Option<String>,
    pub reason: String,
    pub at: DateTime<Utc>,
}

impl PastEvent {
    /// All of a product's, the latest first.
    pub fn of_product(conn: &mut PgConnection, product_id: i64) -> QueryResult<Vec<Self>> {
        use crate::schema::submissions;
        submission_events::table
            .inner_join(submissions::table)
            .left_join(users::table.on(submission_events::user_id.eq(users::id.nullable())))
            .filter(submissions::product_id.eq(product_id))
            .order(submission_events::id.desc())
            .limit(50)
            .select((
                submission_events::action,
                users::name.nullable(),
                submission_events::reason_code,
                submission_events::reason,
                submission_events::at,
            ))
            .load(conn)
    }
}
