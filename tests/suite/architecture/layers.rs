//! Who may import what. Domains speak to the database and know no HTTP; `web` speaks HTTP and writes no query;
//! carriers and mail servers are reached by code that has no database in its hands.
use regex::Regex;

use super::{NONE, Source, sources};

/// The modules from the ground up. Each may use those of the lines before its own, and none beside it; so there can be
/// no cycle.
const ORDER: &[&[&str]] = &[
    &["drawing", "memory", "schema", "secret", "slug", "stored", "text"],
    &["email", "ice", "phone", "rib", "money", "config", "sealed"],
    &["locale", "logging", "db"],
    &["geography", "media", "notifications"],
    &["accounts"],
    &["content", "shipping", "payments", "cooperatives"],
    &["catalogue"],
    &["cart"],
    &["orders"],
    &["checkout", "ledger"],
    &["disbursements"],
    &["listings"],
    &["approvals", "check", "import", "moderation", "privacy", "reports"],
    &["demo", "worker"],
    &["web"],
    &["main", "commands", "lib"],
];

/// What `web` may not name: a query is a domain's.
const DATABASE: &str = r"\bdiesel\b|\bcrate::schema\b";

fn rank(module: &str) -> Option<usize> {
    ORDER.iter().position(|level| level.contains(&module))
}

/// The modules of ours that a file names.
fn named(source: &Source) -> Vec<String> {
    let path = Regex::new(r"\b(?:crate|twiza)::([a-z_]+)").unwrap();
    let group = Regex::new(r"\b(?:crate|twiza)::\{([^;]*)\};").unwrap();
    let inner = Regex::new(r"(?:^|[{,]\s*)([a-z_]+)\b").unwrap();
    let top = Regex::new(r"\{[^{}]*\}").unwrap();
    let program = source.program();
    let mut names: Vec<_> = path.captures_iter(&program).map(|found| found[1].to_owned()).collect();
    for found in group.captures_iter(&program) {
        let mut list = found[1].to_owned();
        while top.is_match(&list) {
            list = top.replace_all(&list, "").into_owned();
        }
        names.extend(inner.captures_iter(&list).map(|found| found[1].to_owned()));
    }
    names
}

/// Lines of the files chosen by `is_ruled` that match `pattern`.
fn offences(is_ruled: impl Fn(&str) -> bool, pattern: &str) -> Vec<String> {
    let pattern = Regex::new(pattern).unwrap();
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| is_ruled(&source.path)) {
        let program = source.program();
        let lines = program.lines().filter(|line| pattern.is_match(line));
        found.extend(lines.map(|line| format!("{}: {}", source.path, line.trim())));
    }
    found
}

#[test]
fn every_module_has_its_place_in_the_order() {
    let lost: Vec<_> = sources()
        .iter()
        .filter(|source| rank(source.module()).is_none())
        .map(|source| source.path.clone())
        .collect();
    assert_eq!(lost, NONE);
}

#[test]
fn modules_use_only_what_lies_below_them() {
    let mut upward = Vec::new();
    for source in sources() {
        let mine = rank(source.module());
        for name in named(&source) {
            let is_upward = rank(&name).is_some_and(|theirs| Some(theirs) >= mine);
            if is_upward && name != source.module() {
                upward.push(format!("{} names {name}", source.path));
            }
        }
    }
    assert_eq!(upward, NONE);
}

#[test]
fn web_writes_no_query() {
    let is_ruled = |path: &str| path.starts_with("web/") && path != "web/error.rs";
    assert_eq!(offences(is_ruled, DATABASE), NONE);
}

/// `CooperativeDb` is the only door there: what it does not show, no query finds.
#[test]
fn the_space_of_a_cooperative_has_no_other_door_to_the_database() {
    let is_space = |path: &str| path.starts_with("web/cooperative/");
    assert_eq!(
        offences(is_space, r"\bData<Db>|&Db\b|\bdb::Db\b|\bdb::\{[^}]*\bDb\b"),
        NONE
    );
}

#[test]
fn domains_know_no_http() {
    let is_domain = |path: &str| !path.starts_with("web/") && path != "main.rs" && !path.starts_with("commands/");
    assert_eq!(
        offences(is_domain, r"\bactix_(?:web|session|multipart)\b|\bcrate::web\b"),
        NONE
    );
}

#[test]
fn carriers_methods_and_smtp_hold_no_database() {
    let is_adapter = |path: &str| {
        let folders = ["shipping/carriers/", "payments/methods/"];
        folders.iter().any(|folder| path.starts_with(folder)) || path == "notifications/smtp.rs"
    };
    assert_eq!(
        offences(is_adapter, r"\bcrate::(?:schema|db)\b|\bPgConnection\b|\bConn\b"),
        NONE
    );
}

#[test]
fn pages_draw_templates_and_domains_do_not() {
    let is_domain =
        |path: &str| !path.starts_with("web/") && !path.starts_with("notifications/") && path != "shipping/label.rs";
    assert_eq!(offences(is_domain, r"\baskama\b"), NONE);
}
