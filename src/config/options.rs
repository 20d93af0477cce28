//! What can be typed: every flag with its variable, not yet judged.

use clap::Args;

/// The pool repeats every failed attempt; one line per request that it spoils is enough.
pub(super) const LOG: &str = "info,actix_server=warn,r2d2=off";

/// The flags and variables as they were typed; an empty variable counts as absent.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// Address and port to listen on; port 0 takes any free one
    #[arg(long, global = true, env = "TWIZA_ADDR", default_value = "127.0.0.1:8080")]
    pub addr: String,
    /// Public address of the site, used in links, mails and feeds
    #[arg(long, global = true, env = "TWIZA_BASE_URL")]
    pub base_url: Option<String>,
    /// IP addresses of the proxies in front, with commas: their X-Forwarded-For is believed
    #[arg(long, global = true, env = "TWIZA_TRUSTED_PROXIES")]
    pub trusted_proxies: Option<String>,
    /// Folder of the embedded database, of the media and of local mail
    #[arg(long, global = true, env = "TWIZA_DATA_DIR", default_value = "var")]
    pub data_dir: String,
    /// PostgreSQL to use instead of the embedded one
    #[arg(long, global = true, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Read replica of that PostgreSQL
    #[arg(long, global = true, env = "DATABASE_REPLICA_URL", hide_env_values = true)]
    pub database_replica_url: Option<String>,
    /// Where photos and documents are kept: file://… or s3://…
    #[arg(long, global = true, env = "TWIZA_MEDIA_URL")]
    pub media_url: Option<String>,
    /// Mail server: smtp://… or smtps://…
    #[arg(long, global = true, env = "SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// Whom mail comes from: `Name <address>`
    #[arg(long, global = true, env = "TWIZA_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// File of the secret that signs sessions and links
    #[arg(long, global = true, env = "TWIZA_SECRET_FILE")]
    pub secret_file: Option<String>,
    /// development or production
    #[arg(long = "env", global = true, env = "TWIZA_ENV", default_value = "development")]
    pub environment: String,
    /// Log filter, such as info or twiza=debug
    #[arg(long, global = true, env = "TWIZA_LOG", default_value = LOG)]
    pub log: String,
}
