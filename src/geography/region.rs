//! One of the 12 regions, in official order.
use std::borrow::Borrow;

use diesel::prelude::*;
use serde::Deserialize;

use crate::locale::Locale;
use crate::schema::regions;

/// A region; its code is two digits, e.g. "09" for Souss-Massa.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, Deserialize)]
pub struct Region {
    pub code: String,
    pub name_fr: String,
    pub name_ar: String,
}

impl Region {
    /// The twelve, in official order.
    pub fn all(conn: &mut PgConnection) -> QueryResult<Vec<Self>> {
        regions::table.order(regions::code).select(Self::as_select()).load(conn)
    }

    pub fn find(conn: &mut PgConnection, code: &str) -> QueryResult<Self> {
        regions::table.find(code).select(Self::as_select()).first(conn)
    }

    /// The name in the reader's language.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}
