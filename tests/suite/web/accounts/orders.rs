use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::schema::{cart_lines, carts, communes, orders, users, variants};

use crate::support::buyers::*;
use crate::support::{Client, Page, TestApp};

const PAGE: &str = "/fr/compte/commandes";

/// An order of Salma's, by its number.
fn order(app: &TestApp, lines: &[(i64, i32)]) -> String {
    app.run(|conn| order_of(conn, lines).unwrap().order.number)
}

/// The same as a guest, with that address.
fn guest_order(app: &TestApp, email: &str) -> String {
    let number = order(app, &[(AMLOU, 1)]);
    app.run(|conn| {
        diesel::update(orders::table.filter(orders::number.eq(&number)))
            .set((orders::user_id.eq(None::<i64>), orders::email.eq(email)))
            .execute(conn)
            .unwrap();
    });
    number
}

async fn again(client: &mut Client, number: &str) -> Page {
    let page = client.post(&format!("{PAGE}/{number}/rachat"), &[]).await;
    assert_eq!((page.status(), page.location()), (303, "/fr/panier"));
    client.follow(page).await
}

#[actix_web::test]
async fn a_person_sees_their_orders_and_nobody_elses() {
    let app = TestApp::new();
    let number = order(&app, &[(ARGAN, 1), (THYME_HONEY, 1)]);
    let page = app.as_("salma").await.get(PAGE).await;
    assert!(page.says(&number) && page.says("Coopérative"), "{}", page.text());
    let theirs = app.as_("youssef").await.get("/ar/compte/commandes").await;
    assert!(!theirs.says(&number));
}

#[actix_web::test]
async fn the_list_takes_the_same_queries_for_one_order_and_for_ten() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    order(&app, &[(ARGAN, 1)]);
    let one = app.queries_of(&mut salma, PAGE).await;
    for _ in 0..9 {
        order(&app, &[(ARGAN, 1), (THYME_HONEY, 1)]);
    }
    assert_eq!(app.queries_of(&mut salma, PAGE).await, one);
}

#[actix_web::test]
async fn the_same_again_goes_into_the_cart_and_what_is_missing_is_said() {
    let app = TestApp::new();
    let number = order(&app, &[(ARGAN, 2), (THYME_HONEY, 2), (AMLOU, 1)]);
    let mut salma = app.as_("salma").await;
    let cart = again(&mut salma, &number).await;
    assert!(cart.says("3 produits sont dans le panier"), "{}", cart.text());
    app.run(|conn| {
        for (variant, kept) in [(THYME_HONEY, 1), (AMLOU, 0)] {
            let on_hand = variants::table.find(variant).select(variants::on_hand);
            let left: i32 = on_hand.first(conn).unwrap();
            order_of(conn, &[(variant, left - kept)]).unwrap();
        }
        conn.batch_execute("DELETE FROM cart_lines").unwrap();
    });
    let cart = again(&mut salma, &number).await;
    assert!(cart.says("2 produits sont dans le panier"), "{}", cart.text());
    assert!(cart.says("N’est plus disponible") && cart.says("Il en reste moins que la dernière fois"));
}

/// Guards against adding the whole order each time.
#[actix_web::test]
async fn pressing_twice_buys_the_same_once() {
    let app = TestApp::new();
    let number = order(&app, &[(ARGAN, 2)]);
    let mut salma = app.as_("salma").await;
    again(&mut salma, &number).await;
    again(&mut salma, &number).await;
    let quantity: i32 = app.run(|conn| cart_lines::table.select(cart_lines::quantity).first(conn).unwrap());
    assert_eq!(quantity, 2);
}

#[actix_web::test]
async fn a_price_that_changed_since_is_said_with_both_amounts() {
    let app = TestApp::new();
    let number = order(&app, &[(ARGAN, 1), (AMLOU, 1)]);
    app.run(|conn| {
        conn.batch_execute(
            "UPDATE variants SET price_centimes = 14500 WHERE id = 1; SELECT refresh_product_search(ARRAY[1::bigint])",
        )
        .unwrap();
    });
    let cart = again(&mut app.as_("salma").await, &number).await;
    let said = "Huile d'argan alimentaire (130 DH avant, 145 DH maintenant)";
    assert!(cart.says(said), "{}", cart.text());
    assert!(!cart.says("Amlou aux amandes (75 DH"));
}

/// The name of the commune where Salma's newest cart goes.
fn destination(app: &TestApp) -> Option<String> {
    app.run(|conn| {
        let newest = carts::table.filter(carts::user_id.eq(8_i64)).order(carts::id.desc());
        let code: Option<String> = newest.select(carts::commune_code).first(conn).unwrap();
        communes::table
            .filter(communes::code.nullable().eq(code))
            .select(communes::name_fr)
            .first(conn)
            .optional()
            .unwrap()
    })
}

/// Guards against leaving `begin_at` out of `buy_again`, and against its overruling a choice.
#[actix_web::test]
async fn what_is_bought_again_goes_where_it_went_unless_another_commune_was_chosen() {
    let app = TestApp::new();
    let number = order(&app, &[(ARGAN, 1)]);
    again(&mut app.as_("salma").await, &number).await;
    assert_eq!(destination(&app).as_deref(), Some("Casablanca"));
    let elsewhere: String = app.run(|conn| {
        let agadir = communes::table.filter(communes::name_fr.eq("Agadir"));
        agadir.select(communes::code).first(conn).unwrap()
    });
    let mut salma = app.as_("salma").await;
    salma.post("/fr/livraison", &[("commune", &elsewhere)]).await;
    again(&mut salma, &number).await;
    assert_eq!(destination(&app).as_deref(), Some("Agadir"));
}

/// I1. Guards against leaving the owner out of `find_of`.
#[actix_web::test]
async fn nobody_buys_somebody_elses_order_again() {
    let app = TestApp::new();
    let number = order(&app, &[(ARGAN, 1)]);
    let page = app
        .as_("youssef")
        .await
        .post(&format!("{PAGE}/{number}/rachat"), &[])
        .await;
    assert_eq!(page.status(), 404);
}

/// Guards against leaving the address out of `GUESTS`.
#[actix_web::test]
async fn a_person_claims_the_orders_of_their_own_address() {
    let app = TestApp::new();
    let (hers, other) = (
        guest_order(&app, "youssef@exemple.test"),
        guest_order(&app, "autre@exemple.test"),
    );
    let mut youssef = app.as_("youssef").await;
    let page = youssef.get("/fr/compte").await;
    assert!(page.says("Une commande a été passée sans compte"), "{}", page.text());
    assert_eq!(youssef.post(&format!("{PAGE}/invite"), &[]).await.location(), PAGE);
    let page = youssef.get(PAGE).await;
    assert!(page.says(&hers) && !page.says(&other) && !page.says("sans compte avec"));
}

/// Guards against leaving `verified_at` out of `GUESTS`.
#[actix_web::test]
async fn an_address_that_was_only_typed_claims_nothing() {
    let app = TestApp::new();
    let number = guest_order(&app, "youssef@exemple.test");
    app.run(|conn| {
        diesel::update(users::table.find(9))
            .set(users::verified_at.eq(None::<chrono::DateTime<chrono::Utc>>))
            .execute(conn)
            .unwrap();
    });
    let mut youssef = app.as_("youssef").await;
    youssef.post(&format!("{PAGE}/invite"), &[]).await;
    assert!(!youssef.get(PAGE).await.says(&number));
}

#[actix_web::test]
async fn an_account_is_offered_after_the_order_with_what_was_typed() {
    let app = TestApp::new();
    let number = guest_order(&app, "nouvelle@exemple.test");
    let link = app.run(|conn| {
        twiza::orders::Order::find_by_number(conn, &number)
            .unwrap()
            .token()
            .path()
    });
    let mut visitor = app.visitor();
    let offer = format!("/fr{link}/compte");
    assert!(visitor.get(&format!("/fr{link}")).await.html().contains(&offer));
    let form = visitor.get(&offer).await;
    assert_eq!(form.value_of("email"), "nouvelle@exemple.test");
    assert_eq!(form.value_of("nom"), "Salma Exemple");
    assert_eq!(form.header("referrer-policy"), "no-referrer");
    let mut salma = app.as_("salma").await;
    assert!(!salma.get(&format!("/fr{link}")).await.html().contains(&offer));
    assert!(!visitor.get("/fr/commande").await.html().contains("/inscription"));
}
