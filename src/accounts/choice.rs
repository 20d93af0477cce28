//! Mail that a person asked for. What their orders and their account need is sent in any case; the rest only to whoever
//! said so, and since when is kept (law 09-08: consent, not ticked beforehand).
use diesel::dsl::now;
use diesel::prelude::*;
use diesel::{deserialize::FromSqlRow, expression::AsExpression, sql_types::Text};

use crate::schema::notification_choices;
use crate::stored::stored_as_text;

/// A kind of mail that one may do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Choice {
    /// Something among one's favourites is there again.
    BackInStock,
}

impl Choice {
    /// Every kind.
    pub const ALL: [Self; 1] = [Self::BackInStock];

    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::BackInStock => "back_in_stock",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }

    /// Whether the person asked for it.
    pub fn is_wanted_by(self, conn: &mut PgConnection, user_id: i64) -> QueryResult<bool> {
        let chosen: Option<bool> = notification_choices::table
            .find((user_id, self))
            .select(notification_choices::is_wanted)
            .first(conn)
            .optional()?;
        Ok(chosen.unwrap_or(false))
    }

    /// Keeps what the person chose.
    pub fn choose(self, conn: &mut PgConnection, (user_id, is_wanted): (i64, &bool)) -> QueryResult<()> {
        let chosen = (
            notification_choices::is_wanted.eq(is_wanted),
            notification_choices::chosen_at.eq(now),
        );
        diesel::insert_into(notification_choices::table)
            .values((
                notification_choices::user_id.eq(user_id),
                notification_choices::kind.eq(self),
                notification_choices::is_wanted.eq(is_wanted),
            ))
            .on_conflict((notification_choices::user_id, notification_choices::kind))
            .do_update()
            .set(chosen)
            .execute(conn)
            .map(drop)
    }
}

stored_as_text!(Choice, name, parse);
