//! The account that PostgreSQL runs as: our own, or an unprivileged one when we are root, which PostgreSQL refuses.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::Path,
    process::{Command, Stdio},
};

use nix::unistd::{Gid, Uid, User, getegid, geteuid};

use super::{Error, spawn};

/// Tried in this order; the first two come with PostgreSQL's packages.
const UNPRIVILEGED: [&str; 3] = ["postgres", "_postgres", "nobody"];

/// A user and group, and whether becoming them takes a switch.
#[derive(Clone, Copy, Debug)]
pub struct Account {
    pub uid: Uid,
    pub gid: Gid,
    pub switch: bool,
}

impl Account {
    /// Root serves a folder as the account that it already belongs to, so that both may go on using it.
    pub fn choose(folder: &Path) -> Result<Self, Error> {
        if !geteuid().is_root() {
            return Ok(Self {
                uid: geteuid(),
                gid: getegid(),
                switch: false,
            });
        }
        let owner = fs::symlink_metadata(folder).ok().filter(|found| found.uid() != 0);
        if let Some(owner) = owner {
            return Ok(Self {
                uid: owner.uid().into(),
                gid: owner.gid().into(),
                switch: true,
            });
        }
        let mut users = UNPRIVILEGED
            .iter()
            .filter_map(|name| User::from_name(name).ok().flatten());
        let user = users.find(|user| !user.uid.is_root());
        let (uid, gid) = user.map_or((65534.into(), 65534.into()), |user| (user.uid, user.gid));
        Ok(Self { uid, gid, switch: true })
    }

    /// Asks the kernel as that account: modes, lists and groups all count.
    pub fn can_enter(&self, path: &Path) -> bool {
        let mut test = Command::new("/bin/sh");
        test.args(["-c", "test -x \"$1\"", "sh"])
            .arg(path)
            .stdin(Stdio::null())
            .stderr(Stdio::null());
        spawn::become_account(&mut test, self);
        test.status().is_ok_and(|status| status.success())
    }

    /// Refuses a path that belongs to anybody else.
    pub fn check_owns(&self, path: &Path) -> Result<(), Error> {
        let owner = Uid::from_raw(fs::symlink_metadata(path).map_err(Error::at(path))?.uid());
        if owner == self.uid {
            return Ok(());
        }
        Err(Error::OtherOwner {
            folder: path.to_owned(),
            owner: name(owner),
            account: self.name(),
        })
    }

    pub fn name(&self) -> String {
        name(self.uid)
    }
}

fn name(uid: Uid) -> String {
    User::from_uid(uid)
        .ok()
        .flatten()
        .map_or_else(|| uid.to_string(), |user| user.name)
}
