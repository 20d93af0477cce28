//! Mail to a member about the review of a product.
use crate::locale::Locale;
use crate::notifications::UserText;
use crate::notifications::mail::{Mail, letter};
use crate::notifications::mails::Bilingual;

/// It waits for a moderator.
#[derive(Clone, Debug)]
pub struct SubmissionReceived {
    pub product: Bilingual,
    pub link: String,
}

impl Mail for SubmissionReceived {
    const KIND: &'static str = "submission_received";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-submission-received-subject", "product", self.product.pick(locale))
    }
}
letter!(
    SubmissionReceived,
    "mail/submission_received/body.txt",
    "mail/submission_received/body.html"
);

/// A moderator asks for a change.
#[derive(Clone, Debug)]
pub struct SubmissionChangesRequested {
    pub product: Bilingual,
    pub link: String,
    /// The moderator's words.
    pub reason: UserText,
}

impl Mail for SubmissionChangesRequested {
    const KIND: &'static str = "submission_changes_requested";

    fn subject(&self, locale: Locale) -> String {
        locale.t1(
            "mail-submission-changes-requested-subject",
            "product",
            self.product.pick(locale),
        )
    }
}
letter!(
    SubmissionChangesRequested,
    "mail/submission_changes_requested/body.txt",
    "mail/submission_changes_requested/body.html"
);

/// It is on sale, or the live product was changed.
#[derive(Clone, Debug)]
pub struct SubmissionApproved {
    pub product: Bilingual,
    pub link: String,
}

impl Mail for SubmissionApproved {
    const KIND: &'static str = "submission_approved";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-submission-approved-subject", "product", self.product.pick(locale))
    }
}
letter!(
    SubmissionApproved,
    "mail/submission_approved/body.txt",
    "mail/submission_approved/body.html"
);

/// It will not be sold here.
#[derive(Clone, Debug)]
pub struct SubmissionRefused {
    pub product: Bilingual,
    pub link: String,
    /// The moderator's words.
    pub reason: UserText,
}

impl Mail for SubmissionRefused {
    const KIND: &'static str = "submission_refused";

    fn subject(&self, locale: Locale) -> String {
        locale.t1("mail-submission-refused-subject", "product", self.product.pick(locale))
    }
}
letter!(
    SubmissionRefused,
    "mail/submission_refused/body.txt",
    "mail/submission_refused/body.html"
);
