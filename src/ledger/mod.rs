//! What the platform owes each cooperative. A sale is booked once its parcel was delivered and its money came, for the
//! goods and not the delivery, which is the carrier's; what goes back to a buyer is taken off again, and so are payouts.
//! Cash that a cooperative took itself, when its buyer came, is not owed to it. Entries are only added; the balance is
//! their sum, kept beside them so that one conditional update guards a payout.
mod booking;
mod entry;

pub use booking::{balance, book, give_back, take};
pub use entry::{Entry, Kind, entries};
