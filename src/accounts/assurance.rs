//! How strongly somebody proved who they are.
use serde::{Deserialize, Serialize};

/// What a sign-in rests on, as NIST SP 800-63B counts it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Assurance {
    /// One factor: a password, or a message to the mailbox.
    #[default]
    One,
    /// Two: a code of the authenticator besides, or a passkey that asked for a finger, a face or a PIN.
    Two,
}
