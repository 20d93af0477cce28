//! The program as it is started, with the demonstration's shop in a folder of its own.
use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use diesel::Connection as _;
use diesel::PgConnection;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use twiza::db::embedded::{Cluster, Durability, Settings};

use crate::connection::Connection;

/// How long the first start may take.
const PATIENCE: Duration = Duration::from_secs(180);

/// It is stopped when this is dropped.
pub struct Program {
    child: Child,
    folder: tempfile::TempDir,
    pub address: SocketAddr,
    /// Where its stylesheet is, a large file that costs no work.
    pub style: String,
}

impl Program {
    /// Starts it and waits until it is ready. Every address that the bench claims for itself is believed.
    pub fn start() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        // The database's server runs as somebody else when we are root.
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755))?;
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let log = fs::File::create(folder.path().join("log"))?;
        let child = Command::new(env!("CARGO_BIN_EXE_twiza"))
            .env("TWIZA_DATA_DIR", folder.path())
            .env("TWIZA_ADDR", address.to_string())
            .env("TWIZA_BASE_URL", format!("http://{address}"))
            .env("TWIZA_TRUSTED_PROXIES", "127.0.0.1")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .context("the program cannot be started")?;
        let mut program = Self {
            child,
            folder,
            address,
            style: String::new(),
        };
        program.wait()?;
        let page = Connection::open(address)?.send(&program.get("/fr"))?.text();
        let style = page
            .split('"')
            .find(|word| word.starts_with("/static/") && word.ends_with(".css"));
        program.style = style.context("the page has a stylesheet")?.to_owned();
        Ok(program)
    }

    fn wait(&self) -> Result<()> {
        let begun = Instant::now();
        while self.ask("/ready").is_err() {
            ensure!(begun.elapsed() < PATIENCE, "{}", self.log());
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// The status of a page.
    fn ask(&self, path: &str) -> Result<u16> {
        let mut connection = Connection::open(self.address)?;
        Ok(connection.send(&self.get(path))?.status)
    }

    /// A request for a page, as a browser writes it.
    pub fn get(&self, path: &str) -> Vec<u8> {
        let host = self.address;
        format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n").into_bytes()
    }

    /// A connection to its database, as the owner of the folder has.
    pub fn database(&self) -> Result<PgConnection> {
        let settings = Settings::new(self.folder.path().join("postgres"), Durability::Full);
        let cluster = Cluster::start(&settings)?;
        ensure!(!cluster.is_ours(), "the program runs its database");
        Ok(PgConnection::establish(&cluster.url())?)
    }

    /// The memory it holds, in MiB (`VmRSS`, proc(5)).
    pub fn resident(&self) -> Result<f64> {
        let status = fs::read_to_string(Path::new("/proc").join(self.child.id().to_string()).join("status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
        Ok(kib.context("no VmRSS in proc")?.parse::<f64>()? / 1024.0)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let pid = Pid::from_raw(self.child.id().cast_signed());
        if kill(pid, Signal::SIGTERM).is_ok() {
            drop(self.child.wait());
        }
    }
}
