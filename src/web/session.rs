//! The sign-in session behind a typed wrapper, and its store: rows of PostgreSQL, reached through [`accounts::session`].
use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_session::{Session, SessionExt, SessionMiddleware, config::PersistentSession};
use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Key, SameSite};
use anyhow::anyhow;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use crate::accounts::User;
use crate::accounts::session::{self, State};
use crate::db::Db;
use crate::secret;
use crate::web::Error;
use crate::web::site::Site;

const USER: &str = "user_id";
/// An idle session of a shopper or member ends after two weeks (reliability J3).
const IDLE_DAYS: i64 = 14;

/// Signs `user` in; the session gets a new secret, so that one planted before is worth nothing.
pub fn sign_in(session: &Session, user: &User) -> Result<(), Error> {
    session.renew();
    session
        .insert(USER, user.id)
        .map_err(|error| Error::Internal(error.into()))
}

/// Ends the session.
pub fn sign_out(session: &Session) {
    session.purge();
}

/// Who the request's session belongs to.
pub fn user_id(request: &HttpRequest) -> Option<i64> {
    request.get_session().get(USER).ok().flatten()
}

/// The session middleware; a request without the cookie costs no query.
pub fn middleware(db: Db, site: &Site) -> SessionMiddleware<Store> {
    let key = Key::derive_from(&secret::derive("session cookie", b""));
    SessionMiddleware::builder(Store(db), key)
        .cookie_name(crate::web::cookies::name(site, "sid"))
        .cookie_secure(site.is_https())
        .cookie_same_site(SameSite::Lax)
        .cookie_http_only(true)
        .session_lifecycle(PersistentSession::default().session_ttl(Duration::days(IDLE_DAYS)))
        .build()
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

    async fn save(&self, state: State, ttl: &Duration) -> Result<SessionKey, SaveError> {
        let key = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
        let (hash, end) = (digest(&key), end_of(ttl));
        let saved = self.0.read(move |conn| session::insert(conn, &hash, &state, end)).await;
        saved.map_err(|error| SaveError::Other(error.into()))?;
        key.try_into().map_err(|error| SaveError::Other(anyhow!("{error}")))
    }

    async fn update(&self, key: SessionKey, state: State, ttl: &Duration) -> Result<SessionKey, UpdateError> {
        let (hash, end) = (digest(key.as_ref()), end_of(ttl));
        let updated = self.0.read(move |conn| session::update(conn, &hash, &state, end)).await;
        updated.map_err(|error| UpdateError::Other(error.into()))?;
        Ok(key)
    }

    async fn update_ttl(&self, key: &SessionKey, ttl: &Duration) -> anyhow::Result<()> {
        let (hash, end) = (digest(key.as_ref()), end_of(ttl));
        Ok(self.0.read(move |conn| session::prolong(conn, &hash, end)).await?)
    }

    async fn delete(&self, key: &SessionKey) -> anyhow::Result<()> {
        let hash = digest(key.as_ref());
        Ok(self.0.read(move |conn| session::end(conn, &hash)).await?)
    }
}

fn digest(key: &str) -> Vec<u8> {
    Sha256::digest(key.as_bytes()).to_vec()
}

fn end_of(ttl: &Duration) -> DateTime<Utc> {
    Utc::now() + TimeDelta::seconds(ttl.whole_seconds())
}
