use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::result::Error;
use twiza::accounts::audit::Actor;
use twiza::accounts::{MemberRole, Person};
use twiza::cooperatives::members::{ChangeError, GiveError, Invitation, JoinError, Mandate, MandateTerms};
use twiza::locale::date_in_morocco;

use super::*;
use crate::support::RolledBackDb;

fn terms(member: &str) -> MandateTerms {
    let today = date_in_morocco(chrono::Utc::now());
    MandateTerms {
        member: member.to_owned(),
        starts_on: today,
        ends_on: today,
    }
}

/// Aïcha acts for Khadija.
fn give(conn: &mut PgConnection) {
    let (helper, code, desk) = (member(conn, AICHA), member(conn, KHADIJA).code, desk(conn, FATIMA));
    Mandate::give(conn, &helper, &terms(&code), &desk).unwrap();
}

fn acts_for(conn: &mut PgConnection) -> Option<String> {
    let aicha = Person::load(conn, AICHA).unwrap().unwrap();
    let belonging = aicha.belonging("argan-exemple").unwrap();
    belonging.mandate.as_ref().map(|mandate| mandate.name.clone())
}

#[test]
fn the_last_manager_stays() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        let (fatima, desk) = (member(conn, FATIMA), desk(conn, FATIMA));
        let demoted = fatima.set_role(conn, MemberRole::Member, &desk);
        assert!(matches!(demoted, Err(ChangeError::LastManager)));
        let left = fatima.leave(conn, &desk.cooperative, &desk.by);
        assert!(matches!(left, Err(ChangeError::LastManager)));
        member(conn, KHADIJA)
            .set_role(conn, MemberRole::Manager, &desk)
            .unwrap();
        fatima.leave(conn, &desk.cooperative, &desk.by).unwrap();
    });
}

/// Shown to fail when the end of a membership withdraws no invitation.
#[test]
fn an_old_invitation_lets_nobody_in_who_was_removed() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        let token = invited_salma(conn);
        conn.batch_execute("INSERT INTO memberships (user_id, cooperative_id, role) VALUES (8, 1, 'member')")
            .unwrap();
        let desk = desk(conn, FATIMA);
        member(conn, SALMA).remove(conn, &desk).unwrap();
        let salma = user(conn, SALMA);
        let back = Invitation::accept(conn, &token, &salma, &Actor::default());
        assert!(matches!(back, Err(JoinError::Database(Error::NotFound))));
    });
}

#[test]
fn a_mandate_ends_with_what_it_rests_on() {
    for ending in [
        "UPDATE memberships SET ended_at = now() WHERE user_id = 5",
        "UPDATE mandates SET starts_on = starts_on - 2, ends_on = ends_on - 2",
        "UPDATE mandates SET withdrawn_at = now()",
        "UPDATE memberships SET role = 'member' WHERE user_id = 6",
    ] {
        let database = RolledBackDb::new();
        database.run(|conn| {
            give(conn);
            assert_eq!(acts_for(conn).as_deref(), Some("Khadija Exemple"));
            conn.batch_execute(ending).unwrap();
            assert_eq!(acts_for(conn), None, "{ending}");
        });
    }
}

#[test]
fn a_mandate_is_a_helpers_for_a_member_of_the_same_cooperative() {
    let database = RolledBackDb::new();
    database.run(|conn| {
        let (aicha, khadija, desk) = (member(conn, AICHA), member(conn, KHADIJA), desk(conn, FATIMA));
        let foreign = "SELECT code FROM memberships WHERE user_id = 7";
        let foreign = diesel::dsl::sql::<diesel::sql_types::Text>(foreign).get_result::<String>(conn);
        let refused = Mandate::give(conn, &aicha, &terms(&foreign.unwrap()), &desk);
        assert!(matches!(refused, Err(GiveError::Database(Error::NotFound))));
        let refused = Mandate::give(conn, &khadija, &terms(&aicha.code), &desk);
        assert!(matches!(refused, Err(GiveError::NoHelper)));
        let refused = Mandate::give(conn, &aicha, &terms(&aicha.code), &desk);
        assert!(matches!(refused, Err(GiveError::NoMember)));
    });
}
