//! The sign-in session behind a typed wrapper, and its store: rows of PostgreSQL, reached through [`accounts::session`].
use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_session::{Session, SessionExt, SessionMiddleware, config::PersistentSession};
use actix_web::HttpRequest;
use actix_web::body::MessageBody;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Key, SameSite};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use anyhow::anyhow;
use chrono::Utc;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::accounts::session::{self, State};
use crate::accounts::token::{self, digest};
use crate::accounts::{Assurance, User};
use crate::db::Db;
use crate::secret;
use crate::web::Error;
use crate::web::account::door::Arrival;
use crate::web::site::Site;

/// The cookie lives as long as any session may; the database ends each at its own time.
const COOKIE_DAYS: i64 = 30;

/// In the state: when its owner last proved again who they are.
const PROVED: &str = "proved_at";
/// How long that counts, as long as signing in does.
const PROVED_SECONDS: i64 = 600;

/// In the state: until when the archive may be taken.
const ARCHIVE: &str = "archive_until";
/// How long that is.
const ARCHIVE_SECONDS: i64 = 900;

/// How long the second step may come after the first.
const AWAITED_SECONDS: i64 = 600;

/// Signs `user` in; the session gets a new secret, so that one planted before is worth nothing.
pub fn sign_in(session: &Session, user: &User, (device, assurance): (&str, Assurance)) -> Result<(), Error> {
    session.renew();
    session.remove(session::AWAITED);
    insert(session, session::USER, user.id)?;
    insert(session, session::HANDLE, Uuid::new_v4())?;
    insert(session, session::DEVICE, device)?;
    insert(session, session::ASSURANCE, assurance)
}

/// The session's owner proved more than when it began: it goes on under a new secret.
pub fn raise(session: &Session) -> Result<(), Error> {
    session.renew();
    insert(session, session::ASSURANCE, Assurance::Two)
}

/// The session's owner proved again that they may take a copy of what is kept of them.
pub fn open_archive(session: &Session) -> Result<(), Error> {
    insert(session, ARCHIVE, Utc::now().timestamp() + ARCHIVE_SECONDS)
}

/// Whether they did so a short while ago.
pub fn is_archive_open(session: &Session) -> bool {
    let until: Option<i64> = session.get(ARCHIVE).ok().flatten();
    until.is_some_and(|until| Utc::now().timestamp() < until)
}

/// The session's owner proved again who they are.
pub fn note_proof(session: &Session) -> Result<(), Error> {
    insert(session, PROVED, Utc::now().timestamp())
}

/// Whether they did so a short while ago.
pub fn is_proved(session: &Session) -> bool {
    let at: Option<i64> = session.get(PROVED).ok().flatten();
    at.is_some_and(|at| Utc::now().timestamp() - at < PROVED_SECONDS)
}

/// How strongly the session's owner proved who they are.
pub fn assurance(session: &Session) -> Assurance {
    session.get(session::ASSURANCE).ok().flatten().unwrap_or_default()
}

/// Somebody who passed the first step, and is nobody yet.
#[derive(Serialize, Deserialize)]
pub struct Awaited {
    pub user_id: i64,
    pub arrival: Arrival,
    since: i64,
}

/// Remembers who passed the first step. Whoever was signed in here is not any more.
pub fn ask_second_step(session: &Session, user_id: i64, arrival: Arrival) -> Result<(), Error> {
    session.renew();
    session.remove(session::USER);
    let since = Utc::now().timestamp();
    let awaited = Awaited {
        user_id,
        arrival,
        since,
    };
    insert(session, session::AWAITED, awaited)
}

/// Who passed the first step in this session, a short while ago.
pub fn awaited(session: &Session) -> Option<Awaited> {
    let awaited: Awaited = session.get(session::AWAITED).ok().flatten()?;
    (Utc::now().timestamp() - awaited.since < AWAITED_SECONDS).then_some(awaited)
}

fn insert(session: &Session, key: &str, value: impl Serialize) -> Result<(), Error> {
    session
        .insert(key, value)
        .map_err(|error| Error::Internal(error.into()))
}

/// Ends the session.
pub fn sign_out(session: &Session) {
    session.purge();
}

/// Who the request's session belongs to.
pub fn user_id(request: &HttpRequest) -> Option<i64> {
    request.get_session().get(session::USER).ok().flatten()
}

/// The name by which its owner knows the request's session.
pub fn handle(session: &Session) -> Option<Uuid> {
    session.get(session::HANDLE).ok().flatten()
}

/// The session middleware; a request without the cookie costs no query.
pub fn middleware(db: Db, site: &Site) -> SessionMiddleware<Store> {
    let key = Key::derive_from(&secret::derive("session cookie", b""));
    SessionMiddleware::builder(Store(db), key)
        .cookie_name(crate::web::cookies::name(site, "sid"))
        .cookie_secure(site.is_https())
        .cookie_same_site(SameSite::Lax)
        .cookie_http_only(true)
        .session_lifecycle(PersistentSession::default().session_ttl(Duration::days(COOKIE_DAYS)))
        .build()
}

/// The middleware around it: a store that cannot be reached is an outage like any other, not a fault of the program. No
/// other error passes here, since those of handlers have become answers.
pub async fn outage<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    next.call(request).await.map_err(|error| {
        tracing::warn!(reason = error.to_string(), "the store of sessions is unavailable");
        Error::Unavailable.into()
    })
}

/// Sessions as rows.
#[derive(Clone)]
pub struct Store(Db);

impl SessionStore for Store {
    async fn load(&self, key: &SessionKey) -> Result<Option<State>, LoadError> {
        let hash = digest(key.as_ref());
        let state = self
            .0
            .read(move |conn| session::load(conn, &hash))
            .await
            .map_err(|error| LoadError::Other(error.into()))?;
        state
            .map(serde_json::from_value)
            .transpose()
            .map_err(|error| LoadError::Deserialization(error.into()))
    }

    async fn save(&self, state: State, _: &Duration) -> Result<SessionKey, SaveError> {
        let key = token::fresh();
        let hash = digest(&key);
        let saved = self.0.read(move |conn| session::insert(conn, &hash, &state)).await;
        saved.map_err(|error| SaveError::Other(error.into()))?;
        key.try_into().map_err(|error| SaveError::Other(anyhow!("{error}")))
    }

    async fn update(&self, key: SessionKey, state: State, _: &Duration) -> Result<SessionKey, UpdateError> {
        let hash = digest(key.as_ref());
        let updated = self.0.read(move |conn| session::update(conn, &hash, &state)).await;
        updated.map_err(|error| UpdateError::Other(error.into()))?;
        Ok(key)
    }

    /// Nothing to do: reading a session already notes that it was seen.
    async fn update_ttl(&self, _: &SessionKey, _: &Duration) -> anyhow::Result<()> {
        Ok(())
    }

    async fn delete(&self, key: &SessionKey) -> anyhow::Result<()> {
        let hash = digest(key.as_ref());
        Ok(self.0.read(move |conn| session::end(conn, &hash)).await?)
    }
}
