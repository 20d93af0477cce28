//! Checkout: a cart becomes an order with one part and one parcel per cooperative, in one transaction. The idempotency
//! key of the form decides first, so that a form sent twice gives one order; the variants are locked in ascending
//! order, prices and stock read again, and whatever does not hold any more refuses the whole and changes nothing.
mod attempt;
mod mailing;
mod place;
mod refusal;
mod split;

pub use place::{Buyer, Checkout, Placed};
pub use refusal::{PlaceError, Shortage};
pub use split::{Part, split};
