//! One life of the server process: starting until it is ready, and stopping.

use std::{
    fs,
    io::{Read, Seek, SeekFrom},
    os::unix::process::CommandExt,
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};

use super::{Durability, Error, PORT, binaries::Binaries, error::says_disk_full, home::Home, spawn, wait_until};

/// Reading the log again after a crash may take long.
const READY_WITHIN: Duration = Duration::from_secs(300);

/// How long the remains of a killed server (shared memory, a process not yet reaped) may stand in the way.
const REMAINS_GO_WITHIN: Duration = Duration::from_secs(20);

/// The log is put aside when it is longer.
const LONG_LOG: u64 = 10_000_000;

/// On the command line, so that the cluster's own files stay as PostgreSQL made them.
const OPTIONS: [&str; 8] = [
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "shared_buffers=256MB",
    "max_connections=200",
    "random_page_cost=1.1",
    "jit=off",
    "log_min_messages=warning",
    "logging_collector=off",
];

/// How to start a server.
#[derive(Clone, Debug)]
pub struct Launch {
    pub binaries: Binaries,
    pub home: Home,
    pub durability: Durability,
}

/// A server process that is ready for connections.
pub struct Server(Child);

impl Server {
    /// Starts it, waiting for the remains of an earlier one to go.
    pub fn start(launch: &Launch) -> Result<Self, Error> {
        let end = Instant::now() + REMAINS_GO_WITHIN;
        loop {
            match Self::start_once(launch) {
                Err(Error::Ended { said, .. }) if is_in_the_way(&said) && Instant::now() < end => {
                    std::thread::park_timeout(Duration::from_millis(250));
                }
                outcome => return outcome,
            }
        }
    }

    /// Its status, once it has ended.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().ok().flatten()
    }

    /// Fast shutdown; harsher when that does not help.
    pub fn stop(&mut self) {
        for (signal, seconds) in [(Signal::SIGINT, 20), (Signal::SIGQUIT, 5), (Signal::SIGKILL, 5)] {
            if self.ended().is_some() {
                return;
            }
            // It cannot be another process: ours is not reaped yet.
            kill(Pid::from_raw(self.0.id().cast_signed()), signal).unwrap_or_default();
            wait_until(Duration::from_secs(seconds), || self.ended().is_some());
        }
    }

    fn start_once(launch: &Launch) -> Result<Self, Error> {
        let home = &launch.home;
        put_long_log_aside(home)?;
        let log = home.open_own(&home.log)?;
        let known = log.metadata().map_err(Error::at(&home.log))?.len();
        let errors = log.try_clone().map_err(Error::at(&home.log))?;
        let mut command = launch.command();
        let path = launch.binaries.folder.join("postgres");
        let mut server = Self(command.stdout(log).stderr(errors).spawn().map_err(Error::at(&path))?);
        let mut status = None;
        wait_until(READY_WITHIN, || {
            status = server.ended();
            status.is_some() || server.is_ready(home)
        });
        match status {
            Some(_) => Err(last_words(home, known)),
            None if server.is_ready(home) => Ok(server),
            None => {
                server.stop();
                Err(Error::Slow(home.log.clone()))
            }
        }
    }

    /// The eighth line of `postmaster.pid` says so; no connection is needed.
    fn is_ready(&self, home: &Home) -> bool {
        let content = fs::read_to_string(home.data.join("postmaster.pid")).unwrap_or_default();
        let mut lines = content.lines().map(str::trim);
        lines.next() == Some(self.0.id().to_string().as_str()) && lines.nth(6) == Some("ready")
    }
}

impl Launch {
    fn command(&self) -> Command {
        let mut command = Command::new(self.binaries.folder.join("postgres"));
        command
            .arg("-D")
            .arg(&self.home.data)
            .arg("-k")
            .arg(&self.home.socket)
            .args(["-p", &PORT.to_string()]);
        for option in OPTIONS.iter().chain(self.durability.server_options()) {
            command.args(["-c", option]);
        }
        command.env_remove("PGDATA").env_remove("PGPORT").stdin(Stdio::null());
        // The terminal's Ctrl-C must not reach it: requests are answered first, and then we stop it.
        command.process_group(0);
        spawn::become_account(&mut command, &self.home.account);
        spawn::end_with_us(&mut command, Signal::SIGINT);
        command
    }
}

/// A killed server may still hold its shared memory, or wait to be reaped and so look alive.
fn is_in_the_way(said: &str) -> bool {
    said.contains("still in use") || said.contains("already exists")
}

fn last_words(home: &Home, known: u64) -> Error {
    let mut said = String::new();
    let read = home.open_own(&home.log).and_then(|mut log| {
        log.seek(SeekFrom::Start(known))
            .and_then(|_| log.read_to_string(&mut said))
            .map_err(Error::at(&home.log))
    });
    match read {
        Err(error) => error,
        Ok(_) if says_disk_full(&said) => Error::DiskFull(home.dir.clone()),
        Ok(_) => Error::Ended {
            log: home.log.clone(),
            said: said.trim().to_owned(),
        },
    }
}

fn put_long_log_aside(home: &Home) -> Result<(), Error> {
    let is_long = fs::symlink_metadata(&home.log).is_ok_and(|log| log.len() > LONG_LOG);
    if !is_long {
        return Ok(());
    }
    fs::rename(&home.log, home.log.with_extension("log.old")).map_err(Error::at(&home.log))
}
