//! What the journal of security events tells of, as closed sets with the names kept in the database.
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;

use crate::stored::stored_as_text;

/// `kinds!(SignedIn = "signed_in", …)`: the closed set of events, with the names kept in the database.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $name:literal),+ $(,)?) => {
        /// What happened. The name is kept, so a kind may be added and never renamed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
        #[diesel(sql_type = Text)]
        pub enum Kind {
            $($(#[$doc])* $kind),+
        }

        impl Kind {
            /// Every kind, in the order of the journal's filter.
            pub const ALL: &[Self] = &[$(Self::$kind),+];

            /// The name kept in the database.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name),+
                }
            }
        }
    };
}

kinds! {
    /// A session began.
    SignedIn = "signed_in",
    /// A session ended by its owner.
    SignedOut = "signed_out",
    /// Sessions elsewhere were ended.
    SessionsEnded = "sessions_ended",
    /// Somebody asked for an account; it exists once the address is confirmed.
    SignUpAsked = "sign_up_asked",
    /// The address was confirmed.
    AccountCreated = "account_created",
    /// Somebody asked for a link that sets a password.
    PasswordLinkAsked = "password_link_asked",
    /// A password was set or replaced.
    PasswordChanged = "password_changed",
    /// Somebody asked for a message that signs in without a password.
    SignInMailAsked = "sign_in_mail_asked",
    /// A new address was given; it counts once confirmed.
    EmailChangeAsked = "email_change_asked",
    /// The address of an account is another one now.
    EmailChanged = "email_changed",
    /// Name, phone or language of an account changed.
    ProfileChanged = "profile_changed",
    /// A member of the staff was added.
    StaffAdded = "staff_added",
    /// Somebody's role in the staff is another one now, or none.
    StaffRoleChanged = "staff_role_changed",
    /// An administrator shut an account.
    AccountDisabled = "account_disabled",
    /// An administrator opened it again.
    AccountEnabled = "account_enabled",
    /// A manager invited somebody into a cooperative, or sent the invitation again.
    MemberInvited = "member_invited",
    /// A manager took an invitation back.
    InvitationWithdrawn = "invitation_withdrawn",
    /// Somebody joined a cooperative by an invitation.
    MemberJoined = "member_joined",
    /// A manager gave a member another role.
    MemberRoleChanged = "member_role_changed",
    /// A manager ended a membership.
    MemberRemoved = "member_removed",
    /// A member left by their own will.
    MemberLeft = "member_left",
    /// A helper may act for a member.
    MandateGiven = "mandate_given",
    /// A helper no longer acts for a member.
    MandateWithdrawn = "mandate_withdrawn",
    /// A helper did something for the member whose mandate they hold.
    MandateUsed = "mandate_used",
    /// A code of the authenticator, or a recovery code, was typed to sign in.
    SecondStep = "second_step",
    /// Somebody has an authenticator from now on.
    AuthenticatorAdded = "authenticator_added",
    /// Somebody has none any more.
    AuthenticatorRemoved = "authenticator_removed",
    /// A recovery code was used up.
    RecoveryCodeUsed = "recovery_code_used",
    /// New recovery codes took the place of the old ones.
    RecoveryCodesRenewed = "recovery_codes_renewed",
    /// A device signs in by a finger, a face or a PIN from now on.
    PasskeyAdded = "passkey_added",
    /// It does so no more.
    PasskeyRemoved = "passkey_removed",
    /// Somebody asked for what a second person must let happen.
    ApprovalAsked = "approval_asked",
    /// The second person let it happen.
    ApprovalGiven = "approval_given",
    /// The second person said no.
    ApprovalRefused = "approval_refused",
    /// Whoever asked took it back.
    ApprovalWithdrawn = "approval_withdrawn",
    /// Nobody decided in time.
    ApprovalExpired = "approval_expired",
    /// Somebody asked for money to leave: back to a buyer, or to a cooperative.
    DisbursementAsked = "disbursement_asked",
    /// It is to leave.
    DisbursementGranted = "disbursement_granted",
    /// The bank took the transfer.
    DisbursementSent = "disbursement_sent",
    /// It does not leave.
    DisbursementDropped = "disbursement_dropped",
    /// A transfer was seen on the bank account.
    TransferReceived = "transfer_received",
    /// Orders placed as a guest became a person's.
    OrdersClaimed = "orders_claimed",
    /// A person took a copy of everything that is kept of them.
    DataExported = "data_exported",
    /// An account is nobody's any more.
    AccountErased = "account_erased",
    /// The journal left the site as a file.
    JournalExported = "journal_exported",
}

impl Kind {
    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}

stored_as_text!(Kind, name, parse);

/// Whether it was let happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum Outcome {
    Done,
    Refused,
}

impl Outcome {
    /// Both, in the order of the journal's filter.
    pub const ALL: &[Self] = &[Self::Done, Self::Refused];

    /// The name kept in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }

    /// The outcome of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|outcome| outcome.name() == name)
    }
}

stored_as_text!(Outcome, name, parse);
