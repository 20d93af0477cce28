//! Maps a value with a textual code to a `TEXT` column: the type derives diesel's `AsExpression` and `FromSqlRow`
//! with `#[diesel(sql_type = diesel::sql_types::Text)]`, and this macro writes the two conversions.

/// `stored_as_text!(Locale, code, parse)`: written by `code(&self) -> &str`, read by `parse(&str) -> Option<Self>`.
/// A text that `parse` does not know is a broken row and fails the query.
macro_rules! stored_as_text {
    ($type:ty, $write:ident, $read:ident) => {
        impl diesel::serialize::ToSql<diesel::sql_types::Text, diesel::pg::Pg> for $type {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, diesel::pg::Pg>,
            ) -> diesel::serialize::Result {
                use std::io::Write as _;
                out.write_all(self.$write().as_bytes())?;
                Ok(diesel::serialize::IsNull::No)
            }
        }
        impl diesel::deserialize::FromSql<diesel::sql_types::Text, diesel::pg::Pg> for $type {
            fn from_sql(value: diesel::pg::PgValue<'_>) -> diesel::deserialize::Result<Self> {
                let text = std::str::from_utf8(value.as_bytes())?;
                <$type>::$read(text).ok_or_else(|| format!("{text:?} is no {}", stringify!($type)).into())
            }
        }
    };
}
pub(crate) use stored_as_text;
