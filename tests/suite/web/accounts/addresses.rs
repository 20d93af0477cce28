//! The address book over HTTP, and at the checkout.
use diesel::prelude::*;
use twiza::accounts::SavedAddress;
use twiza::schema::{communes, orders};

use crate::support::{Client, Page, TestApp};

const SALMA: i64 = 8;

fn commune(app: &TestApp, name: &str) -> String {
    app.run(|conn| {
        let codes = communes::table.filter(communes::name_fr.eq(name));
        codes.select(communes::code).first(conn).unwrap()
    })
}

fn saved(app: &TestApp) -> Vec<SavedAddress> {
    app.run(|conn| SavedAddress::of(conn, SALMA).unwrap())
}

async fn keep(app: &TestApp, client: &mut Client, (address, city): (&str, &str)) -> Page {
    let code = commune(app, city);
    let fields = [
        ("nom", "Salma Exemple"),
        ("telephone", "06 00 00 00 08"),
        ("commune", &code),
        ("adresse", address),
        ("repere", "Pharmacie"),
    ];
    client.post("/fr/compte/adresses", &fields).await
}

async fn with_argan(app: &TestApp) -> Client {
    let mut salma = app.as_("salma").await;
    let argan = [("variante", "1"), ("quantite", "1")];
    salma.post("/fr/panier/articles", &argan).await;
    salma
}

#[actix_web::test]
async fn a_person_adds_changes_and_deletes_an_address() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    assert!(salma.get("/fr/compte/adresses").await.says("Ajouter une adresse"));
    assert_eq!(
        salma.get("/fr/compte/adresses/nouvelle").await.value_of("nom"),
        "Salma Exemple"
    );
    let page = keep(&app, &mut salma, ("12 rue Exemple", "Casablanca")).await;
    assert_eq!((page.status(), page.location()), (303, "/fr/compte/adresses"));
    let page = salma.follow(page).await;
    assert!(page.says("12 rue Exemple") && page.says("Casablanca") && page.says("Adresse par défaut"));

    let path = format!("/fr/compte/adresses/{}", saved(&app)[0].code);
    let form = salma.get(&path).await;
    assert_eq!(form.value_of("adresse"), "12 rue Exemple");
    let code = commune(&app, "Azilal");
    let moved = [
        ("nom", "Salma"),
        ("telephone", "0600000008"),
        ("commune", &code),
        ("adresse", "Douar A"),
    ];
    assert_eq!(salma.post(&path, &moved).await.status(), 303);
    assert_eq!(saved(&app)[0].to.address, "Douar A");

    let removal = format!("{path}/suppression");
    assert!(salma.get(&removal).await.says("Douar A") && saved(&app).len() == 1);
    let page = salma.post(&removal, &[]).await;
    assert!(salma.follow(page).await.says("L’adresse est supprimée.") && saved(&app).is_empty());
}

#[actix_web::test]
async fn a_form_with_errors_says_them_and_keeps_what_was_typed() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let bad = [
        ("nom", "Salma"),
        ("telephone", "12"),
        ("commune", "none"),
        ("adresse", " "),
    ];
    let page = salma.post("/fr/compte/adresses", &bad).await;
    assert_eq!((page.status(), page.value_of("nom")), (422, "Salma".to_owned()));
    for field in ["telephone", "commune", "adresse"] {
        assert!(!page.error_on(field).is_empty(), "{field}");
    }
    assert!(saved(&app).is_empty());
}

#[actix_web::test]
async fn the_lists_of_places_open_without_losing_what_was_typed() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let asked = [("region", "06"), ("adresse", "12 rue Exemple"), ("choisir", "1")];
    let page = salma.post("/fr/compte/adresses", &asked).await;
    assert_eq!(
        (page.status(), page.value_of("adresse")),
        (200, "12 rue Exemple".to_owned())
    );
    assert!(page.html().contains(r#"name="province""#) && saved(&app).is_empty());
}

#[actix_web::test]
async fn a_stranger_signs_in_first_and_another_person_finds_nothing() {
    let app = TestApp::new();
    keep(&app, &mut app.as_("salma").await, ("12 rue Exemple", "Casablanca")).await;
    let path = format!("/fr/compte/adresses/{}", saved(&app)[0].code);
    assert!(app.visitor().get(&path).await.location().starts_with("/fr/connexion"));
    let mut youssef = app.as_("youssef").await;
    assert_eq!(youssef.get(&path).await.status(), 404);
    assert_eq!(youssef.post(&format!("{path}/suppression"), &[]).await.status(), 404);
    let mut with_goods = app.as_("youssef").await;
    with_goods
        .post("/fr/panier/articles", &[("variante", "1"), ("quantite", "1")])
        .await;
    let code = saved(&app)[0].code.clone();
    assert_eq!(
        with_goods.post("/fr/commande", &[("carnet", &code)]).await.status(),
        404
    );
}

#[actix_web::test]
async fn another_address_becomes_the_default() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    keep(&app, &mut salma, ("1 rue A", "Casablanca")).await;
    keep(&app, &mut salma, ("2 rue B", "Azilal")).await;
    let second = saved(&app)[1].code.clone();
    let page = salma.post(&format!("/fr/compte/adresses/{second}/defaut"), &[]).await;
    assert_eq!(page.status(), 303);
    assert_eq!(saved(&app)[0].to.address, "2 rue B");
}

#[actix_web::test]
async fn the_checkout_begins_with_the_default_or_with_the_address_where_the_cart_goes() {
    let app = TestApp::new();
    let mut salma = with_argan(&app).await;
    keep(&app, &mut salma, ("1 rue A", "Casablanca")).await;
    keep(&app, &mut salma, ("2 rue B", "Azilal")).await;
    let form = salma.get("/fr/commande").await;
    assert_eq!(
        (form.value_of("adresse"), form.value_of("repere")),
        ("1 rue A".into(), "Pharmacie".into())
    );
    assert!(form.says("Commander, je paie"), "its delivery is known");
    for (city, address) in [("Azilal", "2 rue B"), ("Taliouine", "")] {
        let code = commune(&app, city);
        salma.post("/fr/panier/commune", &[("commune", &code)]).await;
        assert_eq!(salma.get("/fr/commande").await.value_of("adresse"), address, "{city}");
    }
}

#[actix_web::test]
async fn a_saved_address_fills_the_form_and_the_rest_stays() {
    let app = TestApp::new();
    let mut salma = with_argan(&app).await;
    keep(&app, &mut salma, ("1 rue A", "Casablanca")).await;
    keep(&app, &mut salma, ("2 rue B", "Azilal")).await;
    let code = saved(&app)[1].code.clone();
    let key = salma.get("/fr/commande").await.value_of("cle");
    let typed = [
        ("carnet", code.as_str()),
        ("cle", &key),
        ("email", "autre@exemple.test"),
        ("adresse", "à moitié tapée"),
        ("paiement", "bank_transfer"),
        ("message", "Après 17 h"),
    ];
    let page = salma.post("/fr/commande", &typed).await;
    assert_eq!((page.status(), page.value_of("adresse")), (200, "2 rue B".to_owned()));
    assert_eq!(
        (page.value_of("cle"), page.value_of("email")),
        (key, "autre@exemple.test".to_owned())
    );
    assert!(page.says("Azilal") && page.says("Après 17 h") && page.html().contains(r#"value="bank_transfer" checked"#));
    assert_eq!(
        app.run(|conn| orders::table.count().get_result::<i64>(conn).unwrap()),
        0
    );
}

/// The fields of an order to Casablanca.
async fn order(app: &TestApp, client: &mut Client, more: &[(&str, &str)]) -> Page {
    let code = commune(app, "Casablanca");
    let key = client.get("/fr/commande").await.value_of("cle");
    let fields = [
        ("cle", key.as_str()),
        ("telephone", "06 00 00 00 08"),
        ("nom", "Salma Exemple"),
        ("commune", &code),
        ("adresse", "12 rue Exemple"),
        ("paiement", "cash_on_delivery"),
    ];
    client.post("/fr/commande", &[&fields, more].concat()).await
}

#[actix_web::test]
async fn an_order_keeps_its_address_when_the_buyer_says_so() {
    let app = TestApp::new();
    let mut salma = with_argan(&app).await;
    let offered = salma.get("/fr/commande").await;
    assert!(offered.html().contains(r#"name="garder" value="1" checked"#));
    assert_eq!(order(&app, &mut salma, &[]).await.status(), 303);
    assert!(saved(&app).is_empty());
    salma
        .post("/fr/panier/articles", &[("variante", "1"), ("quantite", "1")])
        .await;
    assert_eq!(order(&app, &mut salma, &[("garder", "1")]).await.status(), 303);
    assert_eq!(saved(&app)[0].to.address, "12 rue Exemple");
}

#[actix_web::test]
async fn a_guest_is_offered_no_address_book() {
    let app = TestApp::new();
    let mut guest = app.visitor();
    guest
        .post("/fr/panier/articles", &[("variante", "1"), ("quantite", "1")])
        .await;
    assert!(!guest.get("/fr/commande").await.html().contains(r#"name="garder""#));
    assert_eq!(order(&app, &mut guest, &[("garder", "1")]).await.status(), 303);
    assert_eq!(guest.post("/fr/commande", &[("carnet", "x")]).await.status(), 404);
}
