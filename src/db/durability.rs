//! No promise is worth more than the disk: the shop refuses a database that may forget what it committed.

use diesel::{PgConnection, QueryableByName, RunQueryDsl, sql_query, sql_types::Text};

/// All four must be on; killing processes cannot show that one is off, only losing power does.
const SETTINGS: [&str; 4] = ["fsync", "full_page_writes", "synchronous_commit", "data_checksums"];

/// Why the database is refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(
        "the database has {}: orders could be lost with the power, so set {} in its postgresql.conf (checksums: \
         `pg_checksums --enable` while it is stopped)",
        .0.join(" and "), corrected(.0)
    )]
    Off(Vec<String>),
    #[error("the database would not tell its durability")]
    Database(#[from] diesel::result::Error),
}

#[derive(QueryableByName)]
struct Setting {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    setting: String,
}

/// Refuses a database one of whose settings is off. Stronger kinds of `synchronous_commit` are fine.
pub fn check(conn: &mut PgConnection) -> Result<(), Error> {
    let settings: Vec<Setting> = sql_query("SELECT name, setting FROM pg_settings WHERE name = ANY($1) ORDER BY name")
        .bind::<diesel::sql_types::Array<Text>, _>(SETTINGS.as_slice())
        .load(conn)?;
    let off: Vec<String> = settings
        .iter()
        .filter(|setting| !setting.is_safe())
        .map(Setting::shown)
        .collect();
    if off.is_empty() { Ok(()) } else { Err(Error::Off(off)) }
}

impl Setting {
    fn is_safe(&self) -> bool {
        self.setting == "on" || (self.name == "synchronous_commit" && self.setting == "remote_apply")
    }

    fn shown(&self) -> String {
        format!("{} = {}", self.name, self.setting)
    }
}

fn corrected(off: &[String]) -> String {
    let on = off
        .iter()
        .map(|setting| setting.split(" = ").next().unwrap_or(setting).to_owned() + " = on");
    on.collect::<Vec<_>>().join(" and ")
}
