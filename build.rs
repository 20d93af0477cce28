//! Lists the translation files for `locale::catalogue` and the static files and icons for `web`, so that a new file
//! needs no second mention and the program carries them all.
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=static");
    println!("cargo::rerun-if-changed=templates/icons");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("catalogue.rs"), catalogue()).expect("the build directory is writable");
    fs::write(out.join("embedded.rs"), embedded()).expect("the build directory is writable");
    fs::write(out.join("illustrations.rs"), illustrations()).expect("the build directory is writable");
}

/// The array `ILLUSTRATIONS` of `demo::pictures` as Rust source: every drawing by its name.
fn illustrations() -> String {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let mut source = String::from("static ILLUSTRATIONS: &[(&str, &[u8])] = &[\n");
    for file in files_ending(&root.join("static/illustrations"), &["svg"]) {
        let name = file_name(&file).trim_end_matches(".svg").to_owned();
        writeln!(
            source,
            "    ({name:?}, include_bytes!({:?})),",
            file.display().to_string()
        )
        .expect("as above");
    }
    source + "];\n"
}

/// The array `[(language, text of the file), …]` as Rust source.
fn catalogue() -> String {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let mut source = String::from("&[\n");
    for language in ["fr", "ar", "en"] {
        for file in files_ending(&root.join("locales").join(language), &["ftl"]) {
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

/// The arrays `FILES` and `ICONS` of `web::assets` and `web::markup` as Rust source: every static file as bytes, every
/// icon as text.
fn embedded() -> String {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let mut source = String::from("pub static FILES: &[(&str, &[u8])] = &[\n");
    for folder in ["css", "fonts", "illustrations", "img", "js"] {
        for file in files_ending(
            &root.join("static").join(folder),
            &["css", "woff2", "svg", "png", "ico", "js"],
        ) {
            let name = format!("{folder}/{}", file_name(&file));
            writeln!(
                source,
                "    ({name:?}, include_bytes!({:?})),",
                file.display().to_string()
            )
            .expect("as above");
        }
    }
    source += "];\npub static ICONS: &[(&str, &str)] = &[\n";
    for file in files_ending(&root.join("templates/icons"), &["svg"]) {
        let name = file_name(&file).trim_end_matches(".svg").to_owned();
        writeln!(
            source,
            "    ({name:?}, include_str!({:?})),",
            file.display().to_string()
        )
        .expect("as above");
    }
    source + "];\n"
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn files_ending(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is part of the source tree");
    let paths = entries.map(|entry| entry.expect("a folder of the source tree is readable").path());
    let is_wanted = |path: &PathBuf| {
        path.extension()
            .is_some_and(|found| extensions.iter().any(|wanted| found == *wanted))
    };
    let mut files: Vec<PathBuf> = paths.filter(is_wanted).collect();
    files.sort();
    files
}
