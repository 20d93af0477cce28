//! The commands of the one binary; without one it serves.

use std::{
    io::{self, ErrorKind, Write},
    net::{SocketAddr, TcpListener},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, Result, anyhow};
use clap::{Parser, Subcommand};
use diesel::{Connection, PgConnection};
use twiza::{
    config::{Config, Options},
    db::{
        Db, durability,
        embedded::{Cluster, Durability, Settings},
        migrations,
    },
    geography::Geography,
    logging,
    media::{self, Darkroom, Storage},
    secret,
    web::{self, app::Shared, site::Site},
};

/// Enough for the pages, and few enough to leave room for commands beside them.
const CONNECTIONS: u32 = 10;

/// A solidarity marketplace for rural cooperatives
#[derive(Parser)]
#[command(name = "twiza", version)]
struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site (the default)
    Serve,
    /// Bring the database to the newest schema
    Migrate,
    /// Prepare one photo from standard input, confined
    #[command(hide = true)]
    PhotoChild,
}

/// The database of this run; the embedded one stops when this is dropped.
struct Database {
    url: String,
    _cluster: Option<Cluster>,
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("twiza: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    match cli.command.unwrap_or(Command::Serve) {
        Command::Serve => serve(&boot(&cli.options)?),
        Command::Migrate => open_database(&boot(&cli.options)?).map(drop),
        // Confined: it may read no setting and no secret.
        Command::PhotoChild => Ok(media::photo_child()?),
    }
}

/// What every command needs before it does anything.
fn boot(options: &Options) -> Result<Config> {
    let config = Config::new(options)?;
    logging::install(&config)?;
    secret::install(&config.secret_file)?;
    Ok(config)
}

fn serve(config: &Config) -> Result<()> {
    // Before anything slow, so that a busy port is said at once.
    let listener = bind(config.addr)?;
    let database = open_database(config)?;
    let bound = listener.local_addr()?;
    let db = Db::connect(&database.url, CONNECTIONS)?;
    let geography = Arc::new(db.run(Geography::load)?);
    let shared = Shared {
        db,
        site: Site {
            base_url: config.base_url(bound),
            is_production: config.is_production(),
            is_demonstration: !config.is_production(),
        },
        storage: Storage::open(&config.media_url)?,
        darkroom: Arc::new(Darkroom::of_this_program()?),
        geography,
        limits: Arc::default(),
    };
    announce(bound)?;
    actix_web::rt::System::new().block_on(web::app::serve(listener, shared))?;
    // Last, when every request has been answered.
    drop(database);
    Ok(())
}

/// Starts or joins the embedded database unless another is configured, and migrates it.
fn open_database(config: &Config) -> Result<Database> {
    let database = match &config.database_url {
        Some(url) => Database {
            url: url.clone(),
            _cluster: None,
        },
        None => {
            let settings = Settings::new(config.data_dir.join("postgres"), Durability::Full);
            let cluster = Cluster::start(&settings)?;
            Database {
                url: cluster.url(),
                _cluster: Some(cluster),
            }
        }
    };
    if config.is_production() {
        let mut conn = PgConnection::establish(&database.url).context("DATABASE_URL: cannot connect")?;
        durability::check(&mut conn)?;
    }
    migrations::run(&database.url)?;
    Ok(database)
}

fn bind(addr: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(addr).map_err(|error| {
        let remedy = match error.kind() {
            ErrorKind::AddrInUse => "another program does already, so end it or choose another port".to_owned(),
            ErrorKind::PermissionDenied => "choose a port above 1023".to_owned(),
            _ => format!("choose an address of this machine ({error})"),
        };
        anyhow!("TWIZA_ADDR: cannot listen on {addr}: {remedy}")
    })
}

fn announce(bound: SocketAddr) -> Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "listening on http://{bound}")?;
    Ok(out.flush()?)
}
