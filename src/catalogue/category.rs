//! The aisles of the shop.
use diesel::prelude::*;

use crate::locale::Locale;
use crate::schema::categories;

/// An aisle.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable)]
#[diesel(table_name = categories)]
pub struct Category {
    pub id: i16,
    pub slug: String,
    pub name_fr: String,
    pub name_ar: String,
    pub name_en: String,
    /// The drawing that stands for it, a name in `static/illustrations`.
    pub illustration: String,
    /// Food needs the mentions of decree 2-12-389.
    pub is_food: bool,
}

impl Category {
    /// All of them, in the shop's order.
    pub fn all(conn: &mut PgConnection) -> QueryResult<Vec<Self>> {
        categories::table
            .order((categories::position, categories::id))
            .select(Self::as_select())
            .load(conn)
    }

    /// The one of that row.
    pub fn find(conn: &mut PgConnection, id: i16) -> QueryResult<Self> {
        categories::table.find(id).select(Self::as_select()).first(conn)
    }

    /// The name for a reader of `locale`.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick3(&self.name_fr, &self.name_ar, &self.name_en)
    }
}
