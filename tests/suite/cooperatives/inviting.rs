use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::result::Error;
use sha2::{Digest, Sha256};
use twiza::accounts::MemberRole;
use twiza::accounts::audit::Actor;
use twiza::cooperatives::members::{self, Invitation, InviteError, JoinError, MOST_PENDING, Pending};
use twiza::notifications::MOST_ACCOUNT_MAILS;
use twiza::schema::invitations;

use super::*;
use crate::support::RolledBackDb;

fn accept(conn: &mut PgConnection, token: &str, user_id: i64) -> Result<Invitation, JoinError> {
    let user = user(conn, user_id);
    Invitation::accept(conn, token, &user, &Actor::default().as_user(user_id))
}

fn is_dead(outcome: &Result<Invitation, JoinError>) -> bool {
    matches!(outcome, Err(JoinError::Database(Error::NotFound)))
}

#[test]
fn the_database_keeps_the_digest_of_a_link_and_not_the_link() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        let token = invited_salma(conn);
        let kept: Vec<u8> = invitations::table.select(invitations::token_hash).first(conn).unwrap();
        assert_eq!(kept, Sha256::digest(token.as_bytes()).to_vec());
        assert_eq!(token.len(), 43);
    });
}

#[test]
fn an_invitation_is_accepted_once() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        let token = invited_salma(conn);
        accept(conn, &token, SALMA).unwrap();
        assert_eq!(member(conn, SALMA).role, MemberRole::Member);
        assert!(is_dead(&accept(conn, &token, SALMA)));
    });
}

/// Shown to fail without the two filters on `expires_at` in joining.rs.
#[test]
fn an_invitation_ends_after_a_week() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        let token = invited_salma(conn);
        conn.batch_execute("UPDATE invitations SET expires_at = expires_at - interval '7 days 1 minute'")
            .unwrap();
        assert!(is_dead(&accept(conn, &token, SALMA)));
        assert!(Pending::all(conn, ARGAN).unwrap()[0].is_expired());
    });
}

/// Shown to fail without the filter on the owner's address in `Invitation::accept`.
#[test]
fn only_the_owner_of_the_invited_address_joins() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        let token = invited_salma(conn);
        assert!(matches!(accept(conn, &token, 9), Err(JoinError::AnotherAddress)));
        conn.batch_execute("UPDATE users SET verified_at = NULL WHERE id = 8")
            .unwrap();
        assert!(matches!(accept(conn, &token, SALMA), Err(JoinError::AnotherAddress)));
    });
}

#[test]
fn a_link_sent_again_replaces_the_one_before() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        let old = invited_salma(conn);
        let code = Pending::all(conn, ARGAN).unwrap().remove(0).code;
        let desk = desk(conn, FATIMA);
        members::resend(conn, &code, &desk).unwrap();
        assert!(is_dead(&accept(conn, &old, SALMA)));
        let new = mailed_token(conn, "salma@exemple.test");
        accept(conn, &new, SALMA).unwrap();
    });
}

#[test]
fn a_cooperative_has_only_so_many_invitations_waiting() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        for number in 0..MOST_PENDING {
            invite(conn, &format!("invitee{number}@exemple.test"), MemberRole::Helper).unwrap();
        }
        let refused = invite(conn, "encore@exemple.test", MemberRole::Helper);
        assert!(matches!(refused, Err(InviteError::TooManyPending)));
        let member = invite(conn, "khadija@exemple.test", MemberRole::Helper);
        assert!(matches!(member, Err(InviteError::AlreadyMember)));
    });
}

#[test]
fn one_address_is_not_flooded_with_invitations() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        for _ in 0..MOST_ACCOUNT_MAILS {
            invite(conn, "salma@exemple.test", MemberRole::Helper).unwrap();
        }
        let refused = invite(conn, "salma@exemple.test", MemberRole::Helper);
        assert!(matches!(refused, Err(InviteError::Withheld)));
    });
}

#[test]
fn one_who_is_no_manager_any_more_invites_nobody() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        let desk = desk(conn, FATIMA);
        conn.batch_execute("UPDATE memberships SET role = 'member' WHERE user_id = 4")
            .unwrap();
        let code = "whichever";
        let refused = members::withdraw(conn, code, &desk);
        assert_eq!(refused, Err(Error::NotFound));
        let refused = invite(conn, "salma@exemple.test", MemberRole::Manager);
        assert!(matches!(refused, Err(InviteError::Database(Error::NotFound))));
    });
}
