//! The one secret of an installation: everything that is signed or masked is derived from it.
//!
//! It is a file that only its owner can read. In development it is made at the first start; in production
//! the operator makes it. It is read once at boot, and no other code sees it.

use std::{
    fs, io,
    io::Write,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

static KEY: OnceLock<[u8; 32]> = OnceLock::new();

/// Shorter secrets could be guessed.
const SHORTEST: usize = 32;

/// Why the secret cannot be used; each message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the secret file {0} can be read by other accounts: run `chmod 600 {0}`")]
    Exposed(PathBuf),
    #[error("the secret file {0} holds fewer than 32 characters: make it by `openssl rand -hex 32 > {0}`")]
    TooShort(PathBuf),
    #[error("the secret file {0} cannot be used; correct it, or name another in TWIZA_SECRET_FILE")]
    Io(PathBuf, #[source] io::Error),
}

/// Reads the secret, making it first when there is none.
pub fn install(file: &Path) -> Result<(), Error> {
    create(file).map_err(|error| Error::Io(file.to_owned(), error))?;
    let key = read(file)?;
    KEY.get_or_init(|| key);
    Ok(())
}

/// A fixed secret, for tests only.
pub fn install_for_tests() {
    KEY.get_or_init(|| Sha256::digest(b"a secret that everybody knows").into());
}

/// A key or a tag for one purpose: no two pairs of purpose and message give the same input.
pub fn derive(purpose: &str, message: &[u8]) -> [u8; 32] {
    let key = KEY
        .get()
        .expect("the secret is installed at boot, before anything is served");
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in [purpose.as_bytes(), message] {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Written whole under another name and then linked: two processes starting at once agree on one secret.
fn create(file: &Path) -> io::Result<()> {
    if file.exists() {
        return Ok(());
    }
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut fresh = tempfile::NamedTempFile::new_in(folder)?;
    fresh.write_all(random_line().as_bytes())?;
    fresh.as_file().sync_all()?;
    match fresh.persist_noclobber(file) {
        Err(error) if error.error.kind() != io::ErrorKind::AlreadyExists => Err(error.error),
        _ => Ok(()),
    }
}

fn random_line() -> String {
    let bytes: [u8; 32] = rand::random();
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    digits + "\n"
}

fn read(file: &Path) -> Result<[u8; 32], Error> {
    let failed = |error| Error::Io(file.to_owned(), error);
    if fs::metadata(file).map_err(failed)?.permissions().mode() & 0o077 != 0 {
        return Err(Error::Exposed(file.to_owned()));
    }
    let content = fs::read(file).map_err(failed)?;
    let secret = content.trim_ascii();
    if secret.len() < SHORTEST {
        return Err(Error::TooShort(file.to_owned()));
    }
    Ok(Sha256::digest(secret).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_secret_is_made_once_and_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new/secret.key");
        create(&file).unwrap();
        let first = read(&file).unwrap();
        create(&file).unwrap();
        assert_eq!(read(&file).unwrap(), first);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn an_exposed_or_short_secret_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret.key");
        fs::write(&file, "short").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(read(&file), Err(Error::Exposed(_))));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        assert!(matches!(read(&file), Err(Error::TooShort(_))));
    }

    #[test]
    fn purposes_do_not_run_into_messages() {
        install_for_tests();
        assert_ne!(derive("ab", b"c"), derive("a", b"bc"));
        assert_eq!(derive("ab", b"c"), derive("ab", b"c"));
    }
}
