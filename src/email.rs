//! E-mail addresses we are willing to write to, kept in lower case.
//! Stricter than the standard on purpose: plain ASCII, a real domain, and no first character that a spreadsheet would
//! take for a formula when the address is exported.
use std::fmt;

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;

use crate::stored::stored_as_text;

const LONGEST: usize = 254;
const LONGEST_MAILBOX: usize = 64;
const LONGEST_LABEL: usize = 63;

/// An address such as `salma@exemple.test`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Email(String);

impl Email {
    /// Reads an address, ignoring spaces around it and the case of its letters.
    pub fn parse(text: &str) -> Option<Self> {
        let address = text.trim().to_ascii_lowercase();
        let (mailbox, domain) = address.rsplit_once('@')?;
        (address.len() <= LONGEST && is_mailbox(mailbox) && is_domain(domain)).then_some(Self(address))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn stored(text: &str) -> Option<Self> {
        text.contains('@').then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_mailbox(mailbox: &str) -> bool {
    let is_atom = |atom: &str| !atom.is_empty() && atom.chars().all(is_atom_character);
    mailbox.len() <= LONGEST_MAILBOX && !mailbox.starts_with(['=', '+', '-']) && mailbox.split('.').all(is_atom)
}

fn is_atom_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c)
}

/// At least two labels, the last one not a number: that leaves out `localhost` and bare IP addresses.
fn is_domain(domain: &str) -> bool {
    let top = domain.rsplit('.').next().unwrap_or_default();
    domain.contains('.') && domain.split('.').all(is_label) && top.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn is_label(label: &str) -> bool {
    (1..=LONGEST_LABEL).contains(&label.len())
        && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

stored_as_text!(Email, as_str, stored);

#[cfg(test)]
mod tests {
    use super::Email;

    #[test]
    fn addresses_are_read_without_regard_to_case_and_spaces() {
        let email = Email::parse("  Salma.Ait+Twiza@Exemple.TEST ").map(|email| email.to_string());
        assert_eq!(email.as_deref(), Some("salma.ait+twiza@exemple.test"));
        assert!(Email::parse("a@b.co").is_some());
        assert!(Email::parse("o'hara@mail-1.exemple.ma").is_some());
    }

    #[test]
    fn what_is_no_address_or_a_dangerous_one_is_refused() {
        for text in [
            "",
            "salma",
            "@exemple.test",
            "salma@",
            "salma@exemple",
            "salma@localhost",
            "salma@[127.0.0.1]",
            "salma@127.0.0.1",
            "a b@exemple.test",
            "a@b@exemple.test",
            "=cmd@exemple.test",
            "+a@exemple.test",
            "-a@exemple.test",
            "a..b@exemple.test",
            ".a@exemple.test",
            "a.@exemple.test",
            "a@-x.test",
            "a@x-.test",
            "é@exemple.test",
            "a@exémple.test",
            "a@exemple.test\r\nBcc: b@exemple.test",
            "a,b@exemple.test",
            "a@b..test",
            "<a@exemple.test>",
            "\"a\"@exemple.test",
        ] {
            assert_eq!(Email::parse(text), None, "{text}");
        }
        assert_eq!(Email::parse(&format!("{}@exemple.test", "a".repeat(65))), None);
        assert_eq!(Email::parse(&format!("a@{}.test", "b.".repeat(130) + "c")), None);
    }
}
