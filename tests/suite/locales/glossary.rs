//! One word per thing: locales/glossary.toml locks our terms, and names the words we do not use.
use std::collections::BTreeMap;

use regex::Regex;

use super::assert_none;
use super::catalogue::catalogue;

const GLOSSARY: &str = include_str!("../../../locales/glossary.toml");

/// `[section]` → key → value or list of values; the small part of TOML that the file uses.
fn glossary() -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let quoted = Regex::new(r#""([^"]*)""#).expect("a pattern of this test");
    let mut sections = BTreeMap::new();
    let mut section = String::new();
    for line in GLOSSARY.lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name.to_owned();
        } else if let Some((key, value)) = line.split_once(" = ") {
            let values = quoted.captures_iter(value).map(|found| found[1].to_owned()).collect();
            let entries: &mut BTreeMap<String, Vec<String>> = sections.entry(section.clone()).or_default();
            entries.insert(key.to_owned(), values);
        }
    }
    sections
}

/// A term in French calls for the term in the other languages, unless the sentence is one of its `except` keys.
#[test]
fn a_thing_has_the_same_word_in_every_sentence() {
    let catalogues = ["fr", "ar", "en"].map(|language| (language, catalogue(language)));
    let mut findings = Vec::new();
    for (term, words) in glossary().into_iter().filter(|(term, _)| term != "avoid") {
        for key in words.get("keys").into_iter().flatten() {
            for (language, catalogue) in &catalogues {
                let said = catalogue
                    .get(key)
                    .map(|sentence| sentence.texts.join(" ").to_lowercase())
                    .unwrap_or_default();
                if !words[*language].iter().any(|word| said.contains(word)) {
                    findings.push(format!(
                        "{key}: {language} does not say {:?} for {term}",
                        words[*language]
                    ));
                }
            }
        }
    }
    assert_none(&findings);
}

#[test]
fn no_sentence_uses_a_word_we_avoid() {
    let mut findings = Vec::new();
    for (language, avoided) in &glossary()["avoid"] {
        for (key, sentence) in catalogue(language) {
            let said = sentence.texts.join(" ").to_lowercase();
            let wrong = avoided.iter().filter(|word| said.contains(word.as_str()));
            findings.extend(wrong.map(|word| format!("{key}: {language} says {word:?}")));
        }
    }
    assert_none(&findings);
}
