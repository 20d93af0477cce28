//! The page of one product: what it is, what it costs here and brought home, who gets the money, who answers for it.
use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::cart::Wish;
use crate::catalogue::{Category, FairSplit, Label, Product, Variant};
use crate::cooperatives::{Certificate, Cooperative, Place};
use crate::db::Db;
use crate::media::Picture;
use crate::money::Money;
use crate::web::bars::{self, Part};
use crate::web::storefront::card::CardView;
use crate::web::storefront::delivery::Delivery;
use crate::web::storefront::products::shown::{self, Shown};
use crate::web::storefront::query::Query;
use crate::web::storefront::{product_facts, structured};
use crate::web::{Layout, Result, render};

const KNOWN: [&str; 3] = ["variante", "photo", "commune"];

/// A product on sale.
#[derive(Template)]
#[template(path = "storefront/products/show.html")]
struct Show {
    layout: Layout,
    title: String,
    name: String,
    description: String,
    trail: Vec<(String, String)>,
    photo: Option<Picture>,
    thumbs: Vec<Thumb>,
    tags: Vec<(String, String)>,
    women: Option<String>,
    is_one_of_a_kind: bool,
    seller: String,
    seller_href: String,
    place: String,
    variants: Vec<Choice>,
    variant: Variant,
    unit: String,
    stock: String,
    preparation: String,
    delivery: Delivery,
    returns: String,
    split_title: String,
    split: Vec<Part>,
    facts: Vec<(String, String)>,
    identity: Vec<(String, String)>,
    question: String,
    share: String,
    others: Vec<CardView>,
    structured: askama::filters::Safe<String>,
    image: String,
}

/// A product that is no longer sold.
#[derive(Template)]
#[template(path = "storefront/products/gone.html")]
struct Gone {
    layout: Layout,
}

struct Thumb {
    href: String,
    label: String,
    picture: Picture,
    is_current: bool,
}

struct Choice {
    href: String,
    label: String,
    price: Money,
    is_current: bool,
    is_sold_out: bool,
}

/// GET /{l}/produits/{slug}
pub async fn show(db: Data<Db>, layout: Layout, path: Path<(String, String)>, wish: Wish) -> Result {
    let query = Query::parse(&layout.query, &KNOWN);
    let (_, slug) = path.into_inner();
    match shown::load(&db, slug, wish.asking(query.first("commune"))).await? {
        Some(shown) => render(Show::new(layout, &query, shown)),
        None => gone(Gone { layout }),
    }
}

fn gone(page: Gone) -> Result {
    let mut response = HttpResponse::Gone();
    Ok(response.content_type("text/html; charset=utf-8").body(page.render()?))
}

impl Show {
    fn new(layout: Layout, query: &Query, shown: Shown) -> Self {
        let locale = layout.locale;
        let (product, cooperative) = (&shown.product, &shown.cooperative);
        let variant = shown.variant(query.first("variante")).clone();
        let (name, seller) = (product.name(locale).to_owned(), cooperative.name(locale).to_owned());
        let title = layout.t2("storefront-name-label", "name", &name, "label", variant.label(locale));
        let at = position(query.first("photo"), shown.photos.len());
        Self {
            trail: trail(&layout, &shown.category),
            photo: shown.photos.get(at - 1).cloned(),
            thumbs: thumbs(&layout, query, &shown.photos, at),
            tags: tags(&layout, &shown.certificates),
            women: women(&layout, cooperative),
            is_one_of_a_kind: product.is_one_of_a_kind,
            seller_href: layout.href(&format!("/cooperatives/{}", cooperative.slug)),
            place: place(&layout, &shown.place),
            variants: choices(&layout, query, &shown.variants, variant.id),
            unit: unit(&layout, &variant),
            stock: stock(&layout, product, &variant),
            preparation: preparation(&layout, product),
            delivery: shown.estimate.of(&layout, product, &variant),
            returns: returns(&layout, product),
            split_title: layout.t1("storefront-split", "amount", layout.money(variant.price)),
            split: split(&layout, &variant, cooperative),
            facts: product_facts::of_product(&layout, &shown, &variant),
            identity: product_facts::of_seller(&layout, cooperative, &shown.place),
            question: message(&layout, "storefront-question", (&title, product)),
            share: message(&layout, "storefront-share", (&title, product)),
            others: CardView::all(&layout, &shown.others),
            structured: structured::product(&layout, &shown),
            image: image(&layout, shown.photos.first()),
            description: product.description(locale).to_owned(),
            title,
            name,
            seller,
            variant,
            layout,
        }
    }

    /// As many as one order may hold.
    fn most(&self) -> i32 {
        self.variant.on_hand.min(crate::cart::MOST)
    }

    /// What search engines and messages show of it.
    fn summary(&self) -> String {
        self.description.chars().take(160).collect()
    }
}

fn trail(layout: &Layout, category: &Category) -> Vec<(String, String)> {
    let aisle = layout.href(&format!("/produits?categorie={}", category.slug));
    vec![
        (layout.href(""), layout.t("nav-home")),
        (aisle, category.name(layout.locale).to_owned()),
    ]
}

/// The number of the photo asked for, from 1, within those there are.
fn position(asked: &str, count: usize) -> usize {
    asked.parse::<usize>().unwrap_or(1).clamp(1, count.max(1))
}

fn thumbs(layout: &Layout, query: &Query, photos: &[Picture], at: usize) -> Vec<Thumb> {
    if photos.len() < 2 {
        return Vec::new();
    }
    let path = layout.href(&layout.path);
    let numbered = photos.iter().zip(1..);
    let thumb = |(picture, number): (&Picture, usize)| Thumb {
        href: path.clone() + &query.with("photo", &number.to_string()),
        label: layout.t1("storefront-photo", "n", number),
        picture: picture.clone(),
        is_current: number == at,
    };
    numbered.map(thumb).collect()
}

fn tags(layout: &Layout, certificates: &[Certificate]) -> Vec<(String, String)> {
    let tag = |certificate: &Certificate| {
        let href = layout.href(&format!("/certificats/{}", certificate.code));
        (href, Label::short(certificate.label(layout.locale)).to_owned())
    };
    certificates.iter().map(tag).collect()
}

fn women(layout: &Layout, cooperative: &Cooperative) -> Option<String> {
    let count = || layout.t1("count-women", "n", cooperative.members_women);
    cooperative.is_of_women().then(count)
}

fn place(layout: &Layout, place: &Place) -> String {
    let (commune, region) = (place.commune(layout.locale), place.region(layout.locale));
    layout.t2("storefront-place", "place", commune, "region", region)
}

fn choices(layout: &Layout, query: &Query, variants: &[Variant], chosen: i64) -> Vec<Choice> {
    let path = layout.href(&layout.path);
    let choice = |variant: &Variant| Choice {
        href: path.clone() + &query.with("variante", &variant.id.to_string()),
        label: variant.label(layout.locale).to_owned(),
        price: variant.price,
        is_current: variant.id == chosen,
        is_sold_out: variant.is_sold_out(),
    };
    variants.iter().map(choice).collect()
}

fn unit(layout: &Layout, variant: &Variant) -> String {
    if variant.has_unit_price() {
        layout
            .locale
            .unit_price(variant.price, variant.net_quantity, &variant.net_unit)
    } else {
        String::new()
    }
}

fn stock(layout: &Layout, product: &Product, variant: &Variant) -> String {
    match variant.on_hand {
        ..=0 => layout.t("design-sold-out"),
        1 if product.is_one_of_a_kind => layout.t("storefront-one-of-a-kind"),
        on_hand => layout.t1("storefront-ready", "n", on_hand),
    }
}

fn preparation(layout: &Layout, product: &Product) -> String {
    if product.made_to_order_days > 0 {
        layout.t1("storefront-made-in", "n", product.made_to_order_days)
    } else {
        String::new()
    }
}

fn returns(layout: &Layout, product: &Product) -> String {
    if product.is_returnable {
        layout.t("storefront-returnable")
    } else {
        layout.t("storefront-not-returnable")
    }
}

fn split(layout: &Layout, variant: &Variant, cooperative: &Cooperative) -> Vec<Part> {
    let split = FairSplit::of(variant.price, cooperative.commission_bp, cooperative.packaging_bp);
    bars::split([
        (
            "cooperative",
            split.cooperative,
            layout.t1("storefront-split-cooperative", "name", cooperative.name(layout.locale)),
        ),
        ("platform", split.platform, layout.t("storefront-split-platform")),
        ("packing", split.packing, layout.t("storefront-split-packing")),
    ])
}

fn image(layout: &Layout, photo: Option<&Picture>) -> String {
    match photo {
        Some(photo) => layout.absolute(&photo.src(1200, "jpg")),
        None => layout.absolute(&layout.asset("img/og-default.png")),
    }
}

/// A link that opens WhatsApp with a sentence about the product.
fn message(layout: &Layout, key: &str, (title, product): (&str, &Product)) -> String {
    let url = layout.absolute(&layout.href(&format!("/produits/{}", product.slug)));
    let words = layout.t2(key, "product", title, "url", url);
    let words: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
    format!("https://wa.me/?text={}", words.replace('+', "%20"))
}
