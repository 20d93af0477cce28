use diesel::connection::SimpleConnection;

use super::{count_letters, letter_to};
use crate::support::TestApp;

const PHONE: &str = "Mozilla/5.0 (Android 13; Mobile; rv:125.0) Gecko/125.0 Firefox/125.0";

fn handle(page: &crate::support::Page) -> String {
    page.find(r"/compte/sessions/([0-9a-f-]{36})/delete").unwrap()
}

#[actix_web::test]
async fn a_person_sees_their_devices_and_signs_one_out() {
    let app = TestApp::new();
    let mut phone = app.visitor().with_header("user-agent", PHONE);
    phone.sign_in("salma").await;
    let mut salma = app.as_("salma").await;
    let page = salma.get("/fr/compte/sessions").await;
    assert!(page.says("Firefox · Android") && page.says("Appareil inconnu") && page.says("Cet appareil"));
    let path = format!("/fr/compte/sessions/{}/delete", handle(&page));
    assert_eq!(salma.post(&path, &[]).await.location(), "/fr/compte/sessions");
    assert_eq!(phone.get("/fr/compte").await.status(), 303);
    assert_eq!(salma.get("/ar/compte/sessions").await.status(), 200);
}

/// I1. Guards against leaving the owner out of `session::end_named`.
#[actix_web::test]
async fn nobody_ends_the_session_of_somebody_else() {
    let app = TestApp::new();
    let mut phone = app.as_("salma").await;
    let page = app.as_("salma").await.get("/fr/compte/sessions").await;
    let path = format!("/fr/compte/sessions/{}/delete", handle(&page));
    assert_eq!(app.as_("youssef").await.post(&path, &[]).await.status(), 404);
    assert_eq!(phone.get("/fr/compte").await.status(), 200);
}

#[actix_web::test]
async fn all_other_devices_are_signed_out_at_once() {
    let app = TestApp::new();
    let (mut one, mut two) = (app.as_("salma").await, app.as_("salma").await);
    let mut salma = app.as_("salma").await;
    salma.post("/fr/compte/sessions/autres/delete", &[]).await;
    assert_eq!(one.get("/fr/compte").await.status(), 303);
    assert_eq!(two.get("/fr/compte").await.status(), 303);
    assert_eq!(salma.get("/fr/compte").await.status(), 200);
}

/// J3. Guards against giving staff the terms of others, and against leaving the end out of `session::load`.
#[actix_web::test]
async fn sessions_of_staff_rest_half_an_hour_and_last_half_a_day() {
    let app = TestApp::new();
    let (mut admin, mut salma) = (app.as_("admin").await, app.as_("salma").await);
    let rest = |minutes: u32| {
        let later = format!(
            "UPDATE sessions SET expires_at = expires_at - interval '{minutes} minutes', \
             last_seen_at = last_seen_at - interval '{minutes} minutes'"
        );
        app.run(|conn| conn.batch_execute(&later).unwrap());
    };
    rest(29);
    assert_eq!(admin.get("/fr/admin").await.status(), 200);
    rest(29);
    assert_eq!(
        admin.get("/fr/admin").await.status(),
        200,
        "being seen began another half hour"
    );
    rest(31);
    assert_eq!(admin.get("/fr/admin").await.status(), 303);
    assert_eq!(salma.get("/fr/compte").await.status(), 200);
    app.run(|conn| {
        conn.batch_execute("UPDATE sessions SET absolute_end = absolute_end - interval '30 days'")
            .unwrap();
    });
    assert_eq!(salma.get("/fr/compte").await.status(), 303);
}

#[actix_web::test]
async fn a_second_browser_is_told_of_by_mail_and_the_first_is_not() {
    let app = TestApp::new();
    app.as_("salma").await;
    assert_eq!(count_letters(&app), 0);
    let mut phone = app.visitor().with_header("user-agent", PHONE);
    phone.sign_in("salma").await;
    let notice = letter_to(&app, "salma@exemple.test");
    assert!(notice.text_body.contains("Firefox · Android"), "{}", notice.text_body);
    phone.sign_in("salma").await;
    assert_eq!(count_letters(&app), 1);
}

#[actix_web::test]
async fn signing_out_clears_what_the_browser_kept() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let page = salma.post("/fr/deconnexion", &[]).await;
    assert_eq!(page.header("clear-site-data"), "\"cache\", \"storage\"");
}
