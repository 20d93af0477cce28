use diesel::connection::SimpleConnection;

use super::{count_letters, letter_to, path_in};
use crate::support::{TestApp, cast};

const PHRASE: &str = "quatre palmiers bien droits";

/// Makes every session older than an authentication counts.
fn let_time_pass(app: &TestApp) {
    let older = "UPDATE sessions SET created_at = created_at - interval '11 minutes'";
    app.run(|conn| conn.batch_execute(older).unwrap());
}

#[actix_web::test]
async fn strangers_are_sent_to_sign_in() {
    let app = TestApp::new();
    let mut stranger = app.visitor();
    for page in ["profil", "email", "mot-de-passe", "sessions"] {
        let path = format!("/fr/compte/{page}");
        assert!(
            stranger.get(&path).await.location().starts_with("/fr/connexion"),
            "{page}"
        );
        assert_eq!(
            stranger.post("/fr/compte/profil", &[]).await.location(),
            "/fr/connexion"
        );
    }
}

#[actix_web::test]
async fn a_person_changes_their_name_phone_and_language() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    assert_eq!(salma.get("/ar/compte/profil").await.value_of("nom"), "Salma Exemple");
    let bad = [("nom", " "), ("telephone", "12"), ("langue", "xx")];
    let page = salma.post("/fr/compte/profil", &bad).await;
    assert_eq!((page.status(), page.value_of("telephone")), (422, "12".to_owned()));
    let good = [("nom", "Salma Aït"), ("telephone", "0612345678"), ("langue", "ar")];
    let page = salma.post("/fr/compte/profil", &good).await;
    assert_eq!((page.status(), page.location()), (303, "/fr/compte"));
    let page = salma.follow(page).await;
    assert!(page.says("Salma Aït") && page.says("Enregistré."));
}

#[actix_web::test]
async fn a_new_address_counts_once_confirmed_and_the_old_one_is_told() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let_time_pass(&app);
    let fields = |password| [("email", "salma2@exemple.test"), ("preuve", password)];
    let page = salma.post("/fr/compte/email", &fields("une autre phrase")).await;
    assert!(page.asks_for_proof() && !page.error_on("preuve").is_empty());
    assert_eq!(
        salma.post("/fr/compte/email", &fields(cast::PASSWORD)).await.status(),
        303
    );
    let link = path_in(&letter_to(&app, "salma2@exemple.test"), "/compte/email/");
    assert!(salma.get(&link).await.says("salma2@exemple.test"));
    assert_eq!(salma.post(&link, &[]).await.location(), "/fr/connexion");
    let notice = letter_to(&app, "salma@exemple.test");
    assert_eq!(notice.subject, "L’adresse de votre compte a changé");
    let sign_in = [("email", "salma2@exemple.test"), ("mot_de_passe", cast::PASSWORD)];
    assert_eq!(app.visitor().post("/fr/connexion", &sign_in).await.status(), 303);
    assert_eq!(salma.post(&link, &[]).await.status(), 404);
}

/// J1. Guards against a form error for a taken address.
#[actix_web::test]
async fn an_address_that_somebody_has_is_not_given_away() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let page = salma
        .post("/fr/compte/email", &[("email", "youssef@exemple.test")])
        .await;
    assert_eq!((page.status(), page.location()), (303, "/fr/compte"));
    assert_eq!(count_letters(&app), 0);
}

/// V6.2.3. Guards against answering `true` in `proofs::is_proved`.
#[actix_web::test]
async fn a_session_left_open_does_not_change_the_password() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let_time_pass(&app);
    let page = salma.post("/fr/compte/mot-de-passe", &[("mot_de_passe", PHRASE)]).await;
    assert!(page.status() == 422 && !page.error_on("actuel").is_empty());
}

/// J3. Guards against leaving out `session.renew()`, and against leaving out `end_others`: seen to fail.
#[actix_web::test]
async fn another_password_ends_the_other_sessions_and_renews_this_one() {
    let app = TestApp::new();
    let mut elsewhere = app.as_("salma").await;
    let mut salma = app.as_("salma").await;
    let before = salma.cookie("sid").unwrap().to_owned();
    let fields = [("actuel", cast::PASSWORD), ("mot_de_passe", PHRASE)];
    let page = salma.post("/fr/compte/mot-de-passe", &fields).await;
    assert_eq!((page.status(), page.location()), (303, "/fr/compte"));
    assert!(!app.opens(&before).await);
    assert_eq!(salma.get("/fr/compte").await.status(), 200);
    assert_eq!(elsewhere.get("/fr/compte").await.status(), 303);
    assert_eq!(
        letter_to(&app, "salma@exemple.test").subject,
        "Votre mot de passe a changé"
    );
}

#[actix_web::test]
async fn staff_choose_longer_passwords() {
    let app = TestApp::new();
    let mut admin = app.as_("admin").await;
    let fields = [("actuel", cast::PASSWORD), ("mot_de_passe", "vX9!kq2Lm7")];
    let page = admin.post("/fr/compte/mot-de-passe", &fields).await;
    assert_eq!(
        page.error_on("mot_de_passe"),
        "Choisissez un mot de passe d’au moins 12 caractères."
    );
}
