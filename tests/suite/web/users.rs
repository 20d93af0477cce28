//! The administrators' pages of people with an account.
use diesel::connection::SimpleConnection;
use twiza::notifications::Letter;

use crate::support::{Client, Page, TestApp, cast};

const PAGE: &str = "/fr/admin/utilisateurs";

fn of(id: i64, verb: &str) -> String {
    format!("{PAGE}/{id}{verb}")
}

async fn told(client: &mut Client, page: Page) -> Page {
    assert_eq!(page.status(), 303, "{}", page.text());
    client.follow(page).await
}

fn age_sessions(app: &TestApp) {
    app.run(|conn| {
        conn.batch_execute("UPDATE sessions SET created_at = now() - interval '11 minutes'")
            .unwrap();
    });
}

#[actix_web::test]
async fn an_administrator_finds_people_by_name_address_and_group() {
    let app = TestApp::new();
    let mut admin = app.as_("admin").await;
    let all = admin.get(PAGE).await;
    assert!(all.says("salma@exemple.test") && all.says("fatima@exemple.test"));
    let place = |page: &Page, name: &str| page.text().find(name).unwrap();
    let by_name = admin.get(&format!("{PAGE}?tri=name")).await;
    assert!(
        place(&by_name, "Aïcha") < place(&by_name, "Salma"),
        "{}",
        by_name.text()
    );
    let by_cooperatives = admin.get(&format!("{PAGE}?tri=cooperatives")).await;
    assert!(
        place(&by_cooperatives, "Fatima") < place(&by_cooperatives, "Salma"),
        "{}",
        by_cooperatives.text()
    );
    let found = admin.get(&format!("{PAGE}?q=SALMA")).await;
    assert!(found.says("salma@exemple.test") && !found.says("fatima@exemple.test"));
    let staff = admin.get(&format!("{PAGE}?groupe=staff")).await;
    assert!(staff.says("admin@exemple.test") && !staff.says("salma@exemple.test"));
    let members = admin.get(&format!("{PAGE}?groupe=members")).await;
    assert!(members.says("fatima@exemple.test") && !members.says("salma@exemple.test"));
    assert!(
        admin
            .get("/ar/admin/utilisateurs?q=personne-ainsi")
            .await
            .says("لا أحد يطابق البحث.")
    );
    assert_eq!(app.as_("moderation").await.get(PAGE).await.status(), 403);
}

#[actix_web::test]
async fn a_new_member_of_the_staff_gets_a_link_and_a_known_address_is_said() {
    let app = TestApp::new();
    let mut admin = app.as_("admin").await;
    let known = [("email", "salma@exemple.test"), ("role", "finance")];
    assert!(
        admin
            .post(PAGE, &known)
            .await
            .error_on("email")
            .starts_with("Cette adresse a déjà")
    );
    let wrong = admin.post(PAGE, &[("email", "x"), ("role", "")]).await;
    assert!(!wrong.error_on("email").is_empty() && !wrong.error_on("role").is_empty());
    assert_eq!(wrong.value_of("email"), "x");
    let fields = [("email", "caisse@exemple.test"), ("role", "finance")];
    let page = admin.post(PAGE, &fields).await;
    assert!(
        told(&mut admin, page)
            .await
            .says("Un lien est parti vers caisse@exemple.test.")
    );
    let letter = app.run(|conn| Letter::newest(conn, 1).unwrap().remove(0));
    assert_eq!(
        (letter.recipient.as_str(), letter.kind.as_str()),
        ("caisse@exemple.test", "set_password")
    );
}

/// I3: rights end at the next request. Guards against leaving `end_all` out of `set_role`.
#[actix_web::test]
async fn a_role_that_changes_ends_the_sessions_that_had_it() {
    let app = TestApp::new();
    let (mut admin, mut moderator) = (app.as_("admin").await, app.as_("moderation").await);
    assert_eq!(moderator.get("/fr/admin/moderation").await.status(), 200);
    let page = admin.post(&of(2, "/role"), &[("role", "")]).await;
    assert!(told(&mut admin, page).await.says("Le rôle a changé."));
    assert_eq!(moderator.get("/fr/admin/moderation").await.status(), 303);
    moderator.sign_in("moderation").await;
    assert_eq!(moderator.get("/fr/admin/moderation").await.status(), 404);
}

#[actix_web::test]
async fn a_closed_account_is_out_at_once_and_comes_back_when_it_is_opened() {
    let app = TestApp::new();
    let (mut admin, mut salma) = (app.as_("admin").await, app.as_("salma").await);
    let page = admin.post(&of(8, "/fermeture"), &[]).await;
    assert!(told(&mut admin, page).await.says("Le compte est fermé."));
    assert_eq!(salma.get("/fr/compte").await.status(), 303);
    let fields = [("email", "salma@exemple.test"), ("mot_de_passe", cast::PASSWORD)];
    assert_eq!(salma.post("/fr/connexion", &fields).await.status(), 422);
    let page = admin.post(&of(8, "/fermeture/delete"), &[]).await;
    assert!(told(&mut admin, page).await.says("Le compte est rouvert."));
    assert_eq!(salma.post("/fr/connexion", &fields).await.status(), 303);
}

#[actix_web::test]
async fn an_administrator_helps_somebody_who_lost_their_phone() {
    let app = TestApp::new();
    app.run(|conn| {
        conn.batch_execute("INSERT INTO authenticators (user_id, sealed_secret, last_step) VALUES (8, 'sealed', 0)")
            .unwrap();
    });
    let mut admin = app.as_("admin").await;
    assert!(admin.get(&of(8, "")).await.says("Retirer application et clés d’accès"));
    let page = admin.post(&of(8, "/protections/delete"), &[]).await;
    assert!(
        told(&mut admin, page)
            .await
            .says("Application et clés d’accès sont retirées.")
    );
    let page = admin.post(&of(8, "/sessions/delete"), &[]).await;
    assert!(
        told(&mut admin, page)
            .await
            .says("La personne est déconnectée partout.")
    );
    let letter = app.run(|conn| Letter::newest(conn, 1).unwrap().remove(0));
    assert!(
        letter.subject.contains("déconnecté de tous vos appareils"),
        "{}",
        letter.subject
    );
    let page = admin.post(&of(8, "/mot-de-passe"), &[]).await;
    assert_eq!(page.location(), of(8, ""));
    assert_eq!(app.as_("salma").await.get("/fr/compte").await.status(), 200);
}

#[actix_web::test]
async fn the_last_administrator_and_oneself_are_left_alone() {
    let app = TestApp::new();
    let mut admin = app.as_("admin").await;
    let page = admin.post(&of(1, "/role"), &[("role", "")]).await;
    assert!(told(&mut admin, page).await.says("Personne ne change son propre rôle"));
    assert!(!admin.get(&of(1, "")).await.html().contains("/fermeture"));
    assert_eq!(admin.get(&of(1, "")).await.status(), 200);
    assert_eq!(admin.get(&of(12345, "")).await.status(), 404);
}

/// J3. Guards against leaving `is_fresh` out of `change`.
#[actix_web::test]
async fn a_session_left_open_proves_itself_before_it_changes_anybody() {
    let app = TestApp::new();
    let mut admin = app.as_("admin").await;
    age_sessions(&app);
    let page = admin.post(&of(8, "/fermeture"), &[]).await;
    assert!(page.asks_for_proof(), "{}", page.text());
    assert!(!admin.get(&of(8, "")).await.says("Rouvrir le compte"));
    let wrong = admin.post(&of(8, "/fermeture"), &[("preuve", "pas celui-là")]).await;
    assert!(wrong.asks_for_proof() && !wrong.error_on("preuve").is_empty());
    assert!(!admin.get(&of(8, "")).await.says("Rouvrir le compte"));
    let right = admin.post(&of(8, "/fermeture"), &[("preuve", cast::PASSWORD)]).await;
    assert_eq!(right.location(), of(8, ""));
    assert!(admin.get(&of(8, "")).await.says("Rouvrir le compte"));
}
