//! The three catalogues say the same things, each in its own grammar.
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

use super::{assert_none, files};

const LANGUAGES: [&str; 3] = ["fr", "ar", "en"];
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A sentence: its variables, its texts in order, and the categories of each choice by number.
#[derive(Default)]
pub struct Sentence {
    pub variables: BTreeSet<String>,
    pub texts: Vec<String>,
    plurals: Vec<BTreeSet<String>>,
}

pub type Catalogue = BTreeMap<String, Sentence>;

/// The sentences of a language by key; a file that does not parse or says a key twice fails here.
pub fn catalogue(language: &str) -> Catalogue {
    let mut catalogue = Catalogue::new();
    for (path, text) in files(&format!("locales/{language}"), &["ftl"]) {
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut sentence = Sentence::default();
            let value = message
                .value
                .unwrap_or_else(|| panic!("{path}: {} says nothing", message.id.name));
            read_pattern(&value, &mut sentence);
            let before = catalogue.insert(message.id.name.to_owned(), sentence);
            assert!(before.is_none(), "{path}: {} was said before", message.id.name);
        }
    }
    catalogue
}

fn read_pattern(pattern: &Pattern<&str>, sentence: &mut Sentence) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => sentence.texts.push((*value).to_owned()),
            PatternElement::Placeable { expression } => read_expression(expression, sentence),
        }
    }
}

fn read_expression(expression: &Expression<&str>, sentence: &mut Sentence) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, sentence),
        Expression::Select { selector, variants } => {
            read_inline(selector, sentence);
            read_variants(variants, sentence);
        }
    }
}

/// Choices whose categories are all plurals are choices by number; the others choose by word.
fn read_variants(variants: &[Variant<&str>], sentence: &mut Sentence) {
    let names = variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Identifier { name } => Some(name.to_owned()),
        VariantKey::NumberLiteral { .. } => None,
    });
    let names: BTreeSet<String> = names.collect();
    if names.iter().all(|name| PLURALS.contains(&name.as_str())) {
        sentence.plurals.push(names);
    }
    for variant in variants {
        read_pattern(&variant.value, sentence);
    }
}

fn read_inline(inline: &InlineExpression<&str>, sentence: &mut Sentence) {
    match inline {
        InlineExpression::VariableReference { id } => {
            sentence.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => read_expression(expression, sentence),
        InlineExpression::StringLiteral { value } => sentence.texts.push((*value).to_owned()),
        InlineExpression::NumberLiteral { .. } => {}
        _ => panic!("sentences use variables and choices only, which every translator knows: {inline:?}"),
    }
}

#[test]
fn every_language_has_every_sentence_with_the_same_variables() {
    let [french, others @ ..] = LANGUAGES;
    let french = catalogue(french);
    let mut findings = Vec::new();
    for language in others {
        let other = catalogue(language);
        findings.extend(
            french
                .keys()
                .filter(|key| !other.contains_key(*key))
                .map(|key| format!("{key}: not in {language}")),
        );
        for (key, sentence) in &other {
            match french.get(key) {
                None => findings.push(format!("{key}: in {language}, not in fr")),
                Some(twin) if twin.variables != sentence.variables => {
                    findings.push(format!(
                        "{key}: fr has {:?}, {language} {:?}",
                        twin.variables, sentence.variables
                    ));
                }
                Some(_) => {}
            }
        }
    }
    assert_none(&findings);
}

#[test]
fn every_choice_by_number_has_the_plurals_of_its_language() {
    let mut findings = Vec::new();
    for (language, needed) in [
        ("fr", &["one", "other"][..]),
        ("ar", &PLURALS),
        ("en", &["one", "other"]),
    ] {
        for (key, sentence) in catalogue(language) {
            for plurals in sentence.plurals {
                let missing: Vec<_> = needed.iter().filter(|plural| !plurals.contains(**plural)).collect();
                if !missing.is_empty() {
                    findings.push(format!("{key}: {language} has no {missing:?}"));
                }
            }
        }
    }
    assert_none(&findings);
}

/// French sets a space that does not break before `: ; ? !` and inside « »; Arabic has its own comma and question mark.
#[test]
fn punctuation_is_that_of_the_language() {
    let mut findings = Vec::new();
    for (language, wrong) in [("fr", r" [:;?!»]|« |\w[?!]|\w:( |$)"), ("ar", r"\p{Arabic}[,;?]")] {
        let wrong = regex::Regex::new(wrong).expect("a pattern of this test");
        for (key, sentence) in catalogue(language) {
            let bad = sentence.texts.into_iter().filter(|text| wrong.is_match(text));
            findings.extend(bad.map(|text| format!("{key}: {language} {text:?}")));
        }
    }
    assert_none(&findings);
}
