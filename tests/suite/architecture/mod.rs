//! The shape of the program, held on its text: who may name whom ([`layers`]), and how long things may grow
//! ([`sizes`]). A new module finds its place in `layers::ORDER`; an exception is listed beside its rule, with its
//! reason.
use std::fs;
use std::path::{Path, PathBuf};

mod layers;
mod sizes;
mod words;

const NONE: Vec<String> = Vec::new();

/// One file of `src`: its path from there, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The text before the file's own tests, without comment lines.
    fn program(&self) -> String {
        let program = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        program.lines().filter(is_code).collect::<Vec<_>>().join("\n")
    }

    /// `orders` of `orders/parcel.rs`, `money` of `money.rs`.
    fn module(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.trim_end_matches(".rs")
    }
}

/// Every Rust file of the program.
fn sources() -> Vec<Source> {
    files_below("src", "rs")
}

/// Every file below `folder` that ends in `extension`, sorted, with paths from `folder`.
fn files_below(folder: &str, extension: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                files.push(path);
            }
        }
    }
    files.sort();
    let read = |path: &PathBuf| Source {
        path: path.strip_prefix(&root).unwrap().display().to_string(),
        text: fs::read_to_string(path).unwrap(),
    };
    files.iter().map(read).collect()
}
