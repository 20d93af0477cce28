//! Everybody who may decide hears what is asked for, and what became of it.
use diesel::prelude::*;

use super::Kind;
use crate::accounts::{StaffRole, User};
use crate::notifications::mails::{ApprovalNews, ApprovalStep};
use crate::notifications::{self, Aggregate};
use crate::schema::users;

/// Tells administrators and finance of what the journal calls `event`.
pub(super) fn tell(conn: &mut PgConnection, event: i64, (kind, step): (Kind, ApprovalStep)) -> QueryResult<()> {
    let deciders: Vec<User> = users::table
        .filter(users::staff_role.eq_any([StaffRole::Administrator, StaffRole::Finance]))
        .filter(users::disabled_at.is_null())
        .order(users::id)
        .select(User::as_select())
        .load(conn)?;
    for user in deciders {
        let name = user.name.as_str().into();
        let mail = ApprovalNews {
            name,
            kind: kind.name(),
            step,
        };
        notifications::queue(conn, &user.recipient(), &mail, Aggregate::audit_event(event))?;
    }
    Ok(())
}
