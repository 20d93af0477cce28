//! The people of the demonstration, as the contract names them, and where they belong.
use chrono::Utc;
use diesel::prelude::*;

use crate::accounts::{NewUser, StaffRole};
use crate::locale::Locale;
use crate::schema::{cooperatives, memberships};

/// The published password of every demonstration account.
pub const PASSWORD: &str = "demonstration-twiza";

/// Someone to sign in as.
pub struct Account {
    /// The address to sign in with.
    pub email: &'static str,
    name: &'static str,
    locale: Locale,
    staff_role: Option<StaffRole>,
    /// Slug and role.
    membership: Option<(&'static str, &'static str)>,
}

/// Everyone, staff first.
pub const ACCOUNTS: [Account; 8] = [
    Account {
        email: "admin@exemple.test",
        name: "Amina Exemple (démo)",
        locale: Locale::Fr,
        staff_role: Some(StaffRole::Administrator),
        membership: None,
    },
    Account {
        email: "moderation@exemple.test",
        name: "Hassan Exemple (démo)",
        locale: Locale::Fr,
        staff_role: Some(StaffRole::Moderator),
        membership: None,
    },
    Account {
        email: "fatima@exemple.test",
        name: "Fatima Exemple (démo)",
        locale: Locale::Fr,
        staff_role: None,
        membership: Some(("tamount-exemple", "manager")),
    },
    Account {
        email: "khadija@exemple.test",
        name: "Khadija Exemple (démo)",
        locale: Locale::Ar,
        staff_role: None,
        membership: Some(("tamount-exemple", "member")),
    },
    Account {
        email: "brahim@exemple.test",
        name: "Brahim Exemple (démo)",
        locale: Locale::Fr,
        staff_role: None,
        membership: Some(("azemz-fictive", "manager")),
    },
    Account {
        email: "salma@exemple.test",
        name: "Salma Exemple (démo)",
        locale: Locale::Fr,
        staff_role: None,
        membership: None,
    },
    Account {
        email: "youssef@exemple.test",
        name: "Youssef Exemple (démo)",
        locale: Locale::Fr,
        staff_role: None,
        membership: None,
    },
    // The second person for refunds and payouts.
    Account {
        email: "finance@exemple.test",
        name: "Farid Exemple (démo)",
        locale: Locale::Fr,
        staff_role: Some(StaffRole::Finance),
        membership: None,
    },
];

/// Adds everyone with the one hash of [`PASSWORD`]; hashing for each would only slow the first start.
pub fn load(conn: &mut PgConnection, password_hash: &str) -> QueryResult<()> {
    for (nth, account) in ACCOUNTS.iter().enumerate() {
        let phone = format!("+2126000000{}", 90 + nth);
        let user = NewUser {
            email: account.email,
            name: account.name,
            phone: Some(&phone),
            locale: account.locale,
            staff_role: account.staff_role,
            password_hash: Some(password_hash),
            verified_at: Some(Utc::now()),
        };
        let user_id = user.insert(conn)?.id;
        if let Some((slug, role)) = account.membership {
            join(conn, user_id, slug, role)?;
        }
    }
    Ok(())
}

fn join(conn: &mut PgConnection, user_id: i64, slug: &str, role: &str) -> QueryResult<()> {
    let cooperative_id: i64 = cooperatives::table
        .filter(cooperatives::slug.eq(slug))
        .select(cooperatives::id)
        .first(conn)?;
    diesel::insert_into(memberships::table)
        .values((
            memberships::user_id.eq(user_id),
            memberships::cooperative_id.eq(cooperative_id),
            memberships::role.eq(role),
        ))
        .execute(conn)
        .map(drop)
}
