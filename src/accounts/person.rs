//! Who is signed in, with the cooperatives they belong to: what every page's header needs, in one query.
use std::borrow::Borrow;

use diesel::prelude::*;

use crate::accounts::{MemberRole, User};
use crate::locale::Locale;
use crate::schema::{cooperatives, memberships, users};

/// A signed-in person.
#[derive(Debug, Clone)]
pub struct Person {
    pub user: User,
    pub belongings: Vec<Belonging>,
}

/// A live membership of a cooperative.
#[derive(Debug, Clone)]
pub struct Belonging {
    pub cooperative_id: i64,
    pub slug: String,
    pub name_fr: String,
    pub name_ar: String,
    pub role: MemberRole,
}

type Row = (User, Option<(i64, String, String, String, MemberRole)>);

impl Person {
    /// The person of that id, unless the account was disabled since.
    pub fn load(conn: &mut PgConnection, user_id: i64) -> QueryResult<Option<Self>> {
        let joined = memberships::table.inner_join(cooperatives::table);
        let rows: Vec<Row> = users::table
            .left_join(joined.on(memberships::user_id.eq(users::id).and(memberships::ended_at.is_null())))
            .filter(users::id.eq(user_id).and(users::disabled_at.is_null()))
            .order((cooperatives::name_fr, cooperatives::id))
            .select((
                User::as_select(),
                (
                    cooperatives::id,
                    cooperatives::slug,
                    cooperatives::name_fr,
                    cooperatives::name_ar,
                    memberships::role,
                )
                    .nullable(),
            ))
            .load(conn)?;
        Ok(Self::from_rows(rows))
    }

    fn from_rows(rows: Vec<Row>) -> Option<Self> {
        let user = rows.first()?.0.clone();
        let belongings = rows
            .into_iter()
            .filter_map(|(_, belonging)| belonging)
            .map(Belonging::from_row)
            .collect();
        Some(Self { user, belongings })
    }

    /// The membership of the cooperative with that slug, if the person has one.
    pub fn belonging(&self, slug: &str) -> Option<&Belonging> {
        self.belongings.iter().find(|belonging| belonging.slug == slug)
    }
}

impl Belonging {
    fn from_row((cooperative_id, slug, name_fr, name_ar, role): (i64, String, String, String, MemberRole)) -> Self {
        Self {
            cooperative_id,
            slug,
            name_fr,
            name_ar,
            role,
        }
    }

    /// The cooperative's name for a reader of `locale`.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}
