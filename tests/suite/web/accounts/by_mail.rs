use diesel::connection::SimpleConnection;
use regex::Regex;

use super::{count_letters, letter_to, path_in, seen};
use crate::support::{Client, Page, TestApp};

async fn ask(client: &mut Client, email: &str) -> Page {
    client.post("/fr/connexion/code", &[("email", email)]).await
}

async fn type_in(client: &mut Client, code: &str) -> Page {
    client.post("/fr/connexion/code/saisie", &[("code", code)]).await
}

/// The code of the latest mail, which must be to that address.
pub fn code(app: &TestApp, email: &str) -> String {
    let letter = letter_to(app, email);
    let pattern = Regex::new(r"\b\d{8}\b").unwrap();
    pattern.find(&letter.text_body).unwrap().as_str().to_owned()
}

/// A code that is not this one.
pub fn other_than(code: &str) -> String {
    let last = if code.ends_with('1') { "2" } else { "1" };
    format!("{}{last}", &code[..7])
}

#[actix_web::test]
async fn the_code_signs_in_once_and_uses_up_the_link() {
    let app = TestApp::new();
    let mut salma = app.visitor();
    let page = ask(&mut salma, "salma@exemple.test").await;
    assert_eq!((page.status(), page.location()), (303, "/fr/connexion/code/saisie"));
    let (code, link) = (
        code(&app, "salma@exemple.test"),
        path_in(&letter_to(&app, "salma@exemple.test"), "/connexion/lien/"),
    );
    let wrong = type_in(&mut salma, &other_than(&code)).await;
    assert_eq!(wrong.status(), 422);
    assert!(wrong.error_on("code").starts_with("Ce code ne marche pas"));
    let page = type_in(&mut salma, &code).await;
    assert_eq!((page.status(), page.location()), (303, "/fr"));
    assert_eq!(salma.get("/fr/compte").await.status(), 200);
    assert_eq!(type_in(&mut salma, &code).await.status(), 422);
    assert_eq!(app.visitor().get(&link).await.status(), 404);
}

#[actix_web::test]
async fn the_link_signs_in_once_in_any_browser() {
    let app = TestApp::new();
    ask(&mut app.visitor(), "salma@exemple.test").await;
    let link = path_in(&letter_to(&app, "salma@exemple.test"), "/connexion/lien/");
    let mut phone = app.visitor();
    assert!(phone.get(&link).await.says("salma@exemple.test"));
    assert_eq!(phone.post(&link, &[]).await.status(), 303);
    assert_eq!(phone.get("/fr/compte").await.status(), 200);
    assert_eq!(app.visitor().post(&link, &[]).await.status(), 404);
}

/// Guards against leaving the browser out of `count_try` and of `code_digest`.
#[actix_web::test]
async fn the_code_works_only_in_the_browser_that_asked() {
    let app = TestApp::new();
    let mut stranger = app.visitor();
    ask(&mut app.visitor(), "salma@exemple.test").await;
    let code = code(&app, "salma@exemple.test");
    assert_eq!(type_in(&mut stranger, &code).await.status(), 422);
}

/// Guards against leaving `tries < 5` out of `count_try`.
#[actix_web::test]
async fn after_five_tries_the_right_code_is_worth_nothing() {
    let app = TestApp::new();
    let mut salma = app.visitor();
    ask(&mut salma, "salma@exemple.test").await;
    let code = code(&app, "salma@exemple.test");
    for _ in 0..5 {
        type_in(&mut salma, &other_than(&code)).await;
    }
    assert_eq!(type_in(&mut salma, &code).await.status(), 422);
}

#[actix_web::test]
async fn a_code_is_over_after_its_quarter_of_an_hour() {
    let app = TestApp::new();
    let mut salma = app.visitor();
    ask(&mut salma, "salma@exemple.test").await;
    let code = code(&app, "salma@exemple.test");
    app.run(|conn| {
        conn.batch_execute("UPDATE sign_in_codes SET expires_at = now()")
            .unwrap()
    });
    assert_eq!(type_in(&mut salma, &code).await.status(), 422);
}

/// J1. Guards against a page that says the address is unknown.
#[actix_web::test]
async fn asking_for_a_code_says_the_same_for_an_unknown_address() {
    let app = TestApp::new();
    let (mut one, mut other) = (app.visitor(), app.visitor());
    let known = ask(&mut one, "salma@exemple.test").await;
    let unknown = ask(&mut other, "personne@exemple.test").await;
    assert_eq!(seen(&known), seen(&unknown));
    let (known, unknown) = (type_in(&mut one, "1").await, type_in(&mut other, "1").await);
    assert_eq!(seen(&known), seen(&unknown));
    assert_eq!((app.hashings(), count_letters(&app)), (0, 1));
}
