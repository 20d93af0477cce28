//! What shoppers see.
use diesel::connection::SimpleConnection;

use crate::support::TestApp;

#[actix_web::test]
async fn the_catalogue_shows_cards_with_counts_and_prices() {
    let app = TestApp::new();
    let page = app.visitor().get("/fr/produits").await;
    assert_eq!(page.status(), 200);
    assert!(page.says("5 produits"), "{}", page.text());
    assert!(page.says("Huile d'argan alimentaire, 250 ml"));
    assert!(page.says("Tamount-Exemple (démo)"));
    assert!(page.says("130 DH"));
    assert!(page.says("520 DH/litre"));
    assert!(page.says("Pièce unique"));
}

#[actix_web::test]
async fn the_catalogue_takes_few_queries_however_long_it_is() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let queries = app
        .queries_of(
            &mut visitor,
            "/fr/produits?q=argan&categorie=huiles&cooperative=argan-exemple&page=1",
        )
        .await;
    assert!(queries <= 6, "{queries} queries");
}

#[actix_web::test]
async fn a_filter_in_use_is_shown_and_can_be_taken_away_alone() {
    let app = TestApp::new();
    let page = app
        .visitor()
        .get("/fr/produits?categorie=huiles&categorie=miel&disponible=1&prix_max=200")
        .await;
    assert!(page.says("3 produits"), "{}", page.text());
    let without_honey = page
        .find(r#"class="chip chip--on" href="([^"]*)"><bdi>Miel"#)
        .expect("a chip for honey");
    assert_eq!(without_honey, "/fr/produits?categorie=huiles&disponible=1&prix_max=200");
    assert!(page.says("Jusqu’à 200 DH"));
}

#[actix_web::test]
async fn a_search_is_kept_in_its_box_and_safe_to_show() {
    let app = TestApp::new();
    let page = app
        .visitor()
        .get("/fr/produits?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
        .await;
    assert_eq!(page.status(), 200);
    assert!(!page.html().contains("<script>alert"));
    assert_eq!(page.value_of("q"), r#""><script>alert(1)</script>"#);
}

#[actix_web::test]
async fn nothing_found_leads_on_to_the_aisles() {
    let app = TestApp::new();
    let page = app.visitor().get("/fr/produits?q=introuvable").await;
    assert!(page.says("Rien pour « introuvable »."));
    assert!(page.find(r#"href="(/fr/produits\?categorie=miel)""#).is_some());
}

#[actix_web::test]
async fn a_mistyped_search_is_led_to_what_was_meant_with_the_same_filters() {
    let app = TestApp::new();
    app.run(|conn| {
        conn.batch_execute("SELECT refresh_search_terms()")
            .expect("the words are read")
    });
    let page = app.visitor().get("/fr/produits?q=arguan&region=09").await;
    assert!(page.says("Vouliez-vous dire « argan » ?"), "{}", page.text());
    let href = page.find(r#"class="lead"><a href="([^"]*)""#).expect("a link");
    assert!(href.starts_with("/fr/produits?") && href.contains("q=argan") && href.contains("region=09"));
}

#[actix_web::test]
async fn strange_parameters_give_a_page() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let many = (0..4_000).map(|n| format!("region={n}")).collect::<Vec<_>>().join("&");
    let strange = [
        "page=abc",
        "page=-3",
        "page=99999999999999999999",
        "prix_min=-1",
        "prix_min=1e9&prix_max=abc",
        "q=%25%25%25%25",
        "q=%ff%fe",
        "categorie=%27%3B--",
        "tri=%3Cb%3E",
        "disponible=",
        "q=%D8%B2&cooperative=../..",
        &many,
        "prix_max=999999999999999999",
        "&&&==&",
    ];
    for query in strange {
        let page = visitor.get(&format!("/fr/produits?{query}")).await;
        assert_eq!(page.status(), 200, "{}", &query[..query.len().min(60)]);
    }
}

#[actix_web::test]
async fn the_arabic_catalogue_is_arabic_from_right_to_left() {
    let app = TestApp::new();
    let page = app.visitor().get("/ar/produits?categorie=huiles").await;
    assert!(page.html().contains(r#"<html lang="ar" dir="rtl">"#));
    assert!(page.says("زيت أركان للأكل، 250 مل"));
    for french in ["Catégorie", "Région", "Garanties", "Huile", "produits", "DH", "Prix"] {
        assert!(!page.says(french), "{french} leaks into the Arabic page");
    }
}
