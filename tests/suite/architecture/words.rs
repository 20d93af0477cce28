//! What is written where: every module says what it is for, no file is named after nothing in particular, nothing is
//! left for later, and nothing panics without the reason why it cannot.
use regex::Regex;

use super::{NONE, Source, files_below, sources};

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &[
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "misc",
    "services",
    "service",
    "managers",
    "manager",
    "repositories",
    "dto",
    "types",
];

/// A carrier's service to the door, the agency or the counter: the word of the trade.
const NAMES_OF_THE_TRADE: &[&str] = &["shipping/service.rs"];

fn lines_matching(files: &[Source], pattern: &str) -> Vec<String> {
    let pattern = Regex::new(pattern).unwrap();
    let mut found = Vec::new();
    for file in files {
        let hits = file.text.lines().enumerate().filter(|(_, line)| pattern.is_match(line));
        found.extend(hits.map(|(number, line)| format!("{}:{}: {}", file.path, number + 1, line.trim())));
    }
    found
}

#[test]
fn every_module_says_what_it_is_for() {
    let has_head = |file: &Source| file.text.starts_with("//!") || file.path == "schema.rs";
    let silent: Vec<_> = sources()
        .into_iter()
        .filter(|file| !has_head(file))
        .map(|file| file.path)
        .collect();
    assert_eq!(silent, NONE);
}

#[test]
fn every_file_is_named_after_what_is_in_it() {
    let is_empty = |path: &str| {
        path.trim_end_matches(".rs")
            .split('/')
            .any(|part| EMPTY_NAMES.contains(&part))
    };
    let vague: Vec<_> = sources()
        .into_iter()
        .map(|file| file.path)
        .filter(|path| is_empty(path) && !NAMES_OF_THE_TRADE.contains(&path.as_str()))
        .collect();
    assert_eq!(vague, NONE);
}

#[test]
fn nothing_panics_without_saying_why_it_cannot() {
    let program: Vec<_> = sources()
        .into_iter()
        .map(|file| Source {
            text: file.program(),
            path: file.path,
        })
        .collect();
    let wordless = r#"\.unwrap\(\)|\.expect\("\S*"\)|\bpanic!\(\)|\.expect\([^"\n)]"#;
    assert_eq!(lines_matching(&program, wordless), NONE);
}

#[test]
fn nothing_is_left_for_later_or_silenced_without_a_reason() {
    let mut files = sources();
    files.extend(files_below("templates", "html"));
    files.extend(files_below("static/css", "css"));
    assert_eq!(
        lines_matching(&files, r"\bTODO\b|\bFIXME\b|\bXXX\b|todo!\(|unimplemented!\("),
        NONE
    );
    assert_eq!(lines_matching(&sources(), r"#!?\[allow\([^=]*\)\]|let _ = "), NONE);
    assert_eq!(lines_matching(&files_below("tests", "rs"), r"^\s*#\[ignore"), NONE);
}
