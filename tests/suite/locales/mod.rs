//! What the compiler cannot promise about sentences: every key that code or a template names exists in the three
//! languages with exactly the variables given, plurals are whole, and no sentence hides outside the catalogues.
mod bare_text;
mod calls;
mod catalogue;
mod glossary;
mod uses;

use std::fs;
use std::path::{Path, PathBuf};

/// The files below `folder` of the repository with one of the `extensions`: path from the root, and text.
fn files(folder: &str, extensions: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for path in entries(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted))
            {
                let name = path
                    .strip_prefix(root)
                    .expect("the file is below the root")
                    .display()
                    .to_string();
                found.push((name, fs::read_to_string(&path).expect("a source file is UTF-8")));
            }
        }
    }
    found.sort();
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .map(|entry| entry.expect("the source tree is readable").path())
        .collect()
}

/// One line per finding, so that a failing test lists all of them.
fn assert_none(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}
