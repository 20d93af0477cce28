//! What proves a person again before a change, for who has no password or has an authenticator.
use diesel::connection::SimpleConnection;
use twiza::notifications::Letter;

use super::by_mail::{code, other_than};
use super::count_letters;
use super::second_step::set_up;
use crate::support::{Client, Page, TestApp, cast};

const PAGE: &str = "/fr/admin/utilisateurs";
const ERASURE: &str = "/fr/compte/effacement";
const PASSWORD: &str = "/fr/compte/mot-de-passe";
const FORM: [(&str, &str); 2] = [("email", "neuf@exemple.test"), ("role", "moderator")];

fn age_sessions(app: &TestApp) {
    app.run(|conn| {
        conn.batch_execute("UPDATE sessions SET created_at = now() - interval '11 minutes'")
            .unwrap();
    });
}

/// An administrator whose session was left open.
async fn admin_since_long(app: &TestApp) -> Client {
    let admin = app.as_("admin").await;
    age_sessions(app);
    admin
}

fn forget_passwords(app: &TestApp) {
    app.run(|conn| conn.batch_execute("UPDATE users SET password_hash = NULL").unwrap());
}

/// What the page kept, and a proof.
async fn send(client: &mut Client, page: &Page, proof: (&str, &str)) -> Page {
    let kept = FORM.map(|(name, _)| (name, page.value_of(name)));
    let fields: Vec<_> = kept.iter().map(|(name, value)| (*name, value.as_str())).collect();
    client.post(PAGE, &[fields, vec![proof]].concat()).await
}

/// Guards against leaving what was sent out of the page, and the mailed code out of `judge`: both seen to fail.
#[actix_web::test]
async fn who_has_no_password_proves_themselves_by_a_mailed_code_and_keeps_the_form() {
    let app = TestApp::new();
    let mut admin = admin_since_long(&app).await;
    forget_passwords(&app);
    let page = admin.post(PAGE, &FORM).await;
    assert!(page.asks_for_proof() && !page.html().contains(r#"name="preuve""#));
    assert!(!page.html().contains("preuve_code") && count_letters(&app) == 0);
    let page = send(&mut admin, &page, ("preuve_courriel", "1")).await;
    assert!(page.says("Un message est en route"), "{}", page.text());
    let code = code(&app, "admin@exemple.test");
    let page = send(&mut admin, &page, ("preuve_code", &other_than(&code))).await;
    assert!(page.asks_for_proof() && page.error_on("preuve_code").starts_with("Ce code ne marche pas"));
    let done = send(&mut admin, &page, ("preuve_code", &code)).await;
    assert_eq!(done.status(), 303, "{}", done.text());
    assert!(admin.follow(done).await.says("neuf@exemple.test"));
}

/// Guards against leaving `demand` out of the erasure, and what was ticked out of the page.
#[actix_web::test]
async fn who_has_no_password_ends_their_account_by_a_mailed_code() {
    let app = TestApp::new();
    let mut youssef = app.as_("youssef").await;
    age_sessions(&app);
    forget_passwords(&app);
    let page = youssef.post(ERASURE, &[("compris", "1")]).await;
    assert!(page.asks_for_proof(), "{}", page.text());
    let ticked = ("compris", page.value_of("compris"));
    youssef
        .post(ERASURE, &[("preuve_courriel", "1"), (ticked.0, &ticked.1)])
        .await;
    let code = code(&app, "youssef@exemple.test");
    let done = youssef
        .post(ERASURE, &[("preuve_code", &code), (ticked.0, &ticked.1)])
        .await;
    assert_eq!((done.status(), done.location()), (303, "/fr"), "{}", done.text());
    assert!(youssef.follow(done).await.says("Votre compte est effacé."));
}

/// Guards against leaving `demand` out of the change of a password for who has none.
#[actix_web::test]
async fn who_has_no_password_gets_a_first_one_once_they_proved_who_they_are() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    age_sessions(&app);
    forget_passwords(&app);
    assert!(!salma.get(PASSWORD).await.html().contains(r#"name="actuel""#));
    let chosen = ("mot_de_passe", "une autre phrase assez longue");
    let page = salma.post(PASSWORD, &[chosen]).await;
    assert!(page.asks_for_proof() && !page.html().contains("une autre phrase"));
    salma.post(PASSWORD, &[("preuve_courriel", "1")]).await;
    let code = code(&app, "salma@exemple.test");
    let page = salma.post(PASSWORD, &[("preuve_code", &code)]).await;
    assert!(page.status() == 422 && !page.error_on("mot_de_passe").is_empty());
    assert_eq!(salma.post(PASSWORD, &[chosen]).await.location(), "/fr/compte");
}

/// Guards against leaving the owner of the code out of `judge_mailed`.
#[actix_web::test]
async fn a_code_sent_to_somebody_else_proves_nothing() {
    let app = TestApp::new();
    let mut admin = admin_since_long(&app).await;
    let page = admin.post(PAGE, &FORM).await;
    admin
        .post("/fr/connexion/code", &[("email", "salma@exemple.test")])
        .await;
    let salmas = code(&app, "salma@exemple.test");
    let page = send(&mut admin, &page, ("preuve_code", &salmas)).await;
    assert!(page.asks_for_proof() && !page.error_on("preuve_code").is_empty());
    assert_eq!(
        app.run(|conn| Letter::newest(conn, 1).unwrap().remove(0)).recipient,
        "salma@exemple.test"
    );
}

/// Guards against leaving `has_authenticator` out of `judge`: a mailbox left open would do instead of the app.
#[actix_web::test]
async fn who_has_an_authenticator_is_asked_for_its_code_and_gets_none_by_mail() {
    let app = TestApp::new();
    let mut admin = app.as_("admin").await;
    let (phone, _) = set_up(&mut admin).await;
    age_sessions(&app);
    let before = count_letters(&app);
    let page = admin.post(PAGE, &FORM).await;
    assert!(page.asks_for_proof() && page.says("Code de l’application"));
    let page = send(&mut admin, &page, ("preuve_courriel", "1")).await;
    assert!(page.asks_for_proof() && count_letters(&app) == before);
    let page = send(&mut admin, &page, ("preuve_code", "000000")).await;
    assert!(page.error_on("preuve_code").starts_with("Ce code ne marche pas"));
    let done = send(&mut admin, &page, ("preuve_code", &phone.shows(0))).await;
    assert_eq!(done.status(), 303, "{}", done.text());
}

/// ASVS 7.5.1. Guards against leaving `demand` out of the handlers of passkeys: seen to fail.
#[actix_web::test]
async fn a_session_left_open_adds_and_removes_no_passkey() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    age_sessions(&app);
    let keys = "/fr/compte/securite/cles";
    let added = salma.post(keys, &[("nom", "Téléphone")]).await;
    assert!(added.asks_for_proof() && added.value_of("nom") == "Téléphone");
    let removal = format!("{keys}/9e1a4c52-6d0f-4b3c-8a57-2f1f6e0c7d18/delete");
    assert!(salma.post(&removal, &[]).await.asks_for_proof());
    let proved = salma.post(&removal, &[("preuve", cast::PASSWORD)]).await;
    assert_eq!(proved.status(), 404);
}
