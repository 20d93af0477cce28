//! Databases for tests. One cluster serves the run; its template holds the schema and the cast. A [`RolledBackDb`] is
//! borrowed and rolled back; a [`CommittedDb`] is a copy of its own, for what needs several connections.
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use diesel::connection::{Instrumentation, InstrumentationEvent, SimpleConnection};
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool, TestCustomizer};
use twiza::check;
use twiza::db::embedded::{Cluster, Durability, Settings};
use twiza::db::{Db, migrations};
use twiza::geography::Geography;
use twiza::media::Storage;

use super::cast;

struct Server {
    cluster: Cluster,
    made: AtomicUsize,
    geography: Arc<Geography>,
}

static SERVER: LazyLock<Server> = LazyLock::new(|| {
    twiza::secret::install_for_tests();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("postgres");
    let cluster = Cluster::start(&Settings::new(folder, Durability::TestsOnly)).expect("the test cluster starts");
    drop_leftovers(&cluster);
    let url = cluster.url_for(&template());
    cluster.create_database(&template()).expect("the template can be made");
    migrations::run(&url).expect("the migrations run");
    let mut conn = PgConnection::establish(&url).expect("the template answers");
    cast::load(&mut conn);
    let geography = Arc::new(Geography::load(&mut conn).expect("the geography was loaded"));
    Server {
        cluster,
        made: AtomicUsize::new(0),
        geography,
    }
});

/// Databases that no test is using now.
static FREE: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// The regions, provinces and communes.
pub fn geography() -> Arc<Geography> {
    SERVER.geography.clone()
}

/// Where the tests' photos go.
pub fn storage() -> Storage {
    Storage::local(&std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("media")).expect("the folder can be made")
}

fn template() -> String {
    format!("template_{}", std::process::id())
}

/// What an earlier run left behind; nobody else uses this cluster.
fn drop_leftovers(cluster: &Cluster) {
    let mut conn = PgConnection::establish(&cluster.url_for("postgres")).expect("the cluster answers");
    let mine = "datname LIKE 'template\\_%' OR datname LIKE 'copy\\_%'";
    let names: Vec<Name> = diesel::sql_query(format!("SELECT datname AS name FROM pg_database WHERE {mine}"))
        .load(&mut conn)
        .expect("databases can be listed");
    for Name { name } in names {
        conn.batch_execute(&format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"))
            .expect("a leftover can go");
    }
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
}

fn copy_of_template() -> String {
    let number = SERVER.made.fetch_add(1, Ordering::Relaxed);
    let name = format!("copy_{}_{number}", std::process::id());
    SERVER
        .cluster
        .create_from_template(&name, &template())
        .expect("the template can be copied");
    name
}

/// A database whose one connection rolls back at the end.
pub struct RolledBackDb {
    db: Option<Db>,
    name: String,
    queries: QueryCount,
}

impl Default for RolledBackDb {
    fn default() -> Self {
        Self::new()
    }
}

impl RolledBackDb {
    pub fn new() -> Self {
        LazyLock::force(&SERVER);
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let name = free.unwrap_or_else(copy_of_template);
        let queries = QueryCount::default();
        let pool = Pool::builder()
            .max_size(1)
            .test_on_check_out(false)
            .connection_customizer(Box::new(Counted(queries.clone())))
            .build(ConnectionManager::new(SERVER.cluster.url_for(&name)))
            .expect("a copy answers");
        Self {
            db: Some(Db::from_pool(pool)),
            name,
            queries,
        }
    }

    pub fn db(&self) -> Db {
        self.db.clone().expect("it is taken only when dropped")
    }

    /// Runs `work` on the connection.
    pub fn run<T>(&self, work: impl FnOnce(&mut PgConnection) -> T) -> T {
        self.db()
            .run(|conn| Ok::<_, diesel::result::Error>(work(conn)))
            .expect("the connection is free")
    }

    /// How many queries have run so far.
    pub fn queries(&self) -> usize {
        self.queries.0.load(Ordering::SeqCst)
    }
}

impl Drop for RolledBackDb {
    /// Every test ends with the invariants; dropping the pool closes the connection, so PostgreSQL rolls back.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let broken = self.run(|conn| check::broken(conn).expect("the invariants can be read"));
            assert!(broken.is_empty(), "invariants broken: {broken:?}");
        }
        self.db = None;
        FREE.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(std::mem::take(&mut self.name));
    }
}

/// A database of its own, whose changes commit.
pub struct CommittedDb {
    url: String,
    db: Db,
}

impl Default for CommittedDb {
    fn default() -> Self {
        Self::new()
    }
}

impl CommittedDb {
    pub fn new() -> Self {
        let url = SERVER.cluster.url_for(&copy_of_template());
        let db = Db::connect(&url, 10).expect("a copy answers");
        Self { url, db }
    }

    pub fn db(&self) -> Db {
        self.db.clone()
    }

    /// A pool whose borrowers wait their turn for minutes: for tests with more threads than connections.
    pub fn patient_db(&self) -> Db {
        let pool = Pool::builder()
            .max_size(16)
            .min_idle(Some(1))
            .connection_timeout(std::time::Duration::from_secs(120));
        Db::from_pool(pool.build(ConnectionManager::new(&self.url)).expect("a copy answers"))
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A connection beside the pool.
    pub fn conn(&self) -> PgConnection {
        PgConnection::establish(&self.url).expect("a copy answers")
    }
}

impl Drop for CommittedDb {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let broken = check::broken(&mut self.conn()).expect("the invariants can be read");
            assert!(broken.is_empty(), "invariants broken: {broken:?}");
        }
    }
}

/// A database with the schema and nothing else, whose changes commit.
pub struct EmptyDb {
    url: String,
}

impl Default for EmptyDb {
    fn default() -> Self {
        Self::new()
    }
}

impl EmptyDb {
    pub fn new() -> Self {
        let name = format!(
            "copy_{}_empty_{}",
            std::process::id(),
            SERVER.made.fetch_add(1, Ordering::Relaxed)
        );
        SERVER.cluster.create_database(&name).expect("a database can be made");
        let url = SERVER.cluster.url_for(&name);
        migrations::run(&url).expect("the migrations run");
        Self { url }
    }

    pub fn conn(&self) -> PgConnection {
        PgConnection::establish(&self.url).expect("the database answers")
    }
}

impl Drop for EmptyDb {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let broken = check::broken(&mut self.conn()).expect("the invariants can be read");
            assert!(broken.is_empty(), "invariants broken: {broken:?}");
        }
    }
}

#[derive(Debug, Clone, Default)]
struct QueryCount(Arc<AtomicUsize>);

impl Instrumentation for QueryCount {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { .. } = event {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
}

/// Counts queries, works as the program does, and keeps everything in one transaction that never commits.
#[derive(Debug)]
struct Counted(QueryCount);

impl CustomizeConnection<PgConnection, diesel::r2d2::Error> for Counted {
    fn on_acquire(&self, conn: &mut PgConnection) -> Result<(), diesel::r2d2::Error> {
        conn.set_instrumentation(self.0.clone());
        conn.batch_execute(twiza::db::BECOME_APP)
            .map_err(diesel::r2d2::Error::QueryError)?;
        TestCustomizer.on_acquire(conn)
    }
}
