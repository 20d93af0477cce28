//! The commands of the one binary; without one it serves.

mod commands;

use std::{
    io::{self, ErrorKind, Write},
    net::{SocketAddr, TcpListener},
    process::ExitCode,
    sync::Arc,
    thread::{self, JoinHandle},
};

use anyhow::{Context, Result, anyhow};
use clap::{Parser, Subcommand};
use diesel::{Connection, PgConnection};
use tokio::sync::watch;
use twiza::{
    check,
    config::{Config, Options},
    db::{
        Db, durability,
        embedded::{Cluster, Durability, Settings},
        migrations,
    },
    geography::{self, Geography},
    logging,
    media::{self, Darkroom, Storage},
    memory,
    notifications::{self, Postman},
    secret,
    web::{self, app::Shared, site::Site},
    worker::Worker,
};
use url::Url;

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
    Serve {
        /// Leave mail and pictures to a `twiza worker` beside it
        #[arg(long)]
        no_worker: bool,
    },
    /// Only the background work: mail, pictures, what expired
    Worker,
    /// Bring the database to the newest schema
    Migrate,
    /// Read the invariants on the live database; exit 1 and the rows when one is broken
    Check,
    /// People
    #[command(subcommand)]
    User(commands::user::User),
    /// Add or update cooperatives and products from CSV files
    Import(commands::import::Import),
    /// Fill the database for a demonstration or a measurement
    #[command(subcommand)]
    Seed(commands::seed::Seed),
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
        Ok(code) => code,
        Err(error) => {
            eprintln!("twiza: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode> {
    let options = &cli.options;
    match cli.command.unwrap_or(Command::Serve { no_worker: false }) {
        Command::Serve { no_worker } => serve(&boot(options)?, !no_worker)?,
        Command::Worker => work(&boot(options)?)?,
        Command::Migrate => drop(open_database(&boot(options)?)?),
        Command::Check => return check_invariants(&boot(options)?),
        Command::User(user) => {
            let config = boot(options)?;
            user.run(&config, &open_database(&config)?.url)?;
        }
        Command::Import(import) => return import.run(&open_database(&boot(options)?)?.url),
        Command::Seed(seed) => {
            let config = boot(options)?;
            seed.run(&config, &open_database(&config)?.url)?;
        }
        // Confined: it may read no setting and no secret.
        Command::PhotoChild => media::photo_child()?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What every command needs before it does anything.
fn boot(options: &Options) -> Result<Config> {
    let config = Config::new(options)?;
    logging::install(&config)?;
    secret::install(&config.secret_file)?;
    Ok(config)
}

fn serve(config: &Config, with_worker: bool) -> Result<()> {
    memory::return_large_blocks();
    // Before anything slow, so that a busy port is said at once.
    let listener = bind(config.addr)?;
    let database = open_database(config)?;
    if !config.is_production() {
        commands::seed::load(&database.url)?;
    }
    let bound = listener.local_addr()?;
    let base_url = config.base_url(bound);
    notifications::set_base_url(base_url.as_str());
    let shared = share(config, &database, base_url)?;
    let worker = if with_worker {
        Some(Background::start(config, &shared)?)
    } else {
        None
    };
    web::assets::prepare();
    announce(bound)?;
    if !config.is_production() {
        commands::seed::introduce()?;
        commands::seed::hang_beside(config, shared.db.clone())?;
    }
    actix_web::rt::System::new().block_on(web::app::serve(listener, shared))?;
    worker.map(Background::stop).transpose()?;
    // Last, when every request has been answered.
    drop(database);
    Ok(())
}

fn share(config: &Config, database: &Database, base_url: Url) -> Result<Shared> {
    let db = Db::connect(&database.url, CONNECTIONS)?;
    geography_is_there(&db)?;
    Ok(Shared {
        geography: Arc::new(db.run(Geography::load)?),
        db,
        site: Site {
            base_url,
            is_production: config.is_production(),
            is_demonstration: !config.is_production(),
            trusted_proxies: config.trusted_proxies.clone(),
        },
        storage: Storage::open(&config.media_url)?,
        darkroom: Arc::new(Darkroom::of_this_program()?),
        limits: Arc::default(),
    })
}

/// Regions, provinces and communes belong to the program; loading them again changes nothing.
fn geography_is_there(db: &Db) -> Result<()> {
    Ok(db.run(|conn| conn.transaction(geography::load))?)
}

/// The background work beside the server, on a thread of its own.
struct Background {
    stop: watch::Sender<bool>,
    thread: JoinHandle<Result<()>>,
}

impl Background {
    fn start(config: &Config, shared: &Shared) -> Result<Self> {
        let worker = worker(config, shared)?;
        let (stop, stopped) = watch::channel(false);
        let thread = thread::Builder::new()
            .name("worker".to_owned())
            .spawn(move || run_worker(worker, stopped))?;
        Ok(Self { stop, thread })
    }

    fn stop(self) -> Result<()> {
        self.stop.send_replace(true);
        self.thread.join().map_err(|_| anyhow!("the worker panicked"))?
    }
}

fn worker(config: &Config, shared: &Shared) -> Result<Worker> {
    let base_url = shared.site.base_url.as_str();
    let postman = match &config.smtp_url {
        Some(server) => Postman::for_server(server, base_url)?,
        None => Postman::for_folder(&config.data_dir.join("mail"), base_url)?,
    };
    Ok(Worker {
        db: shared.db.patient(),
        postman: postman.with_sender(config.mail_from.clone()),
        storage: shared.storage.clone(),
    })
}

fn run_worker(worker: Worker, stop: watch::Receiver<bool>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(worker.run(stop));
    Ok(())
}

fn work(config: &Config) -> Result<()> {
    let database = open_database(config)?;
    let base_url = config.base_url(config.addr);
    notifications::set_base_url(base_url.as_str());
    let background = Background::start(config, &share(config, &database, base_url)?)?;
    actix_web::rt::System::new().block_on(until_told_to_stop())?;
    background.stop()
}

async fn until_told_to_stop() -> Result<()> {
    use actix_web::rt::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => Ok(()),
        _ = interrupt.recv() => Ok(()),
    }
}

fn check_invariants(config: &Config) -> Result<ExitCode> {
    let database = open_database(config)?;
    let broken = check::broken(&mut PgConnection::establish(&database.url)?)?;
    let mut out = io::stdout().lock();
    for row in &broken {
        writeln!(out, "{}: {}", row.invariant, row.detail)?;
    }
    Ok(if broken.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
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
