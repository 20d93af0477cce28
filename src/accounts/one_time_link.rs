//! Links that set a password once. The database keeps only their SHA-256.
use chrono::{TimeDelta, Utc};
use diesel::prelude::*;

use crate::accounts::User;
use crate::accounts::token::{self, digest};
use crate::schema::{one_time_links, users};

/// How long a link that sets a password works.
pub const SET_PASSWORD_HOURS: i64 = 24;

/// What a link is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    SetPassword,
}

impl Purpose {
    fn name(self) -> &'static str {
        match self {
            Self::SetPassword => "set_password",
        }
    }

    fn lifetime(self) -> TimeDelta {
        match self {
            Self::SetPassword => TimeDelta::hours(SET_PASSWORD_HOURS),
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
        let token = token::fresh();
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
