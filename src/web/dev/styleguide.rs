//! Every component on one page, in the reader's language, for the eye and for the tests of the stylesheets. The words
//! are samples of what members write, so they stay in French and Arabic.
use askama::Template;

use crate::money::Money;
use crate::shipping::{Carrier, LabelSheet, Party, Service};
use crate::web::bars::{self, Part};
use crate::web::dev::Development;
use crate::web::{Errors, Layout, Result, assets, render};

/// The page.
#[derive(Template)]
#[template(path = "dev/styleguide.html")]
struct Show {
    layout: Layout,
    errors: Errors,
    cards: Vec<Card>,
    price: Money,
    dear: Money,
    unit: String,
    parts: Vec<Part>,
    cash: Vec<(String, Money)>,
    facts: Vec<(String, String)>,
    options: Vec<(&'static str, String)>,
    trail: Vec<(String, String)>,
    label: LabelSheet,
}

struct Card {
    href: String,
    name: String,
    who: String,
    photo: Option<Sample>,
    price: Money,
    unit: String,
    label: Option<String>,
    variant: Option<i64>,
}

/// Stands in for a photo that went through the pipeline.
#[derive(Clone)]
struct Sample {
    has_avif: bool,
    width: u32,
    height: u32,
}

impl Sample {
    const ONE: Self = Self {
        has_avif: false,
        width: 48,
        height: 48,
    };

    fn src(&self, _width: u32, _extension: &str) -> String {
        assets::url("img/logo.svg")
    }

    fn srcset(&self, _extension: &str) -> String {
        self.src(48, "svg") + " 48w"
    }

    fn tone_class(&self) -> String {
        "tone-443".into()
    }
}

/// Answers `GET /{l}/dev/styleguide`, in development only.
pub async fn show(_: Development, layout: Layout) -> Result {
    let name = layout
        .locale
        .pick("Huile d’argan alimentaire, 250 ml", "زيت أركان غذائي، 250 مل")
        .to_owned();
    let who = layout.locale.pick("Tifawt · Taroudant", "تيفاوت · تارودانت").to_owned();
    let mut errors = Errors::new();
    errors.add("telephone", layout.t("form-phone"));
    errors.add("commune", layout.t("form-commune"));
    render(Show {
        cards: cards(&layout, &name, &who),
        price: Money::centimes(14_500),
        dear: Money::centimes(145_050),
        unit: layout.locale.unit_price(Money::centimes(14_500), 250, "ml"),
        parts: parts(&layout),
        cash: vec![
            (who.clone(), Money::centimes(25_500)),
            (name.clone(), Money::centimes(21_750)),
        ],
        facts: vec![
            (layout.t("word-total"), "250 ml".into()),
            (layout.t("nav-orders"), "TW-24001-1".into()),
        ],
        options: vec![("09", who.clone()), ("04", name)],
        trail: vec![
            (layout.href(""), layout.t("nav-home")),
            (layout.href("/produits"), layout.t("nav-products")),
        ],
        label: label(&who),
        errors,
        layout,
    })
}

fn cards(layout: &Layout, name: &str, who: &str) -> Vec<Card> {
    let card = |price, variant, label| Card {
        href: layout.href("/produits/x"),
        name: name.to_owned(),
        who: who.to_owned(),
        photo: Some(Sample::ONE),
        price: Money::centimes(price),
        unit: layout.locale.unit_price(Money::centimes(price), 250, "ml"),
        label,
        variant,
    };
    let label = Some(layout.t("certificate-status-approved"));
    vec![
        card(14_500, Some(1), label),
        card(145_000, Some(2), None),
        card(6_450, None, None),
        card(3_200, Some(3), None),
    ]
}

fn parts(layout: &Layout) -> Vec<Part> {
    let words = [layout.t("nav-cooperatives"), layout.t("brand"), layout.t("word-total")];
    let money = Money::centimes(14_500).split_bp(&[8_800, 700]);
    bars::split(
        ["cooperative", "platform", "packing"]
            .into_iter()
            .zip(money)
            .zip(words)
            .map(|((look, money), words)| (look, money, words)),
    )
}

fn label(name: &str) -> LabelSheet {
    let party = |phone: &str| Party {
        name: name.to_owned(),
        phone: phone.to_owned(),
        address: "12 rue Ibnou Mounir".into(),
        landmark: String::new(),
        place: "Casablanca (Casablanca)".into(),
    };
    LabelSheet {
        reference: "TW-24001-1".into(),
        position: (1, 2),
        carrier: Carrier::Amana,
        service: Service::Home,
        sender: party("06 00 00 00 01"),
        recipient: party("06 00 00 00 02"),
        weight_grams: 1_200,
        cod: Money::centimes(25_500),
        is_fragile: true,
        tracking: None,
        link: "https://exemple.test/fr/commandes/abc".into(),
    }
}
