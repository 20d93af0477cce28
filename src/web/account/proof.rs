//! What somebody sends to prove again who they are, beside the form they had sent before.

/// A proof as it was sent; of several the last named here counts.
#[derive(Debug, PartialEq, Eq)]
pub enum Proof {
    /// The form came without one.
    Nothing,
    /// A password, maybe empty.
    Password(String),
    /// A code: of the authenticator, or of a mail.
    Code(String),
    /// A code by mail, please.
    MailWanted,
}

impl Proof {
    /// The field of the password. No form of ours has a field of these names besides.
    pub const PASSWORD: &str = "preuve";
    /// The field of the code.
    pub const CODE: &str = "preuve_code";
    /// The button that asks for a mail.
    pub const MAIL: &str = "preuve_courriel";

    /// A new password, which no page sends back.
    const NEVER_KEPT: &str = "mot_de_passe";

    /// The proof among the fields of a form, and the other fields that a page may keep.
    pub fn take(sent: Vec<(String, String)>) -> (Self, Vec<(String, String)>) {
        let fields = [Self::PASSWORD, Self::CODE, Self::MAIL];
        let may_stay = sent.into_iter().filter(|(name, _)| name != Self::NEVER_KEPT);
        let (of_proof, kept): (Vec<_>, Vec<_>) = may_stay.partition(|(name, _)| fields.contains(&name.as_str()));
        (Self::among(of_proof), kept)
    }

    fn among(sent: Vec<(String, String)>) -> Self {
        let named = |wanted: &str| sent.iter().find(|(name, _)| name == wanted).map(|(_, value)| value);
        match (named(Self::MAIL), named(Self::CODE), named(Self::PASSWORD)) {
            (Some(_), _, _) => Self::MailWanted,
            (_, Some(code), None) => Self::Code(code.clone()),
            (_, Some(code), _) if !code.is_empty() => Self::Code(code.clone()),
            (_, _, Some(password)) => Self::Password(password.clone()),
            (None, None, None) => Self::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Proof;

    fn take(sent: &[(&str, &str)]) -> (Proof, Vec<(String, String)>) {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Proof::take(sent.iter().map(owned).collect())
    }

    #[test]
    fn a_form_without_a_proof_is_kept_whole() {
        let (proof, kept) = take(&[("rib", "1"), ("rib", "2")]);
        assert_eq!((proof, kept.len()), (Proof::Nothing, 2));
    }

    #[test]
    fn a_new_password_is_never_sent_back() {
        assert_eq!(take(&[("mot_de_passe", "une phrase")]), (Proof::Nothing, vec![]));
    }

    #[test]
    fn the_code_counts_when_both_fields_were_shown_and_it_was_filled_in() {
        let both = |code| take(&[("preuve", ""), ("preuve_code", code), ("rib", "1")]);
        assert_eq!(both("287082").0, Proof::Code("287082".to_owned()));
        assert_eq!(both("").0, Proof::Password(String::new()));
        assert_eq!(both("").1, [("rib".to_owned(), "1".to_owned())]);
        assert_eq!(take(&[("preuve_code", "")]).0, Proof::Code(String::new()));
    }

    #[test]
    fn the_button_of_the_mail_counts_before_what_stands_in_the_fields() {
        let (proof, kept) = take(&[("preuve", "half"), ("preuve_code", ""), ("preuve_courriel", "1")]);
        assert_eq!((proof, kept.len()), (Proof::MailWanted, 0));
    }
}
