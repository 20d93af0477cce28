//! A device that knows its owner by a finger: WebDriver's virtual authenticator (WebAuthn level 3, §11.2).
use serde_json::{Value, json};

use super::*;

const PAGE: &str = "/compte/securite/cles";

#[actix_web::test]
async fn a_finger_signs_in_in_french_on_a_phone() {
    sign_in_by_finger(Locale::Fr, PHONE).await;
}

#[actix_web::test]
async fn a_finger_signs_in_in_arabic_at_a_desk() {
    sign_in_by_finger(Locale::Ar, DESK).await;
}

async fn sign_in_by_finger(locale: Locale, width: u32) {
    let person = Person::arrives(Script::On, locale, width).await;
    person.browser.has_a_finger_reader().await;
    person.signs_in("salma").await;
    person.adds_this_device().await;
    person.signs_out().await;
    person.comes_in_by_finger().await;
    person.removes_the_device().await;
    person.signs_out().await;
    person.is_not_known_any_more().await;
}

impl Person {
    async fn adds_this_device(&self) {
        self.goes_to("/compte/securite").await;
        self.browser.follow(&format!("main a[href$='{PAGE}']")).await;
        self.browser.fill("nom", "Téléphone de Salma").await;
        self.browser.follow("form[data-passkey] button").await;
        self.is_told("passkey-added").await;
        self.browser.expect("Téléphone de Salma").await;
    }

    async fn comes_in_by_finger(&self) {
        self.goes_to("/connexion").await;
        self.browser.follow("form[data-passkey] button").await;
        self.goes_to("/compte").await;
        self.browser.expect("salma@exemple.test").await;
    }

    async fn removes_the_device(&self) {
        self.goes_to("/compte/securite").await;
        self.browser.follow(&format!("form[action*='{PAGE}/'] button")).await;
        self.is_told("passkey-removed").await;
    }

    /// The device still answers; we no longer know its answer.
    async fn is_not_known_any_more(&self) {
        self.goes_to("/connexion").await;
        self.browser.follow("form[data-passkey] button").await;
        self.is_told("passkey-error-unknown").await;
    }
}

impl Browser {
    /// Its owner's finger is always right.
    async fn has_a_finger_reader(&self) {
        let reader = json!({
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserVerified": true,
            "isUserConsenting": true,
        });
        let added = reqwest::Client::new()
            .post(format!("{}/webauthn/authenticator", self.session))
            .header("content-type", "application/json")
            .body(reader.to_string())
            .send()
            .await;
        let answer = added
            .expect("the driver answers")
            .text()
            .await
            .expect("the driver answers in text");
        let answer: Value = serde_json::from_str(&answer).expect("the driver answers in JSON");
        assert!(answer["value"].is_string(), "the driver lends no reader: {answer}");
    }
}
