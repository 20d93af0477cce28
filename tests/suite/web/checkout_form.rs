//! The checkout's form in a browser without script: what Enter presses, and that changing the language loses nothing.
use diesel::prelude::*;
use regex::Regex;
use twiza::schema::{communes, orders};

use crate::support::{Client, Page, TestApp};

async fn visitor_with_argan(app: &TestApp) -> Client {
    let mut visitor = app.visitor();
    visitor
        .post("/fr/panier/articles", &[("variante", "1"), ("quantite", "1")])
        .await;
    visitor
}

fn casablanca(app: &TestApp) -> String {
    app.run(|conn| {
        let codes = communes::table.filter(communes::name_fr.eq("Casablanca"));
        codes.select(communes::code).first(conn).unwrap()
    })
}

/// The first button of the form, which is the one that Enter presses.
fn pressed_by_enter(page: &Page) -> String {
    let form = page.html().split(r#"id="commande""#).nth(1).unwrap();
    let button = Regex::new(r"(?s)<button[^>]*>.*?</button>").unwrap();
    button.find(form).unwrap().as_str().to_owned()
}

#[actix_web::test]
async fn enter_computes_the_delivery_and_then_places_the_order() {
    let app = TestApp::new();
    let mut visitor = visitor_with_argan(&app).await;
    let before = pressed_by_enter(&visitor.get("/fr/commande").await);
    assert!(before.contains(r#"name="choisir""#), "{before}");
    visitor
        .post("/fr/panier/commune", &[("commune", &casablanca(&app))])
        .await;
    let after = pressed_by_enter(&visitor.get("/fr/commande").await);
    assert!(
        after.contains("Commander, je paie") && !after.contains("choisir"),
        "{after}"
    );
}

#[actix_web::test]
async fn another_language_keeps_what_was_typed_and_orders_nothing() {
    let app = TestApp::new();
    let mut visitor = visitor_with_argan(&app).await;
    let form = visitor.get("/fr/commande").await;
    assert!(form.html().contains(r#"formaction="/ar/commande""#) && !form.html().contains(r#"href="/ar/commande""#));
    let (key, casablanca) = (form.value_of("cle"), casablanca(&app));
    let typed = [
        ("cle", key.as_str()),
        ("langue", "ar"),
        ("telephone", "06 00 00 00 08"),
        ("nom", "Salma Exemple"),
        ("commune", &casablanca),
        ("adresse", "12 rue Exemple"),
        ("repere", "Pharmacie"),
        ("paiement", "bank_transfer"),
        ("message", "Après 17 h"),
    ];
    let page = visitor.post("/ar/commande", &typed).await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert!(page.html().contains(r#"dir="rtl""#) && page.says("Après 17 h"));
    for field in ["cle", "telephone", "nom", "adresse", "repere"] {
        let sent = typed.iter().find(|(name, _)| *name == field).unwrap().1;
        assert_eq!(page.value_of(field), sent, "{field}");
    }
    assert!(page.html().contains(r#"value="bank_transfer" checked"#));
    assert_eq!(
        app.run(|conn| orders::table.count().get_result::<i64>(conn).unwrap()),
        0
    );
}

#[actix_web::test]
async fn the_terms_stand_beside_the_button_and_open_without_losing_the_form() {
    let app = TestApp::new();
    let mut visitor = visitor_with_argan(&app).await;
    let page = visitor.get("/fr/commande").await;
    assert!(page.html().contains(r#"href="/fr/conditions" target="_blank""#));
}
