use twiza::notifications::Letter;

use super::queue_one;
use crate::support::{Client, RolledBackDb, TestApp, app};

#[actix_web::test]
async fn a_developer_reads_both_parts_of_a_mail() {
    let app = TestApp::new();
    app.run(|conn| queue_one(conn, 1));
    let id = app.run(|conn| Letter::newest(conn, 1).expect("the outbox can be read")[0].id);
    let mut developer = app.visitor();
    assert!(developer.get("/dev/mail").await.says("Choisissez votre mot de passe"));
    let shown = developer.get(&format!("/dev/mail/{id}")).await;
    assert!(shown.says("acheteuse1@exemple.test") && shown.html().contains("/fr/mot-de-passe/secret"));
    let document = developer.get(&format!("/dev/mail/{id}/html")).await;
    assert!(document.header("content-security-policy").contains("sandbox"));
    assert!(document.html().contains("<base target=\"_top\">"));
}

#[actix_web::test]
async fn production_has_no_mail_viewer() {
    let database = RolledBackDb::new();
    let mut shared = app::shared(database.db());
    shared.site.is_production = true;
    let mut visitor = Client::new(shared);
    assert_eq!(visitor.get("/dev/mail").await.status(), 404);
    assert_eq!(visitor.get("/dev/mail/1").await.status(), 404);
    assert_eq!(visitor.get("/dev/mail/1/html").await.status(), 404);
}
