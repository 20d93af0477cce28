use twiza::accounts::audit::{self, Actor, Event, Kind, Object};

use crate::support::TestApp;

fn happened(app: &TestApp) {
    app.run(|conn| {
        let stranger = Event::refused(Kind::SignedIn, Object::typed_address("salma@exemple.test"));
        audit::record(conn, &Actor::default(), stranger).unwrap();
        let salma = Actor::default().as_user(8);
        audit::record(conn, &salma, Event::done(Kind::PasswordChanged, Object::user(8))).unwrap();
    });
}

#[actix_web::test]
async fn only_administrators_read_the_journal() {
    let app = TestApp::new();
    for (name, status) in [("salma", 404), ("fatima", 404), ("moderation", 403), ("admin", 200)] {
        let mut person = app.as_(name).await;
        for path in ["/fr/admin/journal", "/fr/admin/journal.csv"] {
            assert_eq!(person.get(path).await.status(), status, "{name} {path}");
        }
    }
    assert_eq!(app.visitor().get("/fr/admin/journal").await.status(), 303);
}

#[actix_web::test]
async fn the_journal_says_what_happened_in_the_readers_language() {
    let app = TestApp::new();
    happened(&app);
    let mut admin = app.as_("admin").await;
    let page = admin.get("/fr/admin/journal?quoi=password_changed").await;
    assert!(page.says("Salma Exemple") && page.says("user:8") && page.says("1 événement"));
    let page = admin
        .get("/ar/admin/journal?qui=salma&du=2020-01-01&au=2021-01-01")
        .await;
    assert!(page.says("لا حدث يطابق البحث."));
}

#[actix_web::test]
async fn the_exported_journal_names_nobody_who_only_typed_an_address() {
    let app = TestApp::new();
    happened(&app);
    let mut admin = app.as_("admin").await;
    let table = admin.get("/fr/admin/journal.csv").await;
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
    assert!(table.html().contains("password_changed;Salma Exemple;user:8;Fait"));
    assert!(!table.html().contains("salma@exemple.test"));
    let page = admin.get("/fr/admin/journal?quoi=journal_exported").await;
    assert!(page.says("1 événement"));
}
