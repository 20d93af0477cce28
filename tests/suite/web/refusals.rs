//! What is refused before any handler has a page too, in the reader's language and with the headers of every page
//! (K2, K6).
use std::time::Duration;

use diesel::r2d2::{ConnectionManager, Pool};
use twiza::db::Db;
use twiza::locale::Locale;

use crate::support::{Client, Page, TestApp};

/// Fails unless `page` is the error page of `status` in that language, headers and all.
fn is_drawn(page: &Page, status: u16, locale: Locale) {
    assert_eq!(page.status(), status);
    assert!(
        page.html().contains(&format!("lang=\"{}\"", locale.code())),
        "{}",
        page.html()
    );
    assert!(
        page.says(&locale.t(&format!("error-{status}-title"))),
        "{}",
        page.text()
    );
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    assert_eq!(page.header("cache-control"), "private, no-store");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
}

/// Shown to fail by handing `Err` on in `error_pages::draw`.
#[actix_web::test]
async fn what_a_middleware_refuses_has_its_page() {
    let app = TestApp::new();
    for locale in Locale::ALL {
        let path = |rest: &str| format!("/{}/{rest}", locale.code());
        let page = app.visitor().get(&path("produits/%00")).await;
        is_drawn(&page, 404, locale);
        let mut elsewhere = app.visitor().with_header("host", "evil.test");
        is_drawn(&elsewhere.get(&path("connexion")).await, 421, locale);
        let mut foreign = app.visitor().with_header("sec-fetch-site", "cross-site");
        is_drawn(&foreign.ask("POST", &path("deconnexion")).await, 403, locale);
    }
}

/// A page outside the languages speaks the browser's.
#[actix_web::test]
async fn a_refusal_without_a_language_speaks_the_browsers() {
    let app = TestApp::new();
    let mut reader = app.visitor().with_header("accept-language", "ar-MA,ar;q=0.9");
    is_drawn(&reader.get("/static/%00").await, 404, Locale::Ar);
}

/// Shown to fail by leaving `session::outage` out of the application: then it was the page of a fault, 500.
#[actix_web::test]
async fn who_is_signed_in_is_told_of_an_outage_as_everybody_is() {
    let app = TestApp::new();
    let mut shared = app.shared_elsewhere();
    let salma = app.as_("salma").await;
    let nowhere = Pool::builder()
        .max_size(1)
        .connection_timeout(Duration::from_millis(50));
    shared.db = Db::from_pool(nowhere.build_unchecked(ConnectionManager::new("postgres://127.0.0.1:1/none")));
    for path in ["/fr", "/fr/compte", "/fr/produits"] {
        let mut without = Client::new(shared.clone());
        for (name, value) in salma.cookies() {
            without.set_cookie(name, value);
        }
        let page = without.get(path).await;
        is_drawn(&page, 503, Locale::Fr);
        assert_eq!(page.header("retry-after"), "5", "{path}");
    }
}
