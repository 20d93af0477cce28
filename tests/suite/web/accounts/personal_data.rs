use std::io::Read;

use diesel::connection::SimpleConnection;

use super::letter_to;
use crate::support::{Client, Page, TestApp, cast};

const ARCHIVE: &str = "/fr/compte/donnees/archive";

fn file(archive: &Page, name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(archive.bytes())).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

async fn take(client: &mut Client) -> Page {
    let page = client.post(ARCHIVE, &[]).await;
    assert_eq!((page.status(), page.location()), (303, "/fr/compte/donnees"));
    let page = client.follow(page).await;
    assert!(page.says("Votre copie est prête.") && page.says("Télécharger ma copie"));
    client.get(&format!("{ARCHIVE}.zip")).await
}

#[actix_web::test]
async fn a_person_takes_a_copy_to_read_and_one_for_programs() {
    let app = TestApp::new();
    let archive = take(&mut app.as_("salma").await).await;
    assert_eq!(archive.header("content-type"), "application/zip");
    assert!(archive.header("cache-control").contains("no-store"));
    let json: serde_json::Value = serde_json::from_str(&file(&archive, "twiza.json")).unwrap();
    assert_eq!(json["account"][0]["email"], "salma@exemple.test");
    let html = file(&archive, "twiza.html");
    assert!(
        html.contains(r#"lang="fr" dir="ltr""#) && html.contains("salma@exemple.test"),
        "{html}"
    );
    assert!(!html.contains("data-") && !html.contains("_at<"), "{html}");
    assert!(html.contains("Connexion") && !html.contains("signed_in"), "{html}");
}

/// Guards against leaving `is_archive_open` out of the download, and `demand` out of the request.
#[actix_web::test]
async fn a_session_left_open_gives_no_copy() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    assert_eq!(salma.get(&format!("{ARCHIVE}.zip")).await.status(), 303);
    app.run(|conn| {
        conn.batch_execute("UPDATE sessions SET created_at = now() - interval '11 minutes'")
            .unwrap();
    });
    let page = salma.post(ARCHIVE, &[]).await;
    assert!(page.asks_for_proof());
    assert_eq!(salma.get(&format!("{ARCHIVE}.zip")).await.status(), 303);
}

#[actix_web::test]
async fn a_person_erases_their_account_and_is_gone() {
    let app = TestApp::new();
    let mut youssef = app.as_("youssef").await;
    let mut phone = app.as_("youssef").await;
    let page = youssef.post("/fr/compte/effacement", &[]).await;
    assert!(page.error_on("compris").starts_with("Cochez"));
    let page = youssef.post("/fr/compte/effacement", &[("compris", "1")]).await;
    assert_eq!((page.status(), page.location()), (303, "/fr"));
    assert!(youssef.follow(page).await.says("Votre compte est effacé."));
    assert_eq!(youssef.get("/fr/compte").await.status(), 303);
    assert_eq!(phone.get("/fr/compte").await.status(), 303);
    let letter = letter_to(&app, "youssef@exemple.test");
    assert_eq!(letter.kind, "account_erased");
    let again = [("email", "youssef@exemple.test"), ("mot_de_passe", cast::PASSWORD)];
    assert_eq!(app.visitor().post("/fr/connexion", &again).await.status(), 422);
}

#[actix_web::test]
async fn whoever_has_duties_reads_what_must_end_first() {
    let app = TestApp::new();
    let page = app.as_("brahim").await.get("/ar/compte/effacement").await;
    assert!(page.says("أنت المسيّر الوحيد") && !page.html().contains(r#"name="compris""#));
    let page = app
        .as_("admin")
        .await
        .post("/fr/compte/effacement", &[("compris", "1")])
        .await;
    assert_eq!(page.status(), 422);
    assert!(page.says("Vous êtes de l’équipe du site"));
}
