//! Mail about what one member of the staff asks for and another decides.
use crate::locale::Locale;
use crate::notifications::UserText;
use crate::notifications::mail::{Lane, Mail, Sheet, letter};

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApprovalStep {
    Asked,
    Approved,
    Refused,
}

impl ApprovalStep {
    /// What the key of its words ends with.
    fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Approved => "approved",
            Self::Refused => "refused",
        }
    }
}

/// Tells whoever may decide what was asked for, or what became of it.
#[derive(Clone, Debug)]
pub struct ApprovalNews {
    pub name: UserText,
    /// What is asked for, as its message key ends.
    pub kind: &'static str,
    pub step: ApprovalStep,
}

impl ApprovalNews {
    fn title(&self, sheet: &Sheet) -> String {
        self.subject(sheet.locale)
    }
}

impl Mail for ApprovalNews {
    const KIND: &'static str = "approval_news";
    const LANE: Lane = Lane::Account;

    fn subject(&self, locale: Locale) -> String {
        let what = locale.t(&format!("approval-kind-{}", self.kind));
        locale.t1(&format!("mail-approval-{}", self.step.name()), "what", what)
    }
}
letter!(
    ApprovalNews,
    "mail/approval_news/body.txt",
    "mail/approval_news/body.html"
);
