//! Four eyes: what one member of the staff asks for, and only another one lets happen (ASVS 2.3.5). Deciding is one
//! conditional update, and what was approved is carried out in its transaction: of many who decide at once one does, and
//! it happens once. The database itself refuses a decision by whoever asked.
mod mailing;

use chrono::{DateTime, Utc};
use diesel::dsl::{now, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};
use diesel::upsert::excluded;
use diesel::{deserialize::FromSqlRow, expression::AsExpression};
use serde_json::Value;

use crate::accounts::audit::{self, Actor, Event, Kind as Noted, Object};
use crate::notifications::mails::ApprovalStep;
use crate::payments::{BankAccount, bank_account};
use crate::schema::{approvals, settings, users};
use crate::stored::stored_as_text;

/// What is asked for. Another kind is another variant, its check in the migration, and what it does in `carry_out`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Kind {
    /// Buyers make their transfers to another account.
    BankAccount,
}

impl Kind {
    /// The name in the database and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::BankAccount => "bank_account",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::BankAccount].into_iter().find(|kind| kind.name() == name)
    }
}

stored_as_text!(Kind, name, parse);

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Decision {
    Approved,
    Refused,
    /// Whoever asked took it back.
    Withdrawn,
    /// Nobody decided within seven days.
    Expired,
}

impl Decision {
    /// Each, for reading.
    const ALL: [Self; 4] = [Self::Approved, Self::Refused, Self::Withdrawn, Self::Expired];

    /// The name in the database and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
        }
    }

    /// The decision of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.name() == name)
    }
}

stored_as_text!(Decision, name, parse);

/// A row of the list.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = approvals, check_for_backend(diesel::pg::Pg))]
pub struct Approval {
    pub id: i64,
    pub kind: Kind,
    payload: Value,
    previous: Option<Value>,
    pub reason: String,
    pub asked_by: i64,
    pub asked_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
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
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
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

/// Asks for another bank account. Everybody who could decide is told.
pub fn ask_for_account(
    conn: &mut PgConnection,
    by: &Actor,
    (user_id, account, reason): (i64, &BankAccount, &str),
) -> Result<(), ApprovalError> {
    expire(conn)?;
    let asked: Option<i64> = diesel::insert_into(approvals::table)
        .values((
            approvals::kind.eq(Kind::BankAccount),
            approvals::payload.eq(stored(account)),
            approvals::previous.eq(bank_account(conn)?.as_ref().map(stored)),
            approvals::reason.eq(reason),
            approvals::asked_by.eq(user_id),
        ))
        .on_conflict_do_nothing()
        .returning(approvals::id)
        .get_result(conn)
        .optional()?;
    let id = asked.ok_or(ApprovalError::Open)?;
    let event = note(conn, by, (id, Noted::ApprovalAsked))?;
    Ok(mailing::tell(conn, (event, ApprovalStep::Asked))?)
}

fn stored(account: &BankAccount) -> Value {
    serde_json::to_value(account).expect("three texts are JSON")
}

/// Closes what nobody decided in time.
pub fn expire(conn: &mut PgConnection) -> QueryResult<usize> {
    let over = approvals::table.filter(approvals::decision.is_null().and(approvals::expires_at.le(now)));
    diesel::update(over)
        .set((approvals::decision.eq(Decision::Expired), approvals::decided_at.eq(now)))
        .execute(conn)
}

/// Lets it happen.
pub fn approve(conn: &mut PgConnection, by: &Actor, (id, user_id): (i64, i64)) -> Result<(), ApprovalError> {
    let (kind, payload) = decide(conn, (id, user_id), (Decision::Approved, ""))?;
    carry_out(conn, kind, &payload)?;
    let event = note(conn, by, (id, Noted::ApprovalGiven))?;
    Ok(mailing::tell(conn, (event, ApprovalStep::Approved))?)
}

/// Says no, and why.
pub fn refuse(
    conn: &mut PgConnection,
    by: &Actor,
    (id, user_id, reason): (i64, i64, &str),
) -> Result<(), ApprovalError> {
    decide(conn, (id, user_id), (Decision::Refused, reason))?;
    let event = note(conn, by, (id, Noted::ApprovalRefused))?;
    Ok(mailing::tell(conn, (event, ApprovalStep::Refused))?)
}

/// Takes back what one asked for.
pub fn withdraw(conn: &mut PgConnection, by: &Actor, (id, user_id): (i64, i64)) -> Result<(), ApprovalError> {
    decide(conn, (id, user_id), (Decision::Withdrawn, ""))?;
    note(conn, by, (id, Noted::ApprovalWithdrawn))?;
    Ok(())
}

/// One update decides: who asked may only withdraw, and nobody else may.
fn decide(
    conn: &mut PgConnection,
    (id, user_id): (i64, i64),
    (decision, reason): (Decision, &str),
) -> Result<(Kind, Value), ApprovalError> {
    let is_own = decision == Decision::Withdrawn;
    let open = approvals::table
        .find(id)
        .filter(approvals::decision.is_null().and(approvals::expires_at.gt(now)));
    let decided = diesel::update(open.filter(approvals::asked_by.eq(user_id).eq(is_own)))
        .set((
            approvals::decision.eq(decision),
            approvals::decision_reason.eq(reason),
            approvals::decided_by.eq(user_id),
            approvals::decided_at.eq(now),
        ))
        .returning((approvals::kind, approvals::payload))
        .get_result(conn)
        .optional()?;
    if let Some(decided) = decided {
        return Ok(decided);
    }
    let is_open: bool = diesel::select(diesel::dsl::exists(open)).get_result(conn)?;
    Err(if is_open {
        ApprovalError::SamePerson
    } else {
        ApprovalError::Gone
    })
}

fn carry_out(conn: &mut PgConnection, kind: Kind, payload: &Value) -> QueryResult<()> {
    match kind {
        Kind::BankAccount => diesel::insert_into(settings::table)
            .values((
                settings::key.eq(crate::payments::BANK_ACCOUNT),
                settings::value.eq(payload),
                settings::updated_at.eq(now),
            ))
            .on_conflict(settings::key)
            .do_update()
            .set((
                settings::value.eq(excluded(settings::value)),
                settings::updated_at.eq(now),
            ))
            .execute(conn)
            .map(drop),
    }
}

fn note(conn: &mut PgConnection, by: &Actor, (id, kind): (i64, Noted)) -> QueryResult<i64> {
    audit::record(conn, by, Event::done(kind, Object::new("approval", id)))
}
