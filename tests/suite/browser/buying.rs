//! A guest finds honey, fills a cart from three cooperatives, and orders in cash.
use diesel::prelude::*;
use twiza::locale::Locale;
use twiza::money::Money;
use twiza::orders::{Order, Parcel};
use twiza::schema::{communes, orders};

use super::*;

/// Who buys, and with what.
struct Guest {
    shop: Shop,
    browser: Browser,
    locale: Locale,
    width: u32,
}

#[actix_web::test]
async fn without_script_in_french_on_a_phone() {
    buy(Script::Off, Locale::Fr, PHONE).await;
}

#[actix_web::test]
async fn with_script_in_french_at_a_desk() {
    buy(Script::On, Locale::Fr, DESK).await;
}

#[actix_web::test]
async fn without_script_in_arabic_at_a_desk() {
    buy(Script::Off, Locale::Ar, DESK).await;
}

#[actix_web::test]
async fn with_script_in_arabic_on_a_phone() {
    buy(Script::On, Locale::Ar, PHONE).await;
}

async fn buy(script: Script, locale: Locale, width: u32) {
    let shop = Shop::open().await;
    let browser = shop.browser(script, width, locale.code()).await;
    let guest = Guest {
        shop,
        browser,
        locale,
        width,
    };
    guest.finds_honey().await;
    guest.fills_the_cart().await;
    guest.says_where_to().await;
    guest.is_told_all_errors_at_once(script).await;
    let token = guest.orders().await;
    guest.reads_what_each_courier_gets(&token).await;
    guest.gets_mail_as_do_the_cooperatives(&token).await;
    guest.browser.close().await;
}

impl Guest {
    fn words<'a>(&self, fr: &'a str, ar: &'a str) -> &'a str {
        self.locale.pick(fr, ar)
    }

    async fn goes_to(&self, path: &str) {
        self.browser.visit(&format!("/{}{path}", self.locale.code())).await;
    }

    async fn finds_honey(&self) {
        self.browser.visit("/").await;
        assert_eq!(self.browser.path().await, format!("/{}", self.locale.code()));
        self.browser.fill("q", self.words("miel", "عسل")).await;
        self.browser.follow(".search__button").await;
        self.browser.expect(self.words("Miel de thym", "عسل الزعتر")).await;
        self.narrows_to_honey().await;
        self.browser.expect(self.words("Miel de thym", "عسل الزعتر")).await;
        self.browser.follow(".card__title a").await;
        assert!(self.browser.path().await.ends_with("/produits/miel-de-thym"));
    }

    async fn narrows_to_honey(&self) {
        if self.width == PHONE {
            self.browser.open("a[href='#filtres']").await;
        }
        let closed = ".facet:not([open]):has([name='categorie']) > summary";
        if self.browser.count(closed).await > 0 {
            self.browser.open(closed).await;
        }
        self.browser.choose("categorie", "miel").await;
        self.browser.follow(".facet__apply button").await;
        assert!(self.browser.path().await.contains("categorie=miel"));
        assert_eq!(self.browser.count(".card").await, 1);
    }

    async fn fills_the_cart(&self) {
        self.browser.follow("#add button").await;
        self.goes_to("/produits/huile-argan").await;
        self.browser.press(self.words("500 ml", "500 مل")).await;
        self.browser.fill("quantite", "2").await;
        self.browser.follow("#add button").await;
        self.goes_to("/cooperatives/dattes-exemple").await;
        self.browser.follow(".card__title a").await;
        self.browser.follow("#add button").await;
        self.goes_to("/panier").await;
        assert_eq!(self.browser.count("section.parcel").await, 3);
        self.browser.expect(&self.locale.money(Money::centimes(74_500))).await;
    }

    async fn says_where_to(&self) {
        let (region, province, commune): (String, String, String) = self.shop.run(|conn| {
            let agadir = communes::table.filter(communes::name_fr.eq("Agadir"));
            let codes = (communes::region_code, communes::province_code, communes::code);
            agadir.select(codes).first(conn).unwrap()
        });
        self.browser.choose_and_refresh("region", &region, "choisir").await;
        self.browser.choose_and_refresh("province", &province, "choisir").await;
        self.browser.fill("commune", &commune).await;
        self.browser.press(&self.locale.t("cart-set-destination")).await;
        self.browser.expect(&self.locale.t("cart-cash-title")).await;
        assert_eq!(self.browser.count(".cod__row").await, 3);
    }

    async fn is_told_all_errors_at_once(&self, script: Script) {
        self.browser.follow("a.btn--buy[href$='/commande']").await;
        self.browser.fill("nom", "Zineb Exemple").await;
        self.browser.fill("telephone", "12").await;
        self.browser.fill("email", "zineb").await;
        self.sends().await;
        assert_eq!(self.browser.status().await, 422);
        let shown = self.browser.texts(".errors__list li").await;
        let expected = ["form-phone", "form-email", "form-address"].map(|key| self.locale.t(key));
        assert_eq!(shown, expected);
        assert_eq!(self.browser.value_of("nom").await, "Zineb Exemple");
        assert_eq!(self.browser.value_of("telephone").await, "12");
        if script == Script::On {
            let focused = self.browser.run("return document.activeElement.id").await;
            assert_eq!(focused, "errors", "what is wrong is read first");
        }
    }

    /// Corrects what was wrong, and sees the order.
    async fn orders(&self) -> String {
        self.browser.fill("telephone", "06 00 00 00 08").await;
        self.browser.fill("email", "zineb@exemple.test").await;
        self.browser.fill("adresse", "12 rue Exemple").await;
        self.browser
            .fill("repere", self.words("Près du souk", "قرب السوق"))
            .await;
        self.sends().await;
        let path = self.browser.path().await;
        let token = path.strip_prefix(&format!("/{}/commandes/", self.locale.code()));
        token
            .unwrap_or_else(|| panic!("an order's page, not {path}"))
            .to_owned()
    }

    async fn sends(&self) {
        self.browser.follow("#commande .btn--buy").await;
    }

    async fn reads_what_each_courier_gets(&self, token: &str) {
        let (order, parcels) = self.shop.run(|conn| {
            let order: Order = orders::table.select(Order::as_select()).first(conn).unwrap();
            let parcels = Parcel::of_order(conn, order.id).unwrap();
            (order, parcels)
        });
        assert_eq!(order.token().as_str(), token);
        assert_eq!(parcels.iter().map(|parcel| parcel.cash).sum::<Money>(), order.total);
        let amounts = self.browser.texts(".cod__row b").await;
        let expected: Vec<String> = parcels.iter().map(|parcel| self.locale.money(parcel.cash)).collect();
        assert_eq!(plain(&amounts), plain(&expected));
        assert_eq!(self.browser.count("section.parcel").await, 3);
    }

    async fn gets_mail_as_do_the_cooperatives(&self, token: &str) {
        let mail = self.shop.mail().await;
        let mut sent: Vec<(&str, &str)> = Vec::new();
        sent.extend(
            mail.iter()
                .map(|letter| (letter.kind.as_str(), letter.recipient.as_str())),
        );
        sent.sort_unstable();
        assert_eq!(sent[0], ("order_placed", "zineb@exemple.test"));
        assert_eq!(
            sent.iter().filter(|(kind, _)| *kind == "order_to_prepare").count(),
            sent.len() - 1
        );
        assert!(sent.len() >= 3, "{sent:?}");
        let to_the_buyer = mail.iter().find(|letter| letter.kind == "order_placed").unwrap();
        assert_eq!(to_the_buyer.locale, self.locale);
        assert!(to_the_buyer.text_body.contains(token));
    }
}

/// Without the marks of direction and with one kind of space.
fn plain(texts: &[String]) -> Vec<String> {
    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'];
    let simple = |text: &String| text.replace(marks, "").split_whitespace().collect::<Vec<_>>().join(" ");
    texts.iter().map(simple).collect()
}
