//! HEAD and the methods that an address does not take.
use crate::support::TestApp;

#[actix_web::test]
async fn head_answers_as_get_does_without_a_body() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    for path in [
        "/fr",
        "/fr/produits",
        "/fr/produits/huile-argan",
        "/health",
        "/sitemap.xml",
    ] {
        let (get, head) = (visitor.get(path).await, visitor.ask("HEAD", path).await);
        assert_eq!((head.status(), head.html()), (200, ""), "{path}");
        assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
    }
    assert_eq!(visitor.ask("HEAD", "/fr/inconnu").await.status(), 404);
}

#[actix_web::test]
async fn an_address_says_which_methods_it_takes() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let deleted = visitor.ask("DELETE", "/fr/produits").await;
    assert_eq!((deleted.status(), deleted.header("allow")), (405, "GET, HEAD, POST"));
    let read = visitor.get("/fr/panier/prix").await;
    assert_eq!((read.status(), read.header("allow")), (405, "POST"));
    let posted = visitor.post("/fr/produits", &[]).await;
    assert_eq!((posted.status(), posted.header("allow")), (405, "GET, HEAD"));
    assert_eq!(visitor.ask("DELETE", "/fr/inconnu").await.status(), 404);
}

/// K6. Guards against leaving `has_control` out of `hosts::only_ours`: the database refuses a NUL, a header a line break.
#[actix_web::test]
async fn an_address_with_a_control_character_is_not_found() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    for path in ["/fr/produits/%00", "/fr/produits/a%7fb", "/ar/certificats/%1f"] {
        assert_eq!(visitor.get(path).await.status(), 404, "{path}");
    }
    let page = visitor.post("/fr/invitations/%0d%0aX:%20y/deconnexion", &[]).await;
    assert_eq!(page.status(), 404);
}
