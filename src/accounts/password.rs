//! Passwords: argon2id, 19 MiB and two passes (OWASP), which costs some 25 ms of a core. Hash and verify outside a
//! transaction and under the web's semaphore, so that a burst of sign-ins cannot take all memory.
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};

/// What a hash made today begins with.
const TODAY: &str = "$argon2id$v=19$m=19456,t=2,p=1$";

/// A hash of no one's password: checked when the account does not exist, so that both answers take as long.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$3Ff2+o3FyQBWqkZ3cEF5wGfFPGXNaVZoW5cAzxmLhCk";

fn hasher() -> Argon2<'static> {
    let params = Params::new(19_456, 2, 1, None).expect("the OWASP parameters are within argon2's ranges");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The PHC string of `password` with a fresh salt.
pub fn hash(password: &str) -> anyhow::Result<String> {
    let hashed = hasher()
        .hash_password(password.as_bytes())
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(hashed.to_string())
}

/// Whether `password` is the one hashed in `stored`; with no account the same work is done and the answer is no.
pub fn verify(password: &str, stored: Option<&str>) -> bool {
    let matches = hasher()
        .verify_password(password.as_bytes(), stored.unwrap_or(NOBODY))
        .is_ok();
    matches && stored.is_some()
}

/// Whether `stored` was made with other parameters than today's, so that the next sign-in should replace it.
pub fn is_outdated(stored: &str) -> bool {
    !stored.starts_with(TODAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_verifies_against_its_own_hash_only() {
        let stored = hash("demonstration-twiza").expect("hashing works");
        assert!(verify("demonstration-twiza", Some(&stored)));
        assert!(!verify("demonstration-twizA", Some(&stored)));
        assert!(!is_outdated(&stored) && is_outdated("$argon2id$v=19$m=4096,t=3,p=1$c2FsdA$aGFzaA"));
    }

    #[test]
    fn nobody_signs_in_without_a_stored_hash() {
        assert!(!verify("anything at all", None));
    }
}
