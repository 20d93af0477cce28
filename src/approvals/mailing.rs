//! Everybody who may decide hears what is asked for, and what became of it; of a cooperative's account, its managers too.
use diesel::prelude::*;

use super::Kind;
use crate::accounts::{StaffRole, User};
use crate::cooperatives::members;
use crate::notifications::mails::{AccountStep, ApprovalNews, ApprovalStep, Bilingual, PayoutAccountNews};
use crate::notifications::{self, Aggregate};
use crate::payments::BankAccount;
use crate::schema::{cooperatives, users};

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

/// Tells the managers of the cooperative `slug` where its money is to go, or that what the journal calls `event` ended it.
pub(super) fn tell_managers(
    conn: &mut PgConnection,
    event: i64,
    (slug, account): (&str, &BankAccount),
    step: AccountStep,
) -> QueryResult<()> {
    let (cooperative_id, name_fr, name_ar): (i64, String, String) = cooperatives::table
        .filter(cooperatives::slug.eq(slug))
        .select((cooperatives::id, cooperatives::name_fr, cooperatives::name_ar))
        .first(conn)?;
    for manager in members::managers(conn, cooperative_id)? {
        let mail = PayoutAccountNews {
            name: manager.name.as_str().into(),
            cooperative: Bilingual::new(name_fr.as_str(), name_ar.as_str()),
            link: format!("/espace/{slug}/argent"),
            account_end: account.rib.get(20..).unwrap_or_default().to_owned(),
            step,
        };
        notifications::queue(conn, &manager.recipient(), &mail, Aggregate::audit_event(event))?;
    }
    Ok(())
}
