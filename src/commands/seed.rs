//! `twiza seed`: the demonstration, and synthetic products for measurements.
use std::io::{self, Write};
use std::thread::Builder;

use anyhow::{Context, Result, ensure};
use clap::Subcommand;
use diesel::{Connection, PgConnection};
use twiza::config::Config;
use twiza::db::Db;
use twiza::demo;
use twiza::media::{Cache, Storage};

/// What to fill the database with.
#[derive(Subcommand)]
pub enum Seed {
    /// Load the demonstration into an empty database
    Demo,
    /// Make synthetic products, the same ones every time
    Load {
        /// How many, up to 1,000,000
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
        products: u32,
    },
}

impl Seed {
    /// Fills the database; never in production, where made-up shops and published passwords have no place.
    pub fn run(&self, config: &Config, url: &str) -> Result<()> {
        ensure!(!config.is_production(), "TWIZA_ENV: seeding is refused in production");
        match self {
            Seed::Demo => demonstration(config, url),
            Seed::Load { products } => synthetic(url, *products),
        }
    }
}

/// Loads the rows first, then the photos, so that an interrupted run only leaves photos to hang.
fn demonstration(config: &Config, url: &str) -> Result<()> {
    load(url)?;
    hang_pictures(&Walls::of(config, Db::connect(url, 1)?)?)
}

/// Loads everything but the photos, in a second or two; nothing when there are cooperatives already.
pub fn load(url: &str) -> Result<()> {
    let progress = super::progress("demo".to_owned());
    demo::load(&mut connect(url)?, &progress)?;
    progress.finish_and_clear();
    Ok(())
}

/// Names the accounts to sign in with.
pub fn introduce() -> Result<()> {
    let mut out = io::stdout().lock();
    for account in &demo::ACCOUNTS {
        writeln!(out, "{} / {}", account.email, demo::PASSWORD)?;
    }
    Ok(out.flush()?)
}

/// Hangs what photos are missing beside the server, which need not wait: a page without them is still a page.
pub fn hang_beside(config: &Config, db: Db) -> Result<()> {
    let walls = Walls::of(config, db)?;
    let hang = move || {
        if let Err(error) = hang_pictures(&walls) {
            tracing::warn!(
                error = format!("{error:#}"),
                "the photos of the demonstration are not all there"
            );
        }
    };
    Builder::new().name("demonstration".to_owned()).spawn(hang)?;
    Ok(())
}

/// Where photos go.
struct Walls {
    db: Db,
    storage: Storage,
    cache: Cache,
}

impl Walls {
    fn of(config: &Config, db: Db) -> Result<Self> {
        Ok(Self {
            db,
            storage: Storage::open(&config.media_url)?,
            cache: Cache::open(config.data_dir.join("cache"))?,
        })
    }
}

fn hang_pictures(walls: &Walls) -> Result<()> {
    let progress = super::progress("demo: photos".to_owned());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(demo::hang_pictures(&walls.db, &walls.storage, &walls.cache, &progress))?;
    progress.finish_and_clear();
    walls.db.run(|conn| conn.transaction(demo::send_for_review))
}

fn synthetic(url: &str, products: u32) -> Result<()> {
    let progress = super::progress("load".to_owned());
    demo::synthetic::load(&mut connect(url)?, products.into(), &progress)?;
    progress.finish_and_clear();
    Ok(())
}

fn connect(url: &str) -> Result<PgConnection> {
    PgConnection::establish(url).context("DATABASE_URL: cannot connect")
}
