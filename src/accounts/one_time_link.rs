//! Links that work once: to set a password, to prove an address. The database keeps only their SHA-256.
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{TimeDelta, Utc};
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use crate::accounts::User;
use crate::schema::{one_time_links, users};

/// What a link is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    SetPassword,
    VerifyEmail,
    SignIn,
}

impl Purpose {
    fn name(self) -> &'static str {
        match self {
            Self::SetPassword => "set_password",
            Self::VerifyEmail => "verify_email",
            Self::SignIn => "sign_in",
        }
    }

    fn lifetime(self) -> TimeDelta {
        match self {
            Self::SetPassword | Self::VerifyEmail => TimeDelta::hours(24),
            Self::SignIn => TimeDelta::minutes(15),
        }
    }
}

/// Why a link does nothing.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    #[error("the link was used, has expired, or never was")]
    Spent,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

/// A link just made; its token is known only here.
#[derive(Debug)]
pub struct OneTimeLink {
    pub token: String,
}

impl OneTimeLink {
    /// Makes a link for `user`; earlier unused ones of the same purpose stop working.
    pub fn create(conn: &mut PgConnection, user: &User, purpose: Purpose) -> QueryResult<Self> {
        let token = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
        Self::forget_unused(conn, user, purpose)?;
        diesel::insert_into(one_time_links::table)
            .values((
                one_time_links::token_hash.eq(digest(&token)),
                one_time_links::user_id.eq(user.id),
                one_time_links::purpose.eq(purpose.name()),
                one_time_links::expires_at.eq(Utc::now() + purpose.lifetime()),
            ))
            .execute(conn)?;
        Ok(Self { token })
    }

    fn forget_unused(conn: &mut PgConnection, user: &User, purpose: Purpose) -> QueryResult<usize> {
        let unused = one_time_links::table
            .filter(one_time_links::user_id.eq(user.id))
            .filter(one_time_links::purpose.eq(purpose.name()))
            .filter(one_time_links::used_at.is_null());
        diesel::delete(unused).execute(conn)
    }

    /// Whose link this is, while it can still be used; nothing changes.
    pub fn owner(conn: &mut PgConnection, token: &str, purpose: Purpose) -> QueryResult<Option<User>> {
        one_time_links::table
            .inner_join(users::table)
            .filter(one_time_links::token_hash.eq(digest(token)))
            .filter(one_time_links::purpose.eq(purpose.name()))
            .filter(one_time_links::used_at.is_null())
            .filter(one_time_links::expires_at.gt(diesel::dsl::now))
            .select(User::as_select())
            .first(conn)
            .optional()
    }

    /// Uses the link up; of several requests at once exactly one succeeds, since one UPDATE decides.
    pub fn spend(conn: &mut PgConnection, token: &str, purpose: Purpose) -> Result<User, LinkError> {
        let live = one_time_links::table
            .filter(one_time_links::token_hash.eq(digest(token)))
            .filter(one_time_links::purpose.eq(purpose.name()))
            .filter(one_time_links::used_at.is_null())
            .filter(one_time_links::expires_at.gt(diesel::dsl::now));
        let user_id: Option<i64> = diesel::update(live)
            .set(one_time_links::used_at.eq(diesel::dsl::now))
            .returning(one_time_links::user_id)
            .get_result(conn)
            .optional()?;
        Ok(User::find(conn, user_id.ok_or(LinkError::Spent)?)?)
    }
}

fn digest(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
