//! Making the cluster: whole under another name, then renamed, so that being killed leaves no half of one.

use std::{
    fs::{self, File},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use nix::{sys::signal::Signal, sys::statvfs::statvfs};

use super::{Error, NAME, binaries::Binaries, error::says_disk_full, home::Home, server::Launch, spawn, wait_until};

/// A fresh cluster takes some 60 MB, and its first writes the rest.
const ROOM: u64 = 100_000_000;

/// What an unfinished cluster is called, before the id of the process that makes it.
const UNFINISHED: &str = "data.new.";

/// Makes the cluster that `launch` is to start.
pub fn make(launch: &Launch) -> Result<(), Error> {
    let home = &launch.home;
    check_room(&home.dir)?;
    remove_unfinished(&home.dir)?;
    let fresh = home.dir.join(format!("{UNFINISHED}{}", std::process::id()));
    run(launch, &fresh)?;
    fs::rename(&fresh, &home.data).map_err(Error::at(&home.data))?;
    let folder = File::open(&home.dir).map_err(Error::at(&home.dir))?;
    folder.sync_all().map_err(Error::at(&home.dir))
}

#[allow(clippy::useless_conversion, reason = "macOS counts blocks in 32 bits")]
fn check_room(folder: &Path) -> Result<(), Error> {
    let disk = statvfs(folder).map_err(|error| Error::at(folder)(error.into()))?;
    let free = u64::from(disk.blocks_available()).saturating_mul(disk.fragment_size());
    if free < ROOM {
        Err(Error::DiskFull(folder.to_owned()))
    } else {
        Ok(())
    }
}

/// Left by a process that was killed; its initdb may still be writing, or tidying up itself.
fn remove_unfinished(folder: &Path) -> Result<(), Error> {
    let entries = fs::read_dir(folder).map_err(Error::at(folder))?.flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(UNFINISHED)) {
        let unfinished = entry.path();
        let removed = || fs::remove_dir_all(&unfinished).is_ok() || !unfinished.exists();
        if !wait_until(Duration::from_secs(10), removed) {
            fs::remove_dir_all(&unfinished).map_err(Error::at(&unfinished))?;
        }
    }
    Ok(())
}

/// Plain `C` would not fold accented letters to lower case; the messages stay English for us to read.
fn run(launch: &Launch, fresh: &Path) -> Result<(), Error> {
    let Launch { binaries, home, .. } = launch;
    let locale = if cfg!(target_os = "macos") {
        "en_US.UTF-8"
    } else {
        "C.UTF-8"
    };
    let mut initdb = Command::new(binaries.folder.join("initdb"));
    initdb
        .args([
            "--username",
            NAME,
            "--auth=trust",
            "--encoding=UTF8",
            "--data-checksums",
            "--no-instructions",
        ])
        .args(["--lc-messages=C", &format!("--locale={locale}")])
        .args(launch.durability.initdb_options())
        .arg("--pgdata")
        .arg(fresh)
        .env_remove("PGDATA")
        .env("LC_ALL", "C")
        .stdin(Stdio::null());
    spawn::become_account(&mut initdb, &home.account);
    spawn::end_with_us(&mut initdb, Signal::SIGTERM);
    let output = initdb.output().map_err(|error| not_started(error, binaries, home))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    match says_disk_full(&said) {
        true => Err(Error::DiskFull(home.dir.clone())),
        false => Err(Error::Initdb {
            folder: home.dir.clone(),
            said,
        }),
    }
}

fn not_started(error: std::io::Error, binaries: &Binaries, home: &Home) -> Error {
    let path = binaries.folder.join("initdb");
    if home.account.switch && error.kind() == std::io::ErrorKind::PermissionDenied {
        return Error::Unreachable {
            path,
            account: home.account.name(),
        };
    }
    Error::at(&path)(error)
}
