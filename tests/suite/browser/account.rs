//! An account from its first day to its last: signing up, confirming, an address, a code app, and the end.
use regex::Regex;
use twiza::notifications::Letter;

use super::*;
use crate::web::accounts::second_step::Phone as CodeApp;

const EMAIL: &str = "imane@exemple.test";
const PASSWORD: &str = "sept oliviers au bord du chemin";

#[actix_web::test]
async fn an_account_lives_and_ends_without_script_in_french_on_a_phone() {
    live(Script::Off, Locale::Fr, PHONE).await;
}

#[actix_web::test]
async fn an_account_lives_and_ends_without_script_in_arabic_at_a_desk() {
    live(Script::Off, Locale::Ar, DESK).await;
}

async fn live(script: Script, locale: Locale, width: u32) {
    let person = Person::arrives(script, locale, width).await;
    person.signs_up().await;
    person.confirms_the_address().await;
    person.keeps_an_address().await;
    let app = person.sets_a_code_app_up().await;
    person.signs_out_and_in_by_two_steps(&app).await;
    person.ends_the_account().await;
    person.is_a_stranger().await;
}

impl Person {
    async fn signs_up(&self) {
        self.goes_to("/inscription").await;
        self.browser.fill("nom", "Imane Exemple").await;
        self.browser.fill("email", EMAIL).await;
        self.browser.fill("mot_de_passe", PASSWORD).await;
        self.presses_the_button().await;
        self.is_told("sign-up-waiting").await;
    }

    /// Presses the button of the page's own form.
    async fn presses_the_button(&self) {
        self.browser.follow("main form.box button.btn--wide").await;
    }

    async fn latest_letter(&self) -> Letter {
        let letter = self.shop.mail().await.remove(0);
        assert_eq!((letter.recipient.as_str(), letter.locale), (EMAIL, self.locale));
        letter
    }

    async fn confirms_the_address(&self) {
        self.latest_letter().await;
        // The secret is blanked once the letter is sent; what left for the mailbox has it.
        let link = Regex::new(r"/(?:fr|ar)/inscription/[A-Za-z0-9_-]{43}").expect("a pattern");
        let sent = self.shop.sent_text();
        let link = link.find(&sent).expect("the letter has its link");
        self.browser.visit(link.as_str()).await;
        self.presses_the_button().await;
        self.is_told("sign-up-done").await;
    }

    async fn keeps_an_address(&self) {
        self.goes_to("/compte").await;
        self.browser.follow("main a[href$='/compte/adresses']").await;
        self.browser.follow("main a[href$='/adresses/nouvelle']").await;
        self.browser.fill("telephone", "06 00 00 00 77").await;
        for list in ["region", "province", "commune"] {
            self.browser.choose_first(list).await;
        }
        self.browser.fill("adresse", "12 rue des Oliviers").await;
        self.browser
            .follow("main form.box p:last-of-type button.btn--wide")
            .await;
        self.is_told("address-saved").await;
        self.browser.expect("12 rue des Oliviers").await;
    }

    async fn sets_a_code_app_up(&self) -> CodeApp {
        self.goes_to("/compte/securite").await;
        self.browser.follow("main a[href$='/securite/application']").await;
        let app = CodeApp::from_written(&self.browser.text().await);
        self.browser.fill("code", &app.shows(-30)).await;
        self.presses_the_button().await;
        self.is_told("authenticator-added").await;
        app
    }

    async fn signs_out_and_in_by_two_steps(&self, app: &CodeApp) {
        self.signs_out().await;
        self.gives_password().await;
        self.is_told("second-step-title").await;
        self.browser.fill("code", &app.shows(0)).await;
        self.presses_the_button().await;
        self.goes_to("/compte").await;
        self.browser.expect(EMAIL).await;
    }

    async fn gives_password(&self) {
        self.goes_to("/connexion").await;
        self.browser.fill("email", EMAIL).await;
        self.browser.fill("mot_de_passe", PASSWORD).await;
        self.presses_the_button().await;
    }

    async fn ends_the_account(&self) {
        self.browser.follow("main a[href$='/compte/donnees']").await;
        self.browser.follow("main a[href$='/compte/effacement']").await;
        self.browser.touch("label:has([name='compris'])").await;
        self.presses_the_button().await;
        self.is_told("erasure-done").await;
        assert_eq!(self.latest_letter().await.kind, "account_erased");
    }

    async fn is_a_stranger(&self) {
        self.gives_password().await;
        self.is_told("session-error-unknown").await;
    }
}
