//! The cooperatives that sell here: who they are, what proves it, and the directory they are found in.
mod certificate;
mod cooperative;
mod directory;
pub mod members;
mod payout_account;

pub use certificate::Certificate;
pub use cooperative::{Cooperative, Place, SECTORS};
pub use directory::{Directory, Entry, PER_PAGE, Search};
pub use payout_account::PayoutAccount;
