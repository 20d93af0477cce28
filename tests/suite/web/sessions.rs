use crate::support::TestApp;

#[actix_web::test]
async fn a_member_signs_in_with_the_right_password_only() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let page = visitor
        .post(
            "/fr/connexion",
            &[("email", "fatima@exemple.test"), ("mot_de_passe", "une autre phrase")],
        )
        .await;
    assert_eq!(page.status(), 422);
    assert_eq!(
        page.error_on("email"),
        "Vérifiez l’adresse e-mail et le mot de passe : ils ne vont pas ensemble. Si vous venez de créer le compte, \
         ouvrez d’abord le lien du message."
    );
    assert_eq!(page.value_of("email"), "fatima@exemple.test");
    let page = visitor
        .post(
            "/fr/connexion",
            &[
                ("email", "Fatima@exemple.test"),
                ("mot_de_passe", "demonstration-twiza"),
            ],
        )
        .await;
    assert_eq!((page.status(), page.location()), (303, "/fr/espace/argan-exemple"));
}

#[actix_web::test]
async fn an_unknown_address_gets_the_same_answer_as_a_wrong_password() {
    let app = TestApp::new();
    let unknown = app
        .visitor()
        .post(
            "/ar/connexion",
            &[("email", "personne@exemple.test"), ("mot_de_passe", "x")],
        )
        .await;
    let wrong = app
        .visitor()
        .post(
            "/ar/connexion",
            &[("email", "salma@exemple.test"), ("mot_de_passe", "x")],
        )
        .await;
    assert_eq!(unknown.status(), wrong.status());
    assert_eq!(unknown.error_on("email"), wrong.error_on("email"));
}

/// J3. Guards against leaving `renew` out of `session::sign_in`: seen to fail.
#[actix_web::test]
async fn signing_in_gives_the_session_a_new_secret_and_signing_out_ends_it() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let first = salma.cookie("sid").unwrap().to_owned();
    assert!(app.opens(&first).await);
    salma.sign_in("salma").await;
    assert!(!app.opens(&first).await);
    let second = salma.cookie("sid").unwrap().to_owned();
    let page = salma.post("/fr/deconnexion", &[]).await;
    assert_eq!(page.status(), 303);
    assert_eq!(salma.cookie("sid"), None);
    assert!(!app.opens(&second).await);
}

#[actix_web::test]
async fn after_signing_in_only_local_pages_are_followed() {
    let app = TestApp::new();
    let fields = |next| {
        [
            ("email", "salma@exemple.test"),
            ("mot_de_passe", "demonstration-twiza"),
            ("suite", next),
        ]
    };
    let page = app.visitor().post("/fr/connexion", &fields("/fr/panier")).await;
    assert_eq!(page.location(), "/fr/panier");
    let page = app.visitor().post("/fr/connexion", &fields("//evil.test")).await;
    assert_eq!(page.location(), "/fr");
}

/// Shown to fail by answering `true` in `csrf::is_valid`.
#[actix_web::test]
async fn a_form_without_its_token_is_refused() {
    let app = TestApp::new();
    let page = app
        .visitor()
        .post_body("/fr/connexion", "email=a&mot_de_passe=b".to_owned())
        .await;
    assert_eq!(page.status(), 403);
}

/// Shown to fail by removing `csrf::guard` from the application.
#[actix_web::test]
async fn a_form_from_another_site_is_refused() {
    let app = TestApp::new();
    let mut lured = app.visitor().with_header("sec-fetch-site", "cross-site");
    let page = lured
        .post(
            "/fr/connexion",
            &[("email", "salma@exemple.test"), ("mot_de_passe", "demonstration-twiza")],
        )
        .await;
    assert_eq!(page.status(), 403);
    let mut elsewhere = app.visitor().with_header("origin", "http://evil.test");
    assert_eq!(elsewhere.post("/fr/connexion", &[]).await.status(), 403);
}

#[actix_web::test]
async fn a_burst_of_tries_for_one_account_is_slowed() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let mut last = 0;
    for _ in 0..12 {
        last = visitor
            .post(
                "/fr/connexion",
                &[("email", "salma@exemple.test"), ("mot_de_passe", "devine")],
            )
            .await
            .status();
    }
    assert_eq!(last, 429);
}

#[actix_web::test]
async fn what_does_not_exist_says_so_in_the_readers_language() {
    let app = TestApp::new();
    let page = app.visitor().get("/ar/nulle-part").await;
    assert_eq!(page.status(), 404);
    assert!(page.html().contains("lang=\"ar\" dir=\"rtl\""));
}

/// Shown to fail by leaving `hosts::only_ours` out of the application.
#[actix_web::test]
async fn another_hosts_name_is_not_served() {
    let app = TestApp::new();
    assert_eq!(
        app.visitor()
            .with_header("host", "evil.test")
            .get("/fr/connexion")
            .await
            .status(),
        421
    );
    assert_eq!(
        app.visitor()
            .with_header("host", "twiza.test")
            .get("/fr/connexion")
            .await
            .status(),
        200
    );
    assert_eq!(
        app.visitor()
            .with_header("host", "10.0.0.1")
            .get("/health")
            .await
            .status(),
        200
    );
}

#[actix_web::test]
async fn every_answer_carries_the_security_headers() {
    let app = TestApp::new();
    for path in ["/", "/fr/connexion", "/fr/nulle-part", "/health", "/nulle-part"] {
        let page = app.visitor().get(path).await;
        assert!(
            page.header("content-security-policy").contains("default-src 'none'"),
            "{path}"
        );
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(page.header("cache-control"), "private, no-store", "{path}");
    }
}
