//! Stories in a real Chromium, driven through WebDriver: what a person does with eyes and a finger, without script and
//! with it. Every page that a story opens passes the checks of [`page_checks.js`](page_checks.js), and a story that
//! fails leaves a picture of the page in the tests' folder.
mod account;
mod buying;
mod driver;
mod eyes;
mod hands;
mod hostile;
mod leaving;
mod listing;
mod logs;
mod passkey;
mod scripts;
pub mod shop;
mod window;

use twiza::locale::Locale;

use crate::support::cast;

use shop::Shop;
use window::{Browser, DESK, PHONE, Script};

/// Someone at a window of a shop of their own.
struct Person {
    // The window closes before the shop.
    browser: Browser,
    shop: Shop,
    locale: Locale,
}

impl Person {
    async fn arrives(script: Script, locale: Locale, width: u32) -> Self {
        let shop = Shop::open().await;
        let browser = Browser::open(shop.origin(), (script, width), locale.code()).await;
        Self { browser, shop, locale }
    }

    fn words<'a>(&self, fr: &'a str, ar: &'a str) -> &'a str {
        self.locale.pick(fr, ar)
    }

    /// A path in the person's language.
    fn at(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.code())
    }

    async fn goes_to(&self, path: &str) {
        self.browser.visit(&self.at(path)).await;
    }

    /// Fails unless the page says the message of that key.
    async fn is_told(&self, key: &str) {
        self.browser.expect(&self.locale.t(key)).await;
    }

    async fn signs_out(&self) {
        self.goes_to("/compte").await;
        self.browser.follow("form[action$='/deconnexion'] button").await;
    }

    /// As one of the cast; whoever was signed in before signs out.
    async fn signs_in(&self, name: &str) {
        let sign_out = "form[action$='/deconnexion'] button";
        if self.browser.count(sign_out).await > 0 {
            self.browser.follow(sign_out).await;
        }
        self.goes_to("/connexion").await;
        self.browser.fill("email", &cast::email(name)).await;
        self.browser.fill("mot_de_passe", cast::PASSWORD).await;
        self.browser.follow("main form button").await;
    }
}
