//! Money that leaves by bank transfer: a refund to the buyer of a parcel, or a payout to a cooperative. A
//! [`Disbursement`] is asked for, falls due (at once, or when a second person lets it, as `approvals` says), and is sent
//! once finance has made the transfer. No more leaves than is there: one conditional update reserves the sum, of what was
//! paid for the parcel or of the cooperative's balance, with a CHECK behind it.
mod disbursement;
mod list;
mod mailing;
mod payout;
mod refund;
mod sending;
mod sums;

pub use disbursement::{DisburseError, Disbursement, Kind, Noted, Purpose, State};
pub use list::{Filter, Listed, of_cooperative, of_order, page};
pub use payout::{NewPayout, Payable};
pub use refund::{
    NewRefund, Owed, REFUND_LIMIT, Refundable, needs_second_person, owed, refundable, second_person_above,
};
pub use sending::{call_off, drop_asked, grant, send};
