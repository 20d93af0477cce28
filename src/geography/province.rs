//! A province, a prefecture, or a prefecture of arrondissements.
use std::borrow::Borrow;

use diesel::prelude::*;
use serde::Deserialize;

use crate::locale::Locale;
use crate::schema::{communes, provinces};

/// A province of a region; `kind` says which of the three sorts it is.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, Deserialize)]
pub struct Province {
    pub code: String,
    pub region_code: String,
    pub name_fr: String,
    pub name_ar: String,
    #[serde(rename = "type")]
    pub kind: String,
}

impl Province {
    /// Every province in which a commune can be chosen.
    pub fn with_communes(conn: &mut PgConnection) -> QueryResult<Vec<Self>> {
        let peopled = communes::table.select(communes::province_code);
        provinces::table
            .filter(provinces::code.eq_any(peopled))
            .order((provinces::region_code, provinces::code))
            .select(Self::as_select())
            .load(conn)
    }

    /// The provinces of one region in which a commune can be chosen.
    pub fn in_region(conn: &mut PgConnection, region_code: &str) -> QueryResult<Vec<Self>> {
        let peopled = communes::table.select(communes::province_code);
        provinces::table
            .filter(provinces::region_code.eq(region_code))
            .filter(provinces::code.eq_any(peopled))
            .order(provinces::code)
            .select(Self::as_select())
            .load(conn)
    }

    pub fn find(conn: &mut PgConnection, code: &str) -> QueryResult<Self> {
        provinces::table.find(code).select(Self::as_select()).first(conn)
    }

    /// The name in the reader's language.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}
