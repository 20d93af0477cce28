use diesel::prelude::*;
use twiza::schema::variants;

use super::*;

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
async fn a_new_cart_goes_where_the_visitor_looked_at_deliveries() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    visitor.set_cookie("commune", &commune(&app, "Casablanca"));
    add(&mut visitor, ARGAN).await;
    assert!(visitor.get("/fr/panier").await.says("Livraison à Casablanca"));
}
