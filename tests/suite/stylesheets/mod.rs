//! The house rules of `static/css/`, and that templates and stylesheets speak of the same classes.
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use regex::Regex;

mod contrast;

/// Every stylesheet, its comments left out, in the order they are joined.
fn stylesheets() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/css");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let comment = Regex::new(r"(?s)/\*.*?\*/").unwrap();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let text = |path: &Path| comment.replace_all(&fs::read_to_string(path).unwrap(), "").into_owned();
    files.iter().map(|path| (name(path), text(path))).collect()
}

/// Every template that the stylesheets serve; mail brings its own.
fn templates() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() && !path.ends_with("mail") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "html") {
                found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

fn offences(pattern: &str, texts: &[(String, String)]) -> Vec<String> {
    let pattern = Regex::new(pattern).unwrap();
    let hits = texts.iter().flat_map(|(name, text)| {
        pattern
            .find_iter(text)
            .map(move |hit| format!("{name}: {}", hit.as_str().trim()))
    });
    hits.collect()
}

const NONE: Vec<String> = Vec::new();

#[test]
fn there_are_few_stylesheets_and_the_first_orders_the_cascade() {
    let sheets = stylesheets();
    assert!(sheets.len() <= 25, "{} stylesheets", sheets.len());
    assert_eq!(sheets[0].0, "_tokens.css");
    assert!(
        sheets[0]
            .1
            .trim_start()
            .starts_with("@layer reset, tokens, base, layout, components, pages, utilities, print;")
    );
}

#[test]
fn every_rule_stands_in_a_layer() {
    let outside = Regex::new(r"(?m)^[.:*a-z\[][^{]*\{").unwrap();
    let loose: Vec<_> = stylesheets()
        .iter()
        .filter(|(_, text)| outside.is_match(text))
        .map(|(name, _)| name.clone())
        .collect();
    assert_eq!(loose, NONE);
}

#[test]
fn properties_follow_the_direction_of_writing() {
    let physical = r"(?m)^\s*(?:(?:min-|max-)?(?:width|height)|(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[a-z-]*|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius)\s*:.*|(?:text-align|float|clear)\s*:\s*(?:left|right)";
    assert_eq!(offences(physical, &stylesheets()), NONE);
}

#[test]
fn colours_are_tokens() {
    let others: Vec<_> = stylesheets()
        .into_iter()
        .filter(|(name, _)| name != "_tokens.css")
        .collect();
    assert_eq!(
        offences(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(", &others),
        NONE
    );
}

#[test]
fn only_visibility_is_important() {
    let important = offences(r"[^{};]*!important", &stylesheets());
    assert_eq!(
        important,
        [
            "utilities.css: display: none !important",
            "utilities.css: display: none !important"
        ]
    );
}

#[test]
fn no_rule_names_an_id() {
    assert_eq!(offences(r"(?m)^[^:;\n]*#[a-zA-Z][\w-]*[^;\n]*\{", &stylesheets()), NONE);
}

#[test]
fn no_rule_nests_for_old_phones() {
    assert_eq!(offences(r"(?m)^\s*&.*", &stylesheets()), NONE);
}

#[test]
fn the_stylesheet_is_light() {
    let joined: String = stylesheets().into_iter().map(|(_, text)| text).collect();
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    encoder.write_all(joined.as_bytes()).unwrap();
    let size = encoder.into_inner().len();
    assert!(size < 12 * 1024, "{size} bytes");
}

#[test]
fn templates_carry_no_style_and_no_script() {
    assert_eq!(
        offences(r#"(?i)\sstyle="|<style|\son[a-z]+="|<script>"#, &templates()),
        NONE
    );
}

/// The classes of one template; what is computed is left as `*`.
fn classes_of(template: &str) -> BTreeSet<String> {
    let blocks = Regex::new(r"(?s)\{% block body_class %\}(.*?)\{% endblock %\}").unwrap();
    let computed = Regex::new(r"(?s)\{\{.*?\}\}").unwrap();
    let control = Regex::new(r"(?s)\{[%#].*?[%#]\}").unwrap();
    let attribute = Regex::new(r#"\sclass="([^"]*)""#).unwrap();
    let body = blocks.captures_iter(template).map(|found| found[1].to_owned());
    let plain = computed.replace_all(template, "*").into_owned();
    let plain = control.replace_all(&plain, " ").into_owned();
    let attributes = attribute.captures_iter(&plain).map(|found| found[1].to_owned());
    let words: Vec<String> = body.chain(attributes).collect();
    words
        .iter()
        .flat_map(|words| words.split_whitespace())
        .map(str::to_owned)
        .collect()
}

fn defined() -> BTreeSet<String> {
    let class = Regex::new(r"\.([a-zA-Z][\w-]*)").unwrap();
    let selector = Regex::new(r"(?m)^\s*([.:*a-z\[][^{};]*?)\s*\{").unwrap();
    let mut defined = BTreeSet::new();
    for (_, text) in stylesheets() {
        for rule in selector.captures_iter(&text) {
            defined.extend(class.captures_iter(&rule[1]).map(|found| found[1].to_owned()));
        }
    }
    defined
}

fn matches(used: &str, defined: &str) -> bool {
    match used.split_once('*') {
        Some(("", _)) => false,
        Some((start, _)) => defined.starts_with(start),
        None => used == defined,
    }
}

#[test]
fn every_class_used_is_defined() {
    let defined = defined();
    let is_known = |class: &str| {
        class.starts_with("*") || class.starts_with("tone-") || defined.iter().any(|known| matches(class, known))
    };
    let mut unknown = Vec::new();
    for (file, text) in templates() {
        unknown.extend(
            classes_of(&text)
                .into_iter()
                .filter(|class| !is_known(class))
                .map(|class| format!("{file}: {class}")),
        );
    }
    assert_eq!(unknown, NONE);
}

#[test]
fn every_class_defined_is_used() {
    let used: BTreeSet<String> = templates().iter().flat_map(|(_, text)| classes_of(text)).collect();
    let idle: Vec<String> = defined()
        .into_iter()
        .filter(|class| !used.iter().any(|used| matches(used, class)))
        .collect();
    assert_eq!(idle, NONE);
}
