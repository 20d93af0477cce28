//! A private PostgreSQL made from the server binaries of this machine, for whoever sets no `DATABASE_URL`.
//!
//! One folder holds it: `data` (the cluster), `owner.lock` (held by the process that runs it), `postgres.log`, and
//! `sock` (the only way in: a socket that no other account can reach). The process that takes the lock starts the
//! server, watches it, starts it again when it dies, and stops it last; a later process finds the lock taken and joins
//! through the socket. Killing any of them at any moment loses nothing that was committed.

mod account;
mod binaries;
mod error;
mod home;
mod initdb;
mod leftover;
mod server;
mod spawn;
mod supervisor;

use std::{
    fs::File,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use diesel::{Connection, PgConnection, QueryResult, RunQueryDsl, connection::SimpleConnection, sql_query};

pub use error::Error;

use super::durability;
use account::Account;
use binaries::Binaries;
use home::Home;
use server::Launch;
use supervisor::Supervisor;

/// The role that owns everything in the cluster, and the name of its first database.
const NAME: &str = "twiza";

/// It only names the socket file, `.s.PGSQL.5432`; nothing listens on a network.
const PORT: u16 = 5432;

/// Whether a commit survives a power cut.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Durability {
    /// Every commit reaches the disk; the start refuses a cluster whose settings say otherwise.
    Full,
    /// Faster, and lost with the machine: for the tests' own clusters.
    TestsOnly,
}

impl Durability {
    fn initdb_options(self) -> &'static [&'static str] {
        match self {
            Self::Full => &[],
            Self::TestsOnly => &["--no-sync"],
        }
    }

    fn server_options(self) -> &'static [&'static str] {
        match self {
            Self::Full => &[],
            Self::TestsOnly => &["fsync=off", "full_page_writes=off", "synchronous_commit=off"],
        }
    }
}

/// What a cluster is made from.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Its folder, made when absent.
    pub dir: PathBuf,
    pub durability: Durability,
    /// Folder of `postgres` and `initdb`; `None` looks for them.
    pub binaries: Option<PathBuf>,
}

impl Settings {
    /// The settings for `dir`, with the binaries of the variable `PG_BIN` when it is set.
    pub fn new(dir: impl Into<PathBuf>, durability: Durability) -> Self {
        let binaries = std::env::var_os("PG_BIN")
            .filter(|folder| !folder.is_empty())
            .map(PathBuf::from);
        Self {
            dir: dir.into(),
            durability,
            binaries,
        }
    }
}

/// A running cluster; dropping it stops the server if this process runs it.
pub struct Cluster {
    socket: PathBuf,
    /// `None`: another process runs it.
    supervisor: Option<Supervisor>,
}

impl Cluster {
    /// Starts the cluster of `settings`, or joins the process that already runs it.
    pub fn start(settings: &Settings) -> Result<Self, Error> {
        let account = Account::choose(&settings.dir)?;
        let home = Home::open(&settings.dir, account)?;
        let cluster = match home.lock()? {
            Some(lock) => Self::run(settings, &home, lock)?,
            None => Self {
                socket: home.socket.clone(),
                supervisor: None,
            },
        };
        cluster.ensure_database()?;
        if settings.durability == Durability::Full {
            durability::check(&mut cluster.connect(NAME)?)?;
        }
        Ok(cluster)
    }

    fn run(settings: &Settings, home: &Home, lock: File) -> Result<Self, Error> {
        let binaries = Binaries::find(settings, home.made_by()?)?;
        let launch = Launch {
            binaries,
            home: home.clone(),
            durability: settings.durability,
        };
        if home.made_by()?.is_none() {
            let major = launch.binaries.major;
            tracing::info!(folder = %home.dir.display(), "making a private PostgreSQL {major} cluster");
            initdb::make(&launch)?;
        }
        leftover::stop(home)?;
        let supervisor = Supervisor::start(launch, lock)?;
        Ok(Self {
            socket: home.socket.clone(),
            supervisor: Some(supervisor),
        })
    }

    /// How to connect to the shop's database.
    pub fn url(&self) -> String {
        self.url_for(NAME)
    }

    /// How to connect to `database`, in libpq's key=value form: in a URL the folder would have to be encoded.
    pub fn url_for(&self, database: &str) -> String {
        let host = value(&self.socket.to_string_lossy());
        let database = value(database);
        format!("host={host} port={PORT} user={NAME} dbname={database} application_name={NAME}")
    }

    /// Says whether this process runs the server, so that the server stops with it.
    pub fn is_ours(&self) -> bool {
        self.supervisor.is_some()
    }

    /// Makes an empty database.
    pub fn create_database(&self, name: &str) -> Result<(), Error> {
        self.command(&format!("CREATE DATABASE {}", identifier(name)))
    }

    /// Makes a copy of the database `template`, which nobody may be connected to.
    pub fn create_from_template(&self, name: &str, template: &str) -> Result<(), Error> {
        self.command(&format!(
            "CREATE DATABASE {} TEMPLATE {}",
            identifier(name),
            identifier(template)
        ))
    }

    /// Ends the server after its open transactions were rolled back; does nothing when another process runs it.
    pub fn stop(&mut self) {
        if let Some(supervisor) = self.supervisor.take() {
            supervisor.stop();
        }
    }

    fn ensure_database(&self) -> Result<(), Error> {
        if exists(&mut self.connect("postgres")?, NAME)? {
            return Ok(());
        }
        match self.create_database(NAME) {
            // Two processes may start at the same time.
            Err(_) if exists(&mut self.connect("postgres")?, NAME)? => Ok(()),
            outcome => outcome,
        }
    }

    fn command(&self, sql: &str) -> Result<(), Error> {
        Ok(self.connect("postgres")?.batch_execute(sql)?)
    }

    fn connect(&self, database: &str) -> Result<PgConnection, Error> {
        Ok(PgConnection::establish(&self.url_for(database))?)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop();
    }
}

fn exists(conn: &mut PgConnection, database: &str) -> QueryResult<bool> {
    let found = sql_query("SELECT 1 FROM pg_database WHERE datname = $1")
        .bind::<diesel::sql_types::Text, _>(database)
        .execute(conn)?;
    Ok(found > 0)
}

/// A value of a libpq connection string.
fn value(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Looks again every few milliseconds until `done` or until `limit` is over; answers whether it was done.
fn wait_until(limit: Duration, mut done: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + limit;
    loop {
        if done() {
            return true;
        }
        if Instant::now() >= end {
            return false;
        }
        thread::park_timeout(Duration::from_millis(10));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn awkward_folders_are_quoted_for_libpq() {
        assert_eq!(value(r"/l'été/a b\c"), r"'/l\'été/a b\\c'");
        assert_eq!(identifier("a\"b"), "\"a\"\"b\"");
    }

    #[test]
    fn waiting_ends_with_the_limit() {
        assert!(wait_until(Duration::ZERO, || true));
        assert!(!wait_until(Duration::from_millis(1), || false));
    }
}
