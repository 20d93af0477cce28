//! Lists the translation files for `locale::catalogue`, so that a new file in `locales/` needs no second mention.
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("catalogue.rs"), catalogue()).expect("the build directory is writable");
}

/// The array `[(language, text of the file), …]` as Rust source.
fn catalogue() -> String {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let mut source = String::from("&[\n");
    for language in ["fr", "ar", "en"] {
        for file in fluent_files(&root.join("locales").join(language)) {
            writeln!(
                source,
                "    ({language:?}, include_str!({:?})),",
                file.display().to_string()
            )
            .expect("writing to a string cannot fail");
        }
    }
    source + "]\n"
}

fn fluent_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("locales/ has one folder per language");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a folder of the source tree is readable").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    files
}
