use diesel::prelude::*;
use twiza::orders::{Actor, Parcel};
use twiza::schema::orders;

use super::*;

#[actix_web::test]
async fn a_guest_orders_from_three_cooperatives_and_follows_the_parcels() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let form = visitor.get("/fr/commande").await;
    let (key, casablanca, total) = answers(&app, &form);
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

#[actix_web::test]
async fn a_buyer_in_arabic_pays_by_transfer_and_gets_the_account_to_pay_to() {
    let app = TestApp::new();
    let mut visitor = visitor_with_three_parcels(&app).await;
    let form = visitor.get("/ar/commande").await;
    let (key, casablanca, total) = answers(&app, &form);
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
    assert_eq!(orders_placed(&app), 0);
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
