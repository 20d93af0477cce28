//! One person with one e-mail address.
use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::accounts::StaffRole;
use crate::locale::Locale;
use crate::schema::users;

/// A row of `users`, without its secrets.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable)]
#[diesel(table_name = users)]
pub struct User {
    pub id: i64,
    pub email: String,
    pub name: String,
    pub phone: Option<String>,
    pub locale: Locale,
    pub staff_role: Option<StaffRole>,
    pub disabled_at: Option<DateTime<Utc>>,
}

/// A person to add.
#[derive(Debug, Insertable)]
#[diesel(table_name = users)]
pub struct NewUser<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub phone: Option<&'a str>,
    pub locale: Locale,
    pub staff_role: Option<StaffRole>,
    pub password_hash: Option<&'a str>,
    pub verified_at: Option<DateTime<Utc>>,
}

impl NewUser<'_> {
    /// Adds the person; a taken address is a unique violation of `users_email_unique`.
    pub fn insert(&self, conn: &mut PgConnection) -> QueryResult<User> {
        diesel::insert_into(users::table)
            .values(self)
            .returning(User::as_returning())
            .get_result(conn)
    }
}

impl User {
    /// The person of that id.
    pub fn find(conn: &mut PgConnection, id: i64) -> QueryResult<Self> {
        users::table.find(id).select(Self::as_select()).first(conn)
    }

    /// The person of that address and the stored password hash, for signing in.
    pub fn find_with_password(conn: &mut PgConnection, email: &str) -> QueryResult<Option<(Self, Option<String>)>> {
        users::table
            .filter(users::email.eq(email.to_lowercase()))
            .filter(users::disabled_at.is_null())
            .select((Self::as_select(), users::password_hash))
            .first(conn)
            .optional()
    }

    /// The person of that address, if any.
    pub fn find_by_email(conn: &mut PgConnection, email: &str) -> QueryResult<Option<Self>> {
        users::table
            .filter(users::email.eq(email.to_lowercase()))
            .select(Self::as_select())
            .first(conn)
            .optional()
    }

    /// Keeps a new password hash and ends every session of the person.
    pub fn set_password_hash(&self, conn: &mut PgConnection, hash: &str) -> QueryResult<()> {
        diesel::update(users::table.find(self.id))
            .set((users::password_hash.eq(hash), users::verified_at.eq(diesel::dsl::now)))
            .execute(conn)?;
        super::session::end_all(conn, self.id)?;
        Ok(())
    }

    /// Members of the platform's staff have a role.
    pub fn is_staff(&self) -> bool {
        self.staff_role.is_some()
    }
}
