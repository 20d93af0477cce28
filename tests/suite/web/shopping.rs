use diesel::prelude::*;
use twiza::orders::{Actor, Parcel};
use twiza::schema::{orders, variants};

use crate::support::buyers::*;
use crate::support::{Client, Page, TestApp};

async fn add(client: &mut Client, variant: i64) -> Page {
    client
        .post(
            "/fr/panier/articles",
            &[("variante", &variant.to_string()), ("quantite", "1")],
        )
        .await
}

/// The code of a commune of the cast's geography.
fn commune(app: &TestApp, name: &str) -> String {
    app.run(|conn| {
        let codes = twiza::schema::communes::table.filter(twiza::schema::communes::name_fr.eq(name));
        codes.select(twiza::schema::communes::code).first(conn).unwrap()
    })
}

/// A visitor with goods of three cooperatives on the way to Casablanca.
async fn visitor_with_three_parcels(app: &TestApp) -> Client {
    let mut visitor = app.visitor();
    for variant in [ARGAN, THYME_HONEY, DATES] {
        assert_eq!(add(&mut visitor, variant).await.location(), "/fr/panier");
    }
    let casablanca = commune(app, "Casablanca");
    assert_eq!(
        visitor
            .post("/fr/panier/commune", &[("commune", &casablanca)])
            .await
            .status(),
        303
    );
    visitor
}

/// The fields of the form as the page shows them, filled in by a buyer.
fn filled<'a>(form: &'a Page, key: &'a str, commune: &'a str, total: &'a str) -> Vec<(&'a str, &'a str)> {
    assert_eq!(form.status(), 200);
    vec![
        ("cle", key),
        ("total", total),
        ("telephone", "06 00 00 00 08"),
        ("nom", "Salma Exemple"),
        ("email", "salma@exemple.test"),
        ("commune", commune),
        ("adresse", "12 rue Exemple"),
        ("repere", "Pharmacie"),
        ("paiement", "cash_on_delivery"),
    ]
}

#[actix_web::test]
async fn a_cart_shows_one_parcel_per_cooperative_and_the_cash_for_each_courier() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let page = visitor.get("/fr/panier").await;
    assert!(page.says("3 coopératives, donc 3 colis et 3 livraisons."));
    assert!(page.says("Colis 1/3") && page.says("Colis 3/3"));
    assert!(page.says("Aucun paiement maintenant."));
    let arabic = visitor.get("/ar/panier").await;
    assert!(arabic.html().contains("dir=\"rtl\"") && arabic.says("3 تعاونيات"));
}

#[actix_web::test]
async fn a_guest_orders_from_three_cooperatives_and_follows_the_parcels() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let form = visitor.get("/fr/commande").await;
    let (key, casablanca, total) = (
        form.value_of("cle"),
        commune(&app, "Casablanca"),
        form.value_of("total"),
    );
    let placed = visitor
        .post("/fr/commande", &filled(&form, &key, &casablanca, &total))
        .await;
    assert_eq!(placed.status(), 303, "{}", placed.text());
    let page = visitor.get(placed.location()).await;
    assert!(page.says("Merci Salma Exemple."));
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    let total = app.run(|conn| {
        orders::table
            .select(orders::total_centimes)
            .first::<twiza::money::Money>(conn)
            .unwrap()
    });
    assert!(
        page.says(&twiza::locale::Locale::Fr.money(total).replace('\u{a0}', " ")),
        "{}",
        page.text()
    );
    assert!(visitor.get("/fr/panier").await.says("Votre panier est vide."));
}

#[actix_web::test]
async fn the_same_form_posted_again_leads_to_the_same_order() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let form = visitor.get("/fr/commande").await;
    let (key, casablanca, total) = (
        form.value_of("cle"),
        commune(&app, "Casablanca"),
        form.value_of("total"),
    );
    let fields = filled(&form, &key, &casablanca, &total);
    let first = visitor.post("/fr/commande", &fields).await.location().to_owned();
    assert_eq!(visitor.post("/fr/commande", &fields).await.location(), first);
    assert_eq!(
        app.run(|conn| orders::table.count().get_result::<i64>(conn).unwrap()),
        1
    );
}

#[actix_web::test]
async fn all_mistakes_are_said_at_once_and_nothing_typed_is_lost() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let form = visitor.get("/fr/commande").await;
    let key = form.value_of("cle");
    let page = visitor
        .post(
            "/fr/commande",
            &[
                ("cle", &key),
                ("telephone", "061234"),
                ("email", "a@b"),
                ("repere", "Pharmacie"),
            ],
        )
        .await;
    assert_eq!(page.status(), 422);
    assert_eq!(
        page.error_on("telephone"),
        "Écrivez un numéro de téléphone, par exemple 06 12 34 56 78."
    );
    for field in ["nom", "email", "adresse"] {
        assert_ne!(page.error_on(field), "", "{field}");
    }
    assert_eq!(
        (page.value_of("telephone"), page.value_of("repere")),
        ("061234".to_owned(), "Pharmacie".to_owned())
    );
    assert!(page.html().contains("<title>Erreur"));
}

#[actix_web::test]
async fn a_changed_price_is_shown_old_and_new_and_must_be_accepted() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    app.run(|conn| {
        diesel::update(variants::table.find(ARGAN))
            .set(variants::price_centimes.eq(15_000_i64))
            .execute(conn)
            .unwrap();
        diesel::sql_query("SELECT refresh_product_search(ARRAY[1]::bigint[])")
            .execute(conn)
            .unwrap();
    });
    assert!(
        visitor
            .get("/fr/panier")
            .await
            .says("Le prix a changé : 130 DH avant, 150 DH maintenant.")
    );
    visitor.post("/fr/panier/prix", &[]).await;
    assert!(!visitor.get("/fr/panier").await.says("Le prix a changé"));
}

#[actix_web::test]
async fn a_line_can_be_taken_out_and_put_back_and_nobody_elses_can_be_touched() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    add(&mut visitor, ARGAN).await;
    let line = visitor
        .get("/fr/panier")
        .await
        .find(r#"action="(/fr/panier/articles/\d+)""#)
        .unwrap();
    let mut stranger = app.visitor();
    add(&mut stranger, DATES).await;
    assert_eq!(stranger.post(&line, &[("quantite", "0")]).await.status(), 404);
    let removed = visitor.post(&line, &[("quantite", "0")]).await;
    let page = visitor.follow(removed).await;
    assert!(page.says("Retiré :") && page.says("Annuler"));
}

#[actix_web::test]
async fn a_cart_survives_signing_in_and_another_language() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    add(&mut visitor, ARGAN).await;
    visitor.sign_in("salma").await;
    assert!(visitor.get("/en/panier").await.says("Your basket"));
    assert!(visitor.get("/fr/panier").await.says("Huile d'argan alimentaire"));
}

#[actix_web::test]
async fn a_wrong_link_shows_nothing() {
    let app = TestApp::new();
    app.run(|conn| order_of(conn, &[(ARGAN, 1)]).unwrap());
    for guess in ["AAAAAAAAAAAAAAAAAAAAAA", "TW-24001", "x"] {
        assert_eq!(app.visitor().get(&format!("/fr/commandes/{guess}")).await.status(), 404);
    }
}

#[actix_web::test]
async fn an_order_can_be_cancelled_until_something_is_packed() {
    let app = TestApp::new();
    let (first, second) = app.run(|conn| {
        (
            order_of(conn, &[(ARGAN, 1)]).unwrap().order,
            order_of(conn, &[(ARGAN, 1)]).unwrap().order,
        )
    });
    let mut visitor = app.visitor();
    let path = format!("/fr{}/annulation", first.token().path());
    assert!(visitor.get(&path).await.says("Oui, annuler la commande"));
    assert_eq!(visitor.post(&path, &[]).await.status(), 303);
    app.run(|conn| {
        Parcel::of_order(conn, second.id).unwrap()[0]
            .pack(conn, Actor::Member(4))
            .unwrap()
    });
    let late = visitor
        .post(&format!("/fr{}/annulation", second.token().path()), &[])
        .await;
    assert!(visitor.follow(late).await.says("Un colis est déjà prêt"));
    assert_eq!(app.run(|conn| on_hand(conn, ARGAN)), 49);
}

#[actix_web::test]
async fn pages_of_the_purchase_take_a_fixed_number_of_queries() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let three = app.queries_of(&mut visitor, "/fr/panier").await;
    let form = app.queries_of(&mut visitor, "/fr/commande").await;
    add(&mut visitor, AMLOU).await;
    add(&mut visitor, RUG).await;
    assert_eq!(app.queries_of(&mut visitor, "/fr/panier").await, three);
    assert_eq!(app.queries_of(&mut visitor, "/fr/commande").await, form);
}
