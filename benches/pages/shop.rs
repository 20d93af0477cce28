//! The real application in this process, over a PostgreSQL of its own with synthetic products.
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::{io, thread};

use anyhow::{Context, Result, ensure};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use indicatif::ProgressBar;
use tracing_subscriber::EnvFilter;
use twiza::db::embedded::{Cluster, Durability, Settings};
use twiza::db::{Db, migrations};
use twiza::demo::synthetic;
use twiza::geography::Geography;
use twiza::media::{Darkroom, Storage};
use twiza::schema::{communes, products, variants};
use twiza::web::app::Shared;
use twiza::web::limits::Limits;
use twiza::web::site::Site;
use twiza::{secret, shipping, web};

use crate::pgbench;

const DATABASE: &str = "bench";
/// As `twiza serve`.
const CONNECTIONS: u32 = 10;
/// Sales of one variant that no run reaches.
const PLENTY: i32 = 140;

/// A shop that is open.
pub struct Shop {
    pub cluster: Cluster,
    pub address: SocketAddr,
    /// Where goods are brought: the code of Casablanca.
    pub commune: String,
    /// One product of every cooperative: its slug, and a variant with plenty in stock.
    pub goods: Vec<(String, i64)>,
}

impl Shop {
    /// Makes the databases anew, fills them, and serves on a port of this machine. Commits reach the disk, as they do
    /// in a shop; the log is written as `twiza serve` writes it.
    pub fn open(count: u32) -> Result<Self> {
        log()?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
        std::fs::create_dir_all(&folder)?;
        secret::install(&folder.join("secret"))?;
        let cluster = Cluster::start(&Settings::new(folder.join("postgres"), Durability::Full))?;
        ensure!(cluster.is_ours(), "another benchmark is running");
        remake(&cluster)?;
        let url = cluster.url_for(DATABASE);
        migrations::run(&url)?;
        let mut conn = PgConnection::establish(&url)?;
        synthetic::load(&mut conn, count.into(), &ProgressBar::hidden())?;
        shipping::demo_rate_cards(&mut conn)?;
        conn.batch_execute("VACUUM ANALYZE")?;
        Ok(Self {
            address: serve(Db::connect(&url, CONNECTIONS)?, &folder)?,
            commune: commune(&mut conn)?,
            goods: goods(&mut conn)?,
            cluster,
        })
    }

    /// Leaves no database behind.
    pub fn close(mut self) -> Result<()> {
        drop_all(&self.cluster)?;
        self.cluster.stop();
        Ok(())
    }
}

fn log() -> Result<()> {
    let log = tracing_subscriber::fmt()
        .json()
        .with_env_filter(EnvFilter::try_new("info,twiza::db=warn,actix_server=warn,r2d2=off")?)
        .with_writer(io::stderr);
    log.try_init()
        .map_err(|error| anyhow::anyhow!(error))
        .context("installing the log")
}

fn remake(cluster: &Cluster) -> Result<()> {
    drop_all(cluster)?;
    cluster.create_database(DATABASE)?;
    Ok(cluster.create_database(pgbench::DATABASE)?)
}

fn drop_all(cluster: &Cluster) -> Result<()> {
    let mut conn = PgConnection::establish(&cluster.url_for("postgres"))?;
    for name in [DATABASE, pgbench::DATABASE] {
        conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))?;
    }
    Ok(())
}

/// The background worker is left out: mail waits in the outbox meanwhile.
fn serve(db: Db, folder: &Path) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    web::assets::prepare();
    let shared = Shared {
        geography: Arc::new(db.run(Geography::load)?),
        db,
        site: Site {
            base_url: format!("http://{address}").parse()?,
            is_production: true,
            is_demonstration: false,
            trusted_proxies: Vec::new(),
        },
        storage: Storage::local(&folder.join("media"))?,
        darkroom: Arc::new(Darkroom::of_this_program()?),
        limits: Arc::new(Limits::for_measurements()),
    };
    thread::spawn(move || actix_web::rt::System::new().block_on(web::app::serve(listener, shared)));
    Ok(address)
}

fn commune(conn: &mut PgConnection) -> QueryResult<String> {
    communes::table
        .filter(communes::name_fr.eq("Casablanca"))
        .select(communes::code)
        .first(conn)
}

fn goods(conn: &mut PgConnection) -> Result<Vec<(String, i64)>> {
    let goods: Vec<(String, i64)> = variants::table
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .filter(variants::on_hand.ge(PLENTY))
        .distinct_on(variants::cooperative_id)
        .order((variants::cooperative_id, variants::id))
        .select((products::slug, variants::id))
        .load(conn)?;
    ensure!(goods.len() >= 3, "three cooperatives are needed");
    Ok(goods)
}
