//! Mail about belonging to a cooperative.
use crate::locale::Locale;
use crate::notifications::UserText;
use crate::notifications::mail::{Lane, Mail, Sheet, end_of, letter};
use crate::notifications::mails::Bilingual;

/// Somebody is invited to join; the link works once.
#[derive(Clone, Debug)]
pub struct MemberInvitation {
    pub cooperative: Bilingual,
    /// Who invites.
    pub inviter: UserText,
    /// The role's name, as in the key of its words.
    pub role: &'static str,
    /// A few words of the one who invites; may be empty.
    pub note: UserText,
    pub link: String,
    /// How long the link works.
    pub days: i64,
}

impl MemberInvitation {
    fn intro(&self, sheet: &Sheet) -> String {
        let cooperative = sheet.pick(&self.cooperative);
        sheet.t2(
            "mail-invitation-intro",
            "inviter",
            &self.inviter,
            "cooperative",
            cooperative,
        )
    }

    fn role_words(&self, sheet: &Sheet) -> String {
        sheet.t(&format!("role-{}", self.role))
    }
}

impl Mail for MemberInvitation {
    const KIND: &'static str = "member_invitation";
    const LANE: Lane = Lane::Account;
    const IS_ASKED_FOR: bool = true;

    fn subject(&self, locale: Locale) -> String {
        let cooperative = self.cooperative.pick(locale);
        locale.t1("mail-invitation-subject", "cooperative", cooperative)
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    MemberInvitation,
    "mail/member_invitation/body.txt",
    "mail/member_invitation/body.html"
);

/// What changed for a person in a cooperative.
#[derive(Clone, Debug)]
pub enum MemberNews {
    /// They have another role now; its name.
    Role(&'static str),
    /// A manager ended the membership.
    Removed,
    /// They left.
    Left,
    /// Somebody they invited came; the name.
    Joined(UserText),
    /// They act for that member now.
    ActsFor(UserText),
    /// That helper acts for them now.
    ActedForBy(UserText),
    /// They act for nobody any more.
    MandateEnded,
}

/// Tells a person what changed for them, so that nothing is done behind their back.
#[derive(Clone, Debug)]
pub struct MemberNotice {
    pub name: UserText,
    pub cooperative: Bilingual,
    pub news: MemberNews,
}

impl MemberNotice {
    fn words(&self, sheet: &Sheet) -> String {
        let cooperative = sheet.pick(&self.cooperative);
        match &self.news {
            MemberNews::Role(role) => {
                let role = sheet.t(&format!("role-{role}"));
                sheet.t2("mail-member-role", "cooperative", cooperative, "role", &role)
            }
            MemberNews::Removed => sheet.t1("mail-member-removed", "cooperative", cooperative),
            MemberNews::Left => sheet.t1("mail-member-left", "cooperative", cooperative),
            MemberNews::Joined(name) => sheet.t2("mail-member-joined", "cooperative", cooperative, "name", name),
            MemberNews::ActsFor(name) => sheet.t2("mail-member-acts-for", "cooperative", cooperative, "name", name),
            MemberNews::ActedForBy(name) => {
                sheet.t2("mail-member-acted-for-by", "cooperative", cooperative, "name", name)
            }
            MemberNews::MandateEnded => sheet.t1("mail-member-mandate-ended", "cooperative", cooperative),
        }
    }
}

impl Mail for MemberNotice {
    const KIND: &'static str = "member_notice";

    fn subject(&self, locale: Locale) -> String {
        let cooperative = self.cooperative.pick(locale);
        locale.t1("mail-member-subject", "cooperative", cooperative)
    }
}
letter!(
    MemberNotice,
    "mail/member_notice/body.txt",
    "mail/member_notice/body.html"
);
