//! A member writes a product, a moderator asks for a better photo, the member mends it, and it is sold.
use super::*;

const PRODUCTS: &str = "/espace/argan-exemple/produits";
const REASON: &str = "La deuxième photo est floue.";

#[actix_web::test]
async fn a_product_comes_to_the_shop_without_script_in_french_on_a_phone() {
    list(Script::Off, Locale::Fr, PHONE).await;
}

#[actix_web::test]
async fn a_product_comes_to_the_shop_with_script_in_french_at_a_desk() {
    list(Script::On, Locale::Fr, DESK).await;
}

#[actix_web::test]
async fn a_product_comes_to_the_shop_without_script_in_arabic_at_a_desk() {
    list(Script::Off, Locale::Ar, DESK).await;
}

#[actix_web::test]
async fn a_product_comes_to_the_shop_with_script_in_arabic_on_a_phone() {
    list(Script::On, Locale::Ar, PHONE).await;
}

async fn list(script: Script, locale: Locale, width: u32) {
    let person = Person::arrives(script, locale, width).await;
    person.signs_in("khadija").await;
    person.begins_with_photos().await;
    person.writes_sizes_and_prices().await;
    person.writes_the_texts().await;
    person.sends_it().await;
    person.signs_in("moderation").await;
    person.asks_for_a_better_photo().await;
    person.signs_in("khadija").await;
    person.mends_it().await;
    person.sends_it().await;
    person.signs_in("moderation").await;
    person.approves_it().await;
    person.finds_it_in_the_shop().await;
}

impl Person {
    fn soap(&self) -> &str {
        self.words("Savon de Taliouine", "صابون تاليوين")
    }

    async fn begins_with_photos(&self) {
        self.browser.follow(".nav__link[href$='/produits']").await;
        self.browser.follow("main a[href$='/produits/nouveau']").await;
        self.browser.attach("photo", &self.shop.photo(640)).await;
        self.browser.attach("galerie", &self.shop.photo(720)).await;
        self.browser.choose("categorie", "1").await;
        self.goes_on().await;
    }

    async fn goes_on(&self) {
        self.browser.follow("button[name='suite'][value='continuer']").await;
    }

    async fn writes_sizes_and_prices(&self) {
        assert!(self.browser.path().await.ends_with("/prix"));
        self.writes_size(0, ["145", "12", "250", "g", "400"]).await;
        self.browser.follow("button[value='ajouter']").await;
        self.browser.touch("details.box > summary").await;
        self.writes_size(1, ["250", "3", "500", "g", "700"]).await;
        self.goes_on().await;
    }

    async fn writes_size(&self, row: usize, values: [&str; 5]) {
        let fields = ["prix", "stock", "quantite", "unite", "poids"];
        for (field, value) in fields.into_iter().zip(values) {
            self.browser.fill(&format!("{field}_{row}"), value).await;
        }
    }

    async fn writes_the_texts(&self) {
        assert!(self.browser.path().await.ends_with("/texte"));
        for (field, value) in [
            ("nom_fr", "Savon de Taliouine"),
            ("nom_ar", "صابون تاليوين"),
            ("description_fr", "Coupé à la main."),
            ("description_ar", "مقطع باليد."),
            ("ingredients_fr", "Huile de l’arganier"),
            ("ingredients_ar", "زيت أركان"),
            ("conservation_fr", "Au sec"),
            ("conservation_ar", "في مكان جاف"),
            ("origine", "Taliouine"),
        ] {
            self.browser.fill(field, value).await;
        }
        self.goes_on().await;
    }

    async fn sends_it(&self) {
        assert!(self.browser.path().await.ends_with("/savon-de-taliouine/envoi"));
        self.browser.expect(self.soap()).await;
        assert_eq!(self.browser.count("main .card__foot").await, 2, "both sizes");
        self.browser.follow("form[action$='/envoi'] button").await;
        self.is_told("listing-sent").await;
    }

    async fn opens_the_review(&self) {
        self.browser.follow(".nav__link[href$='/admin/moderation']").await;
        self.browser.follow("main td a").await;
        self.browser.expect(self.soap()).await;
    }

    async fn asks_for_a_better_photo(&self) {
        self.opens_the_review().await;
        assert_eq!(self.browser.count(".gallery__thumbs img").await, 2);
        self.browser.follow("button[value='corriger']").await;
        self.is_told("review-error-reason").await;
        self.browser.fill("motif", "photos").await;
        self.browser.fill("message", REASON).await;
        self.browser.follow("button[value='corriger']").await;
        self.is_told("review-decided").await;
    }

    async fn mends_it(&self) {
        self.goes_to(PRODUCTS).await;
        self.browser.expect(REASON).await;
        self.browser.follow("main a[href$='/savon-de-taliouine/photos']").await;
        self.browser.expect(REASON).await;
        self.browser.follow("button[value='retirer-1']").await;
        assert_eq!(self.browser.count(".slots img").await, 1);
        let photo = self.shop.photo(800);
        let save = "button[name='suite'][value='continuer']";
        self.browser
            .refresh_by(self.browser.attach("galerie", &photo), save)
            .await;
        self.goes_to(&format!("{PRODUCTS}/savon-de-taliouine/envoi")).await;
    }

    async fn approves_it(&self) {
        self.opens_the_review().await;
        self.browser.follow("button[value='approuver']").await;
        self.is_told("review-decided").await;
    }

    async fn finds_it_in_the_shop(&self) {
        self.goes_to("/produits").await;
        self.browser.fill("q", self.words("savon", "صابون")).await;
        self.browser.follow(".search__button").await;
        self.browser.follow(".card__title a[href$='/savon-de-taliouine']").await;
        self.browser.expect(self.soap()).await;
        let money = self.locale.money(twiza::money::Money::centimes(14_500));
        self.browser.expect(&money).await;
        let told = |kind: &str, mail: &[twiza::notifications::Letter]| {
            mail.iter().filter(|letter| letter.kind == kind).count()
        };
        let mail = self.shop.mail().await;
        assert_eq!(
            told("submission_changes_requested", &mail),
            3,
            "every member hears of it"
        );
        assert_eq!(told("submission_approved", &mail), 3);
    }
}
