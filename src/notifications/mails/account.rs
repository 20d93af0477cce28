//! Mail about accounts.
use chrono::{DateTime, Utc};

use crate::locale::Locale;
use crate::notifications::UserText;
use crate::notifications::mail::{Lane, Mail, Sheet, end_of, letter};

/// A link that sets a password once: for a new member of staff or a cooperative, or for who forgot theirs.
#[derive(Clone, Debug)]
pub struct SetPassword {
    pub name: UserText,
    pub link: String,
    /// How long the link works.
    pub hours: i64,
}

impl Mail for SetPassword {
    const KIND: &'static str = "set_password";
    const LANE: Lane = Lane::Account;
    const IS_ASKED_FOR: bool = true;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-set-password-subject")
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(SetPassword, "mail/set_password/body.txt", "mail/set_password/body.html");

/// A link that makes the account somebody asked for.
#[derive(Clone, Debug)]
pub struct ConfirmAddress {
    pub name: UserText,
    pub link: String,
    /// How long the link works.
    pub hours: i64,
}

impl Mail for ConfirmAddress {
    const KIND: &'static str = "confirm_address";
    const LANE: Lane = Lane::Account;
    const IS_ASKED_FOR: bool = true;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-confirm-address-subject")
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    ConfirmAddress,
    "mail/confirm_address/body.txt",
    "mail/confirm_address/body.html"
);

/// Somebody signed up with an address that has an account.
#[derive(Clone, Debug)]
pub struct AlreadyRegistered {
    pub name: UserText,
}

impl Mail for AlreadyRegistered {
    const KIND: &'static str = "already_registered";
    const LANE: Lane = Lane::Account;
    const IS_ASKED_FOR: bool = true;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-already-registered-subject")
    }
}
letter!(
    AlreadyRegistered,
    "mail/already_registered/body.txt",
    "mail/already_registered/body.html"
);

/// A link and a code, either of which signs in once.
#[derive(Clone, Debug)]
pub struct SignInCode {
    /// Eight digits.
    pub code: String,
    pub link: String,
    /// How long both work.
    pub minutes: i64,
}

impl Mail for SignInCode {
    const KIND: &'static str = "sign_in_code";
    const LANE: Lane = Lane::Account;
    const IS_ASKED_FOR: bool = true;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-sign-in-code-subject")
    }

    /// The link; the code is worth nothing outside the browser that asked for it.
    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(SignInCode, "mail/sign_in_code/body.txt", "mail/sign_in_code/body.html");

/// A link that makes another address count for an account.
#[derive(Clone, Debug)]
pub struct ConfirmNewEmail {
    pub name: UserText,
    pub link: String,
    /// How long the link works.
    pub hours: i64,
}

impl Mail for ConfirmNewEmail {
    const KIND: &'static str = "confirm_new_email";
    const LANE: Lane = Lane::Account;
    const IS_ASKED_FOR: bool = true;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-confirm-new-email-subject")
    }

    fn secret(&self) -> Option<&str> {
        end_of(&self.link)
    }
}
letter!(
    ConfirmNewEmail,
    "mail/confirm_new_email/body.txt",
    "mail/confirm_new_email/body.html"
);

/// An account is nobody's any more; this goes to the address it had.
#[derive(Clone, Debug)]
pub struct AccountErased {
    pub name: UserText,
}

impl Mail for AccountErased {
    const KIND: &'static str = "account_erased";
    const LANE: Lane = Lane::Account;

    fn subject(&self, locale: Locale) -> String {
        locale.t("mail-erased-subject")
    }
}
letter!(
    AccountErased,
    "mail/account_erased/body.txt",
    "mail/account_erased/body.html"
);

/// What an account's owner is told of.
#[derive(Clone, Debug)]
pub enum Notice {
    /// It was used in a browser it had not been used in before.
    NewDevice(UserText),
    /// Its password is another one now.
    PasswordChanged,
    /// Its address is another one now; this goes to the old one.
    EmailChanged,
    /// Signing in asks for a code of an app from now on.
    AuthenticatorAdded,
    /// It no longer does.
    AuthenticatorRemoved,
    /// A recovery code was used; so many are left.
    RecoveryCodeUsed(i64),
    /// Somebody passed the first step and failed at the second, many times.
    SecondStepRefused,
    /// A device of that name signs in by a finger, a face or a PIN from now on.
    PasskeyAdded(UserText),
    /// It no longer does.
    PasskeyRemoved(UserText),
    /// Wrong passwords were typed many times in a row.
    PasswordRefused,
    /// An administrator gave its owner another role in the staff, or none: the role's name.
    StaffRoleChanged(Option<&'static str>),
    /// An administrator signed its owner out everywhere.
    SessionsEnded,
    /// An administrator shut it.
    AccountDisabled,
    /// An administrator opened it again.
    AccountEnabled,
}

impl Notice {
    /// What the keys of its words begin with.
    fn key(&self) -> &'static str {
        match self {
            Self::NewDevice(_) => "mail-notice-device",
            Self::PasswordChanged => "mail-notice-password",
            Self::EmailChanged => "mail-notice-email",
            Self::AuthenticatorAdded => "mail-notice-authenticator-added",
            Self::AuthenticatorRemoved => "mail-notice-authenticator-removed",
            Self::RecoveryCodeUsed(_) => "mail-notice-recovery",
            Self::SecondStepRefused => "mail-notice-second-step",
            Self::PasskeyAdded(_) => "mail-notice-passkey-added",
            Self::PasskeyRemoved(_) => "mail-notice-passkey-removed",
            Self::PasswordRefused => "mail-notice-refused",
            Self::StaffRoleChanged(Some(_)) => "mail-notice-role",
            Self::StaffRoleChanged(None) => "mail-notice-role-ended",
            Self::SessionsEnded => "mail-notice-sessions",
            Self::AccountDisabled => "mail-notice-disabled",
            Self::AccountEnabled => "mail-notice-enabled",
        }
    }
}

/// Something happened to an account that its owner should know of.
#[derive(Clone, Debug)]
pub struct SecurityNotice {
    notice: Notice,
    name: UserText,
    at: DateTime<Utc>,
}

impl SecurityNotice {
    /// Of what happened, for the person of that name, at that moment.
    pub fn new(notice: Notice, name: &str, at: DateTime<Utc>) -> Self {
        Self {
            notice,
            name: name.into(),
            at,
        }
    }

    fn title(&self, sheet: &Sheet) -> String {
        self.subject(sheet.locale)
    }

    /// What happened, in one sentence.
    fn sentence(&self, sheet: &Sheet) -> String {
        let key = self.notice.key();
        match &self.notice {
            Notice::NewDevice(device) | Notice::PasskeyAdded(device) | Notice::PasskeyRemoved(device) => {
                sheet.t1(key, "device", device)
            }
            Notice::RecoveryCodeUsed(left) => sheet.t1(key, "n", *left),
            Notice::StaffRoleChanged(Some(role)) => sheet.t1(key, "role", sheet.t(&format!("staff-role-{role}"))),
            _ => sheet.t(key),
        }
    }

    fn moment(&self, sheet: &Sheet) -> String {
        sheet.t1("mail-notice-at", "at", sheet.locale.moment(self.at))
    }
}

impl Mail for SecurityNotice {
    const KIND: &'static str = "security_notice";
    const LANE: Lane = Lane::Account;

    fn subject(&self, locale: Locale) -> String {
        locale.t(&format!("{}-subject", self.notice.key()))
    }
}
letter!(
    SecurityNotice,
    "mail/security_notice/body.txt",
    "mail/security_notice/body.html"
);
