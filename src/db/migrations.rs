//! The migrations of `migrations/`, carried inside the binary.
use anyhow::{Context, Result, anyhow};
use diesel::{Connection, PgConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!();

/// Brings the database at `url` to the newest schema; returns how many migrations ran.
pub fn run(url: &str) -> Result<usize> {
    let mut conn = PgConnection::establish(url).context("connecting to migrate")?;
    let done = conn
        .run_pending_migrations(MIGRATIONS)
        .map_err(|error| anyhow!(error))
        .context("migrating")?;
    Ok(done.len())
}
