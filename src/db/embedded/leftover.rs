//! A server that outlived the process that ran it: on macOS nothing tells it that its parent died.

use std::{fs, path::Path, process::Command, time::Duration};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};

use super::{Error, home::Home, wait_until};

/// Stops it. A stale `postmaster.pid` is PostgreSQL's own to remove, never ours.
pub fn stop(home: &Home) -> Result<(), Error> {
    let Some(pid) = recorded(&home.data).filter(|pid| runs_here(*pid, &home.data)) else {
        return Ok(());
    };
    tracing::warn!("stopping PostgreSQL {pid}, left by an earlier run");
    // Its going away in the meantime is what we want.
    kill(pid, Signal::SIGINT).unwrap_or_default();
    match wait_until(Duration::from_secs(15), || !runs_here(pid, &home.data)) {
        true => Ok(()),
        false => Err(Error::Leftover(pid.as_raw())),
    }
}

fn recorded(data: &Path) -> Option<Pid> {
    let content = fs::read_to_string(data.join("postmaster.pid")).ok()?;
    let pid = content.lines().next()?.trim().parse::<i32>().ok()?;
    (pid > 1).then_some(Pid::from_raw(pid))
}

/// A process id is used again in time: only a process that works in our folder is our server.
fn runs_here(pid: Pid, data: &Path) -> bool {
    if cfg!(target_os = "linux") {
        // A dead process that nobody has reaped yet works nowhere.
        let data = data.canonicalize().unwrap_or_else(|_| data.to_owned());
        return fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|works_in| works_in == data);
    }
    let listed = Command::new("ps")
        .args(["-o", "args=", "-p", &pid.to_string()])
        .output();
    listed.is_ok_and(|listed| String::from_utf8_lossy(&listed.stdout).contains(&*data.to_string_lossy()))
}
