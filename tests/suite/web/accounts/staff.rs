use super::second_step::{Phone, set_up};
use crate::policy;
use crate::support::{Client, TestApp, cast};

async fn is_sent_to_protect(client: &mut Client, path: &str) -> bool {
    let page = client.get(path).await;
    (page.status(), page.location()) == (303, "/fr/compte/securite")
}

/// I1, the administrator without a second factor. Guards against leaving `prove_twice` out of the extractor.
#[actix_web::test]
async fn in_production_no_page_of_the_staff_opens_to_a_password_alone() {
    let app = TestApp::in_production();
    let mut admin = app.as_("admin").await;
    for path in policy::staff_pages() {
        assert!(is_sent_to_protect(&mut admin, &path).await, "{path}");
    }
    let page = admin.get("/fr/compte/securite").await;
    assert!(page.says("L’espace de l’équipe s’ouvre après une deuxième preuve."));
    assert_eq!(admin.post("/fr/admin/journal", &[]).await.status(), 405);
}

#[actix_web::test]
async fn in_production_the_staffs_pages_open_to_whoever_set_an_app_up_and_uses_it() {
    let app = TestApp::in_production();
    let mut admin = app.as_("admin").await;
    let (phone, _): (Phone, _) = set_up(&mut admin).await;
    assert_eq!(admin.get("/fr/admin").await.status(), 200);
    let mut elsewhere = app.visitor();
    let fields = [("email", "admin@exemple.test"), ("mot_de_passe", cast::PASSWORD)];
    elsewhere.post("/fr/connexion", &fields).await;
    assert_eq!(elsewhere.get("/fr/admin").await.status(), 303);
    let code = phone.shows(0);
    elsewhere.post("/fr/connexion/verification", &[("code", &code)]).await;
    assert_eq!(elsewhere.get("/fr/admin").await.status(), 200);
}

/// J3: over TLS every cookie is tied to this host, and hidden from scripts.
#[actix_web::test]
async fn in_production_cookies_are_tied_to_the_host() {
    let app = TestApp::in_production();
    let mut salma = app.visitor();
    let fields = [("email", "salma@exemple.test"), ("mot_de_passe", cast::PASSWORD)];
    let page = salma.post("/fr/connexion", &fields).await;
    let set = page.headers("set-cookie");
    assert!(set.iter().any(|cookie| cookie.starts_with("__Host-sid=")), "{set:?}");
    for cookie in set {
        assert!(cookie.starts_with("__Host-"), "{cookie}");
        for flag in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(flag), "{cookie} has no {flag}");
        }
        assert!(!cookie.contains("Domain="), "{cookie}");
    }
}
