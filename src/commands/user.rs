//! `twiza user create`: the first administrator, and whoever else works for the platform.
use std::io::{self, Write};

use anyhow::{Result, anyhow};
use clap::Subcommand;
use diesel::{Connection, PgConnection};
use twiza::accounts::audit::Actor;
use twiza::accounts::{self, StaffRole, staff};
use twiza::config::Config;
use twiza::email::Email;
use twiza::locale::Locale;
use twiza::notifications;

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
    /// Take code app and passkeys away from somebody who lost them; they are told by mail
    Unprotect {
        #[arg(long)]
        email: String,
    },
}

impl User {
    /// Does it, in the database at `url`.
    pub fn run(&self, config: &Config, url: &str) -> Result<()> {
        match self {
            Self::Create { email, role } => create(config, url, (email, role)),
            Self::Unprotect { email } => unprotect(config, url, email),
        }
    }
}

fn create(config: &Config, url: &str, (email, role): (&str, &str)) -> Result<()> {
    let email = Email::parse(email).ok_or_else(|| anyhow!("--email: {email} is not an address"))?;
    let role =
        StaffRole::parse(role).ok_or_else(|| anyhow!("--role: choose admin, moderator, carrier_desk or finance"))?;
    let mut conn = PgConnection::establish(url)?;
    let add = |conn: &mut PgConnection| staff::add(conn, &Actor::default(), (&email, role));
    let added = conn.transaction(add)?;
    let (_, link) = added.ok_or_else(|| anyhow!("--email: {email} has an account already"))?;
    let base_url = config.base_url(config.addr);
    let path = format!("/{}/mot-de-passe/{}", Locale::Fr.code(), link.token);
    writeln!(io::stdout(), "{}", base_url.join(&path)?)?;
    Ok(())
}

fn unprotect(config: &Config, url: &str, email: &str) -> Result<()> {
    notifications::set_base_url(config.base_url(config.addr).as_str());
    let mut conn = PgConnection::establish(url)?;
    let user = accounts::User::find_by_email(&mut conn, email)?;
    let user = user.ok_or_else(|| anyhow!("--email: {email} has no account"))?;
    Ok(conn.transaction(|conn| staff::unprotect(conn, &Actor::default(), &user))?)
}
