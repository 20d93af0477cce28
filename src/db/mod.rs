//! The one door to PostgreSQL: [`Db::read`] and [`Db::write`] run a closure on a pooled connection off the async
//! threads. A closure is synchronous, so nothing can be awaited inside a transaction; slow or outside work happens
//! before or after. Lock order everywhere: checkout attempt → order → parcels → variants, ascending ids.
mod cooperative;
pub mod durability;
pub mod embedded;
pub mod migrations;
mod setting;

pub use setting::setting;

pub use cooperative::{CooperativeDb, within};

use std::sync::Arc;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool, PoolError};
use diesel::result::{DatabaseErrorKind, Error};
use diesel::{Connection, PgConnection};
use rand::RngExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// The connection, by the name that `web` passes it on by; what is asked of it is a domain's.
pub type Conn = PgConnection;

/// What a query fails with, by the name that `web` passes it on by.
pub type Failure = Error;

/// A pool of connections to the primary.
pub type PgPool = Pool<ConnectionManager<PgConnection>>;

/// How often a change is tried again after a deadlock or a serialization failure.
const RETRIES: u32 = 3;

/// How long a page waits for a connection. A lock may then take two seconds more, and the answer is there within three
/// (reliability F2).
const PATIENCE: Duration = Duration::from_millis(900);
/// How long the worker does: what it has begun, such as a letter that has left, it must be able to write down.
const WORKERS_PATIENCE: Duration = Duration::from_secs(60);

/// The database as the program sees it; cheap to clone.
#[derive(Clone)]
pub struct Db {
    pool: PgPool,
    /// One for each connection. Whoever waits for one of them holds no thread, so a crowd that waits keeps nobody else
    /// from an answer.
    turns: Arc<Semaphore>,
    patience: Duration,
}

impl Db {
    /// Opens a pool of `size` connections whose statements, locks and idle transactions are bounded (reliability §5.11),
    /// and which work as [`BECOME_APP`] says.
    pub fn connect(url: &str, size: u32) -> Result<Self, PoolError> {
        let pool = Pool::builder()
            .max_size(size)
            .min_idle(Some(1))
            .connection_timeout(PATIENCE)
            .test_on_check_out(false)
            .connection_customizer(Box::new(Bounded))
            .build(ConnectionManager::<PgConnection>::new(url))?;
        Ok(Self::from_pool(pool))
    }

    /// Wraps a pool made elsewhere; the tests' pools roll back.
    pub fn from_pool(pool: PgPool) -> Self {
        let turns = usize::try_from(pool.max_size()).unwrap_or(Semaphore::MAX_PERMITS);
        Self {
            turns: Arc::new(Semaphore::new(turns)),
            patience: pool.connection_timeout(),
            pool,
        }
    }

    /// The same for work behind the pages, which waits its turn for a minute.
    pub fn patient(&self) -> Self {
        Self {
            patience: WORKERS_PATIENCE,
            ..self.clone()
        }
    }

    /// Runs `query` on a connection.
    pub async fn read<T, E>(
        &self,
        query: impl FnOnce(&mut PgConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (turn, pool) = (self.turn().await?, self.pool.clone());
        blocking(move || {
            let outcome = query(&mut *pool.get().map_err(unavailable)?);
            drop(turn);
            outcome
        })
        .await
    }

    async fn turn(&self) -> Result<OwnedSemaphorePermit, Error> {
        let turn = timeout(self.patience, self.turns.clone().acquire_owned()).await;
        turn.ok()
            .and_then(Result::ok)
            .ok_or_else(|| unavailable("every connection is busy"))
    }

    /// All of `change` commits, the mail it queues included, or none of it does.
    pub async fn write<T, E>(
        &self,
        change: impl FnOnce(&mut PgConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.read(|conn| conn.transaction(change)).await
    }

    /// Like [`Db::write`], for a change that may meet another in a deadlock: tried again, up to three times.
    pub async fn write_again<T, E>(
        &self,
        change: impl Fn(&mut PgConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Retriable + Send + 'static,
    {
        self.read(move |conn| retrying(conn, &change)).await
    }

    /// Runs `query` on the calling thread; for commands and the worker, never for a page.
    pub fn run<T, E: From<Error>>(&self, query: impl FnOnce(&mut PgConnection) -> Result<T, E>) -> Result<T, E> {
        query(&mut *self.pool.get().map_err(unavailable)?)
    }
}

/// An error that says whether trying the same change again may help.
pub trait Retriable {
    /// True for a deadlock or a serialization failure.
    fn is_retriable(&self) -> bool;
}

impl Retriable for Error {
    fn is_retriable(&self) -> bool {
        match self {
            Error::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => true,
            Error::DatabaseError(_, info) => info.message().contains("deadlock detected"),
            _ => false,
        }
    }
}

/// All of `change` or none of it, on a connection already in hand; for a refusal that is an answer and not an error.
pub fn transaction<T, E: From<Error>>(conn: &mut Conn, change: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, E> {
    conn.transaction(change)
}

fn retrying<T, E>(conn: &mut PgConnection, change: &impl Fn(&mut PgConnection) -> Result<T, E>) -> Result<T, E>
where
    E: From<Error> + Retriable,
{
    for attempt in 0..RETRIES {
        match conn.transaction(change) {
            Err(error) if error.is_retriable() => pause(attempt),
            outcome => return outcome,
        }
    }
    conn.transaction(change)
}

/// Jitter, so that two losers of a deadlock do not meet again.
#[expect(
    clippy::disallowed_methods,
    reason = "on a thread for blocking work, which has no event to wait for"
)]
fn pause(attempt: u32) {
    let ceiling = 20 << attempt;
    std::thread::sleep(Duration::from_millis(rand::rng().random_range(1..=ceiling)));
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(value) => value,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

/// "No connection" is an ordinary database error, so that a domain error needs only `#[from] diesel::result::Error`.
fn unavailable(error: impl ToString) -> Error {
    Error::DatabaseError(DatabaseErrorKind::ClosedConnection, Box::new(error.to_string()))
}

#[derive(Debug)]
struct Bounded;

/// The program owns nothing: it may change rows, not the schema, and not what is history.
pub const BECOME_APP: &str = "SET ROLE twiza_app";

impl CustomizeConnection<PgConnection, diesel::r2d2::Error> for Bounded {
    fn on_acquire(&self, conn: &mut PgConnection) -> Result<(), diesel::r2d2::Error> {
        conn.batch_execute(&format!(
            "SET statement_timeout = '5s'; SET lock_timeout = '2s'; SET idle_in_transaction_session_timeout = '5s'; \
             SET timezone = 'UTC'; {BECOME_APP}"
        ))
        .map_err(diesel::r2d2::Error::QueryError)
    }
}
