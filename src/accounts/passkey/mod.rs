//! Passkeys: a device signs its owner in by a finger, a face or a PIN (WebAuthn level 3). The private key never leaves
//! the device; we keep the public one. The device asks for its owner each time, so a passkey counts as two factors.
pub mod ceremony;

pub use ceremony::{Ceremony, RelyingParty};

use chrono::{DateTime, Utc};
use diesel::dsl::now;
use diesel::prelude::*;
use uuid::Uuid;
use webauthn_rs::prelude::{AuthenticationResult, Passkey as Credential};

use crate::accounts::User;
use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::notifications::mails::Notice;
use crate::schema::{passkeys, users};

/// More devices than anybody signs in with.
const MOST: i64 = 20;

/// A passkey as its owner sees it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = passkeys)]
pub struct Listed {
    pub handle: Uuid,
    pub label: String,
    pub created_at: DateTime<Utc>,
    pub last_used_at: Option<DateTime<Utc>>,
}

/// Why a passkey is not added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    #[error("the person has {MOST} already")]
    TooMany,
    #[error("the answer was given before")]
    Repeated,
    #[error("the device is known already")]
    Known,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

/// The person's passkeys, the oldest first.
pub fn of(conn: &mut PgConnection, user_id: i64) -> QueryResult<Vec<Listed>> {
    passkeys::table
        .filter(passkeys::user_id.eq(user_id))
        .order((passkeys::created_at, passkeys::id))
        .select(Listed::as_select())
        .load(conn)
}

/// The ids of the person's passkeys, so that a device is not added twice.
pub fn credential_ids(conn: &mut PgConnection, user_id: i64) -> QueryResult<Vec<Vec<u8>>> {
    passkeys::table
        .filter(passkeys::user_id.eq(user_id))
        .select(passkeys::credential_id)
        .load(conn)
}

/// A device's answer that held, to be kept under a name of its owner's choice.
#[derive(Debug)]
pub struct NewPasskey {
    credential: Credential,
    challenge_hash: Vec<u8>,
    label: String,
}

impl NewPasskey {
    /// Under the name its owner knows the device by.
    pub fn named(self, label: String) -> Self {
        Self { label, ..self }
    }

    /// Adds it, and tells the owner.
    pub fn add(&self, conn: &mut PgConnection, by: &Actor, user: &User) -> Result<(), AddError> {
        if !ceremony::spend(conn, &self.challenge_hash)? {
            return Err(AddError::Repeated);
        }
        // Two additions at once must not both count the same number.
        users::table
            .find(user.id)
            .select(users::id)
            .for_update()
            .first::<i64>(conn)?;
        let held = passkeys::table.filter(passkeys::user_id.eq(user.id));
        if held.count().get_result::<i64>(conn)? >= MOST {
            return Err(AddError::TooMany);
        }
        if self.insert(conn, user.id)? == 0 {
            return Err(AddError::Known);
        }
        let event = audit::record(conn, by, Event::done(Kind::PasskeyAdded, Object::user(user.id)))?;
        Ok(user.tell(conn, Notice::PasskeyAdded(self.label.as_str().into()), event)?)
    }

    fn insert(&self, conn: &mut PgConnection, user_id: i64) -> QueryResult<usize> {
        diesel::insert_into(passkeys::table)
            .values((
                passkeys::user_id.eq(user_id),
                passkeys::credential_id.eq(self.credential.cred_id().as_slice()),
                passkeys::credential.eq(stored(&self.credential)),
                passkeys::label.eq(&self.label),
            ))
            .on_conflict(passkeys::credential_id)
            .do_nothing()
            .execute(conn)
    }
}

/// Removes the person's passkey of that handle, and tells them; false when they have none of it.
pub fn remove(conn: &mut PgConnection, by: &Actor, (user, handle): (&User, Uuid)) -> QueryResult<bool> {
    let own = passkeys::table.filter(passkeys::user_id.eq(user.id).and(passkeys::handle.eq(handle)));
    let label: Option<String> = diesel::delete(own)
        .returning(passkeys::label)
        .get_result(conn)
        .optional()?;
    let Some(label) = label else {
        return Ok(false);
    };
    let event = audit::record(conn, by, Event::done(Kind::PasskeyRemoved, Object::user(user.id)))?;
    user.tell(conn, Notice::PasskeyRemoved(label.as_str().into()), event)?;
    Ok(true)
}

/// The row of that credential.
fn find(conn: &mut PgConnection, credential_id: &[u8]) -> QueryResult<Option<(i64, User, serde_json::Value)>> {
    passkeys::table
        .inner_join(users::table)
        .filter(passkeys::credential_id.eq(credential_id))
        .filter(users::disabled_at.is_null())
        .select((passkeys::id, User::as_select(), passkeys::credential))
        .first(conn)
        .optional()
}

/// Notes that it signed in; its counter is kept, by which a copied one is found out.
fn note_use(
    conn: &mut PgConnection,
    id: i64,
    (mut credential, result): (Credential, &AuthenticationResult),
) -> QueryResult<()> {
    credential.update_credential(result);
    diesel::update(passkeys::table.find(id))
        .set((
            passkeys::credential.eq(stored(&credential)),
            passkeys::last_used_at.eq(now),
        ))
        .execute(conn)
        .map(drop)
}

fn stored(credential: &Credential) -> serde_json::Value {
    serde_json::to_value(credential).expect("a public key is JSON")
}
