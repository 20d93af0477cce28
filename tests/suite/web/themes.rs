//! Light, dark, or as the device.
use crate::support::TestApp;

#[actix_web::test]
async fn the_chosen_look_is_kept_and_can_be_given_up() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    assert!(!visitor.get("/fr/produits").await.html().contains("data-theme"));
    let chosen = visitor
        .post("/fr/theme", &[("theme", "dark"), ("suite", "/fr/produits?q=miel")])
        .await;
    assert_eq!((chosen.status(), chosen.location()), (303, "/fr/produits?q=miel"));
    let page = visitor.follow(chosen).await;
    assert!(page.html().contains(r#"data-theme="dark""#));
    assert!(page.html().contains(r#"value="dark" aria-pressed="true""#));
    assert!(visitor.get("/fr/inconnu").await.html().contains(r#"data-theme="dark""#));
    visitor.post("/fr/theme", &[("theme", "auto")]).await;
    assert!(!visitor.get("/fr").await.html().contains("data-theme"));
}

#[actix_web::test]
async fn the_form_leads_to_no_other_site_and_takes_no_other_look() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let led = visitor
        .post("/ar/theme", &[("theme", "light"), ("suite", "//evil.test")])
        .await;
    assert_eq!(led.location(), "/ar");
    assert_eq!(visitor.post("/ar/theme", &[("theme", "neon")]).await.status(), 400);
    let forged = visitor.post_body("/fr/theme", "theme=dark".to_owned()).await;
    assert_eq!(forged.status(), 403);
}

#[actix_web::test]
async fn a_phone_may_keep_the_shop_with_its_icon() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let page = visitor.get("/ar").await;
    for link in [
        r#"rel="apple-touch-icon""#,
        r#"rel="manifest" href="/ar/manifest.webmanifest""#,
    ] {
        assert!(page.html().contains(link), "{link}");
    }
    let manifest = visitor.get("/ar/manifest.webmanifest").await;
    assert_eq!(manifest.header("content-type"), "application/manifest+json");
    assert!(manifest.html().contains(r#""dir":"rtl""#));
}
