//! Inviting somebody by e-mail. The secret of the link is in the mail only; the database keeps its SHA-256.
use chrono::{DateTime, TimeDelta, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;

use super::{Desk, mailing};
use crate::accounts::audit::{self, Event, Kind, Object};
use crate::accounts::{MemberRole, token};
use crate::email::Email;
use crate::locale::Locale;
use crate::notifications::Queued;
use crate::schema::{invitations, memberships, users};

/// How long an invitation can be accepted.
pub const LIFETIME: TimeDelta = TimeDelta::days(7);
/// How many invitations of one cooperative can wait at once.
pub const MOST_PENDING: i64 = 20;

/// Somebody to invite.
#[derive(Debug, Clone)]
pub struct Invite {
    pub email: Email,
    pub role: MemberRole,
    /// A few words of the manager; may be empty.
    pub note: String,
    /// The language of the mail.
    pub locale: Locale,
}

/// Why nobody was invited.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    #[error("the person is a member already")]
    AlreadyMember,
    /// See [`MOST_PENDING`].
    #[error("too many invitations wait")]
    TooManyPending,
    /// The address has had its share of mails for now.
    #[error("the address gets no more mail for now")]
    Withheld,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

/// An invitation that waits, as the page of members shows it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = invitations, check_for_backend(Pg))]
pub struct Pending {
    /// What names it for managers.
    pub code: String,
    pub email: Email,
    pub role: MemberRole,
    pub expires_at: DateTime<Utc>,
    note: String,
    locale: Locale,
}

/// Those of the cooperative that were neither accepted nor taken back.
#[diesel::dsl::auto_type]
pub(super) fn open(cooperative_id: i64) -> _ {
    invitations::table
        .filter(invitations::cooperative_id.eq(cooperative_id))
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::withdrawn_at.is_null())
}

impl Pending {
    /// Those of the cooperative, expired ones included: they can be sent again.
    pub fn all(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Vec<Self>> {
        open(cooperative_id)
            .order((invitations::created_at.desc(), invitations::id.desc()))
            .select(Self::as_select())
            .load(conn)
    }

    /// The one of that code, if it is the cooperative's and waits.
    pub fn find_for(conn: &mut PgConnection, cooperative_id: i64, code: &str) -> QueryResult<Self> {
        open(cooperative_id)
            .filter(invitations::code.eq(code))
            .select(Self::as_select())
            .first(conn)
    }

    /// Nobody can accept it any more.
    pub fn is_expired(&self) -> bool {
        self.expires_at <= Utc::now()
    }
}

impl Invite {
    /// Invites, and mails the link; an invitation that waits for the same address is replaced.
    pub fn send(&self, conn: &mut PgConnection, desk: &Desk) -> Result<(), InviteError> {
        desk.open(conn)?;
        let cooperative_id = desk.cooperative.cooperative_id;
        if is_member(conn, cooperative_id, &self.email)? {
            return Err(InviteError::AlreadyMember);
        }
        let same = open(cooperative_id).filter(invitations::email.eq(self.email.as_str()));
        diesel::update(same)
            .set(invitations::withdrawn_at.eq(diesel::dsl::now))
            .execute(conn)?;
        if open(cooperative_id).count().get_result::<i64>(conn)? >= MOST_PENDING {
            return Err(InviteError::TooManyPending);
        }
        let secret = self.insert(conn, desk)?;
        let event = Event::done(Kind::MemberInvited, self.object(desk));
        audit::record(conn, &desk.by, event)?;
        match mailing::invite(conn, self, desk, &secret)? {
            Queued::Withheld => Err(InviteError::Withheld),
            Queued::New | Queued::Before => Ok(()),
        }
    }

    fn insert(&self, conn: &mut PgConnection, desk: &Desk) -> QueryResult<String> {
        let secret = token::fresh();
        diesel::insert_into(invitations::table)
            .values((
                invitations::cooperative_id.eq(desk.cooperative.cooperative_id),
                invitations::token_hash.eq(token::digest(&secret)),
                invitations::email.eq(self.email.as_str()),
                invitations::role.eq(self.role),
                invitations::note.eq(&self.note),
                invitations::locale.eq(self.locale),
                invitations::invited_by.eq(desk.user.id),
                invitations::expires_at.eq(Utc::now() + LIFETIME),
            ))
            .execute(conn)?;
        Ok(secret)
    }

    /// The address stays out of the journal.
    fn object(&self, desk: &Desk) -> Object {
        let role = self.role.name();
        Object::new("cooperative", format_args!("{}/{role}", desk.cooperative.slug))
    }
}

fn is_member(conn: &mut PgConnection, cooperative_id: i64, email: &Email) -> QueryResult<bool> {
    let membership = memberships::table
        .inner_join(users::table)
        .filter(memberships::cooperative_id.eq(cooperative_id))
        .filter(memberships::ended_at.is_null().and(users::email.eq(email.as_str())));
    diesel::select(diesel::dsl::exists(membership)).get_result(conn)
}

/// Sends a waiting invitation again, with a new link; the old one stops working.
pub fn resend(conn: &mut PgConnection, code: &str, desk: &Desk) -> Result<(), InviteError> {
    let pending = Pending::find_for(conn, desk.cooperative.cooperative_id, code)?;
    let again = Invite {
        email: pending.email,
        role: pending.role,
        note: pending.note,
        locale: pending.locale,
    };
    again.send(conn, desk)
}

/// Takes a waiting invitation back; its link stops working.
pub fn withdraw(conn: &mut PgConnection, code: &str, desk: &Desk) -> QueryResult<()> {
    desk.open(conn)?;
    let waiting = open(desk.cooperative.cooperative_id).filter(invitations::code.eq(code));
    let role: MemberRole = diesel::update(waiting)
        .set(invitations::withdrawn_at.eq(diesel::dsl::now))
        .returning(invitations::role)
        .get_result(conn)?;
    let object = Object::new("cooperative", format_args!("{}/{}", desk.cooperative.slug, role.name()));
    audit::record(conn, &desk.by, Event::done(Kind::InvitationWithdrawn, object)).map(drop)
}
