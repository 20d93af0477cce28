//! Every route of the program, read out of the `routes` functions of `src/web`. actix does not tell its routes, so they
//! are declared in one way only, `.route("/path", get().to(handler))`, and what is declared otherwise is refused.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

/// A method and the pattern of its path, e.g. `GET /{locale}/produits/{slug}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    pub method: String,
    pub pattern: String,
}

impl std::fmt::Display for Route {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {}", self.method, self.pattern)
    }
}

impl Route {
    /// The same for a pattern and for a line of the policy that names its objects.
    pub fn shape(method: &str, path: &str) -> String {
        let name = Regex::new(r"\{[^}]*\}").unwrap();
        format!("{method} {}", name.replace_all(path, "{}"))
    }
}

/// Every route, in the order of their declaration.
pub fn routes() -> Vec<Route> {
    let mut reading = Reading::default();
    reading.function(&folder().join("routes.rs"), "all", "");
    reading.routes
}

/// How many `.route(` there are in `src/web`, and how many of them were understood.
pub fn declared_and_understood() -> (usize, usize) {
    let mut reading = Reading::default();
    reading.function(&folder().join("routes.rs"), "all", "");
    let mut files = Vec::new();
    collect(&folder(), &mut files);
    let declared = files.iter().map(|path| code(path).matches(".route(").count()).sum();
    (declared, reading.routes.len())
}

/// Ways to declare a route that this file does not read.
pub fn declared_otherwise() -> Vec<String> {
    let other = Regex::new(r"\b(?:web::)?resource\(|#\[(?:get|post|put|delete|route)\(").unwrap();
    let mut files = Vec::new();
    collect(&folder(), &mut files);
    let is_other = |path: &PathBuf| other.is_match(&code(path));
    files.retain(is_other);
    files.iter().map(|path| path.display().to_string()).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            files.push(path);
        }
    }
}

/// The program of a file: no comments, no tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let program = text.split("#[cfg(test)]").next().unwrap_or_default();
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    program.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

#[derive(Default)]
struct Reading {
    routes: Vec<Route>,
    files: BTreeMap<PathBuf, String>,
}

impl Reading {
    /// Reads the function of that name, whose routes lie below `prefix`.
    fn function(&mut self, file: &Path, name: &str, prefix: &str) {
        let text = self.files.entry(file.to_owned()).or_insert_with(|| code(file)).clone();
        let head = Regex::new(&format!(r"(?m)^(?:pub(?:\(\w+\))? )?fn {name}\(.*ServiceConfig\) \{{$")).unwrap();
        let start = head
            .find(&text)
            .unwrap_or_else(|| panic!("{} has no fn {name}(config: &mut ServiceConfig)", file.display()))
            .end();
        let end = text[start..].find("\n}").map_or(text.len(), |end| start + end);
        self.body(file, &text[start..end], prefix);
    }

    /// Reads declarations from the left; a scope's own are read with its prefix.
    fn body(&mut self, file: &Path, text: &str, prefix: &str) {
        let declaration = Regex::new(
            r#"(?s)\.route\(\s*"(?P<path>[^"]*)",\s*(?:web::)?(?P<method>get|post|put|patch|delete|head)\(\)\s*\.to\(|\.configure\((?P<called>[\w:]+)\)|\bscope\(\s*"(?P<scope>[^"]*)"\s*\)"#,
        )
        .unwrap();
        let mut at = 0;
        while let Some(found) = declaration.captures_at(text, at) {
            at = found.get(0).map_or(text.len(), |whole| whole.end());
            if let (Some(path), Some(method)) = (found.name("path"), found.name("method")) {
                self.add(method.as_str(), &format!("{prefix}{}", path.as_str()));
            } else if let Some(called) = found.name("called") {
                self.called(file, called.as_str(), prefix);
            } else if let Some(scope) = found.name("scope") {
                let end = at + enclosed(&text[at..]);
                self.body(file, &text[at..end], &format!("{prefix}{}", scope.as_str()));
                at = end;
            }
        }
    }

    fn add(&mut self, method: &str, pattern: &str) {
        let matcher = Regex::new(r"\{(\w+):[^}]*\}").unwrap();
        self.routes.push(Route {
            method: method.to_uppercase(),
            pattern: matcher.replace_all(pattern, "{$1}").into_owned(),
        });
    }

    /// `in_a_language`, `products::routes`, `account::routes`: of this file, below it, or of `web`.
    fn called(&mut self, file: &Path, path: &str, prefix: &str) {
        let Some((modules, name)) = path.rsplit_once("::") else {
            return self.function(file, path, prefix);
        };
        let modules = modules.replace("::", "/");
        let here = file.parent().map(Path::to_owned).unwrap_or_default();
        let places = [here, folder()].map(|folder| folder.join(&modules));
        let files = places
            .iter()
            .flat_map(|place| [place.with_extension("rs"), place.join("mod.rs")]);
        let found = files.into_iter().find(|file| file.exists());
        let found = found.unwrap_or_else(|| panic!("{path} of {} has no file", file.display()));
        self.function(&found, name, prefix);
    }
}

/// How far it is to the parenthesis that closes what is around `text`.
fn enclosed(text: &str) -> usize {
    let mut depth = 0;
    for (at, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}
