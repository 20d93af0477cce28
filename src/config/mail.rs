//! What is asked of the settings of mail.
use std::net::IpAddr;

use lettre::message::Mailbox;
use url::Url;

use super::{Mistakes, present};

/// Whom mail comes from, as it was typed: `Name <address>`, or an address alone.
pub(super) fn sender(option: &Option<String>, mistakes: &mut Mistakes) -> Option<Mailbox> {
    let typed = present(option)?;
    let mailbox = typed.parse().ok();
    if mailbox.is_none() {
        mistakes.add(
            "TWIZA_MAIL_FROM",
            &format!("`{typed}` is not a sender, such as Twiza <bonjour@example.org>"),
        );
    }
    mailbox
}

/// Plain SMTP is fine to this very machine only; lettre spells STARTTLS as `?tls=required`.
pub(super) fn is_sent_in_the_clear(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    let starttls = url
        .query_pairs()
        .any(|(name, value)| name == "tls" && value == "required");
    url.scheme() == "smtp" && !starttls && !here
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_leaves_the_machine_only_encrypted() {
        let clear = |url: &str| is_sent_in_the_clear(&url.parse().unwrap());
        assert!(clear("smtp://mail.example:25"));
        assert!(!clear("smtp://mail.example:587?tls=required"));
        assert!(!clear("smtps://mail.example"));
        assert!(!clear("smtp://127.0.0.1:1025"));
    }
}
