//! `twiza user create`: the first administrator, and whoever else works for the platform.
use std::io::{self, Write};

use anyhow::{Result, anyhow};
use clap::Subcommand;
use diesel::{Connection, PgConnection};
use twiza::accounts::{self, StaffRole};
use twiza::config::Config;
use twiza::email::Email;
use twiza::locale::Locale;

/// What can be done about people.
#[derive(Subcommand)]
pub enum User {
    /// Add a member of the platform's staff; prints a link that sets the password, once
    Create {
        #[arg(long)]
        email: String,
        /// admin, moderator, carrier_desk or finance
        #[arg(long)]
        role: String,
    },
}

impl User {
    /// Does it, in the database at `url`.
    pub fn run(&self, config: &Config, url: &str) -> Result<()> {
        let Self::Create { email, role } = self;
        create(config, url, (email, role))
    }
}

fn create(config: &Config, url: &str, (email, role): (&str, &str)) -> Result<()> {
    let email = Email::parse(email).ok_or_else(|| anyhow!("--email: {email} is not an address"))?;
    let role =
        StaffRole::parse(role).ok_or_else(|| anyhow!("--role: choose admin, moderator, carrier_desk or finance"))?;
    let mut conn = PgConnection::establish(url)?;
    let link = conn.transaction(|conn| accounts::add_staff(conn, &email, role))?;
    let base_url = config.base_url(config.addr);
    let path = format!("/{}/mot-de-passe/{}", Locale::Fr.code(), link.token);
    writeln!(io::stdout(), "{}", base_url.join(&path)?)?;
    Ok(())
}
