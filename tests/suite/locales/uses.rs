//! Finds the sentences that code and templates ask for: `….t("key")`, `….t1("key", "name", …)`, up to `t3`.
use regex::Regex;

use super::files;

/// One call of `t`, `t1`, `t2` or `t3`.
pub struct Use {
    pub file: String,
    /// The first argument as it is written.
    pub key: String,
    /// The names of the variables as they are written.
    pub variables: Vec<String>,
}

impl Use {
    /// The key when it is written out.
    pub fn literal(&self) -> Option<&str> {
        self.key.strip_prefix('"')?.strip_suffix('"')
    }
}

/// Every Rust file and template with its comments left out.
pub fn sources() -> Vec<(String, String)> {
    let rust = files("src", &["rs"])
        .into_iter()
        .map(|(file, text)| (file, without_comments(&text)));
    let templates = files("templates", &["html", "txt", "xml"]).into_iter();
    rust.chain(templates.map(|(file, text)| (file, without_template_comments(&text))))
        .collect()
}

/// Every call in them.
pub fn uses() -> Vec<Use> {
    let call = Regex::new(r"\.\s*t([123]?)\(").expect("a pattern of this test");
    let mut uses = Vec::new();
    for (file, text) in sources() {
        for found in call.captures_iter(&text) {
            let start = found.get(0).expect("the whole match").end();
            let arguments = arguments(&text[start..]);
            let count = found[1].parse().unwrap_or(0);
            let variables = (0..count)
                .map(|nth| arguments.get(1 + 2 * nth).cloned().unwrap_or_default())
                .collect();
            uses.push(Use {
                file: file.clone(),
                key: arguments.first().cloned().unwrap_or_default(),
                variables,
            });
        }
    }
    uses
}

/// The arguments of a call, given the text after its parenthesis.
fn arguments(text: &str) -> Vec<String> {
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    let mut arguments = vec![String::new()];
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' if !quoted && depth == 0 => break,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                arguments.push(String::new());
                continue;
            }
            _ => {}
        }
        arguments.last_mut().expect("never empty").push(c);
    }
    arguments.iter().map(|argument| argument.trim().to_owned()).collect()
}

fn without_comments(text: &str) -> String {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn without_template_comments(text: &str) -> String {
    Regex::new(r"(?s)\{#.*?#\}")
        .expect("a pattern of this test")
        .replace_all(text, "")
        .into_owned()
}
