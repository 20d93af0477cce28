//! The real application over a database that rolls back.
use std::sync::Arc;

use twiza::db::Db;
use twiza::media::Darkroom;
use twiza::web::app::Shared;
use twiza::web::limits::Limits;
use twiza::web::site::Site;

use super::{Client, RolledBackDb, database};

/// The application and its database.
pub struct TestApp {
    pub database: RolledBackDb,
    shared: Shared,
}

impl Default for TestApp {
    fn default() -> Self {
        Self::new()
    }
}

impl TestApp {
    pub fn new() -> Self {
        let database = RolledBackDb::new();
        let shared = shared(database.db());
        Self { database, shared }
    }

    /// The same shop where nothing is invented, reached over TLS.
    pub fn in_production() -> Self {
        let mut app = Self::new();
        app.shared.site.base_url = "https://twiza.test".parse().expect("a URL");
        app.shared.site.is_production = true;
        app
    }

    /// Someone who came by, in a fresh browser.
    pub fn visitor(&self) -> Client {
        Client::new(self.shared.clone())
    }

    /// What the handlers share.
    pub fn shared(&self) -> Shared {
        self.shared.clone()
    }

    /// Someone from an address of their own, whom nobody else's requests slow down.
    pub fn visitor_from_elsewhere(&self) -> Client {
        Client::new(self.shared_elsewhere())
    }

    /// What the handlers share, with nothing asked for yet.
    pub fn shared_elsewhere(&self) -> Shared {
        Shared {
            limits: Arc::new(Limits::default()),
            ..self.shared.clone()
        }
    }

    /// One of the cast, signed in through the form.
    pub async fn as_(&self, name: &str) -> Client {
        let mut client = self.visitor();
        client.sign_in(name).await;
        client
    }

    /// Whether a session's cookie lets its bearer into an account. To compare two cookies says nothing: they are
    /// encrypted anew each time.
    pub async fn opens(&self, sid: &str) -> bool {
        let mut bearer = self.visitor();
        bearer.set_cookie("sid", sid);
        bearer.get("/fr/compte").await.status() == 200
    }

    /// Runs `work` on the connection.
    pub fn run<T>(&self, work: impl FnOnce(&mut diesel::PgConnection) -> T) -> T {
        self.database.run(work)
    }

    /// How many passwords were hashed so far.
    pub fn hashings(&self) -> usize {
        self.shared.limits.hashings()
    }

    /// How many queries it takes to answer GET `path`.
    pub async fn queries_of(&self, client: &mut Client, path: &str) -> usize {
        let before = self.database.queries();
        let page = client.get(path).await;
        assert_eq!(page.status(), 200, "{path}");
        self.database.queries() - before
    }
}

/// What the handlers share, over that database.
pub fn shared(db: Db) -> Shared {
    Shared {
        db,
        site: Site {
            base_url: "http://twiza.test".parse().expect("a URL"),
            is_production: false,
            is_demonstration: true,
            trusted_proxies: Vec::new(),
        },
        storage: database::storage(),
        darkroom: Arc::new(Darkroom::new(env!("CARGO_BIN_EXE_twiza"))),
        geography: database::geography(),
        limits: Arc::new(Limits::default()),
    }
}
