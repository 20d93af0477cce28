//! Who belongs to a cooperative. A [`Membership`] has a role and begins by an [`Invitation`] that is accepted; a
//! [`Mandate`] lets a helper act for a member, visibly. Every verb here is a manager's at a [`Desk`], or a person's own;
//! it writes the journal and the mail to whom it concerns in the transaction of the change. A cooperative keeps at
//! least one manager. Whoever changes members first locks the cooperative's managers, by ascending id.
mod invitation;
mod joining;
mod mailing;
mod mandate;
mod membership;

pub use invitation::{Invite, InviteError, LIFETIME, MOST_PENDING, Pending, resend, withdraw};
pub use joining::{Invitation, JoinError};
pub use mandate::{GiveError, Mandate, MandateTerms};
pub use membership::{ChangeError, Membership};

use diesel::dsl::{IntervalDsl, now};
use diesel::prelude::*;
use diesel::sql_types::Timestamptz;

use crate::accounts::audit::{Actor, Object};
use crate::accounts::{Belonging, MemberRole, User};
use crate::schema::{memberships, users};

/// A manager at work on the members of their cooperative.
#[derive(Debug, Clone)]
pub struct Desk {
    pub cooperative: Belonging,
    pub user: User,
    /// Who the journal names.
    pub by: Actor,
}

impl Desk {
    /// Locks the cooperative's managers, so that changes of members happen one after another. Not found when the
    /// person is no manager any more: the right is read again where the change is made.
    pub fn open(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let managers = lock_managers(conn, self.cooperative.cooperative_id)?;
        if managers.contains(&self.user.id) {
            Ok(())
        } else {
            Err(diesel::result::Error::NotFound)
        }
    }

    /// What the journal calls that person as a member.
    fn object(&self, user_id: i64) -> Object {
        object(&self.cooperative.slug, user_id)
    }
}

/// Whether this person is a member of the cooperative, or was one within the last year.
pub fn takes_part(conn: &mut PgConnection, user_id: i64, cooperative_id: i64) -> QueryResult<bool> {
    Ok(own(conn, user_id)?.contains(&cooperative_id))
}

/// The cooperatives of which the person is a member, or was one within the last year: somebody else decides about them.
pub fn own(conn: &mut PgConnection, user_id: i64) -> QueryResult<Vec<i64>> {
    let lately = (now.into_sql::<Timestamptz>() - 1.year()).nullable();
    memberships::table
        .filter(memberships::user_id.eq(user_id))
        .filter(memberships::ended_at.is_null().or(memberships::ended_at.gt(lately)))
        .select(memberships::cooperative_id)
        .distinct()
        .load(conn)
}

/// The managers of a cooperative whose accounts are open, for mail.
pub fn managers(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Vec<User>> {
    memberships::table
        .inner_join(users::table)
        .filter(memberships::cooperative_id.eq(cooperative_id))
        .filter(
            memberships::role
                .eq(MemberRole::Manager)
                .and(memberships::ended_at.is_null()),
        )
        .filter(users::disabled_at.is_null())
        .order(users::id)
        .select(User::as_select())
        .load(conn)
}

fn object(slug: &str, user_id: i64) -> Object {
    Object::new("cooperative", format_args!("{slug}/user:{user_id}"))
}

fn lock_managers(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Vec<i64>> {
    memberships::table
        .filter(memberships::cooperative_id.eq(cooperative_id))
        .filter(memberships::role.eq(MemberRole::Manager))
        .filter(memberships::ended_at.is_null())
        .order(memberships::id)
        .for_update()
        .select(memberships::user_id)
        .load(conn)
}
