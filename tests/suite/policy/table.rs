//! The lines of `routes.txt`: what each actor is to get from each route.
use std::collections::BTreeMap;

use regex::Regex;

use super::registry::Route;

/// The actors in the order of the columns: the head of the column, and who of the cast it is; none did not sign in.
pub const ACTORS: [(&str, Option<&str>); 12] = [
    ("vis", None),
    ("sho", Some("salma")),
    ("oth", Some("youssef")),
    ("hlp", Some("aicha")),
    ("mem", Some("khadija")),
    ("mgr", Some("fatima")),
    ("for", Some("brahim")),
    ("ex", Some("nadia")),
    ("mod", Some("moderation")),
    ("dsk", Some("transport")),
    ("fin", Some("finance")),
    ("adm", Some("admin")),
];

/// The column of the manager of the cooperative argan, whose twin is the manager of the cooperative miel.
pub const MANAGER: usize = 5;
pub const FOREIGN: usize = 6;

/// What an answer may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Sent to the page for signing in.
    SignIn,
    Status(u16),
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::SignIn => out.pad("in"),
            Self::Status(status) => out.pad(&status.to_string()),
        }
    }
}

impl Outcome {
    /// The actor came in: a page, a form to correct, or a change that was made.
    pub fn is_admitted(self) -> bool {
        matches!(self, Self::Status(200 | 303 | 422))
    }
}

/// One line.
#[derive(Debug, Clone)]
pub struct Line {
    pub method: String,
    /// One for each of [`ACTORS`].
    pub outcomes: Vec<Outcome>,
    /// Anyone may keep the answer.
    pub is_public: bool,
    /// With objects of the cast in place of its parameters, e.g. `/{l}/espace/{argan}`.
    pub path: String,
    pub form: Vec<(String, String)>,
}

impl Line {
    /// What it says which route it is of.
    pub fn shape(&self) -> String {
        Route::shape(&self.method, self.path.split('?').next().unwrap_or_default())
    }

    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// A column of someone who comes in; where everybody is sent to sign in anew afterwards, anybody's.
    pub fn admitted(&self) -> Option<usize> {
        let comes_in = self.outcomes.iter().rposition(|outcome| outcome.is_admitted());
        comes_in.or(self
            .outcomes
            .iter()
            .all(|outcome| *outcome == Outcome::SignIn)
            .then_some(0))
    }

    /// The same path with objects of the cooperative miel in place of those that `is_swapped` chooses by their order.
    pub fn swapped(&self, is_swapped: impl Fn(usize) -> bool) -> String {
        let mut place = 0;
        argan()
            .replace_all(&self.path, |found: &regex::Captures<'_>| {
                place += 1;
                let cooperative = if is_swapped(place - 1) { "miel" } else { "argan" };
                format!("{{{}{cooperative}}}", &found[1])
            })
            .into_owned()
    }

    /// How many objects of the cooperative argan its path names.
    pub fn objects(&self) -> usize {
        argan().find_iter(&self.path).count()
    }
}

fn argan() -> Regex {
    Regex::new(r"\{((?:[a-z-]+-)?)argan\}").unwrap()
}

/// Every line, in order.
pub fn lines() -> Vec<Line> {
    let is_line = |line: &&str| !line.trim().is_empty() && !line.starts_with('#');
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/routes.txt");
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().filter(is_line).map(line).collect()
}

fn line(text: &str) -> Line {
    let (head, form) = text.split_once(" < ").unwrap_or((text, ""));
    let words: Vec<_> = head.split_whitespace().collect();
    let [method, outcomes @ .., keeping, path] = words.as_slice() else {
        panic!("not a line of the policy: {text}");
    };
    assert_eq!(outcomes.len(), ACTORS.len(), "as many as there are actors: {text}");
    assert!(["public", "private"].contains(keeping), "public or private: {text}");
    Line {
        method: (*method).to_owned(),
        outcomes: outcomes.iter().map(|word| outcome(word)).collect(),
        is_public: *keeping == "public",
        path: (*path).to_owned(),
        form: fields(form),
    }
}

fn outcome(word: &str) -> Outcome {
    match word {
        "in" => Outcome::SignIn,
        status => Outcome::Status(
            status
                .parse()
                .unwrap_or_else(|_| panic!("in or a status, not {status}")),
        ),
    }
}

/// `name=value` by spaces; `+` in a value is a space.
fn fields(text: &str) -> Vec<(String, String)> {
    let pair = |word: &str| {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        (name.to_owned(), value.replace('+', " "))
    };
    text.split_whitespace().map(pair).collect()
}

/// `text` with every `{name}` replaced by what the cast calls so.
pub fn filled(text: &str, objects: &BTreeMap<&'static str, String>) -> String {
    let name = Regex::new(r"\{([a-z-]+)\}").unwrap();
    name.replace_all(text, |found: &regex::Captures<'_>| {
        let object = objects.get(&found[1]);
        object
            .unwrap_or_else(|| panic!("objects.rs has no {}", &found[1]))
            .clone()
    })
    .into_owned()
}
