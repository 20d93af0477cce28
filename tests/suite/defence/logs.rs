//! What the program writes down for its operators holds nothing that was secret or personal, and nobody writes lines of
//! their own into it (K7).
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diesel::r2d2::{ConnectionManager, Pool};
use serde_json::Value;
use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Level};
use twiza::db::Db;

use crate::support::{Client, TestApp};

const SECRETS: [&str; 8] = [
    "mot-de-passe-seme",
    "secret-seme",
    "semee@exemple.test",
    "0699887766",
    "699887766",
    "Nom Seme",
    "012345678901234567890123",
    "navigateur-seme",
];

/// A log in memory.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("the log is whole").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Written {
    fn text(&self) -> String {
        let bytes = self.0.lock().expect("the log is whole").clone();
        String::from_utf8(bytes).expect("the log is UTF-8")
    }
}

/// While it is there, this thread logs into memory.
struct Listening {
    _ours: DefaultGuard,
    /// While there is one subscriber alone, tracing takes what another thread says of a place in the code for what this one
    /// would; with two it asks both.
    _second: Dispatch,
}

/// Writes as in production.
fn listen() -> (Written, Listening) {
    let written = Written::default();
    let sink = written.clone();
    let log = tracing_subscriber::fmt()
        .json()
        .with_max_level(Level::INFO)
        .with_writer(move || sink.clone());
    let listening = Listening {
        _ours: tracing::subscriber::set_default(log.finish()),
        _second: Dispatch::new(tracing_subscriber::registry()),
    };
    (written, listening)
}

/// Somebody who says all of them wherever something is asked.
async fn say(client: &mut Client) {
    let [password, secret, email, phone, _, name, rib, _] = SECRETS;
    for path in [
        format!("/fr/mot-de-passe/{secret}"),
        format!("/fr/commandes/{secret}"),
        format!("/fr/inscription/{secret}?email={email}"),
        format!("/fr/produits?q={secret}&suite={email}"),
        format!("/fr/produits/%0d%0a{secret}"),
        format!("/fr/notifications/{secret}"),
    ] {
        client.get(&path).await;
    }
    let fields = [
        ("email", email),
        ("mot_de_passe", password),
        ("nom", name),
        ("telephone", phone),
        ("rib", rib),
        ("code", secret),
        ("adresse", "ligne\r\n{\"level\":\"ERROR\",\"message\":\"secret-seme\"}"),
    ];
    for path in [
        "/fr/connexion",
        "/fr/inscription",
        "/fr/mot-de-passe",
        "/fr/connexion/code",
        "/fr/commande",
        "/fr/compte/profil",
        "/fr/mot-de-passe/secret-seme",
        "/fr/commandes/secret-seme/confirmation",
    ] {
        client.post(path, &fields).await;
    }
}

/// The same shop without its database.
fn broken(app: &TestApp) -> twiza::web::app::Shared {
    let nowhere = Pool::builder()
        .max_size(1)
        .connection_timeout(Duration::from_millis(20));
    let mut shared = app.shared_elsewhere();
    shared.db = Db::from_pool(nowhere.build_unchecked(ConnectionManager::new("postgres://127.0.0.1:1/none")));
    shared
}

/// Shown to fail by the default span of requests, which names the address, the browser and the network.
#[actix_web::test]
async fn the_log_of_the_program_holds_no_secret_and_no_line_of_a_strangers() {
    let app = TestApp::new();
    let mut finance = app.as_("finance").await;
    app.run(|conn| {
        let aged = "UPDATE sessions SET created_at = now() - interval '11 minutes'";
        diesel::connection::SimpleConnection::batch_execute(conn, aged).expect("sessions can age");
    });
    let (written, listening) = listen();
    say(&mut app.visitor().with_header("user-agent", "navigateur-seme")).await;
    say(&mut Client::new(broken(&app)).with_header("user-agent", "navigateur-seme")).await;
    let asked = [
        ("titulaire", "Nom Seme"),
        ("banque", "secret-seme"),
        ("rib", "011780000012345678901296"),
        ("motif", "secret-seme"),
    ];
    assert!(
        finance
            .post("/fr/admin/reglages/compte-bancaire", &asked)
            .await
            .asks_for_proof()
    );
    drop(listening);
    let text = written.text();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("not one line of the log: {line}"));
        assert!(line["level"].is_string(), "{line}");
    }
    assert!(
        text.contains("an error page was shown") && text.contains("/{locale:fr|ar|en}/"),
        "{text}"
    );
    let found: Vec<_> = SECRETS.iter().filter(|secret| text.contains(*secret)).collect();
    assert!(found.is_empty(), "{found:?} in {text}");
}
