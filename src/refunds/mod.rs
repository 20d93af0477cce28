//! Money that goes back to a buyer, for one cooperative's part of an order. A [`Refund`] is asked for, falls due (at once,
//! or when a second person lets it, as `approvals` says), and is sent once finance has made the transfer. What is due and
//! sent never exceeds what was paid: one conditional update reserves it, with a CHECK behind it.
mod asking;
mod list;
mod mailing;
mod refund;
mod sending;

pub use asking::{NewRefund, Noted, needs_second_person, second_person_above};
pub use list::{Filter, Listed, Owed, Refundable, of_order, owed, page, refundable};
pub use refund::{Refund, RefundError, State};
pub use sending::{call_off, drop_asked, grant, send};
