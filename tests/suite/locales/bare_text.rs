//! No template holds a word of its own: what is left when expressions, tags and comments are gone has no letters.
use regex::Regex;

use super::{assert_none, files};

/// Names that are the same in every language: the brand, the languages themselves, and codes.
const ALLOWED: &[&str] = &[
    "Twiza",
    "FR",
    "EN",
    "ع",
    "Français",
    "English",
    "العربية",
    "ICE",
    "TW",
    "WhatsApp",
];
/// Attributes that a person reads or hears.
const SPOKEN: &str = r#"\b(?:alt|aria-label|aria-description|content|label|placeholder|title|data-label)="([^"]*)""#;

#[test]
fn templates_hold_no_words_of_their_own() {
    let templates = files("templates", &["html", "txt"]);
    let findings = templates.iter().flat_map(|(file, text)| {
        let words = bare_words(text, file.ends_with(".txt"));
        words.into_iter().map(move |word| format!("{file}: {word:?}"))
    });
    assert_none(&findings.collect::<Vec<_>>());
}

#[test]
fn words_are_found_between_and_inside_tags() {
    let page = r#"{# why #}{% if a > b %}<p title="{{ t }} de">Bonjour {{ name }}<br>&nbsp;Twiza</p> aria-hidden="true"{% block body_class %}wide{% endblock %}<script>let x</script>{% endif %}"#;
    assert_eq!(bare_words(page, false), ["Bonjour", "de"]);
    assert_eq!(bare_words("{{ hello }},\nMerci <x>", true), ["Merci", "x"]);
}

fn bare_words(template: &str, is_plain: bool) -> Vec<String> {
    let text = without(template, r"(?s)\{#.*?#\}|\{% block \w*class %\}[\w -]*\{% endblock %\}");
    let text = without(&text, r"(?s)\{%.*?%\}|\{\{.*?\}\}");
    if is_plain {
        return words(&text);
    }
    let text = without(&text, r"(?s)<!--.*?-->|<(script|style)\b.*?</(script|style)>|&#?\w+;");
    let spoken = pattern(SPOKEN);
    let inside = spoken
        .captures_iter(&text)
        .flat_map(|found| words(&technical_parts_out(&found[1])));
    // A macro may hold attributes without their tag.
    let mut found = words(&without(&without(&text, r"(?s)<[^>]*>"), r#" [a-z-]+="[^"]*""#));
    found.extend(inside);
    found
}

/// `<meta>` carries settings for browsers in the same attribute as descriptions for people.
fn technical_parts_out(value: &str) -> String {
    without(
        value,
        r"^(width=device-width.*|light|dark|telephone=no|light dark|dark light|no-?referrer.*|noindex.*|website|product|summary.*|image/\w+|nofollow.*|MAD|#[0-9a-f]{3,6})$",
    )
}

fn words(text: &str) -> Vec<String> {
    let word = pattern(r"\p{L}+");
    let found = word.find_iter(text).map(|word| word.as_str().to_owned());
    found.filter(|word| !ALLOWED.contains(&word.as_str())).collect()
}

fn without(text: &str, what: &str) -> String {
    pattern(what).replace_all(text, " ").into_owned()
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of this test")
}
