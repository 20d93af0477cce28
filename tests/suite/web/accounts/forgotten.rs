use diesel::connection::SimpleConnection;
use twiza::accounts::audit::Actor;
use twiza::accounts::{LinkError, OneTimeLink, Purpose, User, password_change};

use super::{count_letters, letter_to, path_in, seen};
use crate::support::{CommittedDb, TestApp};

const PHRASE: &str = "quatre palmiers bien droits";

#[actix_web::test]
async fn a_forgotten_password_is_replaced_by_the_mailed_link_once() {
    let app = TestApp::new();
    let mut elsewhere = app.as_("youssef").await;
    let mut youssef = app.visitor();
    let page = youssef
        .post("/ar/mot-de-passe", &[("email", "Youssef@exemple.test")])
        .await;
    assert_eq!((page.status(), page.location()), (303, "/ar/mot-de-passe/envoi"));
    let path = path_in(&letter_to(&app, "youssef@exemple.test"), "/mot-de-passe/");
    let page = youssef.get(&path).await;
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    let weak = youssef.post(&path, &[("mot_de_passe", "1234567890")]).await;
    assert_eq!(weak.status(), 422);
    assert_eq!(youssef.post(&path, &[("mot_de_passe", PHRASE)]).await.status(), 303);
    assert_eq!(letter_to(&app, "youssef@exemple.test").subject, "تغيرت كلمة السر");
    assert_eq!(youssef.get("/ar/compte").await.status(), 200);
    assert_eq!(elsewhere.get("/ar/compte").await.status(), 303);
    assert_eq!(youssef.post(&path, &[("mot_de_passe", PHRASE)]).await.status(), 404);
}

/// J1. Guards against a page that says the address is unknown.
#[actix_web::test]
async fn asking_for_the_link_says_the_same_for_an_unknown_address() {
    let app = TestApp::new();
    let (mut one, mut other) = (app.visitor(), app.visitor());
    let known = one.post("/fr/mot-de-passe", &[("email", "salma@exemple.test")]).await;
    let unknown = other
        .post("/fr/mot-de-passe", &[("email", "personne@exemple.test")])
        .await;
    assert_eq!(seen(&known), seen(&unknown));
    assert_eq!((app.hashings(), count_letters(&app)), (0, 1));
}

/// J5. Guards against taking the host of a mail's links from the request.
#[actix_web::test]
async fn the_link_leads_to_our_own_host_whatever_the_request_says() {
    let app = TestApp::new();
    let mut poisoner = app
        .visitor()
        .with_header("x-forwarded-host", "evil.test")
        .with_header("forwarded", "host=evil.test");
    poisoner
        .post("/fr/mot-de-passe", &[("email", "salma@exemple.test")])
        .await;
    let letter = letter_to(&app, "salma@exemple.test");
    assert!(!letter.text_body.contains("evil.test") && !letter.html_body.contains("evil.test"));
}

#[actix_web::test]
async fn a_link_dies_with_its_hour_and_with_the_next_link() {
    let app = TestApp::new();
    let mut salma = app.visitor();
    salma.post("/fr/mot-de-passe", &[("email", "salma@exemple.test")]).await;
    let first = path_in(&letter_to(&app, "salma@exemple.test"), "/mot-de-passe/");
    salma.post("/fr/mot-de-passe", &[("email", "salma@exemple.test")]).await;
    let second = path_in(&letter_to(&app, "salma@exemple.test"), "/mot-de-passe/");
    assert_eq!(salma.get(&first).await.status(), 404);
    assert_eq!(salma.get(&second).await.status(), 200);
    app.run(|conn| {
        conn.batch_execute("UPDATE one_time_links SET expires_at = now()")
            .unwrap()
    });
    assert_eq!(salma.get(&second).await.status(), 404);
}

/// J5. Guards against leaving `used_at IS NULL` out of `OneTimeLink::spend`.
#[test]
fn of_ten_requests_with_one_link_exactly_one_sets_the_password() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    let salma = User::find(&mut conn, 8).unwrap();
    let link = OneTimeLink::create(&mut conn, &salma, Purpose::SetPassword).unwrap();
    let try_it = || {
        let (mut conn, token) = (database.conn(), link.token.clone());
        std::thread::spawn(move || {
            twiza::db::transaction::<_, LinkError>(&mut conn, |conn| {
                password_change::by_link(conn, &Actor::default(), (&token, "hash"))
            })
            .is_ok()
        })
    };
    let tries: Vec<_> = (0..10).map(|_| try_it()).collect();
    assert_eq!(
        tries
            .into_iter()
            .filter_map(|t| t.join().ok())
            .filter(|won| *won)
            .count(),
        1
    );
}

#[actix_web::test]
async fn an_address_that_is_none_is_asked_for_again() {
    let app = TestApp::new();
    let page = app.visitor().post("/fr/mot-de-passe", &[("email", "salma@")]).await;
    assert_eq!((page.status(), page.value_of("email")), (422, "salma@".to_owned()));
    let page = app.visitor().post("/ar/connexion/code", &[("email", "")]).await;
    assert!(page.status() == 422 && !page.error_on("email").is_empty());
}
