//! Approvals and quality signs.
use diesel::prelude::*;

use crate::locale::Locale;
use crate::schema::labels;

/// A sign that a certificate may grant.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable)]
#[diesel(table_name = labels, primary_key(code))]
pub struct Label {
    pub code: String,
    pub name_fr: String,
    pub name_ar: String,
    pub name_en: String,
    /// Who answers for it.
    pub authority: String,
}

impl Label {
    /// All of them, in order.
    pub fn all(conn: &mut PgConnection) -> QueryResult<Vec<Self>> {
        labels::table
            .order((labels::position, labels::code))
            .select(Self::as_select())
            .load(conn)
    }

    /// The name for a reader of `locale`.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick3(&self.name_fr, &self.name_ar, &self.name_en)
    }

    /// What fits on a tag: the initials that a name ends with in brackets, else the name.
    pub fn short(name: &str) -> &str {
        let initials = name.strip_suffix(')').and_then(|name| name.rsplit_once('('));
        initials.map_or(name, |(_, initials)| initials)
    }
}

#[cfg(test)]
mod tests {
    use super::Label;

    #[test]
    fn initials_in_brackets_are_the_short_name() {
        assert_eq!(Label::short("Indication géographique protégée (IGP)"), "IGP");
        assert_eq!(Label::short("بيان جغرافي محمي"), "بيان جغرافي محمي");
    }
}
