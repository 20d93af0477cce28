//! Reviews: what a cooperative writes reaches shoppers only after a moderator of the platform has seen it.
//!
//! A [`Submission`] is one product on its way: `editing`, `waiting` in the [`queue`], back with `changes_requested`,
//! `approved` or `refused`. An [`Editing`] is a product with what its cooperative wants it to say; for a product that
//! was approved once that is a [`Proposal`], and the live page stays as it is until a [`Decision`] applies it.
//! Every decision is one conditional update, an event and the mail to all members, in one transaction.
mod checks;
mod decision;
mod diff;
mod editing;
mod event;
mod mailing;
mod pricing;
mod proposal;
mod queue;
mod review;
mod submission;

pub use checks::{Check, Missing, Subject, Verdict, checks, missing};
pub use decision::{DecideError, Decision, Reason};
pub use diff::{Piece, word_diff};
pub use editing::{Editing, SendError};
pub use event::PastEvent;
pub use pricing::{Counted, Priced};
pub use proposal::Proposal;
pub use queue::{Counts, Queued, Tab, counts, in_tab};
pub use review::{Review, Snapshot};
pub use submission::{Kind, State, Submission};
