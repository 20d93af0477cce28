//! Four eyes: what one member of the staff asks for, and only another one lets happen (ASVS 2.3.5). Deciding is one
//! conditional update, and what was approved is carried out in its transaction: of many who decide at once one does, and
//! it happens once. The database itself refuses a decision by whoever asked.
mod asking;
mod kind;
mod mailing;
mod outcome;

pub use asking::{ask_for_account, ask_for_payout, ask_for_payout_account, ask_for_refund, ask_for_refund_limit};
pub use kind::{Decision, Kind};

use chrono::{DateTime, Utc};
use diesel::dsl::{now, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text};
use serde_json::Value;

use crate::accounts::audit::{self, Actor, Event, Kind as Audited, Object};
use crate::disbursements::DisburseError;
use crate::money::Money;
use crate::notifications::mails::ApprovalStep;
use crate::payments::BankAccount;

use crate::schema::{approvals, users};
use outcome::Decided;

/// A row of the list.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = approvals, check_for_backend(diesel::pg::Pg))]
pub struct Approval {
    pub id: i64,
    pub kind: Kind,
    /// What it is about, by its number or name; empty where there is only one of the kind.
    pub object: String,
    payload: Value,
    previous: Option<Value>,
    pub reason: String,
    pub asked_by: i64,
    pub asked_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    /// Nobody approves earlier.
    pub open_from: DateTime<Utc>,
    pub decision: Option<Decision>,
    pub decided_at: Option<DateTime<Utc>>,
    /// Why it was refused.
    pub decision_reason: String,
    /// The name of whoever asked.
    #[diesel(select_expression = users::name)]
    pub asker: String,
    /// The name of whoever decided.
    #[diesel(select_expression = decider(), select_expression_type = SqlLiteral<Nullable<Text>>)]
    pub decider: Option<String>,
}

fn decider() -> SqlLiteral<Nullable<Text>> {
    sql("(SELECT d.name FROM users d WHERE d.id = approvals.decided_by)")
}

/// Why nothing was asked for, or decided.
#[derive(Debug, thiserror::Error)]
pub enum ApprovalError {
    #[error("the same is asked for already")]
    Open,
    #[error("whoever asked does not decide, and nobody else takes it back")]
    SamePerson,
    #[error("it was decided, taken back, or waited too long")]
    Gone,
    #[error("it can no longer be done: {0}")]
    Disburse(DisburseError),
    #[error("those concerned still have time to object")]
    TooEarly,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

impl From<DisburseError> for ApprovalError {
    fn from(error: DisburseError) -> Self {
        match error {
            DisburseError::Database(error) => Self::Database(error),
            error => Self::Disburse(error),
        }
    }
}

impl Approval {
    /// The account that is asked for, when that is what this is about.
    pub fn bank_account(&self) -> Option<BankAccount> {
        serde_json::from_value(self.payload.clone()).ok()
    }

    /// The account at the time of asking.
    pub fn account_before(&self) -> Option<BankAccount> {
        serde_json::from_value(self.previous.clone()?).ok()
    }

    /// The limit of refunds by one person that is asked for, when that is what this is about.
    pub fn refund_limit(&self) -> Option<Money> {
        serde_json::from_value(self.payload.clone()).ok()
    }

    /// The limit at the time of asking.
    pub fn limit_before(&self) -> Option<Money> {
        serde_json::from_value(self.previous.clone()?).ok()
    }

    /// Whether those concerned still have time to object.
    pub fn is_early(&self) -> bool {
        self.open_from > Utc::now()
    }

    /// The open request for another account of the cooperative `slug`.
    pub fn of_payout_account(conn: &mut PgConnection, slug: &str) -> QueryResult<Option<Self>> {
        approvals::table
            .inner_join(users::table.on(users::id.eq(approvals::asked_by)))
            .filter(approvals::kind.eq(Kind::PayoutAccount).and(approvals::object.eq(slug)))
            .filter(approvals::decision.is_null().and(approvals::expires_at.gt(now)))
            .select(Self::as_select())
            .first(conn)
            .optional()
    }

    /// Whether it waits for somebody.
    pub fn is_open(&self) -> bool {
        self.decision.is_none() && self.expires_at > Utc::now()
    }
}

/// A page of all, what waits first, then the newest; and how many there are.
pub fn page(conn: &mut PgConnection, (page, per_page): (i64, i64)) -> QueryResult<(Vec<Approval>, i64)> {
    let total = approvals::table.count().get_result(conn)?;
    let rows = approvals::table
        .inner_join(users::table.on(users::id.eq(approvals::asked_by)))
        .order((
            approvals::decided_at.is_not_null().or(approvals::expires_at.le(now)),
            approvals::id.desc(),
        ))
        .limit(per_page)
        .offset((page - 1) * per_page)
        .select(Approval::as_select())
        .load(conn)?;
    Ok((rows, total))
}

/// Closes what nobody decided in time.
pub fn expire(conn: &mut PgConnection) -> QueryResult<usize> {
    let over = approvals::table.filter(approvals::decision.is_null().and(approvals::expires_at.le(now)));
    let expired: Vec<Decided> = diesel::update(over)
        .set((approvals::decision.eq(Decision::Expired), approvals::decided_at.eq(now)))
        .returning(Decided::as_returning())
        .get_results(conn)?;
    let by = Actor::default();
    for decided in &expired {
        let event = note(conn, &by, (decided.id, Audited::ApprovalExpired))?;
        decided.let_go(conn, &by, event)?;
    }
    Ok(expired.len())
}

/// Lets it happen.
pub fn approve(conn: &mut PgConnection, by: &Actor, (id, user_id): (i64, i64)) -> Result<(), ApprovalError> {
    let decided = decide(conn, (id, user_id), (Decision::Approved, ""))?;
    let event = note(conn, by, (id, Audited::ApprovalGiven))?;
    decided.carry_out(conn, by, (user_id, event))?;
    Ok(mailing::tell(conn, event, (decided.kind, ApprovalStep::Approved))?)
}

/// Says no, and why.
pub fn refuse(
    conn: &mut PgConnection,
    by: &Actor,
    (id, user_id, reason): (i64, i64, &str),
) -> Result<(), ApprovalError> {
    let decided = decide(conn, (id, user_id), (Decision::Refused, reason))?;
    let event = note(conn, by, (id, Audited::ApprovalRefused))?;
    decided.let_go(conn, by, event)?;
    Ok(mailing::tell(conn, event, (decided.kind, ApprovalStep::Refused))?)
}

/// Takes back what one asked for.
pub fn withdraw(conn: &mut PgConnection, by: &Actor, (id, user_id): (i64, i64)) -> Result<(), ApprovalError> {
    let withdrawn = decide(conn, (id, user_id), (Decision::Withdrawn, ""))?;
    let event = note(conn, by, (id, Audited::ApprovalWithdrawn))?;
    Ok(withdrawn.let_go(conn, by, event)?)
}

/// A manager stops another account for their cooperative's money, whoever asked.
pub fn stop_payout_account(
    conn: &mut PgConnection,
    by: &Actor,
    (user_id, slug): (i64, &str),
) -> Result<(), ApprovalError> {
    let open = approvals::table
        .filter(approvals::kind.eq(Kind::PayoutAccount).and(approvals::object.eq(slug)))
        .filter(approvals::decision.is_null());
    let stopped: Decided = diesel::update(open)
        .set((
            approvals::decision.eq(Decision::Withdrawn),
            approvals::decided_by.eq(user_id),
            approvals::decided_at.eq(now),
        ))
        .returning(Decided::as_returning())
        .get_result(conn)
        .optional()?
        .ok_or(ApprovalError::Gone)?;
    let event = note(conn, by, (stopped.id, Audited::ApprovalWithdrawn))?;
    Ok(stopped.let_go(conn, by, event)?)
}

/// One update decides: who asked may only withdraw, and nobody else may.
fn decide(
    conn: &mut PgConnection,
    (id, user_id): (i64, i64),
    (decision, reason): (Decision, &str),
) -> Result<Decided, ApprovalError> {
    let is_own = decision == Decision::Withdrawn;
    let open = approvals::table
        .find(id)
        .filter(approvals::decision.is_null().and(approvals::expires_at.gt(now)));
    let is_time = approvals::open_from
        .le(now)
        .or((decision != Decision::Approved).into_sql::<Bool>());
    let decided = diesel::update(open.filter(approvals::asked_by.eq(user_id).eq(is_own)).filter(is_time))
        .set((
            approvals::decision.eq(decision),
            approvals::decision_reason.eq(reason),
            approvals::decided_by.eq(user_id),
            approvals::decided_at.eq(now),
        ))
        .returning(Decided::as_returning())
        .get_result(conn)
        .optional()?;
    if let Some(decided) = decided {
        return Ok(decided);
    }
    Err(refusal(conn, (id, user_id), is_own)?)
}

/// Why nothing was decided.
fn refusal(conn: &mut PgConnection, (id, user_id): (i64, i64), is_own: bool) -> QueryResult<ApprovalError> {
    let open = approvals::table
        .find(id)
        .filter(approvals::decision.is_null().and(approvals::expires_at.gt(now)));
    let asked_by: Option<i64> = open.select(approvals::asked_by).first(conn).optional()?;
    Ok(match asked_by {
        None => ApprovalError::Gone,
        Some(asker) if (asker == user_id) == is_own => ApprovalError::TooEarly,
        Some(_) => ApprovalError::SamePerson,
    })
}

fn note(conn: &mut PgConnection, by: &Actor, (id, kind): (i64, Audited)) -> QueryResult<i64> {
    audit::record(conn, by, Event::done(kind, Object::new("approval", id)))
}
