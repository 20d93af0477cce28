//! Every setting of the shop, read once at boot from flags and environment.
//!
//! [`Options`] is what was typed; [`Config`] is what it means. Turning one into the other gathers *all*
//! mistakes, so that an operator repairs them in one go, and in production it refuses what would be unsafe.

use std::{
    fmt,
    net::{IpAddr, SocketAddr, ToSocketAddrs},
    path::PathBuf,
};

use lettre::message::Mailbox;
use url::Url;

mod mail;
mod options;
mod proxies;
pub use options::Options;

/// Where the shop runs; production refuses what is only fit for a workbench.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Environment {
    Development,
    Production,
}

/// The settings, checked.
#[derive(Clone, Debug)]
pub struct Config {
    pub addr: SocketAddr,
    pub data_dir: PathBuf,
    /// `None`: the embedded PostgreSQL.
    pub database_url: Option<String>,
    pub database_replica_url: Option<String>,
    pub media_url: Url,
    /// `None`: mail is written to the data folder.
    pub smtp_url: Option<Url>,
    /// `None`: `no-reply` at the host of the public address.
    pub mail_from: Option<Mailbox>,
    pub secret_file: PathBuf,
    /// Their X-Forwarded-For is believed.
    pub trusted_proxies: Vec<IpAddr>,
    pub environment: Environment,
    pub log: String,
    base_url: Option<Url>,
}

/// All the mistakes found in the settings, each naming its variable.
#[derive(Debug)]
pub struct Mistakes(Vec<String>);

impl Config {
    /// Checks every option before it answers.
    pub fn new(options: &Options) -> Result<Self, Mistakes> {
        let mut mistakes = Mistakes(Vec::new());
        let data_dir = data_dir(&options.data_dir, &mut mistakes);
        let config = Self {
            addr: addr(&options.addr, &mut mistakes),
            database_url: present(&options.database_url),
            database_replica_url: present(&options.database_replica_url),
            media_url: media_url(options, &data_dir, &mut mistakes),
            smtp_url: url(&options.smtp_url, "SMTP_URL", &["smtp", "smtps"], &mut mistakes),
            mail_from: mail::sender(&options.mail_from, &mut mistakes),
            secret_file: present(&options.secret_file).map_or_else(|| data_dir.join("secret.key"), PathBuf::from),
            trusted_proxies: proxies::trusted(&options.trusted_proxies, &mut mistakes),
            environment: environment(&options.environment, &mut mistakes),
            log: present(&Some(options.log.clone())).unwrap_or_else(|| options::LOG.to_owned()),
            base_url: url(&options.base_url, "TWIZA_BASE_URL", &["http", "https"], &mut mistakes),
            data_dir,
        };
        config.check_databases(&mut mistakes);
        if config.is_production() {
            config.check_production(options, &mut mistakes);
        }
        mistakes.or(config)
    }

    /// Says whether unsafe conveniences are out of the question.
    pub fn is_production(&self) -> bool {
        self.environment == Environment::Production
    }

    /// The public address; `bound` is the socket really listened on.
    pub fn base_url(&self, bound: SocketAddr) -> Url {
        let local = || Url::parse(&format!("http://{bound}")).expect("a socket address makes a URL");
        self.base_url.clone().unwrap_or_else(local)
    }

    fn check_databases(&self, mistakes: &mut Mistakes) {
        if self.database_replica_url.is_some() && self.database_url.is_none() {
            mistakes.add(
                "DATABASE_REPLICA_URL",
                "a replica needs its primary: set DATABASE_URL too",
            );
        }
    }

    fn check_production(&self, options: &Options, mistakes: &mut Mistakes) {
        if present(&options.secret_file).is_none() {
            mistakes.add(
                "TWIZA_SECRET_FILE",
                "is required in production: `openssl rand -hex 32 > FILE; chmod 600 FILE`",
            );
        } else if !self.secret_file.is_file() {
            mistakes.add(
                "TWIZA_SECRET_FILE",
                &format!("there is no file {}", self.secret_file.display()),
            );
        }
        if self.base_url.as_ref().is_none_or(|url| url.scheme() != "https") {
            mistakes.add("TWIZA_BASE_URL", "must be the public https:// address in production");
        }
        if self.database_url.is_none() {
            mistakes.add(
                "DATABASE_URL",
                "is required in production: the embedded database is for development",
            );
        }
        match &self.smtp_url {
            None => mistakes.add(
                "SMTP_URL",
                "is required in production, such as smtps://user:password@host",
            ),
            Some(url) if mail::is_sent_in_the_clear(url) => {
                mistakes.add(
                    "SMTP_URL",
                    "would send mail in the clear: use smtps://, or smtp://…?tls=required",
                );
            }
            Some(_) => {}
        }
    }
}

impl Mistakes {
    fn add(&mut self, variable: &str, message: &str) {
        self.0.push(format!("{variable}: {message}"));
    }

    fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "these settings must be corrected before Twiza can start:\n  {}",
            self.0.join("\n  ")
        )
    }
}

impl std::error::Error for Mistakes {}

fn present(option: &Option<String>) -> Option<String> {
    option
        .as_deref()
        .map(str::trim)
        .filter(|value| !value.is_empty())
        .map(str::to_owned)
}

fn addr(typed: &str, mistakes: &mut Mistakes) -> SocketAddr {
    let found = typed
        .trim()
        .to_socket_addrs()
        .ok()
        .and_then(|mut addresses| addresses.next());
    found.unwrap_or_else(|| {
        mistakes.add(
            "TWIZA_ADDR",
            &format!("`{typed}` is not an address and a port, such as 127.0.0.1:8080"),
        );
        SocketAddr::from(([127, 0, 0, 1], 0))
    })
}

fn data_dir(typed: &str, mistakes: &mut Mistakes) -> PathBuf {
    let typed = if typed.trim().is_empty() { "var" } else { typed };
    std::path::absolute(typed).unwrap_or_else(|error| {
        mistakes.add("TWIZA_DATA_DIR", &format!("`{typed}` is not a folder: {error}"));
        PathBuf::from("var")
    })
}

fn environment(typed: &str, mistakes: &mut Mistakes) -> Environment {
    match typed.trim() {
        "" | "development" => Environment::Development,
        "production" => Environment::Production,
        other => {
            mistakes.add("TWIZA_ENV", &format!("`{other}` is neither development nor production"));
            Environment::Production
        }
    }
}

fn url(option: &Option<String>, variable: &str, schemes: &[&str], mistakes: &mut Mistakes) -> Option<Url> {
    let url = present(option)?
        .parse::<Url>()
        .ok()
        .filter(|url| schemes.contains(&url.scheme()));
    if url.is_none() {
        mistakes.add(
            variable,
            &format!("must be a URL that starts with {}://", schemes.join(":// or ")),
        );
    }
    url
}

fn media_url(options: &Options, data_dir: &std::path::Path, mistakes: &mut Mistakes) -> Url {
    let typed = url(&options.media_url, "TWIZA_MEDIA_URL", &["file", "s3"], mistakes);
    if typed.as_ref().is_some_and(|url| url.scheme() == "s3") && !cfg!(feature = "s3") {
        mistakes.add(
            "TWIZA_MEDIA_URL",
            "this build has no object storage: build it with `--features s3`",
        );
    }
    typed.unwrap_or_else(|| Url::from_file_path(data_dir.join("media")).expect("the data folder is an absolute path"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> Options {
        Options {
            addr: "127.0.0.1:0".into(),
            data_dir: "var".into(),
            ..Options::default()
        }
    }

    fn refusals(options: &Options) -> String {
        Config::new(options)
            .err()
            .map(|mistakes| mistakes.to_string())
            .unwrap_or_default()
    }

    #[test]
    fn an_empty_environment_is_a_workbench() {
        let config = Config::new(&options()).unwrap();
        assert_eq!(config.environment, Environment::Development);
        assert_eq!(
            config.base_url(([127, 0, 0, 1], 8080).into()).as_str(),
            "http://127.0.0.1:8080/"
        );
        assert!(config.media_url.as_str().ends_with("/var/media"));
    }

    #[test]
    fn all_mistakes_are_told_together() {
        let typed = Options {
            addr: "nowhere".into(),
            smtp_url: Some("mail".into()),
            mail_from: Some("Twiza".into()),
            ..options()
        };
        let refusals = refusals(&Options {
            environment: "test".into(),
            ..typed
        });
        for variable in ["TWIZA_ADDR", "SMTP_URL", "TWIZA_MAIL_FROM", "TWIZA_ENV"] {
            assert!(refusals.contains(variable), "{variable} is missing in {refusals}");
        }
    }

    #[test]
    fn production_refuses_every_unsafe_setting_by_name() {
        let refusals = refusals(&Options {
            environment: "production".into(),
            base_url: Some("http://twiza.example".into()),
            ..options()
        });
        for variable in ["TWIZA_SECRET_FILE", "TWIZA_BASE_URL", "DATABASE_URL", "SMTP_URL"] {
            assert!(refusals.contains(variable), "{variable} is missing in {refusals}");
        }
    }
}
