//! The page of one product: what it is, what it costs here and brought home, who gets the money, who answers for it.
use askama::Template;

use crate::catalogue::{Category, Label};
use crate::cooperatives::Certificate;
use crate::web::Layout;
use crate::web::storefront::card::CardView;
use crate::web::storefront::delivery::Delivery;
use crate::web::storefront::product_facts;
use crate::web::storefront::products::Shown;
use crate::web::storefront::products::gallery::Gallery;
use crate::web::storefront::products::head::Head;
use crate::web::storefront::products::maker::Maker;
use crate::web::storefront::products::offer::Offer;
use crate::web::storefront::query::Query;

/// A product on sale.
#[derive(Template)]
#[template(path = "storefront/products/show.html")]
pub struct Show {
    layout: Layout,
    title: String,
    name: String,
    description: String,
    head: Head,
    trail: Vec<(String, String)>,
    gallery: Gallery,
    tags: Vec<(String, String)>,
    is_one_of_a_kind: bool,
    maker: Maker,
    offer: Offer,
    delivery: Delivery,
    facts: Vec<(String, String)>,
    question: String,
    share: String,
    slug: String,
    /// Whether the reader keeps it; `None` for a visitor.
    is_kept: Option<bool>,
    others: Vec<CardView>,
}

impl Show {
    /// The page of what was found, in the state that `query` asks for.
    pub fn new(layout: Layout, query: &Query, shown: &Shown) -> Self {
        let (locale, product) = (layout.locale, &shown.product);
        let variant = shown.variant(query.first("variante"));
        let name = product.name(locale).to_owned();
        let title = layout.t2("storefront-name-label", "name", &name, "label", variant.label(locale));
        let url = layout.absolute(&layout.href(format!("/produits/{}", product.slug)));
        Self {
            description: product.description(locale).to_owned(),
            head: Head::new(&layout, shown),
            trail: trail(&layout, &shown.category),
            gallery: Gallery::new(&layout, query, &shown.photos),
            tags: shown.certificates.iter().map(|one| tag(&layout, one)).collect(),
            is_one_of_a_kind: product.is_one_of_a_kind,
            maker: Maker::new(&layout, shown),
            offer: Offer::new(&layout, query, shown, variant),
            delivery: shown.estimate.of(&layout, variant),
            facts: product_facts::of_product(&layout, shown, variant),
            question: whatsapp(&layout.t2("storefront-question", "product", &title, "url", &url)),
            share: whatsapp(&layout.t2("storefront-share", "product", &title, "url", &url)),
            others: CardView::all(&layout, &shown.others),
            slug: product.slug.clone(),
            is_kept: shown.is_kept,
            title,
            name,
            layout,
        }
    }
}

fn trail(layout: &Layout, category: &Category) -> Vec<(String, String)> {
    let aisle = layout.href(format!("/produits?categorie={}", category.slug));
    vec![
        (layout.href(""), layout.t("nav-home")),
        (aisle, category.name(layout.locale).to_owned()),
    ]
}

fn tag(layout: &Layout, certificate: &Certificate) -> (String, String) {
    let href = layout.href(format!("/certificats/{}", certificate.code));
    (href, Label::short(certificate.label(layout.locale)).to_owned())
}

/// A link that opens WhatsApp with these words.
fn whatsapp(words: &str) -> String {
    let words: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
    format!("https://wa.me/?text={}", words.replace('+', "%20"))
}
