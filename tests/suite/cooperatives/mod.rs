//! The members of a cooperative: invitations, roles, mandates, and the rules that hold when two act at once.
mod inviting;
mod races;
mod staying;

use diesel::prelude::*;
use twiza::accounts::audit::Actor;
use twiza::accounts::{MemberRole, Person, User};
use twiza::cooperatives::members::{Desk, Invite, InviteError, Membership};
use twiza::email::Email;
use twiza::locale::Locale;
use twiza::schema::outbox;

pub const ARGAN: i64 = 1;
pub const FATIMA: i64 = 4;
pub const KHADIJA: i64 = 5;
pub const AICHA: i64 = 6;
pub const SALMA: i64 = 8;

/// Where that person works on the members of the cooperative argan.
pub fn desk(conn: &mut PgConnection, user_id: i64) -> Desk {
    let person = Person::load(conn, user_id).unwrap().unwrap();
    Desk {
        cooperative: person.belonging("argan-exemple").unwrap().clone(),
        by: Actor::default().as_user(user_id),
        user: person.user,
    }
}

pub fn user(conn: &mut PgConnection, id: i64) -> User {
    User::find(conn, id).unwrap()
}

pub fn member(conn: &mut PgConnection, user_id: i64) -> Membership {
    let all = Membership::all(conn, ARGAN).unwrap();
    all.into_iter().find(|member| member.user.id == user_id).unwrap()
}

pub fn invite(conn: &mut PgConnection, email: &str, role: MemberRole) -> Result<(), InviteError> {
    let desk = desk(conn, FATIMA);
    let invite = Invite {
        email: Email::parse(email).unwrap(),
        role,
        note: "Bienvenue".to_owned(),
        locale: Locale::Fr,
    };
    invite.send(conn, &desk)
}

/// The secret in the last link mailed to that address.
pub fn mailed_token(conn: &mut PgConnection, email: &str) -> String {
    let body: String = outbox::table
        .filter(outbox::recipient.eq(email).and(outbox::kind.eq("member_invitation")))
        .order(outbox::id.desc())
        .select(outbox::text_body)
        .first(conn)
        .unwrap();
    let (_, link) = body.split_once("/invitations/").unwrap();
    link.split_whitespace().next().unwrap().to_owned()
}

/// An invitation of Salma, by its secret.
pub fn invited_salma(conn: &mut PgConnection) -> String {
    invite(conn, "salma@exemple.test", MemberRole::Member).unwrap();
    mailed_token(conn, "salma@exemple.test")
}
