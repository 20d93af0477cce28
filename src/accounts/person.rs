//! Who is signed in, with the cooperatives they belong to: what every page's header needs, in one query.
use std::borrow::Borrow;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

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
    /// The mandate that a helper acts under today.
    pub mandate: Option<ActsFor>,
}

/// For whom a helper acts.
#[derive(Debug, Clone)]
pub struct ActsFor {
    /// What names the mandate in the journal.
    pub mandate_id: i64,
    pub name: String,
}

type Joined = (i64, String, String, String, MemberRole);
type Row = (User, Option<Joined>, Option<i64>, Option<String>);

/// Of the mandate that counts today, while both still belong to the cooperative. Diesel has no subquery as a column.
macro_rules! mandate {
    ($column:literal, $type:ty) => {
        sql::<Nullable<$type>>(concat!(
            "(SELECT ",
            $column,
            " FROM mandates JOIN memberships m ON m.id = mandates.member_id JOIN users u ON u.id = m.user_id
              WHERE mandates.helper_id = memberships.id AND memberships.role = 'helper'
                AND mandates.withdrawn_at IS NULL AND m.ended_at IS NULL
                AND (now() AT TIME ZONE 'Africa/Casablanca')::date BETWEEN mandates.starts_on AND mandates.ends_on)"
        ))
    };
}

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
                mandate!("mandates.id", BigInt),
                mandate!("u.name", Text),
            ))
            .load(conn)?;
        Ok(Self::from_rows(rows))
    }

    fn from_rows(rows: Vec<Row>) -> Option<Self> {
        let user = rows.first()?.0.clone();
        let belongings = rows
            .into_iter()
            .filter_map(|(_, joined, mandate_id, name)| {
                let mandate = mandate_id
                    .zip(name)
                    .map(|(mandate_id, name)| ActsFor { mandate_id, name });
                Some(Belonging::new(joined?, mandate))
            })
            .collect();
        Some(Self { user, belongings })
    }

    /// The membership of the cooperative with that slug, if the person has one.
    pub fn belonging(&self, slug: &str) -> Option<&Belonging> {
        self.belongings.iter().find(|belonging| belonging.slug == slug)
    }
}

impl Belonging {
    fn new((cooperative_id, slug, name_fr, name_ar, role): Joined, mandate: Option<ActsFor>) -> Self {
        Self {
            cooperative_id,
            slug,
            name_fr,
            name_ar,
            role,
            mandate,
        }
    }

    /// The cooperative's name for a reader of `locale`.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}
