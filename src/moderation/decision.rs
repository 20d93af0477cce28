//! What a moderator decides. The database decides between two who decide at once: only a submission that waits, in the
//! round the moderator saw, and of a cooperative that is not the moderator's own, changes its state.
use diesel::dsl::{exists, now};
use diesel::prelude::*;
use thiserror::Error;

use crate::cooperatives::members;
use crate::listings::{Content, Listing};
use crate::moderation::event::{self, Action};
use crate::moderation::mailing::{self, About};
use crate::moderation::{Kind, State, Submission};
use crate::schema::{products, submissions};

/// Why something is sent back or refused: one of the list, and words of the moderator's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub code: &'static str,
    pub text: String,
}

impl Reason {
    /// The list, in the order of the form.
    pub const CODES: [&'static str; 7] = [
        "photos",
        "price",
        "words",
        "mentions",
        "certificate",
        "duplicate",
        "forbidden",
    ];

    /// A reason of the list.
    pub fn new(code: &str, text: impl Into<String>) -> Option<Self> {
        let code = Self::CODES.into_iter().find(|known| *known == code)?;
        Some(Self {
            code,
            text: text.into(),
        })
    }

    /// The page of the editor where it is mended.
    pub(super) fn page(&self) -> &'static str {
        match self.code {
            "photos" => "photos",
            "price" => "prix",
            _ => "texte",
        }
    }
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Approve,
    RequestChanges(Reason),
    Refuse(Reason),
}

/// Why a decision was not taken.
#[derive(Debug, Error)]
pub enum DecideError {
    /// The moderator belongs to that cooperative.
    #[error("own cooperative")]
    OwnCooperative,
    /// It was decided, taken back or sent again since the moderator saw it.
    #[error("already decided")]
    AlreadyDecided,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

impl Decision {
    fn state(&self) -> State {
        match self {
            Self::Approve => State::Approved,
            Self::RequestChanges(_) => State::ChangesRequested,
            Self::Refuse(_) => State::Refused,
        }
    }

    fn action(&self) -> Action {
        match self {
            Self::Approve => Action::Approved,
            Self::RequestChanges(_) => Action::ChangesRequested,
            Self::Refuse(_) => Action::Refused,
        }
    }

    fn reason(&self) -> Option<&Reason> {
        match self {
            Self::Approve => None,
            Self::RequestChanges(reason) | Self::Refuse(reason) => Some(reason),
        }
    }
}

impl Submission {
    /// Whether this person sent it in, or is a member of the cooperative whose product it is, or was one within the
    /// last year.
    pub fn is_own(&self, conn: &mut PgConnection, user_id: i64) -> QueryResult<bool> {
        let cooperative_id = products::table
            .find(self.product_id)
            .select(products::cooperative_id)
            .first(conn)?;
        let sent = submissions::table
            .find(self.id)
            .filter(submissions::submitted_by.eq(user_id));
        Ok(diesel::select(exists(sent)).get_result(conn)? || members::takes_part(conn, user_id, cooperative_id)?)
    }

    /// Takes the decision of `by` about the round they saw; approving applies it, and every member hears of it.
    pub fn decide(
        &self,
        conn: &mut PgConnection,
        decision: &Decision,
        (by, seen_round): (i64, i32),
    ) -> Result<(), DecideError> {
        // The product first, as everywhere, so that an editor and a moderator cannot wait for each other.
        let listing = Listing::find(conn, self.product_id)?.lock(conn)?;
        let decided = self.claim(conn, decision, (by, seen_round))?;
        let event = event::record(conn, (decided.id, by), (decision.action(), decision.reason()))?;
        let stored = Content::of(conn, &listing)?;
        let content = decided.proposal().applied_to(&stored);
        let about = About {
            listing: &listing,
            content: &content,
            event,
        };
        match decision {
            Decision::Approve => {
                decided.apply(conn, &about, by)?;
                mailing::tell_approved(conn, &about)?;
            }
            Decision::RequestChanges(reason) => mailing::tell_changes_requested(conn, &about, reason)?,
            Decision::Refuse(reason) => mailing::tell_refused(conn, &about, reason)?,
        }
        Ok(())
    }

    fn claim(
        &self,
        conn: &mut PgConnection,
        decision: &Decision,
        (by, seen_round): (i64, i32),
    ) -> Result<Submission, DecideError> {
        if self.is_own(conn, by)? {
            return Err(DecideError::OwnCooperative);
        }
        let waiting = submissions::table.find(self.id).filter(
            submissions::state
                .eq(State::Waiting)
                .and(submissions::round.eq(seen_round)),
        );
        let reason = decision.reason();
        diesel::update(waiting)
            .set((
                submissions::state.eq(decision.state()),
                submissions::decided_by.eq(by),
                submissions::decided_at.eq(now),
                submissions::reason_code.eq(reason.map(|reason| reason.code)),
                submissions::reason.eq(reason.map_or("", |reason| reason.text.as_str())),
            ))
            .returning(Submission::as_returning())
            .get_result(conn)
            .optional()?
            .ok_or(DecideError::AlreadyDecided)
    }

    fn apply(&self, conn: &mut PgConnection, about: &About<'_>, by: i64) -> QueryResult<()> {
        match self.kind {
            Kind::New => about.listing.publish(conn),
            Kind::Change => {
                about.content.write(conn, about.listing, by)?;
                about.listing.refresh_lists(conn)
            }
        }
    }
}
