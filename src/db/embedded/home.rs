//! The folders of a cluster: where they are, who owns them, and the lock that says who runs it.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io::ErrorKind,
    os::unix::{
        fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt, fchown, lchown},
        net::UnixStream,
    },
    path::{Path, PathBuf},
    time::Duration,
};

use sha2::{Digest, Sha256};

use super::{Account, Error, PORT, wait_until};

/// A socket's path may have 103 bytes on macOS and 107 on Linux.
const LONGEST_SOCKET: usize = 100;

/// A predecessor that was killed leaves its server a moment to shut down.
const PATIENCE: Duration = Duration::from_secs(20);

/// The folders, open to the account and to nobody else.
#[derive(Clone, Debug)]
pub struct Home {
    pub dir: PathBuf,
    pub data: PathBuf,
    pub socket: PathBuf,
    pub log: PathBuf,
    pub account: Account,
    lock: PathBuf,
}

impl Home {
    /// Makes what is missing, and refuses what belongs to somebody else.
    pub fn open(wanted: &Path, account: Account) -> Result<Self, Error> {
        let dir = reachable(wanted, account)?;
        let [data, log, lock] = ["data", "postgres.log", "owner.lock"].map(|name| dir.join(name));
        refuse_foreign(&data, &lock, account)?;
        let socket = socket_folder(&dir, account)?;
        Ok(Self {
            dir,
            data,
            socket,
            log,
            account,
            lock,
        })
    }

    /// The major version that made the cluster, if it is made.
    pub fn made_by(&self) -> Result<Option<u32>, Error> {
        let file = self.data.join("PG_VERSION");
        match fs::read_to_string(&file) {
            Ok(version) => Ok(version.trim().parse().ok()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::at(&file)(error)),
        }
    }

    /// The lock, if we are the ones to run the cluster; the kernel frees it even when its holder is killed.
    pub fn lock(&self) -> Result<Option<File>, Error> {
        let lock = self.open_own(&self.lock)?;
        let mut taken = try_lock(&lock, &self.lock)?;
        if !taken && !self.answers() {
            wait_until(PATIENCE, || {
                taken = lock.try_lock().is_ok();
                taken || self.answers()
            });
        }
        match taken {
            true => Ok(Some(lock)),
            false if self.answers() => Ok(None),
            false => Err(Error::Held(self.dir.clone())),
        }
    }

    /// Opens or makes a file of ours, never through a link: the folder belongs to a less privileged account.
    pub fn open_own(&self, file: &Path) -> Result<File, Error> {
        let mut options = OpenOptions::new();
        options
            .create(true)
            .append(true)
            .read(true)
            .mode(0o600)
            .custom_flags(libc::O_NOFOLLOW);
        let opened = options.open(file).map_err(Error::at(file))?;
        if self.account.switch {
            fchown(
                &opened,
                Some(self.account.uid.as_raw()),
                Some(self.account.gid.as_raw()),
            )
            .map_err(Error::at(file))?;
        }
        Ok(opened)
    }

    fn answers(&self) -> bool {
        UnixStream::connect(self.socket.join(format!(".s.PGSQL.{PORT}"))).is_ok()
    }
}

/// The wanted folder, or one under /var/tmp when the account cannot reach it (a project in root's own home).
fn reachable(wanted: &Path, account: Account) -> Result<PathBuf, Error> {
    if let Some(parent) = wanted.parent() {
        fs::create_dir_all(parent).map_err(Error::at(parent))?;
        if !account.can_enter(parent) {
            return elsewhere(wanted, account);
        }
    }
    own_folder(wanted, account)?;
    Ok(wanted.to_owned())
}

fn elsewhere(wanted: &Path, account: Account) -> Result<PathBuf, Error> {
    let folder = Path::new("/var/tmp").join(format!("twiza-{}", short_hash(wanted)));
    own_folder(&folder, account)?;
    fs::create_dir_all(wanted).map_err(Error::at(wanted))?;
    let note = wanted.join("MOVED");
    fs::write(&note, format!("{}\n", folder.display())).map_err(Error::at(&note))?;
    tracing::info!(folder = %folder.display(), "the account {} cannot reach the data folder", account.name());
    Ok(folder)
}

/// Made for the account alone; one that exists must be the account's already, for anybody can make one in /tmp.
fn own_folder(folder: &Path, account: Account) -> Result<(), Error> {
    match DirBuilder::new().mode(0o700).create(folder) {
        Ok(()) if account.switch => {
            lchown(folder, Some(account.uid.as_raw()), Some(account.gid.as_raw())).map_err(Error::at(folder))?;
        }
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(Error::at(folder)(error)),
    }
    if !fs::symlink_metadata(folder).map_err(Error::at(folder))?.is_dir() {
        return Err(Error::Foreign(folder.to_owned()));
    }
    account.check_owns(folder)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).map_err(Error::at(folder))
}

/// A cluster without our lock beside it, or files that are no cluster, were made by somebody else.
fn refuse_foreign(data: &Path, lock: &Path, account: Account) -> Result<(), Error> {
    let is_empty = match fs::read_dir(data) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::at(data)(error)),
    };
    account.check_owns(data)?;
    let is_ours = lock.exists() && data.join("PG_VERSION").exists();
    if is_empty || is_ours {
        Ok(())
    } else {
        Err(Error::Foreign(data.to_owned()))
    }
}

fn socket_folder(dir: &Path, account: Account) -> Result<PathBuf, Error> {
    let beside = dir.join("sock");
    let length = beside.as_os_str().len() + "/.s.PGSQL.5432.lock".len();
    let folder = if length <= LONGEST_SOCKET {
        beside
    } else {
        Path::new("/tmp").join(format!("twiza-{}", short_hash(dir)))
    };
    own_folder(&folder, account)?;
    Ok(folder)
}

fn try_lock(lock: &File, path: &Path) -> Result<bool, Error> {
    match lock.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(Error::at(path)(error)),
    }
}

fn short_hash(path: &Path) -> String {
    let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
    digest[..6].iter().map(|byte| format!("{byte:02x}")).collect()
}
