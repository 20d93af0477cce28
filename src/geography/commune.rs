//! A commune: the place a cooperative works in and a parcel goes to.
use std::borrow::Borrow;

use diesel::prelude::*;
use serde::Deserialize;

use crate::locale::Locale;
use crate::schema::communes;

/// A commune with the codes of the province and region it lies in.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, Deserialize)]
pub struct Commune {
    pub code: String,
    pub province_code: String,
    pub region_code: String,
    pub slug: String,
    pub name_fr: String,
    pub name_ar: String,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(rename = "population_2024")]
    pub population: i32,
}

impl Commune {
    pub fn all(conn: &mut PgConnection) -> QueryResult<Vec<Self>> {
        communes::table
            .order(communes::code)
            .select(Self::as_select())
            .load(conn)
    }

    pub fn in_province(conn: &mut PgConnection, province_code: &str) -> QueryResult<Vec<Self>> {
        communes::table
            .filter(communes::province_code.eq(province_code))
            .order(communes::code)
            .select(Self::as_select())
            .load(conn)
    }

    pub fn find(conn: &mut PgConnection, code: &str) -> QueryResult<Self> {
        communes::table.find(code).select(Self::as_select()).first(conn)
    }

    /// The name in the reader's language; show [`super::Geography::commune_label`] where homonyms could meet.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }

    /// Rural for the census; small centres such as Taliouine are urban there.
    pub fn is_rural(&self) -> bool {
        self.kind == "rural"
    }
}
