//! Orders. A buyer's [`Order`] has one part per cooperative and one [`Parcel`] for each part; the parcel carries the
//! state, the carrier and the cash. Every move of a parcel is one conditional update that also writes its event, its
//! mail, and what it does to stock and payment, in one transaction. An order may first await its buyer: a confirmation
//! or a transfer. Locks: order, then what it awaits, then parcel, then variants by id.
mod announcement;
mod awaited;
mod cancellation;
mod confirmation;
pub mod deadlines;
mod event;
pub mod history;
mod leaving;
mod line_item;
pub mod list;
mod mailing;
mod moves;
mod order;
mod own;
mod parcel;
mod preparing;
mod shortage;
pub mod stock;
mod token;
mod view;

pub use awaited::Awaited;
pub use confirmation::Confirmation;
pub use event::{Actor, ParcelEvent};
pub use line_item::LineItem;
pub(crate) use mailing::Mailing;
pub use moves::{MoveError, State};
pub use order::{NewOrder, Order};
pub use parcel::{NewParcel, Parcel};
pub use preparing::{Pick, Preparing, ready_by_of};
pub use token::OrderToken;
pub use view::{OrderView, ParcelView};
