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

/// Sends the checkout form of three parcels, with `changes` in place of what it held; what was sent and the answer.
async fn send_changed(app: &TestApp, visitor: &mut Client, changes: &[(&str, &str)]) -> Page {
    let form = visitor.get("/fr/commande").await;
    let (key, casablanca, total) = (form.value_of("cle"), commune(app, "Casablanca"), form.value_of("total"));
    let mut fields = filled(&form, &key, &casablanca, &total);
    fields.retain(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    fields.extend(changes);
    visitor.post("/fr/commande", &fields).await
}

fn set_variant(app: &TestApp, column: &str, variant: i64, value: i64) {
    app.run(|conn| {
        diesel::sql_query(format!("UPDATE variants SET {column} = {value} WHERE id = {variant}"))
            .execute(conn)
            .unwrap();
        diesel::sql_query("SELECT refresh_product_search(ARRAY(SELECT id FROM products))")
            .execute(conn)
            .unwrap();
    });
}

/// Sells `count` pieces to somebody else.
fn sell(app: &TestApp, variant: i64, count: i32) {
    app.run(|conn| order_of(conn, &[(variant, count)]).unwrap());
}

#[actix_web::test]
async fn goods_sold_meanwhile_are_named_and_the_rest_is_kept() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let form = visitor.get("/fr/commande").await;
    let (key, casablanca, total) = (
        form.value_of("cle"),
        commune(&app, "Casablanca"),
        form.value_of("total"),
    );
    sell(&app, DATES, 3);
    let page = visitor
        .post("/fr/commande", &filled(&form, &key, &casablanca, &total))
        .await;
    assert_eq!(page.status(), 422);
    assert!(page.says("Dattes Majhoul : épuisé. Retirez-le du panier pour commander le reste."));
    assert_eq!(page.value_of("nom"), "Salma Exemple");
    assert!(visitor.get("/fr/panier").await.says("Miel de thym"));
    assert_eq!(visitor.get("/fr/commande").await.location(), "/fr/panier");
}

#[actix_web::test]
async fn a_total_that_changed_is_shown_and_confirmed_by_a_second_press() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let page = send_changed(&app, &mut visitor, &[("total", "100")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.error_on("total").starts_with("Le total est maintenant"));
    let (key, casablanca, total) = (
        page.value_of("cle"),
        commune(&app, "Casablanca"),
        page.value_of("total"),
    );
    let form = visitor.get("/fr/commande").await;
    let fields = filled(&form, &key, &casablanca, &total);
    assert_eq!(visitor.post("/fr/commande", &fields).await.status(), 303);
}

#[actix_web::test]
async fn a_price_that_rises_during_checkout_is_charged_only_after_it_was_seen() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let form = visitor.get("/fr/commande").await;
    let (key, casablanca, total) = (
        form.value_of("cle"),
        commune(&app, "Casablanca"),
        form.value_of("total"),
    );
    set_variant(&app, "price_centimes", ARGAN, 14_000);
    let page = visitor
        .post("/fr/commande", &filled(&form, &key, &casablanca, &total))
        .await;
    assert_eq!(page.status(), 422);
    assert!(page.says("Des prix ont changé.") && page.says("130 DH avant, 140 DH maintenant"));
    let new_total = page.value_of("total");
    assert_eq!(new_total.parse::<i64>().unwrap(), total.parse::<i64>().unwrap() + 1_000);
    let placed = visitor
        .post("/fr/commande", &filled(&form, &key, &casablanca, &new_total))
        .await;
    assert_eq!(placed.status(), 303);
}

#[actix_web::test]
async fn the_key_of_one_order_places_no_other() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let form = visitor.get("/fr/commande").await;
    let (key, casablanca, total) = (
        form.value_of("cle"),
        commune(&app, "Casablanca"),
        form.value_of("total"),
    );
    visitor
        .post("/fr/commande", &filled(&form, &key, &casablanca, &total))
        .await;
    add(&mut visitor, ARGAN).await;
    let page = send_changed(&app, &mut visitor, &[("cle", &key), ("nom", "Autre Exemple")]).await;
    assert_eq!(page.status(), 409);
}

#[actix_web::test]
async fn a_buyer_in_arabic_pays_by_transfer_and_gets_the_account_to_pay_to() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let form = visitor.get("/ar/commande").await;
    let (key, casablanca, total) = (
        form.value_of("cle"),
        commune(&app, "Casablanca"),
        form.value_of("total"),
    );
    let mut fields = filled(&form, &key, &casablanca, &total);
    fields.retain(|(name, _)| *name != "paiement");
    fields.push(("paiement", "bank_transfer"));
    let placed = visitor.post("/ar/commande", &fields).await;
    assert!(placed.location().starts_with("/ar/commandes/"), "{}", placed.text());
    let page = visitor.follow(placed).await;
    assert!(page.html().contains("999\u{a0}999\u{a0}0000000000000001\u{a0}11"));
    assert!(page.says("شكرا Salma Exemple"));
    assert!(page.html().contains(r#"lang="fr" dir="ltr""#) && page.says("Confirmation de votre commande"));
}

#[actix_web::test]
async fn asking_for_the_communes_keeps_what_was_typed_and_orders_nothing() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    add(&mut visitor, ARGAN).await;
    let form = visitor.get("/fr/commande").await;
    assert!(form.says("Calculer la livraison") && !form.says("Commander, je paie"));
    let asked = [
        ("region", "06"),
        ("telephone", "0600"),
        ("choisir", "1"),
        ("adresse", "12 rue Exemple"),
    ];
    let page = visitor.post("/fr/commande", &asked).await;
    assert_eq!(page.status(), 200);
    assert!(page.html().contains("name=\"province\"") && page.value_of("telephone") == "0600");
    let casablanca = commune(&app, "Casablanca");
    let page = visitor
        .post("/fr/commande", &[("commune", &casablanca), ("choisir", "1")])
        .await;
    assert!(page.says("Commander, je paie"));
    assert_eq!(
        app.run(|conn| orders::table.count().get_result::<i64>(conn).unwrap()),
        0
    );
}

#[actix_web::test]
async fn each_parcel_travels_as_chosen_in_the_cart_or_on_the_form() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let home = visitor.get("/fr/commande").await.value_of("total");
    let set = visitor
        .post("/fr/panier/livraisons/argan-exemple", &[("service", "agency")])
        .await;
    assert_eq!(set.status(), 303);
    assert_eq!(
        visitor
            .post("/fr/panier/livraisons/nulle-part", &[("service", "agency")])
            .await
            .status(),
        404
    );
    let form = visitor.get("/fr/commande").await;
    assert!(form.value_of("total").parse::<i64>().unwrap() < home.parse::<i64>().unwrap());
    let page = send_changed(
        &app,
        &mut visitor,
        &[("livraison[miel-exemple]", "agency"), ("total", "")],
    )
    .await;
    assert_eq!(page.status(), 303, "{}", page.text());
    let services = app.run(|conn| {
        let services = twiza::schema::parcels::table.order(twiza::schema::parcels::id);
        services
            .select(twiza::schema::parcels::service)
            .load::<String>(conn)
            .unwrap()
    });
    assert_eq!(services, ["agency", "agency", "home"]);
}

#[actix_web::test]
async fn more_than_there_is_becomes_what_there_is_and_says_so() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let fields = [("variante", "5"), ("quantite", "2147483647")];
    let added = visitor.post("/fr/panier/articles", &fields).await;
    let page = visitor.follow(added).await;
    assert!(page.says("Dattes Majhoul : il en reste 3. Nous avons mis 3 dans votre panier."));
    let line = page.find(r#"action="(/fr/panier/articles/\d+)""#).unwrap();
    let changed = visitor.post(&line, &[("saisie", "2")]).await;
    assert!(visitor.follow(changed).await.says("Dattes Majhoul : 2 dans le panier."));
    let odd = visitor.post(&line, &[("saisie", "beaucoup")]).await;
    assert!(visitor.follow(odd).await.says("Écrivez un nombre entier"));
}

#[actix_web::test]
async fn what_was_taken_out_comes_back_by_its_button() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    add(&mut visitor, ARGAN).await;
    let cart = visitor.get("/fr/panier").await;
    let line = cart.find(r#"action="(/fr/panier/articles/\d+)""#).unwrap();
    let removed = visitor.post(&line, &[("quantite", "0")]).await;
    let undo = visitor
        .follow(removed)
        .await
        .find(r#"action="(/fr/panier/articles\?[^"]+)""#)
        .unwrap();
    visitor.post(&undo, &[]).await;
    assert!(visitor.get("/fr/panier").await.says("Huile d'argan alimentaire"));
}

#[actix_web::test]
async fn without_a_cart_there_is_nothing_to_change_or_order() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    for path in [
        "/fr/panier/prix",
        "/fr/panier/commune",
        "/fr/panier/articles/1",
        "/fr/panier/livraisons/argan-exemple",
    ] {
        let fields = [("quantite", "1"), ("service", "home"), ("commune", "06.141.01.0")];
        assert_eq!(visitor.post(path, &fields).await.status(), 404, "{path}");
    }
    assert_eq!(visitor.get("/fr/commande").await.location(), "/fr/panier");
    assert_eq!(
        visitor
            .post("/fr/panier/articles", &[("variante", "7"), ("quantite", "1")])
            .await
            .status(),
        303
    );
    assert!(visitor.get("/fr/panier").await.says("Votre panier est vide."));
}

#[actix_web::test]
async fn a_shopper_who_signed_in_need_not_type_their_name_again() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    add(&mut salma, ARGAN).await;
    let form = salma.get("/fr/commande").await;
    assert_eq!(
        (form.value_of("nom"), form.value_of("email")),
        ("Salma Exemple".into(), "salma@exemple.test".into())
    );
    assert_eq!(form.value_of("telephone"), "06\u{a0}00\u{a0}00\u{a0}00\u{a0}08");
}

#[actix_web::test]
async fn a_new_cart_goes_where_the_visitor_looked_at_deliveries() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    visitor.set_cookie("commune", &commune(&app, "Casablanca"));
    add(&mut visitor, ARGAN).await;
    assert!(visitor.get("/fr/panier").await.says("Livraison à Casablanca"));
}

#[actix_web::test]
async fn an_orders_page_takes_as_many_queries_for_three_parcels_as_for_one() {
    let app = TestApp::new();
    let (one, three) = app.run(|conn| {
        let one = order_of(conn, &[(ARGAN, 1)]).unwrap().order;
        (
            one,
            order_of(conn, &[(ARGAN, 1), (THYME_HONEY, 1), (DATES, 1)])
                .unwrap()
                .order,
        )
    });
    let mut visitor = app.visitor();
    let mut count = async |order: &twiza::orders::Order| {
        app.queries_of(&mut visitor, &format!("/fr{}", order.token().path()))
            .await
    };
    assert_eq!(count(&one).await, count(&three).await);
}
