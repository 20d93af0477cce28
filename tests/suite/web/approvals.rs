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

/// Each request of the page has its own field for the reason.
fn reason_field(path: &str) -> String {
    format!("motif-{}", path.rsplit('/').next().unwrap())
}

async fn ask_limit(client: &mut Client, fields: [(&str, &str); 2]) -> Page {
    client.post(&format!("{SETTINGS}/plafond"), &fields).await
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
    let field = reason_field(&path);
    let silent = admin.post(&path, &[("decision", "refuser")]).await;
    assert_eq!(silent.status(), 422);
    assert!(silent.error_on(&field).starts_with("Remplissez"));
    let refused = admin
        .post(
            &path,
            &[("decision", "refuser"), (&field, "Le RIB est celui d’un autre.")],
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

/// Guards against leaving `RefundLimit` out of what `carry_out` sets.
#[actix_web::test]
async fn two_people_change_what_one_person_may_refund() {
    let app = TestApp::new();
    let (mut finance, mut admin) = (app.as_("finance").await, app.as_("admin").await);
    let fields = [("plafond", "1 200,50"), ("raison", "Les commandes sont plus grandes")];
    let asked = ask_limit(&mut finance, fields).await;
    assert_eq!((asked.status(), asked.location()), (303, PAGE));
    assert!(admin.get(SETTINGS).await.says("jusqu’à 500 DH"));
    let again = ask_limit(&mut finance, fields).await;
    assert!(
        again
            .error_on("plafond")
            .starts_with("Un autre plafond est déjà demandé")
    );
    let page = decide(&mut admin, "approuver").await;
    assert!(page.says("500 DH") && page.says("1 200,50 DH"), "{}", page.text());
    let settings = admin.get(SETTINGS).await;
    assert!(settings.says("jusqu’à 1 200,50 DH"), "{}", settings.text());
}

#[actix_web::test]
async fn a_limit_that_is_none_is_said_beside_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::new();
    let mut finance = app.as_("finance").await;
    for typed in ["", "beaucoup", "-5", "1000000"] {
        let page = ask_limit(&mut finance, [("plafond", typed), ("raison", "")]).await;
        assert_eq!((page.status(), page.value_of("plafond")), (422, typed.to_owned()));
        assert!(page.error_on("plafond").starts_with("Écrivez une somme"), "{typed}");
        assert!(page.error_on("raison").starts_with("Remplissez") && page.error_on("motif").is_empty());
    }
}

/// Guards against one name for the reasons of all requests: a label would lead to the field of another one.
#[actix_web::test]
async fn what_is_wrong_with_a_refusal_stands_at_its_own_request() {
    let app = TestApp::new();
    let (mut finance, mut admin) = (app.as_("finance").await, app.as_("admin").await);
    ask(&mut finance).await;
    ask_limit(&mut finance, [("plafond", "0"), ("raison", "Toujours à deux")]).await;
    let paths = regex::Regex::new(r#"action="(/fr/admin/approbations/\d+)""#).unwrap();
    let page = admin.get(PAGE).await;
    let paths: Vec<_> = paths
        .captures_iter(page.html())
        .map(|found| found[1].to_owned())
        .collect();
    let page = admin.post(&paths[1], &[("decision", "refuser")]).await;
    assert!(page.error_on(&reason_field(&paths[0])).is_empty());
    assert!(page.error_on(&reason_field(&paths[1])).starts_with("Remplissez"));
}
