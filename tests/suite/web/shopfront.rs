//! The home page, the cooperatives, and what search engines read.
use crate::support::TestApp;

#[actix_web::test]
async fn the_home_page_leads_to_aisles_products_and_cooperatives() {
    let app = TestApp::new();
    let page = app.visitor().get("/fr").await;
    assert_eq!(page.status(), 200);
    assert!(page.says("Achetez directement aux coopératives rurales du Maroc"));
    assert!(page.says("Des produits faits par 4 coopératives."));
    assert!(page.says("95 DH à la coopérative"), "{}", page.text());
    assert!(page.find(r#"href="(/fr/produits\?categorie=miel)""#).is_some());
    assert!(page.says("La coopérative du mois"));
    assert!(
        page.find(r#"href="([^"]*(?:paniers-solidaires|guides|impact))""#)
            .is_none()
    );
}

#[actix_web::test]
async fn the_home_page_takes_few_queries() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let queries = app.queries_of(&mut visitor, "/fr").await;
    assert!(queries <= 10, "{queries} queries");
}

#[actix_web::test]
async fn the_arabic_home_page_leaks_no_french() {
    let app = TestApp::new();
    let page = app.visitor().get("/ar").await;
    assert!(page.html().contains(r#"dir="rtl""#));
    for french in ["coopérative", "Coopérative", "DH", "Rayons", "Produits", "femmes"] {
        assert!(!page.says(french), "{french} leaks into the Arabic page");
    }
}

#[actix_web::test]
async fn cooperatives_are_found_by_name_region_and_trade() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    assert!(visitor.get("/fr/cooperatives").await.says("4 coopératives"));
    assert!(visitor.get("/fr/cooperatives?q=NAHLA").await.says("1 coopérative"));
    assert!(
        visitor
            .get("/ar/cooperatives?q=%D9%86%D8%AD%D9%84%D9%87")
            .await
            .says("نحلة الخيالية")
    );
    assert!(
        visitor
            .get("/fr/cooperatives?secteur=pottery")
            .await
            .says("Fakhar-Démo")
    );
    assert!(
        visitor
            .get("/fr/cooperatives?q=%25")
            .await
            .says("Aucune coopérative ne correspond.")
    );
    assert_eq!(
        visitor
            .get("/fr/cooperatives?page=abc&region=x&secteur=%27")
            .await
            .status(),
        200
    );
    let queries = app.queries_of(&mut visitor, "/fr/cooperatives?q=exemple").await;
    assert!(queries <= 3, "{queries} queries");
}

#[actix_web::test]
async fn a_storefront_tells_who_sells_and_what() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let page = visitor.get("/fr/cooperatives/argan-exemple").await;
    for sentence in [
        "38 femmes",
        "Vérifiée le 12 septembre 2026",
        "offerte dès 300 DH",
        "Huile d'argan alimentaire, 250 ml",
        "RL-1",
        "Trente-huit femmes",
    ] {
        assert!(page.says(sentence), "{sentence} is missing from {}", page.text());
    }
    assert!(
        visitor
            .get("/fr/cooperatives/poterie-exemple")
            .await
            .says("rien en vente")
    );
    assert_eq!(visitor.get("/fr/cooperatives/inconnue").await.status(), 404);
}

#[actix_web::test]
async fn search_engines_find_every_page_in_every_language() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let sitemap = visitor.get("/sitemap.xml").await;
    assert!(
        sitemap
            .html()
            .contains("<loc>http://twiza.test/ar/produits/huile-argan</loc>")
    );
    assert!(
        sitemap
            .html()
            .contains("<loc>http://twiza.test/en/cooperatives/miel-exemple</loc>")
    );
    assert!(!sitemap.html().contains("huile-brouillon"));
    let robots = visitor.get("/robots.txt").await;
    assert!(robots.html().contains("Sitemap: http://twiza.test/sitemap.xml"));
}

#[actix_web::test]
async fn the_language_read_last_is_remembered() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    visitor.get("/ar/produits").await;
    assert_eq!(visitor.get("/").await.location(), "/ar");
    visitor.get("/en").await;
    assert_eq!(visitor.get("/").await.location(), "/en");
}
