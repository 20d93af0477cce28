//! What the person invited does with the link: read it, set up an account, join.
use diesel::pg::Pg;
use diesel::prelude::*;

use super::{lock_managers, mailing, object};
use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::accounts::{MemberRole, NewUser, User, password_change, token};
use crate::email::Email;
use crate::locale::Locale;
use crate::schema::{cooperatives, invitations, memberships, users};

/// An invitation that can still be accepted, as its page shows it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = invitations, check_for_backend(Pg))]
pub struct Invitation {
    id: i64,
    pub cooperative_id: i64,
    pub email: Email,
    pub role: MemberRole,
    pub note: String,
    locale: Locale,
    #[diesel(select_expression = cooperatives::slug)]
    pub slug: String,
    #[diesel(select_expression = cooperatives::name_fr)]
    pub name_fr: String,
    #[diesel(select_expression = cooperatives::name_ar)]
    pub name_ar: String,
    /// Who invites.
    #[diesel(embed)]
    pub inviter: User,
}

/// Why nobody joined.
#[derive(Debug, thiserror::Error)]
pub enum JoinError {
    /// It was made for another address, or the account's address is not proved.
    #[error("the invitation is for another address")]
    AnotherAddress,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

#[diesel::dsl::auto_type]
fn live(token_hash: Vec<u8>) -> _ {
    invitations::table
        .inner_join(cooperatives::table)
        .inner_join(users::table)
        .filter(invitations::token_hash.eq(token_hash))
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::withdrawn_at.is_null())
        .filter(invitations::expires_at.gt(diesel::dsl::now))
}

impl Invitation {
    /// The invitation of that link, while it can be accepted; nothing changes.
    pub fn find(conn: &mut PgConnection, secret: &str) -> QueryResult<Self> {
        live(token::digest(secret)).select(Self::as_select()).first(conn)
    }

    /// The cooperative's name for a reader of `locale`.
    pub fn cooperative(&self, locale: &Locale) -> &str {
        locale.pick(&self.name_fr, &self.name_ar)
    }

    /// Whether it was made for that person.
    pub fn is_for(&self, user: &User) -> bool {
        self.email.as_str() == user.email
    }

    /// The address with its middle hidden, for whoever holds the link.
    pub fn masked_email(&self) -> String {
        let (mailbox, domain) = self.email.as_str().split_once('@').unwrap_or_default();
        let first: String = mailbox.chars().take(1).collect();
        format!("{first}•••@{domain}")
    }

    /// Joins. Of several requests at once one succeeds, since one UPDATE decides; the address must be the person's own,
    /// and proved. Who is a member already stays one, in the role they have.
    pub fn accept(conn: &mut PgConnection, secret: &str, user: &User, by: &Actor) -> Result<Self, JoinError> {
        let invitation = Self::find(conn, secret)?;
        lock_managers(conn, invitation.cooperative_id)?;
        let owner = users::table
            .find(user.id)
            .filter(users::disabled_at.is_null().and(users::verified_at.is_not_null()))
            .select(users::email);
        let accepted = diesel::update(invitations::table.find(invitation.id))
            .filter(
                invitations::accepted_at
                    .is_null()
                    .and(invitations::withdrawn_at.is_null()),
            )
            .filter(invitations::expires_at.gt(diesel::dsl::now))
            .filter(invitations::email.eq_any(owner))
            .set(invitations::accepted_at.eq(diesel::dsl::now))
            .execute(conn)?;
        if accepted == 0 {
            return Err(JoinError::AnotherAddress);
        }
        invitation.join(conn, user, by)?;
        Ok(invitation)
    }

    fn join(&self, conn: &mut PgConnection, user: &User, by: &Actor) -> QueryResult<()> {
        diesel::insert_into(memberships::table)
            .values((
                memberships::user_id.eq(user.id),
                memberships::cooperative_id.eq(self.cooperative_id),
                memberships::role.eq(self.role),
            ))
            .on_conflict_do_nothing()
            .execute(conn)?;
        let event = Event::done(Kind::MemberJoined, object(&self.slug, user.id));
        let number = audit::record(conn, by, event)?;
        mailing::tell_joined(conn, self, user, number)
    }

    /// Mails the invited address a link that sets a password, and makes the account when there is none: whoever holds
    /// the invitation learns neither.
    pub fn ask_password(conn: &mut PgConnection, secret: &str, by: &Actor) -> QueryResult<()> {
        let invitation = Self::find(conn, secret)?;
        let address = invitation.email.as_str();
        let made = diesel::insert_into(users::table)
            .values(&invitation.new_user())
            .on_conflict_do_nothing()
            .execute(conn)?;
        if made == 1 {
            let created = Event::done(Kind::AccountCreated, Object::typed_address(address));
            audit::record(conn, by, created)?;
        }
        password_change::ask(conn, by, address)
    }

    fn new_user(&self) -> NewUser<'_> {
        let address = self.email.as_str();
        NewUser {
            email: address,
            name: address.split('@').next().unwrap_or(address),
            phone: None,
            locale: self.locale,
            staff_role: None,
            password_hash: None,
            verified_at: None,
        }
    }
}
