//! One person with one e-mail address.
use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::accounts::StaffRole;
use crate::locale::Locale;
use crate::notifications::mails::{Notice, SecurityNotice};
use crate::notifications::{self, Aggregate, Recipient};
use crate::schema::users;

/// So many wrong passwords in a row, and only mail, a passkey or a known browser signs in (reliability J2, NIST SP
/// 800-63B 3.2.2).
const MOST_FAILURES: i32 = 100;

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

/// What a person may change of themselves without further proof.
#[derive(Debug, Clone, AsChangeset)]
#[diesel(table_name = users, treat_none_as_null = true)]
pub struct Profile {
    pub name: String,
    /// In E.164.
    pub phone: Option<String>,
    pub locale: Locale,
}

impl NewUser<'_> {
    /// Adds the person; a taken address is a unique violation of `users_email_unique`.
    pub fn insert(&self, conn: &mut PgConnection) -> QueryResult<User> {
        diesel::insert_into(users::table)
            .values(self)
            .returning(User::as_returning())
            .get_result(conn)
    }

    /// Adds the person; none when the address has an account.
    pub fn insert_if_new(&self, conn: &mut PgConnection) -> QueryResult<Option<User>> {
        diesel::insert_into(users::table)
            .values(self)
            .on_conflict(users::email)
            .do_nothing()
            .returning(User::as_returning())
            .get_result(conn)
            .optional()
    }
}

impl User {
    /// The person of that id.
    pub fn find(conn: &mut PgConnection, id: i64) -> QueryResult<Self> {
        users::table.find(id).select(Self::as_select()).first(conn)
    }

    /// The person of that address, the stored password hash, and whether so many were wrong in a row that a password
    /// from an unknown browser no longer counts; for signing in.
    pub fn find_with_password(
        conn: &mut PgConnection,
        email: &str,
    ) -> QueryResult<Option<(Self, Option<String>, bool)>> {
        users::table
            .filter(users::email.eq(email.to_lowercase()))
            .filter(users::disabled_at.is_null())
            .select((
                Self::as_select(),
                users::password_hash,
                users::failed_sign_ins.ge(MOST_FAILURES),
            ))
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

    /// Keeps a new password hash; whoever could set it has proved the address or known the password before.
    pub fn set_password_hash(&self, conn: &mut PgConnection, hash: &str) -> QueryResult<()> {
        diesel::update(users::table.find(self.id))
            .set((users::password_hash.eq(hash), users::verified_at.eq(diesel::dsl::now)))
            .execute(conn)
            .map(drop)
    }

    /// Replaces a hash made with earlier parameters, unless the password changed meanwhile.
    pub fn renew_password_hash(&self, conn: &mut PgConnection, (old, new): (&str, &str)) -> QueryResult<()> {
        let unchanged = users::table.find(self.id).filter(users::password_hash.eq(old));
        diesel::update(unchanged)
            .set(users::password_hash.eq(new))
            .execute(conn)
            .map(drop)
    }

    /// The stored hash, if the person has a password.
    pub fn password_hash(&self, conn: &mut PgConnection) -> QueryResult<Option<String>> {
        users::table.find(self.id).select(users::password_hash).first(conn)
    }

    /// Keeps what the person changed of themselves.
    pub fn change_profile(&self, conn: &mut PgConnection, profile: &Profile) -> QueryResult<()> {
        diesel::update(users::table.find(self.id))
            .set(profile)
            .execute(conn)
            .map(drop)
    }

    /// Counts a wrong password for that address from an unknown browser; the person, when it is the one too many.
    pub fn count_failure(conn: &mut PgConnection, email: &str) -> QueryResult<Option<Self>> {
        let counted = users::table
            .filter(users::email.eq(email.to_lowercase()))
            .filter(users::failed_sign_ins.lt(MOST_FAILURES));
        let failed: Option<(Self, i32)> = diesel::update(counted)
            .set(users::failed_sign_ins.eq(users::failed_sign_ins + 1))
            .returning((Self::as_returning(), users::failed_sign_ins))
            .get_result(conn)
            .optional()?;
        Ok(failed.and_then(|(user, count)| (count == MOST_FAILURES).then_some(user)))
    }

    /// Forgets the wrong passwords: the person came in.
    pub fn forgive_failures(&self, conn: &mut PgConnection) -> QueryResult<()> {
        diesel::update(users::table.find(self.id).filter(users::failed_sign_ins.gt(0)))
            .set(users::failed_sign_ins.eq(0))
            .execute(conn)
            .map(drop)
    }

    /// The person as mail is addressed to them.
    pub fn recipient(&self) -> Recipient {
        Recipient {
            email: self.email.clone(),
            name: self.name.clone(),
            locale: self.locale,
        }
    }

    /// Tells them of what the journal calls `event`.
    pub fn tell(&self, conn: &mut PgConnection, notice: Notice, event: i64) -> QueryResult<()> {
        let mail = SecurityNotice::new(notice, &self.name, Utc::now());
        notifications::queue(conn, &self.recipient(), &mail, Aggregate::audit_event(event)).map(drop)
    }

    /// Members of the platform's staff have a role.
    pub fn is_staff(&self) -> bool {
        self.staff_role.is_some()
    }
}
