//! Text that a person typed, on its way into a mail. Shown on one line, without control or direction-overriding
//! characters, and with addresses broken, so that no mail program turns a shopper's "name" into a link.
use std::fmt;

use fluent_bundle::FluentValue;

use crate::locale::Arg;

/// Stands after a character that could join two halves of an address; invisible.
const BREAK: char = '\u{200B}';

/// What a person typed: a name, an address, a product's name, a reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserText(String);

impl UserText {
    /// The text as one line without invisible controls; addresses in it stay whole. For mail headers.
    pub fn one_line(&self) -> String {
        let visible: String = self
            .0
            .chars()
            .filter(|&c| c.is_whitespace() || !is_unwanted(c))
            .collect();
        visible.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// True when nothing visible was typed.
    pub fn is_empty(&self) -> bool {
        self.one_line().is_empty()
    }
}

/// Controls, and the characters that turn the direction of what follows or hide in a word.
fn is_unwanted(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

impl fmt::Display for UserText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.one_line().chars() {
            write!(out, "{c}")?;
            if matches!(c, '.' | ':' | '@' | '。' | '．' | '｡') {
                write!(out, "{BREAK}")?;
            }
        }
        Ok(())
    }
}

impl<T: AsRef<str> + ?Sized> From<&T> for UserText {
    fn from(text: &T) -> Self {
        Self(text.as_ref().to_owned())
    }
}

impl From<String> for UserText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Arg for UserText {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::UserText;

    #[test]
    fn addresses_are_broken_and_nothing_visible_changes() {
        let shown = UserText::from("Voir https://mal.example/x ou moi@mal.example").to_string();
        assert!(!shown.contains("://") && !shown.contains("mal.example") && !shown.contains("moi@mal"));
        assert_eq!(
            shown.replace('\u{200B}', ""),
            "Voir https://mal.example/x ou moi@mal.example"
        );
    }

    #[test]
    fn lines_controls_and_direction_overrides_go() {
        let text = UserText::from("Aïcha\r\nBcc: x\u{202E}\0\tBenali ");
        assert_eq!(text.one_line(), "Aïcha Bcc: x Benali");
    }

    #[test]
    fn arabic_keeps_its_joiners() {
        assert_eq!(UserText::from("نِعمة\u{200C}الأركان").to_string(), "نِعمة\u{200C}الأركان");
    }
}
