//! How long things may grow. The text is as rustfmt leaves it, so a function ends at the first brace of its own
//! indentation.
use regex::Regex;

use super::{NONE, Source, files_below, sources};

/// Files longer than the limit, each with its reason.
const LONG_FILES: &[(&str, &str)] = &[
    ("locales/calls.rs", "tables of message keys"),
    ("schema.rs", "generated from the migrations"),
    ("web/cooperative/products.rs", "one listing's story, told in order"),
];

/// Functions longer than the limit, each with its reason.
const LONG_FUNCTIONS: &[(&str, &str)] = &[("web/dev/styleguide.rs::show", "a list of samples")];

const FILE_LIMIT: usize = 300;
const TEMPLATE_LIMIT: usize = 120;
const FUNCTION_LIMIT: usize = 40;
const HANDLER_LIMIT: usize = 25;

fn is_listed(list: &[(&str, &str)], name: &str) -> bool {
    list.iter().any(|(listed, _)| *listed == name)
}

/// A function: its name, its lines with the signature, and those between its braces.
struct Function {
    name: String,
    lines: usize,
    body: usize,
    /// It belongs to no type.
    is_free: bool,
}

fn functions(source: &Source) -> Vec<Function> {
    let head = Regex::new(r"^(\s*)(?:pub(?:\([^)]*\))? )?(?:const )?(?:async )?(?:unsafe )?fn (\w+)").unwrap();
    let lines: Vec<_> = source.text.lines().collect();
    let read = |(start, line): (usize, &&str)| {
        let parts = head.captures(line)?;
        let (lines, body) = measured(&lines[start..], &parts[1]);
        Some(Function {
            name: parts[2].to_owned(),
            lines,
            body,
            is_free: parts[1].is_empty(),
        })
    };
    lines.iter().enumerate().filter_map(read).collect()
}

/// The lines of the function that begins here, and of its body.
fn measured(lines: &[&str], indentation: &str) -> (usize, usize) {
    let is_whole = |line: &&str| line.ends_with('}') || line.ends_with(';');
    let close = format!("{indentation}}}");
    let open = lines
        .iter()
        .position(|line| line.ends_with('{') || is_whole(line))
        .unwrap_or(0);
    if is_whole(&lines[open]) {
        return (open + 1, 0);
    }
    let end = lines.iter().position(|line| *line == close).unwrap_or(open);
    (end + 1, (end - open).saturating_sub(1))
}

fn too_long(is_too_long: impl Fn(&Source, &Function) -> bool) -> Vec<String> {
    let mut long = Vec::new();
    for source in sources() {
        for function in functions(&source) {
            let place = format!("{}::{}", source.path, function.name);
            if is_too_long(&source, &function) && !is_listed(LONG_FUNCTIONS, &place) {
                long.push(format!("{place}: {} lines, {} inside", function.lines, function.body));
            }
        }
    }
    long
}

fn long_files(files: &[Source], limit: usize) -> Vec<String> {
    files
        .iter()
        .map(|file| (&file.path, file.text.lines().count()))
        .filter(|(path, lines)| *lines > limit && !is_listed(LONG_FILES, path))
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect()
}

#[test]
fn files_are_short() {
    assert_eq!(long_files(&sources(), FILE_LIMIT), NONE);
    assert_eq!(long_files(&files_below("templates", "html"), TEMPLATE_LIMIT), NONE);
    assert_eq!(long_files(&files_below("tests/suite", "rs"), FILE_LIMIT), NONE);
    assert_eq!(long_files(&files_below("benches", "rs"), FILE_LIMIT), NONE);
}

#[test]
fn functions_are_short() {
    assert_eq!(too_long(|_, function| function.lines > FUNCTION_LIMIT), NONE);
}

#[test]
fn handlers_are_shorter() {
    let actions = ["index", "show", "new", "create", "edit", "update", "destroy"];
    let is_action = |function: &Function| function.is_free && actions.contains(&function.name.as_str());
    let is_handler = |source: &Source, function: &Function| source.path.starts_with("web/") && is_action(function);
    let long = too_long(|source, function| is_handler(source, function) && function.body > HANDLER_LIMIT);
    assert_eq!(long, NONE);
}

#[test]
fn half_of_the_functions_have_nine_lines_or_fewer() {
    let all = sources();
    let mut lengths: Vec<_> = all.iter().flat_map(functions).map(|function| function.body).collect();
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= 9, "median {}", lengths[lengths.len() / 2]);
    assert!(
        lengths[lengths.len() * 9 / 10] <= 25,
        "p90 {}",
        lengths[lengths.len() * 9 / 10]
    );
}
