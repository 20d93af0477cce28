use diesel::connection::SimpleConnection;
use twiza::accounts::audit::{self, Actor, Event, Filter, Kind, Object, Outcome};

use crate::support::RolledBackDb;

fn sign_ins(database: &RolledBackDb) {
    let by = Actor::default().as_user(8);
    database.run(|conn| {
        audit::record(conn, &by, Event::done(Kind::SignedIn, Object::user(8))).unwrap();
        let stranger = Event::refused(Kind::SignedIn, Object::typed_address("salma@exemple.test"));
        audit::record(conn, &Actor::default(), stranger).unwrap();
    });
}

fn found(database: &RolledBackDb, filter: &Filter) -> i64 {
    database.run(|conn| audit::page(conn, filter, (1, 10)).unwrap().1)
}

fn of_person(person: &str) -> Filter {
    Filter {
        person: person.to_owned(),
        ..Filter::default()
    }
}

#[test]
fn events_are_found_by_kind_outcome_and_person() {
    let database = RolledBackDb::new();
    sign_ins(&database);
    assert_eq!(found(&database, &Filter::default()), 2);
    let refused = Filter {
        outcome: Some(Outcome::Refused),
        ..Filter::default()
    };
    assert_eq!(found(&database, &refused), 1);
    let other = Filter {
        kind: Some(Kind::PasswordChanged),
        ..Filter::default()
    };
    assert_eq!(found(&database, &other), 0);
    assert_eq!(found(&database, &of_person("salma@")), 1);
    assert_eq!(found(&database, &of_person("Salma@exemple.test")), 2);
}

/// Not even for the owner of the table. Shown to fail by dropping the trigger `audit_events_append_only`.
#[test]
fn the_journal_can_only_grow() {
    for change in [
        "UPDATE audit_events SET result = 'done'",
        "DELETE FROM audit_events",
        "TRUNCATE audit_events",
    ] {
        let database = RolledBackDb::new();
        sign_ins(&database);
        let refusal = database.run(|conn| {
            conn.batch_execute("SAVEPOINT before; SET LOCAL ROLE NONE").unwrap();
            let refusal = conn.batch_execute(change).unwrap_err();
            conn.batch_execute("ROLLBACK TO before").unwrap();
            refusal
        });
        assert!(refusal.to_string().contains("append-only"), "{change}: {refusal}");
    }
}
