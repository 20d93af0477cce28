//! A guest finds honey, fills a cart from three cooperatives, and orders in cash.
use diesel::prelude::*;
use twiza::money::Money;
use twiza::orders::{Order, Parcel};
use twiza::schema::{communes, orders};

use super::eyes::plain;
use super::*;

#[actix_web::test]
async fn a_guest_buys_without_script_in_french_on_a_phone() {
    buy(Script::Off, Locale::Fr, PHONE).await;
}

#[actix_web::test]
async fn a_guest_buys_with_script_in_french_at_a_desk() {
    buy(Script::On, Locale::Fr, DESK).await;
}

#[actix_web::test]
async fn a_guest_buys_without_script_in_arabic_at_a_desk() {
    buy(Script::Off, Locale::Ar, DESK).await;
}

#[actix_web::test]
async fn a_guest_buys_with_script_in_arabic_on_a_phone() {
    buy(Script::On, Locale::Ar, PHONE).await;
}

async fn buy(script: Script, locale: Locale, width: u32) {
    let guest = Person::arrives(script, locale, width).await;
    guest.finds_honey(width).await;
    guest.fills_the_cart().await;
    guest.says_where_to().await;
    guest.is_told_all_errors_at_once(script).await;
    let (form, order) = guest.orders().await;
    guest.reads_what_each_courier_gets(&order).await;
    guest.orders_nothing_more_by_sending_again(&form, &order).await;
    guest.opens_the_order_from_the_mail(&order).await;
    guest.confirms().await;
}

impl Person {
    async fn finds_honey(&self, width: u32) {
        self.browser.visit("/").await;
        assert_eq!(self.browser.path().await, self.at(""));
        let menu = if width == PHONE { ".tabbar" } else { ".nav" };
        self.browser.follow(&format!("{menu} a[href$='/produits']")).await;
        self.narrows_to_honey(width).await;
        self.browser.fill("q", self.words("miel", "عسل")).await;
        self.browser.follow(".search__button").await;
        self.browser.expect(self.words("Miel de thym", "عسل الزعتر")).await;
        self.browser.follow(".card__title a[href$='/miel-de-thym']").await;
    }

    async fn narrows_to_honey(&self, width: u32) {
        if width == PHONE {
            self.browser.touch("a[href='#filtres']").await;
        }
        let closed = ".facet:not([open]):has([name='categorie']) > summary";
        if self.browser.count(closed).await > 0 {
            self.browser.touch(closed).await;
        }
        self.browser.choose("categorie", "miel").await;
        self.browser.follow("#filtres .btn--wide").await;
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
        let show = "#livraison [name='choisir']";
        self.browser
            .refresh_by(self.browser.fill("region", &region), show)
            .await;
        self.browser
            .refresh_by(self.browser.fill("province", &province), show)
            .await;
        self.browser.fill("commune", &commune).await;
        self.browser.follow("form[action$='/panier/commune'] button").await;
        self.is_told("cart-cash-title").await;
        assert_eq!(self.browser.count(".cod__row").await, 3);
    }

    async fn is_told_all_errors_at_once(&self, script: Script) {
        self.goes_to("/commande").await;
        self.browser.fill("nom", "Zineb Exemple").await;
        self.browser.fill("telephone", "12").await;
        self.browser.fill("email", "zineb").await;
        self.sends().await;
        assert_eq!(self.browser.status().await, 422);
        let expected = ["form-phone", "form-email", "form-address"].map(|key| plain(&self.locale.t(key)));
        assert_eq!(self.browser.texts(".errors__list li").await, expected);
        for (field, sentence) in ["telephone", "email", "adresse"].iter().zip(expected) {
            let beside = self.browser.texts(&format!("#{field}-error")).await;
            assert_eq!(beside, [sentence]);
        }
        assert_eq!(self.browser.value_of("nom").await, "Zineb Exemple");
        assert_eq!(self.browser.value_of("telephone").await, "12");
        if script == Script::On {
            let focused = self.browser.run("return document.activeElement.id").await;
            assert_eq!(focused, "errors", "what is wrong is read first");
        }
    }

    /// Corrects what was wrong, and sees the order. Hands out the form as it was sent, and the page's path.
    async fn orders(&self) -> (String, String) {
        self.browser.fill("telephone", "06 00 00 00 08").await;
        self.browser.fill("email", "zineb@exemple.test").await;
        self.browser.fill("adresse", "12 rue Exemple").await;
        let landmark = self.words("Près du souk", "قرب السوق");
        self.browser.fill("repere", landmark).await;
        let body = "return new URLSearchParams(new FormData(document.querySelector('#commande'))).toString()";
        let form = self.browser.run(body).await;
        self.sends().await;
        let path = self.browser.path().await;
        assert!(path.starts_with(&self.at("/commandes/")), "an order's page, not {path}");
        (form.as_str().expect("a form is text").to_owned(), path)
    }

    /// By the button that this width shows.
    async fn sends(&self) {
        self.browser.follow("#commande .btn--buy").await;
    }

    async fn reads_what_each_courier_gets(&self, page: &str) {
        let (order, parcels) = self.only_order();
        assert!(page.ends_with(order.token().as_str()));
        assert_eq!(parcels.iter().map(|parcel| parcel.cash).sum::<Money>(), order.total);
        let amounts = parcels.iter().map(|parcel| plain(&self.locale.money(parcel.cash)));
        assert_eq!(self.browser.texts(".cod__row b").await, amounts.collect::<Vec<_>>());
        assert_eq!(self.browser.count("section.parcel").await, 3);
    }

    fn only_order(&self) -> (Order, Vec<Parcel>) {
        self.shop.run(|conn| {
            let placed: Vec<Order> = orders::table.select(Order::as_select()).load(conn).unwrap();
            let [order] = placed.try_into().expect("one order");
            let parcels = Parcel::of_order(conn, order.id).unwrap();
            (order, parcels)
        })
    }

    /// Back, and the same form once more: what a slow network makes of an impatient finger.
    async fn orders_nothing_more_by_sending_again(&self, form: &str, order: &str) {
        self.browser.back().await;
        self.goes_to("/panier").await;
        self.is_told("cart-empty").await;
        let send = format!(
            "const request = new XMLHttpRequest(); request.open('POST', '{}', false); \
             request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'); \
             request.send('{form}'); return request.responseURL",
            self.at("/commande")
        );
        let answer = self.browser.run(&send).await;
        let answer = answer.as_str().expect("an address");
        assert!(answer.ends_with(order), "the same order, not {answer}");
        self.only_order();
    }

    async fn opens_the_order_from_the_mail(&self, order: &str) {
        let mail = self.shop.mail().await;
        let [letter] = &mail[..] else {
            panic!("one letter to the buyer, and none to a cooperative before they confirm");
        };
        assert_eq!(letter.kind, "order_placed");
        assert_eq!(
            (letter.recipient.as_str(), letter.locale),
            ("zineb@exemple.test", self.locale)
        );
        let link = letter.text_body.lines().find(|line| line.ends_with(order));
        assert!(link.is_some(), "the letter leads to the order: {}", letter.text_body);
        self.browser.visit(order).await;
        assert_eq!(self.browser.count("section.parcel").await, 3);
    }

    /// A first order is packed once its buyer has said so again.
    async fn confirms(&self) {
        self.browser.follow("form[action$='/confirmation'] button").await;
        assert_eq!(self.browser.count("form[action$='/confirmation']").await, 0);
        let mail = self.shop.mail().await;
        let told = mail.iter().filter(|letter| letter.kind == "order_to_prepare");
        assert!(told.count() >= 2, "the cooperatives hear of it");
    }
}
