//! The home page: what the shop is, what is harvested now, and one cooperative to know.
use actix_web::web::Data;
use askama::Template;
use chrono::{Datelike, Utc};

use crate::catalogue::{Card, Category, FairSplit};
use crate::cooperatives::{Cooperative, Place};
use crate::db::Db;
use crate::locale::date_in_morocco;
use crate::media::Picture;
use crate::money::Money;
use crate::web::bars::{self, Part};
use crate::web::storefront::card::CardView;
use crate::web::storefront::cooperatives::members;
use crate::web::{Error, Layout, Result, render};

const CARDS: usize = 8;

/// The home page.
#[derive(Template)]
#[template(path = "storefront/home/show.html")]
struct Show {
    layout: Layout,
    cooperatives: i64,
    split_title: String,
    split: Vec<Part>,
    aisles: Vec<Aisle>,
    month: String,
    cards: Vec<CardView>,
    featured: Option<Featured>,
}

struct Aisle {
    href: String,
    picture: String,
    name: String,
}

/// The cooperative of the month.
struct Featured {
    href: String,
    name: String,
    story: String,
    place: String,
    members: String,
    cover: Option<Picture>,
}

struct Shown {
    cooperatives: i64,
    categories: Vec<Category>,
    cards: Vec<Card>,
    featured: Option<(Cooperative, Place, Option<Picture>)>,
}

/// GET /{l}
pub async fn show(db: Data<Db>, layout: Layout) -> Result {
    let today = date_in_morocco(Utc::now());
    let turn = i64::from(today.year()) * 12 + i64::from(today.month());
    let shown = db
        .read(move |conn| {
            let featured = match Cooperative::of_the_month(conn, turn)? {
                Some(told) => Some((told.place(conn)?, told.cover(conn)?, told)),
                None => None,
            };
            Ok::<_, Error>(Shown {
                cooperatives: Cooperative::count(conn)?,
                categories: Category::all(conn)?,
                cards: Card::in_season(conn, today, CARDS)?,
                featured: featured.map(|(place, cover, told)| (told, place, cover)),
            })
        })
        .await?;
    render(Show::new(layout, shown, today.month()))
}

impl Show {
    fn new(layout: Layout, shown: Shown, month: u32) -> Self {
        Self {
            cooperatives: shown.cooperatives,
            split_title: layout.t1("storefront-of", "amount", layout.money(SAMPLE)),
            split: split(&layout, shown.featured.as_ref().map(|(told, ..)| told)),
            aisles: shown
                .categories
                .iter()
                .map(|category| Aisle::new(&layout, category))
                .collect(),
            month: layout.locale.month(month),
            cards: CardView::all(&layout, &shown.cards),
            featured: shown.featured.map(|featured| Featured::new(&layout, featured)),
            layout,
        }
    }
}

/// What the split is shown for.
const SAMPLE: Money = Money::dirhams(100);

/// The shares of one cooperative stand for all; without any, everything is hers.
fn split(layout: &Layout, cooperative: Option<&Cooperative>) -> Vec<Part> {
    let (commission, packaging) = cooperative.map_or((0, 0), |told| (told.commission_bp, told.packaging_bp));
    let split = FairSplit::of(SAMPLE, commission, packaging);
    bars::split([
        (
            "cooperative",
            split.cooperative,
            layout.t("storefront-split-to-cooperative"),
        ),
        ("platform", split.platform, layout.t("storefront-split-platform")),
        ("packing", split.packing, layout.t("storefront-split-packing")),
    ])
}

impl Aisle {
    fn new(layout: &Layout, category: &Category) -> Self {
        Self {
            href: layout.href(format!("/produits?categorie={}", category.slug)),
            picture: format!("illustrations/{}.svg", category.illustration),
            name: category.name(layout.locale).to_owned(),
        }
    }
}

impl Featured {
    fn new(layout: &Layout, (told, place, cover): (Cooperative, Place, Option<Picture>)) -> Self {
        let locale = layout.locale;
        Self {
            href: layout.href(format!("/cooperatives/{}", told.slug)),
            name: told.name(locale).to_owned(),
            story: told.story(locale).to_owned(),
            place: layout.t2(
                "storefront-place",
                "place",
                place.commune(locale),
                "region",
                place.region(locale),
            ),
            members: members(layout, told.members_total, told.members_women),
            cover,
        }
    }
}
