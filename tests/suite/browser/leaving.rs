//! A member packs a parcel and hands it over, the carrier desk records that it arrived, and its buyer reads all that.
use twiza::orders::{Order, Parcel};

use super::*;
use crate::support::buyers::{AMLOU, ARGAN, parcel_of};

const SPACE: &str = "/espace/argan-exemple";

#[actix_web::test]
async fn a_parcel_leaves_without_script_in_french_on_a_phone() {
    send_off(Script::Off, Locale::Fr, PHONE).await;
}

#[actix_web::test]
async fn a_parcel_leaves_with_script_in_french_at_a_desk() {
    send_off(Script::On, Locale::Fr, DESK).await;
}

#[actix_web::test]
async fn a_parcel_leaves_without_script_in_arabic_at_a_desk() {
    send_off(Script::Off, Locale::Ar, DESK).await;
}

#[actix_web::test]
async fn a_parcel_leaves_with_script_in_arabic_on_a_phone() {
    send_off(Script::On, Locale::Ar, PHONE).await;
}

async fn send_off(script: Script, locale: Locale, width: u32) {
    let person = Person::arrives(script, locale, width).await;
    let (order, parcel) = person.shop.run(|conn| {
        let parcel = parcel_of(conn, &[(ARGAN, 2), (AMLOU, 1)]);
        (Order::find(conn, parcel.order_id).unwrap(), parcel)
    });
    person.signs_in("khadija").await;
    person.finds_the_parcel(&parcel).await;
    person.packs_it().await;
    let cash = person.prints_its_label(&parcel).await;
    person.hands_it_over(&cash).await;
    person.signs_in("transport").await;
    person.records_its_arrival(&order).await;
    person.reads_that_it_arrived(&order).await;
}

impl Person {
    async fn finds_the_parcel(&self, parcel: &Parcel) {
        assert_eq!(self.browser.path().await, self.at(SPACE), "members begin there");
        self.browser.follow(".nav__link[href$='/commandes']").await;
        self.browser
            .follow(&format!("main li a[href$='/{}']", parcel.reference))
            .await;
    }

    async fn packs_it(&self) {
        let photo = self.shop.photo(640);
        for variant in [ARGAN, AMLOU] {
            self.browser.choose("pris", &variant.to_string()).await;
        }
        self.browser.attach("photo", &photo).await;
        self.browser.follow("form[action$='/emballage'] .btn--buy").await;
        self.is_told("space-packed").await;
        self.is_told("space-photo-shown").await;
        assert_eq!(self.browser.count(".gallery__main img").await, 1);
    }

    /// Hands out the cash that the label names.
    async fn prints_its_label(&self, parcel: &Parcel) -> String {
        self.browser.follow("a[href$='/etiquette']").await;
        self.browser.expect(&parcel.reference).await;
        let packed = self
            .shop
            .run(|conn| Parcel::find_by_reference(conn, &parcel.reference).unwrap());
        self.browser.expect(packed.tracking_number.as_deref().unwrap()).await;
        let code_128 = ".label__code svg path[d^='M10 0h2v1h-2z']";
        assert_eq!(
            self.browser.count(code_128).await,
            1,
            "it begins with the start of Code 128"
        );
        let bars = "return document.querySelector('.label__code svg').getBoundingClientRect().width > 100";
        assert_eq!(self.browser.run(bars).await, true, "a scanner sees it");
        let cash = Locale::Fr.money(packed.cash);
        self.browser.expect(&cash).await;
        self.browser.follow(".sheet__tools a").await;
        self.locale.money(packed.cash)
    }

    async fn hands_it_over(&self, cash: &str) {
        self.browser.expect(cash).await;
        self.browser.follow("form[action$='/remise'] button").await;
        self.is_told("space-handed-over").await;
    }

    async fn records_its_arrival(&self, order: &Order) {
        assert_eq!(self.browser.path().await, self.at("/admin"), "staff begin there");
        self.browser.follow(".nav__link[href$='/admin/commandes']").await;
        self.browser
            .follow(&format!("main td a[href$='/{}']", order.number))
            .await;
        self.browser.follow("button[name='etat'][value='in_transit']").await;
        self.browser.follow("button[name='etat'][value='delivered']").await;
        self.is_told("admin-parcel-recorded").await;
    }

    async fn reads_that_it_arrived(&self, order: &Order) {
        self.goes_to(&order.token().path()).await;
        self.is_told("parcel-shopper-delivered").await;
        assert_eq!(self.browser.count(".timeline__photo img").await, 1);
        let mail = self.shop.mail().await;
        for kind in ["parcel_packed", "parcel_handed_over", "parcel_delivered"] {
            let told = mail
                .iter()
                .any(|letter| letter.kind == kind && letter.recipient == "salma@exemple.test");
            assert!(told, "no mail of {kind}");
        }
    }
}
