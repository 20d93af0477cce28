//! What only we may read back: encrypted and signed at once (AES-256-GCM), under a key derived from the installation's
//! secret. Each seal is for one purpose and one owner, and opens for no other.
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, Key, KeyInit, Nonce};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::secret;

/// The nonce stands before the text. It is random: at 2³² seals under one key two being equal is still a 2⁻³³ chance
/// (NIST SP 800-38D, 8.3), and we make a few for each person.
const NONCE: usize = 12;

/// Seals `text` for that purpose and owner.
pub fn seal(purpose: &str, owner: &str, text: &[u8]) -> Vec<u8> {
    let nonce: [u8; NONCE] = rand::random();
    let payload = Payload {
        msg: text,
        aad: owner.as_bytes(),
    };
    let sealed = cipher(purpose).encrypt(&Nonce::from(nonce), payload);
    let sealed = sealed.expect("AES-GCM takes texts of up to 64 GiB");
    [nonce.as_slice(), &sealed].concat()
}

/// What was sealed; `None` when it was sealed for something or somebody else, or changed since.
pub fn open(purpose: &str, owner: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, msg) = sealed.split_first_chunk::<NONCE>()?;
    let payload = Payload {
        msg,
        aad: owner.as_bytes(),
    };
    cipher(purpose).decrypt(&Nonce::from(*nonce), payload).ok()
}

/// Like [`seal`], in letters that a form can hold.
pub fn seal_in_letters(purpose: &str, owner: &str, text: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(seal(purpose, owner, text))
}

/// Like [`open`], from those letters.
pub fn open_letters(purpose: &str, owner: &str, letters: &str) -> Option<Vec<u8>> {
    open(purpose, owner, &URL_SAFE_NO_PAD.decode(letters).ok()?)
}

fn cipher(purpose: &str) -> Aes256Gcm {
    Aes256Gcm::new(&Key::<Aes256Gcm>::from(secret::derive("sealed", purpose.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_purpose_and_owner_open_it() {
        secret::install_for_tests();
        let sealed = seal("app", "user:1", b"secret");
        assert_eq!(open("app", "user:1", &sealed).as_deref(), Some(b"secret".as_slice()));
        assert_eq!(open("app", "user:2", &sealed), None);
        assert_eq!(open("key", "user:1", &sealed), None);
        assert_ne!(sealed, seal("app", "user:1", b"secret"));
    }

    #[test]
    fn a_changed_seal_opens_for_nobody() {
        secret::install_for_tests();
        let mut sealed = seal("app", "user:1", b"secret");
        *sealed.last_mut().unwrap() ^= 1;
        assert_eq!(open("app", "user:1", &sealed), None);
        assert_eq!(open("app", "user:1", b"short"), None);
    }
}
