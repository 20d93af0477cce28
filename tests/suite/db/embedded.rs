//! The private cluster: what survives which accident, and what each refusal says.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use diesel::{Connection, PgConnection, RunQueryDsl, connection::SimpleConnection, sql_query};
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use tempfile::TempDir;
use twiza::db::embedded::{Cluster, Durability, Settings};

/// PostgreSQL's own account, which serves root, must be able to enter it.
fn folder() -> TempDir {
    let public = fs::Permissions::from_mode(0o755);
    tempfile::Builder::new()
        .prefix("twiza embedded ")
        .permissions(public)
        .tempdir()
        .unwrap()
}

fn settings(folder: &TempDir) -> Settings {
    Settings::new(folder.path().join("postgres"), Durability::TestsOnly)
}

fn start(folder: &TempDir) -> Cluster {
    Cluster::start(&settings(folder)).unwrap()
}

fn refusal(settings: &Settings) -> String {
    Cluster::start(settings)
        .err()
        .expect("the start is refused")
        .to_string()
}

fn connect(cluster: &Cluster) -> PgConnection {
    PgConnection::establish(&cluster.url()).unwrap()
}

fn write_down(cluster: &Cluster) {
    connect(cluster).batch_execute("CREATE TABLE kept AS SELECT 1").unwrap();
}

fn still_knows(cluster: &Cluster) -> bool {
    let found =
        PgConnection::establish(&cluster.url()).map(|mut conn| sql_query("SELECT * FROM kept").execute(&mut conn));
    matches!(found, Ok(Ok(1)))
}

fn postmaster_file(folder: &TempDir) -> PathBuf {
    folder.path().join("postgres/data/postmaster.pid")
}

fn postmaster(folder: &TempDir) -> Pid {
    let content = fs::read_to_string(postmaster_file(folder)).unwrap();
    Pid::from_raw(content.lines().next().unwrap().parse().unwrap())
}

fn eventually(what: impl Fn() -> bool) -> bool {
    let end = Instant::now() + Duration::from_secs(30);
    while Instant::now() < end && !what() {
        std::thread::park_timeout(Duration::from_millis(20));
    }
    what()
}

/// A folder whose server only tells its version.
fn fake_binaries(folder: &TempDir, version: &str) -> PathBuf {
    let binaries = folder.path().join("bin");
    fs::create_dir(&binaries).unwrap();
    executable(&binaries.join("initdb"), "#!/bin/sh\n");
    executable(
        &binaries.join("postgres"),
        &format!("#!/bin/sh\necho 'postgres (PostgreSQL) {version}'\n"),
    );
    binaries
}

fn executable(file: &Path, script: &str) {
    fs::write(file, script).unwrap();
    fs::set_permissions(file, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn what_was_written_is_there_after_a_restart() {
    let folder = folder();
    let mut cluster = start(&folder);
    write_down(&cluster);
    cluster.stop();
    assert!(still_knows(&start(&folder)));
}

#[test]
fn a_killed_server_comes_back_by_itself_and_lost_nothing() {
    let folder = folder();
    let cluster = Cluster::start(&Settings {
        durability: Durability::Full,
        ..settings(&folder)
    })
    .unwrap();
    write_down(&cluster);
    let killed = postmaster(&folder);
    kill(killed, Signal::SIGKILL).unwrap();
    assert!(eventually(|| still_knows(&cluster)));
    assert_ne!(postmaster(&folder), killed);
}

#[test]
fn the_pid_file_of_a_dead_server_is_no_obstacle() {
    let folder = folder();
    let mut cluster = start(&folder);
    let stale = fs::read(postmaster_file(&folder)).unwrap();
    cluster.stop();
    fs::write(postmaster_file(&folder), stale).unwrap();
    start(&folder);
}

#[test]
fn a_second_process_joins_and_leaves_the_server_running() {
    let folder = folder();
    let first = start(&folder);
    write_down(&first);
    let second = start(&folder);
    assert!(still_knows(&second) && !second.is_ours());
    drop(second);
    assert!(still_knows(&first) && first.is_ours());
}

#[test]
fn a_database_is_copied_from_a_template() {
    let folder = folder();
    let cluster = start(&folder);
    write_down(&cluster);
    cluster.create_from_template("a \"copy\"", "twiza").unwrap();
    let mut copy = PgConnection::establish(&cluster.url_for("a \"copy\"")).unwrap();
    assert_eq!(sql_query("SELECT * FROM kept").execute(&mut copy), Ok(1));
}

#[test]
fn a_cluster_that_could_forget_commits_is_refused() {
    let folder = folder();
    start(&folder).stop();
    let file = folder.path().join("postgres/data/postgresql.conf");
    OpenOptions::new()
        .append(true)
        .open(file)
        .unwrap()
        .write_all(b"\nfsync = off\n")
        .unwrap();
    let said = refusal(&Settings {
        durability: Durability::Full,
        ..settings(&folder)
    });
    assert!(
        said.contains("fsync = off") && said.contains("set fsync = on"),
        "{said}"
    );
}

#[test]
fn a_foreign_folder_is_left_alone() {
    let folder = folder();
    let data = folder.path().join("postgres/data");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("PG_VERSION"), "15\n").unwrap();
    give_to_nobody(&[data.parent().unwrap(), &data]);
    let said = refusal(&settings(&folder));
    assert!(
        said.contains("Twiza did not make") && said.contains("DATABASE_URL"),
        "{said}"
    );
}

/// Root serves a folder as its owner, who cannot be root.
fn give_to_nobody(folders: &[&Path]) {
    if nix::unistd::geteuid().is_root() {
        folders
            .iter()
            .for_each(|folder| std::os::unix::fs::chown(folder, Some(65534), Some(65534)).unwrap());
    }
}

#[test]
fn a_server_that_is_too_old_is_named() {
    let folder = folder();
    let said = refusal(&Settings {
        binaries: Some(fake_binaries(&folder, "13.4")),
        ..settings(&folder)
    });
    assert!(said.contains("PostgreSQL 13") && said.contains("14 or newer"), "{said}");
}

#[test]
fn binaries_of_another_version_are_told_from_those_that_made_the_cluster() {
    let folder = folder();
    start(&folder).stop();
    let said = refusal(&Settings {
        binaries: Some(fake_binaries(&folder, "99.1")),
        ..settings(&folder)
    });
    assert!(said.contains("version 99") && said.contains("PG_BIN"), "{said}");
}

#[test]
fn a_folder_without_binaries_is_named() {
    let folder = folder();
    let said = refusal(&Settings {
        binaries: Some(folder.path().join("nowhere")),
        ..settings(&folder)
    });
    assert!(said.contains("nowhere has no working `postgres`"), "{said}");
}
