//! The review of one product. A product has one open submission at most; sent again, it is the next round of the same.
use chrono::{DateTime, Utc};
use diesel::deserialize::FromSqlRow;
use diesel::dsl::now;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::listings::Listing;
use crate::moderation::Proposal;
use crate::moderation::event::{self, Action};
use crate::schema::submissions;
use crate::stored::stored_as_text;

/// Marks the trace of a change that needed no review.
const LOW_RISK: &str = "low_risk";

/// What is reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Kind {
    /// A product that was never on sale.
    New,
    /// A change of one that was.
    Change,
}

impl Kind {
    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Change => "change",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        [Self::New, Self::Change].into_iter().find(|kind| kind.name() == name)
    }

    fn of(listing: &Listing) -> Self {
        if listing.is_live() { Self::Change } else { Self::New }
    }
}
stored_as_text!(Kind, name, parse);

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum State {
    /// The cooperative writes.
    Editing,
    /// In the queue.
    Waiting,
    /// The cooperative corrects.
    ChangesRequested,
    Approved,
    Refused,
}

impl State {
    const ALL: [Self; 5] = [
        Self::Editing,
        Self::Waiting,
        Self::ChangesRequested,
        Self::Approved,
        Self::Refused,
    ];
    const OPEN: [Self; 3] = [Self::Editing, Self::Waiting, Self::ChangesRequested];

    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Editing => "editing",
            Self::Waiting => "waiting",
            Self::ChangesRequested => "changes_requested",
            Self::Approved => "approved",
            Self::Refused => "refused",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}
stored_as_text!(State, name, parse);

/// A row of `submissions`.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = submissions)]
pub struct Submission {
    pub id: i64,
    pub product_id: i64,
    pub kind: Kind,
    pub state: State,
    pub proposal: Option<serde_json::Value>,
    pub round: i32,
    pub submitted_at: Option<DateTime<Utc>>,
    pub decided_at: Option<DateTime<Utc>>,
    pub reason_code: Option<String>,
    pub reason: String,
}

impl Submission {
    /// The one of that row.
    pub fn find(conn: &mut PgConnection, id: i64) -> QueryResult<Self> {
        submissions::table.find(id).select(Self::as_select()).first(conn)
    }

    /// The last one of a product, open or decided; what needed no review does not count.
    pub fn last_of(conn: &mut PgConnection, listing: &Listing) -> QueryResult<Option<Self>> {
        submissions::table
            .filter(submissions::product_id.eq(listing.id))
            .filter(
                submissions::reason_code
                    .is_null()
                    .or(submissions::reason_code.ne(LOW_RISK)),
            )
            .order(submissions::id.desc())
            .select(Self::as_select())
            .first(conn)
            .optional()
    }

    /// The open one of a product, begun if there is none. The product's row is locked by then, so that two cannot
    /// begin one each.
    pub(super) fn open_of(conn: &mut PgConnection, listing: &Listing) -> QueryResult<Self> {
        let open = submissions::table
            .filter(submissions::product_id.eq(listing.id))
            .filter(submissions::state.eq_any(State::OPEN))
            .for_update()
            .select(Self::as_select())
            .first(conn)
            .optional()?;
        match open {
            Some(open) => Ok(open),
            None => Self::begin(conn, listing),
        }
    }

    fn begin(conn: &mut PgConnection, listing: &Listing) -> QueryResult<Self> {
        let kind = Kind::of(listing);
        diesel::insert_into(submissions::table)
            .values((
                submissions::product_id.eq(listing.id),
                submissions::kind.eq(kind),
                submissions::proposal.eq((kind == Kind::Change).then(|| Proposal::default().to_json())),
            ))
            .returning(Self::as_returning())
            .get_result(conn)
    }

    /// Its open state, if it has one.
    pub fn is_open(&self) -> bool {
        State::OPEN.contains(&self.state)
    }

    /// What it would change of a live product.
    pub fn proposal(&self) -> Proposal {
        self.proposal.as_ref().map(Proposal::from_json).unwrap_or_default()
    }

    /// Keeps what the cooperative now proposes. One that waited is taken out of the queue: what a moderator approves is
    /// always what they saw.
    pub(super) fn keep(&self, conn: &mut PgConnection, proposal: &Proposal) -> QueryResult<()> {
        self.take_back(conn)?;
        if self.kind == Kind::New {
            return Ok(());
        }
        diesel::update(submissions::table.find(self.id))
            .set(submissions::proposal.eq(proposal.to_json()))
            .execute(conn)
            .map(drop)
    }

    fn take_back(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let waiting = submissions::table
            .find(self.id)
            .filter(submissions::state.eq(State::Waiting));
        diesel::update(waiting)
            .set(submissions::state.eq(State::Editing))
            .execute(conn)
            .map(drop)
    }

    /// Forgets one that was never sent.
    pub(super) fn forget(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let unsent = submissions::table.find(self.id).filter(submissions::round.eq(0));
        diesel::delete(unsent).execute(conn).map(drop)
    }

    /// Puts it in the queue, as the next round; `None` when it is there already. Answers with the event.
    pub(super) fn send(&self, conn: &mut PgConnection, by: i64) -> QueryResult<Option<i64>> {
        let unsent = submissions::table
            .find(self.id)
            .filter(submissions::state.eq_any([State::Editing, State::ChangesRequested]));
        let sent = diesel::update(unsent)
            .set((
                submissions::state.eq(State::Waiting),
                submissions::round.eq(submissions::round + 1),
                submissions::submitted_by.eq(by),
                submissions::submitted_at.eq(now),
            ))
            .execute(conn)?;
        if sent == 0 {
            return Ok(None);
        }
        event::record(conn, (self.id, by), (Action::Submitted, None)).map(Some)
    }

    /// Leaves a trace of a change that needs no review: a submission that is approved as it is made.
    pub(super) fn trace(conn: &mut PgConnection, listing: &Listing, (change, by): (&Proposal, i64)) -> QueryResult<()> {
        let id = diesel::insert_into(submissions::table)
            .values((
                submissions::product_id.eq(listing.id),
                submissions::kind.eq(Kind::Change),
                submissions::state.eq(State::Approved),
                submissions::proposal.eq(change.to_json()),
                submissions::submitted_by.eq(by),
                submissions::submitted_at.eq(now),
                submissions::decided_at.eq(now),
                submissions::reason_code.eq(LOW_RISK),
            ))
            .returning(submissions::id)
            .get_result(conn)?;
        event::record(conn, (id, by), (Action::Approved, None)).map(drop)
    }
}
