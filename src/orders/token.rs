//! The secret in a buyer's link: 128 bits, derived from the order's public id and the server's key, so that any later
//! mail can name the link while the database alone cannot.
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::secret;

/// The secret of one order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderToken(String);

impl OrderToken {
    /// The secret of the order with that public id.
    pub fn of(public_id: Uuid) -> Self {
        let tag = secret::derive("order link", public_id.as_bytes());
        Self(URL_SAFE_NO_PAD.encode(&tag[..16]))
    }

    /// What somebody put in the address; looked up as it stands.
    pub fn from_path(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// What the link holds.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the database holds.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }

    /// The path of the order's page, without its language.
    pub fn path(&self) -> String {
        format!("/commandes/{}", self.0)
    }
}
