//! The page of a product, what proves its labels, and what delivery to one's own commune costs.
use diesel::connection::SimpleConnection;

use crate::support::{Page, TestApp};

async fn product(path: &str) -> Page {
    let app = TestApp::new();
    app.visitor().get(path).await
}

#[actix_web::test]
async fn a_product_says_price_unit_stock_and_who_gets_the_money() {
    let page = product("/fr/produits/huile-argan").await;
    assert_eq!(page.status(), 200);
    for sentence in [
        "Huile d'argan alimentaire, 250 ml",
        "130 DH",
        "520 DH/litre",
        "50 pièces prêtes",
        "123,50 DH",
        "Vous avez 7 jours pour changer d’avis",
        "38 femmes",
        "Amandons d'argan",
        "009999001000089",
        "06 00 00 00 21",
        "Amlou aux amandes, 300 g",
    ] {
        assert!(page.says(sentence), "{sentence} is missing from {}", page.text());
    }
}

#[actix_web::test]
async fn a_variant_is_chosen_by_its_link() {
    let page = product("/fr/produits/huile-argan?variante=2").await;
    assert!(page.says("240 DH"));
    assert!(page.says("5 pièces prêtes"));
    assert_eq!(page.find(r#"name="variante" value="(\d+)""#).as_deref(), Some("2"));
    let other = product("/fr/produits/huile-argan?variante=4").await;
    assert_eq!(other.find(r#"name="variante" value="(\d+)""#).as_deref(), Some("1"));
}

#[actix_web::test]
async fn what_cannot_be_taken_back_says_so() {
    assert!(product("/fr/produits/amlou-amandes").await.says("Non repris"));
}

#[actix_web::test]
async fn machines_read_the_product_and_its_offers() {
    let page = product("/fr/produits/huile-argan").await;
    let json = page
        .find(r#"(?s)<script type="application/ld\+json">(.*?)</script>"#)
        .expect("structured data");
    let data: serde_json::Value = serde_json::from_str(&json).expect("valid JSON");
    assert_eq!(data["@type"], "Product");
    assert_eq!(data["offers"][1]["price"], "240.00");
    assert_eq!(data["offers"][1]["priceCurrency"], "MAD");
}

#[actix_web::test]
async fn nothing_a_member_writes_ends_the_structured_data() {
    let app = TestApp::new();
    app.run(|conn| {
        conn.batch_execute("UPDATE products SET description_fr = '</script><script>alert(1)</script>' WHERE id = 1")
            .expect("a hostile description");
    });
    let page = app.visitor().get("/fr/produits/huile-argan").await;
    assert!(!page.html().contains("<script>alert"));
}

#[actix_web::test]
async fn each_language_names_the_others() {
    let page = product("/fr/produits/huile-argan").await;
    let arabic = page.find(r#"<link rel="alternate" hreflang="ar" href="([^"]*)""#);
    assert_eq!(arabic.as_deref(), Some("http://twiza.test/ar/produits/huile-argan"));
    let canonical = page.find(r#"<link rel="canonical" href="([^"]*)""#);
    assert_eq!(canonical.as_deref(), Some("http://twiza.test/fr/produits/huile-argan"));
}

#[actix_web::test]
async fn the_arabic_page_leaks_no_french() {
    let page = product("/ar/produits/huile-argan").await;
    assert!(page.html().contains(r#"dir="rtl""#));
    assert!(page.says("زيت أركان للأكل، 250 مل"));
    for french in [
        "Livraison",
        "Contenance",
        "Vendeur",
        "pièce",
        "femmes",
        "DH",
        "Coopérative",
        "coopérative",
    ] {
        assert!(!page.says(french), "{french} leaks into the Arabic page");
    }
}

#[actix_web::test]
async fn what_was_withdrawn_is_gone_and_a_draft_never_was() {
    let app = TestApp::new();
    app.run(|conn| {
        conn.batch_execute(
            "UPDATE products SET status = 'withdrawn' WHERE id = 3; SELECT refresh_product_search(ARRAY[3::bigint])",
        )
        .expect("the honey is withdrawn");
    });
    let mut visitor = app.visitor();
    let gone = visitor.get("/fr/produits/miel-de-thym").await;
    assert_eq!(gone.status(), 410);
    assert!(gone.says("Ce produit n’est plus en vente"));
    assert_eq!(visitor.get("/fr/produits/huile-brouillon").await.status(), 404);
    assert_eq!(visitor.get("/fr/produits/inconnu").await.status(), 404);
}

#[actix_web::test]
async fn a_product_takes_the_same_few_queries_whatever_it_has() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let rich = app.queries_of(&mut visitor, "/fr/produits/huile-argan").await;
    let poor = app.queries_of(&mut visitor, "/fr/produits/miel-de-thym").await;
    assert!(rich <= 16 && poor <= rich, "{rich} and {poor} queries");
}

#[actix_web::test]
async fn the_commune_chosen_once_prices_every_product() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let page = visitor.get("/fr/produits/huile-argan").await;
    assert!(page.says("Choisissez votre ville"));
    let picker = visitor
        .get("/fr/livraison?suite=%2Ffr%2Fproduits%2Fhuile-argan&q=casablanca")
        .await;
    let code = picker.find(r#"name="commune" value="([^"]*)""#).expect("a commune");
    let chosen = visitor
        .post(
            "/fr/livraison",
            &[("commune", &code), ("suite", "/fr/produits/huile-argan")],
        )
        .await;
    assert_eq!((chosen.status(), chosen.location()), (303, "/fr/produits/huile-argan"));
    let page = visitor.get("/fr/produits/huile-argan").await;
    assert!(page.says("Livraison à Casablanca"), "{}", page.text());
    assert!(page.says("À domicile"));
}

#[actix_web::test]
async fn a_cart_begins_with_the_commune_chosen_before_it() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let picker = visitor.get("/fr/livraison?q=casablanca").await;
    let code = picker.find(r#"name="commune" value="([^"]*)""#).expect("a commune");
    visitor.post("/fr/livraison", &[("commune", &code)]).await;
    visitor
        .post("/fr/panier/articles", &[("variante", "1"), ("quantite", "1")])
        .await;
    assert!(visitor.get("/fr/panier").await.says("Casablanca"));
}

#[actix_web::test]
async fn communes_are_found_region_by_region() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let page = visitor.get("/ar/livraison").await;
    let region = page
        .find(r#"href="(/ar/livraison\?region=09[^"]*)""#)
        .expect("a region");
    let page = visitor.get(&region).await;
    let province = page
        .find(r#"href="(/ar/livraison\?[^"]*province=[^"]*)""#)
        .expect("a province");
    assert!(
        visitor
            .get(&province)
            .await
            .find(r#"name="commune" value="([^"]*)""#)
            .is_some()
    );
}

#[actix_web::test]
async fn an_invented_commune_and_a_foreign_address_lead_nowhere() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    assert_eq!(
        visitor
            .post("/fr/livraison", &[("commune", "99"), ("suite", "/fr")])
            .await
            .status(),
        404
    );
    let code = app.run(|conn| twiza::geography::Commune::all(conn).expect("communes")[0].code.clone());
    let sent = visitor
        .post("/fr/livraison", &[("commune", &code), ("suite", "//evil.test")])
        .await;
    assert_eq!(sent.location(), "/fr/produits");
    assert_eq!(
        visitor.get("/fr/produits/huile-argan?commune=%27%3B--").await.status(),
        200
    );
}

#[actix_web::test]
async fn a_certificate_shows_its_number_and_whether_it_holds() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let product = visitor.get("/fr/produits/huile-argan").await;
    assert!(product.find(r#"href="(/fr/certificats/CERT-1)""#).is_some());
    let valid = visitor.get("/fr/certificats/CERT-1").await;
    assert!(valid.says("IGP-ARG-001") && valid.says("Normacert") && valid.says("Vérifié. Valable jusqu’au"));
    assert!(visitor.get("/fr/certificats/CERT-2").await.says("n’est plus valable"));
    assert_eq!(visitor.get("/fr/certificats/CERT-3").await.status(), 404);
}
