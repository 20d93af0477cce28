//! The pieces of markup that a template cannot write alone: icons by name, and money with its currency set small.
use askama::filters::Safe;

use crate::locale::Locale;
use crate::web::assets::ICONS;

/// The drawing inside an icon's `<svg>`; nothing for a name that `templates/icons/` does not hold.
pub fn icon(name: &str) -> Safe<&'static str> {
    let file = ICONS.iter().find(|(known, _)| known == &name).map(|(_, text)| *text);
    debug_assert!(file.is_some(), "no icon {name}");
    Safe(file.and_then(inside).unwrap_or_default())
}

/// What stands between the `<svg …>` and `</svg>` of a file.
fn inside(file: &'static str) -> Option<&'static str> {
    let (_, rest) = file.split_once('>')?;
    rest.rsplit_once("</svg>").map(|(inside, _)| inside)
}

/// `145 DH` with its currency in `<small>`, wherever the language puts it; figures are never split over elements.
pub fn price(money: impl AsRef<str>) -> Safe<String> {
    let money = money.as_ref();
    let is_figure = |character: char| character.is_ascii_digit() || character == '-';
    let (Some(start), Some(last)) = (money.find(is_figure), money.rfind(|c: char| c.is_ascii_digit())) else {
        return Safe(escaped(money));
    };
    let end = last + 1;
    Safe(small(&money[..start]) + &escaped(&money[start..end]) + &small(&money[end..]))
}

fn small(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("<small>{}</small>", escaped(text))
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A number, an address or a name of its own direction inside a sentence of the other: between isolates, so that its
/// parts keep their order.
pub fn isolated(text: impl AsRef<str>) -> String {
    format!("\u{2066}{}\u{2069}", text.as_ref())
}

/// A language in the menu: two letters, one for Arabic.
pub fn language_mark(locale: impl std::borrow::Borrow<Locale>) -> &'static str {
    match locale.borrow() {
        Locale::Fr => "FR",
        Locale::Ar => "ع",
        Locale::En => "EN",
    }
}

/// The icon of a note: `ok`, `wait`, `bad`, else information.
pub fn note_icon(look: impl AsRef<str>) -> &'static str {
    match look.as_ref() {
        "ok" => "check",
        "wait" => "clock",
        "bad" => "triangle-alert",
        _ => "info",
    }
}

/// The icon of a step of a parcel's way: `done`, `now`, `bad`, else one to come.
pub fn step_icon(look: impl AsRef<str>) -> &'static str {
    match look.as_ref() {
        "done" => "check",
        "now" => "clock",
        "bad" => "x",
        _ => "circle",
    }
}

/// Whether a choice is the one that was made; both print alike.
pub fn is_same(code: impl ToString, value: impl ToString) -> bool {
    code.to_string() == value.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_currency_is_small_on_either_side() {
        assert_eq!(price("1\u{202f}450\u{a0}DH").0, "1\u{202f}450<small>\u{a0}DH</small>");
        assert_eq!(price("MAD\u{a0}64.50").0, "<small>MAD\u{a0}</small>64.50");
        assert_eq!(price("<b>").0, "&lt;b&gt;");
    }

    #[test]
    fn an_icon_is_drawn_without_its_frame() {
        assert!(icon("truck").0.starts_with("<path"));
        assert!(!icon("truck").0.contains("svg"));
    }
}
