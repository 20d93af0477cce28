use chrono::Utc;
use diesel::connection::SimpleConnection;
use regex::Regex;
use totp_rs::{Builder, Secret};
use twiza::notifications::Letter;

use super::{count_letters, letter_to, path_in};
use crate::support::{Client, Page, TestApp, cast};

const PAGE: &str = "/fr/compte/securite/application";

/// An app on a phone that photographed the page's drawing.
pub struct Phone(Secret);

impl Phone {
    pub fn reads(page: &Page) -> Self {
        Self::from_written(page.html())
    }

    /// From a page with what is typed into the app where there is no camera.
    pub fn from_written(text: &str) -> Self {
        let written = Regex::new("(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}").unwrap();
        let written = written.find(text).expect("the page shows the secret").as_str();
        Self(Secret::try_from_base32(written.replace(' ', "")).unwrap())
    }

    /// What it shows so many seconds from now.
    pub fn shows(&self, seconds: i64) -> String {
        let moment = u64::try_from(Utc::now().timestamp() + seconds).unwrap();
        let app = Builder::new().with_secret(self.0.clone()).build_noncompliant();
        app.generate(moment).to_string()
    }
}

fn sealed(page: &Page) -> String {
    page.find(r#"name="montre" value="([A-Za-z0-9_-]+)""#).unwrap()
}

fn recovery_code(page: &Page) -> String {
    page.find(r"((?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4})")
        .unwrap()
}

/// Sets the app up, with a code of the step before, so that one of now is left.
pub async fn set_up(client: &mut Client) -> (Phone, String) {
    let page = client.get(PAGE).await;
    let (phone, sealed) = (Phone::reads(&page), sealed(&page));
    let added = client
        .post(PAGE, &[("montre", &sealed), ("code", &phone.shows(-30))])
        .await;
    assert_eq!(
        (added.status(), added.location()),
        (303, "/fr/compte/securite"),
        "{}",
        added.text()
    );
    (phone, recovery_code(&page))
}

async fn give_password(client: &mut Client) -> Page {
    let fields = [("email", "salma@exemple.test"), ("mot_de_passe", cast::PASSWORD)];
    client.post("/fr/connexion", &fields).await
}

async fn type_in(client: &mut Client, code: &str) -> Page {
    client.post("/fr/connexion/verification", &[("code", code)]).await
}

async fn is_in(client: &mut Client) -> bool {
    client.get("/fr/compte").await.status() == 200
}

/// J5. Guards against letting somebody in by `welcome` without asking whether they have an authenticator.
#[actix_web::test]
async fn after_the_password_the_app_is_asked_for() {
    let app = TestApp::new();
    let (phone, _) = set_up(&mut app.as_("salma").await).await;
    let mut elsewhere = app.visitor();
    let page = give_password(&mut elsewhere).await;
    assert_eq!((page.status(), page.location()), (303, "/fr/connexion/verification"));
    assert!(!is_in(&mut elsewhere).await);
    let wrong = type_in(&mut elsewhere, "000000").await;
    assert!(wrong.error_on("code").starts_with("Ce code ne marche pas"));
    assert!(!is_in(&mut elsewhere).await);
    let page = type_in(&mut elsewhere, &phone.shows(0)).await;
    assert_eq!((page.status(), page.location()), (303, "/fr"));
    assert!(is_in(&mut elsewhere).await);
}

/// ASVS 7.4.3. Guards against leaving `end_others` out of `confirm`: a session that proved a password alone is over.
#[actix_web::test]
async fn devices_that_proved_less_are_signed_out() {
    let app = TestApp::new();
    let (mut before, mut salma) = (app.as_("salma").await, app.as_("salma").await);
    assert!(is_in(&mut before).await);
    set_up(&mut salma).await;
    assert!(!is_in(&mut before).await && is_in(&mut salma).await);
}

/// J5. Guards as above: neither a new password nor a mailed message is a way around the app.
#[actix_web::test]
async fn neither_link_nor_code_by_mail_is_a_way_around_the_app() {
    let app = TestApp::new();
    set_up(&mut app.as_("salma").await).await;
    let mut thief = app.visitor();
    let fields = [("email", "salma@exemple.test")];
    thief.post("/fr/mot-de-passe", &fields).await;
    let link = path_in(&letter_to(&app, "salma@exemple.test"), "/mot-de-passe/");
    let page = thief
        .post(&link, &[("mot_de_passe", "une autre phrase assez longue")])
        .await;
    assert_eq!(page.location(), "/fr/connexion/verification");
    thief.post("/fr/connexion/code", &fields).await;
    let link = path_in(&letter_to(&app, "salma@exemple.test"), "/connexion/lien/");
    assert_eq!(thief.post(&link, &[]).await.location(), "/fr/connexion/verification");
    assert!(!is_in(&mut thief).await);
}

/// ASVS 6.5.1. Guards against leaving `last_step` out of `use_code`.
#[actix_web::test]
async fn a_code_works_once() {
    let app = TestApp::new();
    let (phone, _) = set_up(&mut app.as_("salma").await).await;
    let code = phone.shows(0);
    let (mut one, mut two) = (app.visitor_from_elsewhere(), app.visitor_from_elsewhere());
    give_password(&mut one).await;
    give_password(&mut two).await;
    assert_eq!(type_in(&mut one, &code).await.status(), 303);
    assert_eq!(type_in(&mut two, &code).await.status(), 422);
    assert_eq!(type_in(&mut two, &phone.shows(30)).await.status(), 303);
}

/// Guards against leaving `used_at` out of `recovery_code::use_up`.
#[actix_web::test]
async fn a_recovery_code_stands_in_for_the_app_once() {
    let app = TestApp::new();
    let (_, code) = set_up(&mut app.as_("salma").await).await;
    let (mut one, mut two) = (app.visitor_from_elsewhere(), app.visitor_from_elsewhere());
    give_password(&mut one).await;
    assert_eq!(type_in(&mut one, &code.to_lowercase()).await.status(), 303);
    let told = app.run(|conn| Letter::newest(conn, 2).unwrap());
    assert!(told.iter().any(|letter| letter.text_body.contains("Il en reste 9.")));
    assert!(
        one.get("/fr/compte/securite")
            .await
            .says("Il reste 9 codes de secours.")
    );
    give_password(&mut two).await;
    assert_eq!(type_in(&mut two, &code).await.status(), 422);
}

/// J2. Guards against leaving `tries` out of `count_try`.
#[actix_web::test]
async fn after_ten_wrong_codes_the_right_one_waits_for_an_hour() {
    let app = TestApp::new();
    let (phone, code) = set_up(&mut app.as_("salma").await).await;
    let mut thief = app.visitor();
    give_password(&mut thief).await;
    for _ in 0..10 {
        assert!(
            type_in(&mut thief, "00000")
                .await
                .error_on("code")
                .starts_with("Ce code")
        );
    }
    let letter = letter_to(&app, "salma@exemple.test");
    assert!(
        letter.subject.contains("connaît peut-être votre mot de passe"),
        "{}",
        letter.subject
    );
    for right in [&phone.shows(0), &code] {
        assert!(
            type_in(&mut thief, right)
                .await
                .error_on("code")
                .starts_with("Trop de codes")
        );
    }
    app.run(|conn| {
        conn.batch_execute("UPDATE authenticators SET tries_since = now() - interval '61 minutes'")
            .unwrap();
    });
    assert_eq!(type_in(&mut thief, &phone.shows(0)).await.status(), 303);
}

/// Guards against keeping an authenticator without looking at the code, and against opening somebody else's form.
#[actix_web::test]
async fn an_app_counts_once_it_showed_its_code() {
    let app = TestApp::new();
    let (mut salma, mut youssef) = (app.as_("salma").await, app.as_("youssef").await);
    let page = salma.get(PAGE).await;
    let (phone, sealed) = (Phone::reads(&page), sealed(&page));
    let wrong = salma.post(PAGE, &[("montre", &sealed), ("code", "000000")]).await;
    assert!(wrong.error_on("code").starts_with("Ce n’est pas le code"));
    assert!(
        wrong
            .html()
            .contains(&page.find(r"((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})").unwrap())
    );
    let fields = [("montre", sealed.as_str()), ("code", &phone.shows(0))];
    let stolen = youssef.post(PAGE, &fields).await;
    assert!(stolen.error_on("code").starts_with("Cette page a attendu"));
    assert!(
        salma
            .get("/fr/compte/securite")
            .await
            .says("Ajouter une application de codes")
    );
}

/// ASVS 7.5.1. Guards against leaving `demand` out of the handlers.
#[actix_web::test]
async fn a_session_left_open_changes_no_protection() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    set_up(&mut salma).await;
    let (page, codes) = (salma.get(PAGE).await, salma.get("/fr/compte/securite/codes").await);
    app.run(|conn| {
        conn.batch_execute("UPDATE sessions SET created_at = now() - interval '11 minutes'")
            .unwrap();
    });
    let code = Phone::reads(&page).shows(0);
    let fields = [("montre", sealed(&page)), ("code", code)];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert!(salma.post(PAGE, &fields).await.asks_for_proof());
    let fields = [("montre", sealed(&codes))];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert!(salma.post("/fr/compte/securite/codes", &fields).await.asks_for_proof());
    assert!(salma.post(&format!("{PAGE}/delete"), &[]).await.asks_for_proof());
    let known = [("preuve", cast::PASSWORD)];
    assert_eq!(salma.post(&format!("{PAGE}/delete"), &known).await.status(), 303);
    assert!(letter_to(&app, "salma@exemple.test").subject.contains("retirée"));
    assert_eq!(give_password(&mut app.visitor()).await.location(), "/fr");
}

#[actix_web::test]
async fn new_recovery_codes_take_the_place_of_the_old_ones() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let (_, old) = set_up(&mut salma).await;
    let page = salma.get("/fr/compte/securite/codes").await;
    let renewed = salma
        .post("/fr/compte/securite/codes", &[("montre", &sealed(&page))])
        .await;
    assert_eq!(renewed.location(), "/fr/compte/securite");
    let mut elsewhere = app.visitor();
    give_password(&mut elsewhere).await;
    assert_eq!(type_in(&mut elsewhere, &old).await.status(), 422);
    assert_eq!(type_in(&mut elsewhere, &recovery_code(&page)).await.status(), 303);
}

/// J3. Guards against leaving `renew` out of `session::raise`.
#[actix_web::test]
async fn the_session_gets_a_new_secret_when_its_owner_proves_more() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let before = salma.cookie("sid").unwrap().to_owned();
    let letters = count_letters(&app);
    set_up(&mut salma).await;
    assert_eq!(count_letters(&app), letters + 1);
    assert!(!app.opens(&before).await);
}

/// J3. Guards against leaving `renew` out of `session::ask_second_step`: seen to fail. Whoever planted the cookie before
/// the password would be asked for the code in its owner's place.
#[actix_web::test]
async fn a_cookie_from_before_the_password_is_not_asked_for_the_code() {
    let app = TestApp::new();
    set_up(&mut app.as_("salma").await).await;
    let mut shared = app.as_("youssef").await;
    let mut planted = app.visitor();
    planted.set_cookie("sid", shared.cookie("sid").unwrap());
    give_password(&mut shared).await;
    assert_eq!(shared.get("/fr/connexion/verification").await.status(), 200);
    let page = planted.get("/fr/connexion/verification").await;
    assert_eq!((page.status(), page.location()), (303, "/fr/connexion"));
}
