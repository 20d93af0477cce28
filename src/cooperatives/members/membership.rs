//! One person's membership: read in lists, given another role, ended.
use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::invitation::open;
use super::{Desk, lock_managers, mailing, object};
use crate::accounts::audit::{self, Actor, Event, Kind};
use crate::accounts::{Belonging, MemberRole, User};
use crate::schema::{invitations, mandates, memberships, users};

/// A live membership as the page of members shows it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = memberships, check_for_backend(Pg))]
pub struct Membership {
    pub id: i64,
    /// What names it in an address.
    pub code: String,
    pub role: MemberRole,
    #[diesel(column_name = created_at)]
    pub since: DateTime<Utc>,
    #[diesel(embed)]
    pub user: User,
}

/// Why a membership stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// A cooperative keeps at least one manager.
    #[error("the last manager stays one")]
    LastManager,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

#[diesel::dsl::auto_type]
fn live(cooperative_id: i64) -> _ {
    memberships::table
        .inner_join(users::table)
        .filter(memberships::cooperative_id.eq(cooperative_id))
        .filter(memberships::ended_at.is_null())
}

impl Membership {
    /// Everyone in the cooperative, managers first, then by name.
    pub fn all(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Vec<Self>> {
        let mut all: Vec<Self> = live(cooperative_id)
            .order((users::name, memberships::id))
            .select(Self::as_select())
            .load(conn)?;
        all.sort_by_key(|member| std::cmp::Reverse(member.role));
        Ok(all)
    }

    /// The membership of that code, if it is the cooperative's and has not ended.
    pub fn find_for(conn: &mut PgConnection, cooperative_id: i64, code: &str) -> QueryResult<Self> {
        live(cooperative_id)
            .filter(memberships::code.eq(code))
            .select(Self::as_select())
            .first(conn)
    }

    /// Gives the member another role. Below manager, the invitations they sent are taken back; above helper, so is the
    /// mandate they held.
    pub fn set_role(&self, conn: &mut PgConnection, role: MemberRole, desk: &Desk) -> Result<(), ChangeError> {
        desk.open(conn)?;
        self.change(conn, Some(role))?;
        if role < MemberRole::Manager {
            self.withdraw_sent(conn, &desk.cooperative)?;
        }
        if role > MemberRole::Helper {
            self.withdraw_mandates(conn)?;
        }
        let event = Event::done(Kind::MemberRoleChanged, desk.object(self.user.id));
        let number = audit::record(conn, &desk.by, event)?;
        Ok(mailing::tell_role(conn, &self.user, (&desk.cooperative, role), number)?)
    }

    /// Ends the membership: at the next request the person is outside. Invitations they sent, and those waiting for
    /// their address, are taken back, so that no old link leads in again.
    pub fn remove(&self, conn: &mut PgConnection, desk: &Desk) -> Result<(), ChangeError> {
        desk.open(conn)?;
        self.end(conn, &desk.cooperative)?;
        let event = Event::done(Kind::MemberRemoved, desk.object(self.user.id));
        let number = audit::record(conn, &desk.by, event)?;
        Ok(mailing::tell_removed(conn, &self.user, &desk.cooperative, number)?)
    }

    /// Ends the person's own membership.
    pub fn leave(&self, conn: &mut PgConnection, from: &Belonging, by: &Actor) -> Result<(), ChangeError> {
        lock_managers(conn, from.cooperative_id)?;
        self.end(conn, from)?;
        let event = Event::done(Kind::MemberLeft, object(&from.slug, self.user.id));
        let number = audit::record(conn, by, event)?;
        Ok(mailing::tell_left(conn, &self.user, from, number)?)
    }

    fn end(&self, conn: &mut PgConnection, cooperative: &Belonging) -> Result<(), ChangeError> {
        self.change(conn, None)?;
        self.withdraw_sent(conn, cooperative)?;
        self.withdraw_mandates(conn)?;
        Ok(())
    }

    /// A new role, or none for the end. The managers are locked: the statement sees what the one before it did.
    fn change(&self, conn: &mut PgConnection, role: Option<MemberRole>) -> Result<(), ChangeError> {
        let changed = diesel::sql_query(CHANGE)
            .bind::<BigInt, _>(self.id)
            .bind::<Nullable<Text>, _>(role)
            .execute(conn)?;
        if changed == 1 {
            return Ok(());
        }
        let is_live = memberships::table.find(self.id).filter(memberships::ended_at.is_null());
        if diesel::select(diesel::dsl::exists(is_live)).get_result(conn)? {
            Err(ChangeError::LastManager)
        } else {
            Err(diesel::result::Error::NotFound.into())
        }
    }

    fn withdraw_sent(&self, conn: &mut PgConnection, cooperative: &Belonging) -> QueryResult<usize> {
        let theirs = invitations::invited_by
            .eq(self.user.id)
            .or(invitations::email.eq(&self.user.email));
        diesel::update(open(cooperative.cooperative_id).filter(theirs))
            .set(invitations::withdrawn_at.eq(diesel::dsl::now))
            .execute(conn)
    }

    /// Those the person holds, and those others hold for them when the membership has ended.
    fn withdraw_mandates(&self, conn: &mut PgConnection) -> QueryResult<usize> {
        let ended = memberships::table
            .filter(memberships::ended_at.is_not_null())
            .select(memberships::id);
        let theirs = mandates::helper_id
            .eq(self.id)
            .or(mandates::member_id.eq(self.id).and(mandates::member_id.eq_any(ended)));
        diesel::update(mandates::table)
            .filter(mandates::withdrawn_at.is_null())
            .filter(theirs)
            .set(mandates::withdrawn_at.eq(diesel::dsl::now))
            .execute(conn)
    }
}

/// One statement decides whether somebody is left who is a manager. Diesel cannot compare a table with itself here.
const CHANGE: &str = "
UPDATE memberships m SET role = coalesce($2, m.role), ended_at = CASE WHEN $2 IS NULL THEN now() END
WHERE m.id = $1 AND m.ended_at IS NULL
  AND (m.role <> 'manager' OR $2 = 'manager' OR EXISTS (
    SELECT FROM memberships o
    WHERE o.cooperative_id = m.cooperative_id AND o.id <> m.id AND o.role = 'manager' AND o.ended_at IS NULL))";
