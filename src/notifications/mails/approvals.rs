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

/// Tells whoever may decide that buyers are to pay into another account, or what became of it.
#[derive(Clone, Debug)]
pub struct ApprovalNews {
    pub name: UserText,
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
        locale.t(&format!("mail-approval-{}", self.step.name()))
    }
}
letter!(
    ApprovalNews,
    "mail/approval_news/body.txt",
    "mail/approval_news/body.html"
);
