//! The demonstration's pictures: many illustrations rendered and prepared on every core, each kept under the hash of
//! its drawing, so that the next start only reads. The cache may be deleted at any time.
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Context;
use sha2::{Digest, Sha256};
use twiza_pixels::illustration_to_png;

use super::{Prepared, frame};

/// Raised when the pipeline gives other files for the same drawing.
const EDITION: &str = "1";

/// A drawing of ours, with the name errors call it by.
#[derive(Clone, Debug)]
pub struct Illustration {
    /// For errors only.
    pub name: String,
    /// The drawing.
    pub svg: Vec<u8>,
}

/// A folder of prepared pictures.
#[derive(Clone, Debug)]
pub struct Cache(PathBuf);

impl Cache {
    /// Opens a folder, made if missing.
    pub fn open(folder: impl Into<PathBuf>) -> io::Result<Self> {
        let folder = folder.into();
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// The picture of a drawing, read if it was prepared before.
    pub fn prepare(&self, illustration: &Illustration) -> anyhow::Result<Prepared> {
        let path = self.path(&illustration.svg);
        if let Some(prepared) = read(&path) {
            return Ok(prepared);
        }
        let png = illustration_to_png(&illustration.svg).with_context(|| illustration.name.clone())?;
        let prepared = Prepared::from_upload(&png).with_context(|| illustration.name.clone())?;
        self.keep(&path, &prepared).context("keeping a prepared picture")?;
        Ok(prepared)
    }

    fn path(&self, svg: &[u8]) -> PathBuf {
        let name = Sha256::new().chain_update(EDITION).chain_update(svg).finalize();
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        self.0.join(format!("{name}.photo"))
    }

    /// Renamed into place, so that an interrupted start leaves no half picture.
    fn keep(&self, path: &Path, prepared: &Prepared) -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(&self.0)?;
        frame::write(&mut file, &Ok(prepared.clone()))?;
        file.persist(path)?;
        Ok(())
    }
}

/// Nothing for a missing file, and for a damaged one, which is then prepared again.
fn read(path: &Path) -> Option<Prepared> {
    let bytes = fs::read(path).ok()?;
    frame::read(&mut bytes.as_slice()).ok()?.ok()
}

/// Prepares `illustrations` on every core and answers in their order. `progress` hears how many are done, from any
/// thread. The caller stores and records them in slices, the first picture of each product before the rest.
pub fn prepare_many(
    illustrations: &[Illustration],
    cache: &Cache,
    progress: impl Fn(usize) + Sync,
) -> anyhow::Result<Vec<Prepared>> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let results = Mutex::new(Vec::with_capacity(illustrations.len()));
    let work = || {
        while let Some((index, illustration)) = take(illustrations, &next) {
            let prepared = cache.prepare(illustration);
            results
                .lock()
                .unwrap_or_else(|poison| poison.into_inner())
                .push((index, prepared));
            progress(1 + done.fetch_add(1, Ordering::Relaxed));
        }
    };
    std::thread::scope(|scope| (0..cores()).for_each(|_| drop(scope.spawn(work))));
    in_order(results.into_inner().unwrap_or_else(|poison| poison.into_inner()))
}

fn take<'a>(illustrations: &'a [Illustration], next: &AtomicUsize) -> Option<(usize, &'a Illustration)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    illustrations.get(index).map(|illustration| (index, illustration))
}

fn in_order(mut results: Vec<(usize, anyhow::Result<Prepared>)>) -> anyhow::Result<Vec<Prepared>> {
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, prepared)| prepared).collect()
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
