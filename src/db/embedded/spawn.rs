//! How children are started: as another account, and never to outlive us.

use std::process::Command;

use nix::sys::signal::Signal;

use super::Account;

/// Runs `command` as `account`; std drops root's other groups too. A folder that the account cannot enter would stop it.
pub fn become_account(command: &mut Command, account: &Account) {
    command.current_dir("/");
    if account.switch {
        use std::os::unix::process::CommandExt;
        command.uid(account.uid.as_raw()).gid(account.gid.as_raw());
    }
}

/// The kernel sends `signal` to the child when the **thread** that started it ends, however it ends.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "the request must be made in the child, between fork and exec")]
pub fn end_with_us(command: &mut Command, signal: Signal) {
    use std::{io, os::unix::process::CommandExt};
    let us = nix::unistd::getpid();
    let ask = move || {
        nix::sys::prctl::set_pdeathsig(signal)?;
        // We may have died before the request was made.
        if nix::unistd::getppid() == us {
            Ok(())
        } else {
            Err(io::Error::from_raw_os_error(libc::ESRCH))
        }
    };
    // SAFETY: two system calls and no allocation. It runs after std's change of user, which would clear the request.
    unsafe { command.pre_exec(ask) };
}

/// Elsewhere nothing does that: the next start stops what was left.
#[cfg(not(target_os = "linux"))]
pub fn end_with_us(_: &mut Command, _: Signal) {}
