use crate::support::TestApp;

/// The answers themselves are judged in the browser's tests, where there is a device that gives them.
#[actix_web::test]
async fn an_answer_that_no_device_gave_signs_nobody_in() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let page = visitor.get("/fr/connexion").await;
    let asked = page.find(r#"name="demande" value="([A-Za-z0-9_-]+)""#).unwrap();
    assert!(page.html().contains("data-passkey=\"get\""));
    for answer in [
        "",
        "{}",
        "[]",
        r#"{"id":"x","rawId":"eA","type":"public-key","response":{}}"#,
    ] {
        let fields = [
            ("demande", asked.as_str()),
            ("reponse", answer),
            ("suite", "/fr/panier"),
        ];
        let page = visitor.post("/fr/connexion/cle", &fields).await;
        assert_eq!(page.status(), 422, "{answer}");
        assert!(page.html().contains(r#"name="suite" value="/fr/panier""#));
    }
    assert_eq!(visitor.get("/fr/compte").await.status(), 303);
}

#[actix_web::test]
async fn a_person_removes_only_their_own_passkey() {
    use diesel::connection::SimpleConnection;
    let app = TestApp::new();
    let handle = "0b9f5b0e-55f8-4d5e-8f0e-3d6a3c1b2f4e";
    app.run(|conn| {
        conn.batch_execute(&format!(
            "INSERT INTO passkeys (handle, user_id, credential_id, credential, label)
             VALUES ('{handle}', 8, 'credential', '{{}}', 'Téléphone de Salma')"
        ))
        .unwrap();
    });
    let path = format!("/fr/compte/securite/cles/{handle}/delete");
    assert_eq!(app.as_("youssef").await.post(&path, &[]).await.status(), 404);
    let mut salma = app.as_("salma").await;
    assert!(salma.get("/fr/compte/securite").await.says("Téléphone de Salma"));
    assert_eq!(salma.post(&path, &[]).await.location(), "/fr/compte/securite");
    assert!(!salma.get("/fr/compte/securite").await.says("Téléphone de Salma"));
}
