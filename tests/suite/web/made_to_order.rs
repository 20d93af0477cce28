//! Catalogue, product page, cart and checkout say the same of a product that is made to order.
use diesel::connection::SimpleConnection;

use crate::support::TestApp;

/// No dates are ready, and eight days make some.
fn app_without_ready_dates() -> TestApp {
    let app = TestApp::new();
    app.run(|conn| {
        conn.batch_execute(
            "UPDATE products SET made_to_order_days = 8 WHERE id = 4;
             UPDATE variants SET on_hand = 0 WHERE id = 5;
             INSERT INTO stock_ledger (variant_id, delta, reason, reference) VALUES (5, -3, 'correction', 'test');
             SELECT refresh_product_search(ARRAY[4::bigint]);",
        )
        .expect("the dates are made to order");
    });
    app
}

#[actix_web::test]
async fn the_list_of_what_is_available_offers_it() {
    let app = app_without_ready_dates();
    let page = app
        .visitor()
        .get("/fr/produits?disponible=1&categorie=fruits-secs")
        .await;
    assert!(page.says("Sur commande"), "{}", page.text());
    assert!(page.html().contains(r#"name="variante" value="5""#));
}

#[actix_web::test]
async fn its_page_says_how_long_it_takes_and_sells_it() {
    let app = app_without_ready_dates();
    let page = app.visitor().get("/fr/produits/dattes-majhoul").await;
    assert!(page.says("Sur commande : fabriqué en 8 jours"), "{}", page.text());
    assert!(!page.says("Épuisé") && page.html().contains("schema.org/MadeToOrder"));
    assert_eq!(
        page.find(r#"name="quantite" type="number" min="1" max="(\d+)""#)
            .unwrap(),
        "99"
    );
}

#[actix_web::test]
async fn the_cart_and_the_checkout_take_it_with_its_days() {
    let app = app_without_ready_dates();
    let mut visitor = app.visitor();
    let added = visitor
        .post("/fr/panier/articles", &[("variante", "5"), ("quantite", "4")])
        .await;
    let cart = visitor.follow(added).await;
    assert!(cart.says("Ajouté : Dattes Majhoul."), "{}", cart.text());
    assert!(cart.says("fabriqué en 8 jours") && !cart.says("Épuisé"));
    let checkout = visitor.get("/fr/commande").await;
    assert_eq!(checkout.status(), 200);
    assert!(checkout.says("fabriqué en 8 jours"));
}
