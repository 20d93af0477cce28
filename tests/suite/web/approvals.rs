//! The pages of settings and of approvals.
use diesel::connection::SimpleConnection;
use twiza::notifications::Letter;

use crate::support::{Client, Page, TestApp};

const SETTINGS: &str = "/fr/admin/reglages";
const PAGE: &str = "/fr/admin/approbations";
const FIELDS: [(&str, &str); 4] = [
    ("titulaire", "Twiza Exemple"),
    ("banque", "Autre banque"),
    ("rib", "011 780 0000123456789012 96"),
    ("motif", "L’agence a fermé"),
];

async fn ask(client: &mut Client) -> Page {
    client.post(&format!("{SETTINGS}/compte-bancaire"), &FIELDS).await
}

async fn decide(client: &mut Client, decision: &str) -> Page {
    let page = client.get(PAGE).await;
    let path = page.find(r#"action="(/fr/admin/approbations/\d+)""#).unwrap();
    let page = client.post(&path, &[("decision", decision)]).await;
    client.follow(page).await
}

#[actix_web::test]
async fn two_people_change_the_account_and_all_who_may_are_told() {
    let app = TestApp::new();
    let (mut finance, mut admin) = (app.as_("finance").await, app.as_("admin").await);
    let page = ask(&mut finance).await;
    assert_eq!((page.status(), page.location()), (303, PAGE));
    assert!(finance.get(PAGE).await.says("Une autre personne décide."));
    let told = app.run(|conn| Letter::newest(conn, 2).unwrap());
    assert!(
        told.iter()
            .all(|letter| letter.subject == "Votre accord est attendu\u{a0}: Compte bancaire des virements"),
        "{told:?}"
    );
    assert!(admin.get(SETTINGS).await.says("Banque Exemple"));
    assert!(decide(&mut admin, "approuver").await.says("Approuvée"));
    assert!(admin.get(SETTINGS).await.says("Autre banque"));
    assert!(admin.get("/ar/admin/approbations").await.says("تمت الموافقة"));
}

#[actix_web::test]
async fn who_asked_may_only_take_it_back() {
    let app = TestApp::new();
    let mut finance = app.as_("finance").await;
    ask(&mut finance).await;
    assert!(
        decide(&mut finance, "approuver")
            .await
            .says("Qui a demandé ne décide pas.")
    );
    assert!(decide(&mut finance, "retirer").await.says("Retirée"));
    assert!(finance.get(SETTINGS).await.says("Banque Exemple"));
}

#[actix_web::test]
async fn a_wrong_key_is_said_beside_the_field_and_nothing_typed_is_lost() {
    let app = TestApp::new();
    let mut finance = app.as_("finance").await;
    let fields = [("titulaire", "Twiza"), ("rib", "011780000012345678901297")];
    let page = finance.post(&format!("{SETTINGS}/compte-bancaire"), &fields).await;
    assert_eq!(page.status(), 422);
    assert!(page.error_on("rib").starts_with("Vérifiez le RIB"));
    assert!(page.error_on("banque").starts_with("Remplissez") && page.error_on("motif").starts_with("Remplissez"));
    assert_eq!(page.value_of("titulaire"), "Twiza");
    assert_eq!(app.as_("moderation").await.get(SETTINGS).await.status(), 403);
}

#[actix_web::test]
async fn who_refuses_says_why_and_the_list_says_who_and_when() {
    let app = TestApp::new();
    let (mut finance, mut admin) = (app.as_("finance").await, app.as_("admin").await);
    ask(&mut finance).await;
    let page = admin.get(PAGE).await;
    let path = page.find(r#"action="(/fr/admin/approbations/\d+)""#).unwrap();
    let silent = admin.post(&path, &[("decision", "refuser")]).await;
    assert_eq!(silent.status(), 422);
    assert!(silent.error_on("motif").starts_with("Remplissez"));
    let refused = admin
        .post(
            &path,
            &[("decision", "refuser"), ("motif", "Le RIB est celui d’un autre.")],
        )
        .await;
    let page = admin.follow(refused).await;
    assert!(page.says("Refusée") && page.says("Le RIB est celui d’un autre.") && page.says("Décidé par Amina Exemple"));
    assert!(
        page.says("Banque Exemple") && page.says("Autre banque"),
        "before and after stay to be read"
    );
}

/// Guards against leaving `is_fresh` out of the handlers.
#[actix_web::test]
async fn a_session_left_open_neither_asks_nor_decides() {
    let app = TestApp::new();
    let (mut finance, mut admin) = (app.as_("finance").await, app.as_("admin").await);
    ask(&mut finance).await;
    app.run(|conn| {
        conn.batch_execute("UPDATE sessions SET created_at = now() - interval '11 minutes'")
            .unwrap();
    });
    assert!(ask(&mut finance).await.asks_for_proof());
    let page = admin.get(PAGE).await;
    let path = page.find(r#"action="(/fr/admin/approbations/\d+)""#).unwrap();
    let page = admin.post(&path, &[("decision", "approuver")]).await;
    assert!(page.asks_for_proof());
    assert!(admin.get(SETTINGS).await.says("Banque Exemple"));
}
