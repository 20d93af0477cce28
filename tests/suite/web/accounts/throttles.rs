use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::accounts::audit::{self, Filter};
use twiza::schema::users;

use crate::support::{Client, TestApp, cast};

async fn guess(client: &mut Client, password: &str) -> u16 {
    let fields = [("email", "salma@exemple.test"), ("mot_de_passe", password)];
    client.post("/fr/connexion", &fields).await.status()
}

/// J2. Guards against leaving the device out of `Limits::sign_in`.
#[actix_web::test]
async fn strangers_who_guess_do_not_lock_the_owner_out() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let mut stranger = app.visitor().with_header("x-forwarded-for", "203.0.113.9");
    for _ in 0..4 {
        assert_eq!(guess(&mut stranger, "devine encore").await, 422);
    }
    assert_eq!(guess(&mut stranger, "devine encore").await, 429);
    assert_eq!(guess(&mut salma, cast::PASSWORD).await, 303);
}

/// J2. Guards against taking the tag of the cookie's entry on trust.
#[actix_web::test]
async fn a_made_up_device_gets_no_measure_of_its_own() {
    let app = TestApp::new();
    let mut stranger = app.visitor();
    for number in 0..5 {
        stranger.set_cookie("device", &format!("AAAA{number}.made-up"));
        assert_eq!(guess(&mut stranger, "devine encore").await, 422);
    }
    assert_eq!(guess(&mut stranger, "devine encore").await, 429);
}

#[actix_web::test]
async fn an_old_hash_is_made_anew_at_sign_in() {
    let app = TestApp::new();
    let stored = |app: &TestApp| -> Option<String> {
        app.run(|conn| users::table.find(8).select(users::password_hash).first(conn).unwrap())
    };
    let weaker = argon2_of_earlier(cast::PASSWORD);
    app.run(|conn| {
        conn.batch_execute(&format!("UPDATE users SET password_hash = '{weaker}' WHERE id = 8"))
            .unwrap();
    });
    app.as_("salma").await;
    assert!(stored(&app).unwrap().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    app.as_("salma").await;
}

/// A hash with parameters that were ours before.
fn argon2_of_earlier(password: &str) -> String {
    use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};
    let params = Params::new(8_192, 1, 1, None).unwrap();
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    hasher.hash_password(password.as_bytes()).unwrap().to_string()
}

/// K7. Guards against writing the typed address into the journal.
#[actix_web::test]
async fn the_journal_keeps_no_password_and_no_address_of_a_stranger() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    guess(&mut visitor, "canari-mot-de-passe").await;
    visitor
        .post("/fr/mot-de-passe", &[("email", "canari@exemple.test")])
        .await;
    visitor
        .post("/fr/connexion/code", &[("email", "canari@exemple.test")])
        .await;
    let (entries, total) = app.run(|conn| audit::page(conn, &Filter::default(), (1, 50)).unwrap());
    assert_eq!(total, 3);
    let journal = format!("{entries:?}");
    assert!(!journal.contains("canari") && !journal.contains("salma@"), "{journal}");
    assert!(journal.contains("127.0.0.0/24"));
}

/// J2: at most a hundred wrong passwords in a row. Guards against leaving `is_barred` out of `authenticate`, and the
/// known browser.
#[actix_web::test]
async fn after_a_hundred_wrong_passwords_only_a_known_browser_or_mail_signs_in() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    app.run(|conn| {
        conn.batch_execute("UPDATE users SET failed_sign_ins = 99 WHERE id = 8")
            .unwrap();
    });
    let mut stranger = app.visitor_from_elsewhere();
    assert_eq!(guess(&mut stranger, "devine encore").await, 422);
    let letter = super::letter_to(&app, "salma@exemple.test");
    assert!(
        letter.subject.contains("Beaucoup de mots de passe faux"),
        "{}",
        letter.subject
    );
    assert_eq!(guess(&mut stranger, cast::PASSWORD).await, 422);
    assert_eq!(guess(&mut salma, cast::PASSWORD).await, 303);
    assert_eq!(guess(&mut app.visitor_from_elsewhere(), cast::PASSWORD).await, 303);
}
