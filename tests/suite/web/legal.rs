//! What the law wants said, and where help is.
use diesel::connection::SimpleConnection;

use crate::support::TestApp;

#[actix_web::test]
async fn every_page_leads_to_the_terms_and_to_help_in_every_language() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    for language in ["fr", "ar", "en"] {
        let home = visitor.get(&format!("/{language}")).await;
        for page in ["conditions", "mentions-legales", "donnees-personnelles", "aide"] {
            let path = format!("/{language}/{page}");
            assert!(home.html().contains(&format!("href=\"{path}\"")), "{path}");
            assert_eq!(visitor.get(&path).await.status(), 200, "{path}");
        }
    }
}

#[actix_web::test]
async fn the_terms_give_seven_days_and_name_the_cooperative_as_the_seller() {
    let app = TestApp::new();
    let page = app.visitor().get("/fr/conditions").await;
    assert!(page.says("Chaque coopérative vend ses propres produits"));
    assert!(page.says("Vous avez 7 jours après la réception pour changer d’avis"));
    assert!(page.html().contains("\u{2066}31-08\u{2069}"));
}

#[actix_web::test]
async fn the_operator_of_the_settings_is_named_and_can_be_called() {
    let app = TestApp::new();
    app.run(|conn| {
        conn.batch_execute(
            r#"INSERT INTO settings (key, value) VALUES ('operator',
               '{"name": "Fédération Exemple", "phone": "+212600000009", "cndp_receipt": "D-EX-1/2026"}')"#,
        )
        .expect("the setting is stored");
    });
    let mut visitor = app.visitor();
    assert!(visitor.get("/fr/mentions-legales").await.says("Fédération Exemple"));
    assert!(
        visitor
            .get("/ar/donnees-personnelles")
            .await
            .html()
            .contains("\u{2066}D-EX-1/2026\u{2069}")
    );
    let help = visitor.get("/ar/aide").await;
    assert!(help.html().contains(r#"href="tel:+212600000009""#) && help.html().contains("https://wa.me/212600000009"));
}

#[actix_web::test]
async fn a_demonstration_says_that_its_operator_is_invented() {
    let app = TestApp::new();
    let page = app.visitor().get("/fr/mentions-legales").await;
    assert!(
        page.says("Démonstration : l’exploitant, son numéro et son adresse sont inventés."),
        "{}",
        page.text()
    );
}
