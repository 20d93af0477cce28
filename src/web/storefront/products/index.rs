//! The catalogue: search, filters with counts, sorting, numbered pages. Every state of it is an address.
use actix_web::web::Data;
use askama::Template;

use crate::catalogue::{Facets, Kind, LAST_PAGE, Listing, MOST_COUNTED, PER_PAGE};
use crate::db::Db;
use crate::money::Money;
use crate::web::pagination::Pagination;
use crate::web::storefront::card::CardView;
use crate::web::storefront::query::Query;
use crate::web::{Layout, Result, render};

/// The parameters of the contract.
const KNOWN: [&str; 10] = [
    "q",
    "categorie",
    "region",
    "garantie",
    "cooperative",
    "prix_min",
    "prix_max",
    "disponible",
    "tri",
    "page",
];

/// The catalogue.
#[derive(Template)]
#[template(path = "storefront/products/index.html")]
struct Index {
    layout: Layout,
    title: String,
    words: String,
    /// Words that were probably meant, and the address that searches for them.
    meant: Option<(String, String)>,
    count: String,
    cards: Vec<CardView>,
    groups: Vec<Group>,
    in_stock: Choice,
    price_min: String,
    price_max: String,
    sorts: Vec<(String, String, bool)>,
    applied: Vec<Applied>,
    /// What the filter form keeps without showing it.
    hidden: Vec<(&'static str, String)>,
    pages: Pagination,
    ways_on: Vec<(String, String)>,
}

/// One kind of filter.
struct Group {
    name: &'static str,
    title: String,
    is_open: bool,
    choices: Vec<Choice>,
}

/// One box to tick.
struct Choice {
    code: String,
    words: String,
    hits: String,
    is_chosen: bool,
}

/// A filter in use and the address without it.
struct Applied {
    href: String,
    words: String,
}

/// GET /{l}/produits
pub async fn index(db: Data<Db>, layout: Layout) -> Result {
    let query = Query::parse(&layout.query, &KNOWN);
    let filters = query.filters();
    let listing = db.read(move |conn| Listing::load(conn, &filters)).await?;
    render(Index::new(layout, &query, &listing))
}

impl Index {
    fn new(layout: Layout, query: &Query, listing: &Listing) -> Self {
        let facets = &listing.facets;
        let total = listing.total.min(LAST_PAGE * PER_PAGE);
        let pages = Pagination::new(listing.page, PER_PAGE, total, &layout.href("/produits"), &query.kept());
        Self {
            title: title(&layout, query, facets),
            words: query.first("q").to_owned(),
            meant: meant(&layout, query, listing),
            count: count(&layout, listing),
            cards: CardView::all(&layout, &listing.cards),
            groups: groups(&layout, query, facets),
            in_stock: in_stock(&layout, query, facets),
            price_min: query.first("prix_min").to_owned(),
            price_max: query.first("prix_max").to_owned(),
            sorts: sorts(&layout, query),
            applied: applied(&layout, query, listing),
            hidden: hidden(query),
            ways_on: ways_on(&layout, facets, listing.cards.is_empty()),
            pages,
            layout,
        }
    }

    fn clear(&self) -> String {
        self.layout.href("/produits")
    }
}

/// The words searched for, the one category chosen, else "Products".
fn title(layout: &Layout, query: &Query, facets: &Facets) -> String {
    let (words, chosen) = (query.first("q"), query.all("categorie"));
    if !words.is_empty() {
        return layout.t1("storefront-results", "words", words);
    }
    let category = facets
        .kind(Kind::Category)
        .find(|category| chosen == [category.code.as_str()]);
    category.map_or_else(
        || layout.t("nav-products"),
        |category| category.name(layout.locale).to_owned(),
    )
}

fn meant(layout: &Layout, query: &Query, listing: &Listing) -> Option<(String, String)> {
    let words = listing.suggestion.clone()?;
    let href = layout.href("/produits") + &query.with("q", &words);
    Some((href, words))
}

fn count(layout: &Layout, listing: &Listing) -> String {
    if listing.is_capped() {
        layout.t1("storefront-more-than", "n", layout.locale.number(MOST_COUNTED))
    } else {
        layout.t1("count-products", "n", listing.total)
    }
}

fn groups(layout: &Layout, query: &Query, facets: &Facets) -> Vec<Group> {
    let kinds = [
        ("categorie", layout.t("storefront-category"), Kind::Category),
        ("region", layout.t("storefront-region"), Kind::Region),
        ("garantie", layout.t("storefront-guarantees"), Kind::Label),
    ];
    let group = |(name, title, kind): (&'static str, String, Kind)| {
        let choices: Vec<_> = choices(layout, query, facets, (name, kind));
        let is_open = name != "garantie" || choices.iter().any(|choice| choice.is_chosen);
        Group {
            name,
            title,
            is_open,
            choices,
        }
    };
    kinds
        .map(group)
        .into_iter()
        .filter(|group| !group.choices.is_empty())
        .collect()
}

/// What would leave nothing is not offered, unless it is in use.
fn choices(layout: &Layout, query: &Query, facets: &Facets, (name, kind): (&str, Kind)) -> Vec<Choice> {
    let choice = |facet: &crate::catalogue::Facet| Choice {
        code: facet.code.clone(),
        words: facet.name(layout.locale).to_owned(),
        hits: hits(layout, facet.hits),
        is_chosen: query.has(name, &facet.code),
    };
    let offered = facets
        .kind(kind)
        .filter(|facet| facet.hits > 0 || query.has(name, &facet.code));
    offered.map(choice).collect()
}

fn in_stock(layout: &Layout, query: &Query, facets: &Facets) -> Choice {
    let found = facets.kind(Kind::Available).map(|facet| facet.hits).sum();
    Choice {
        code: "1".into(),
        words: layout.t("storefront-in-stock-only"),
        hits: hits(layout, found),
        is_chosen: query.has("disponible", "1"),
    }
}

fn hits(layout: &Layout, hits: i64) -> String {
    let number = layout.locale.number(hits);
    if hits >= MOST_COUNTED {
        format!("{number}+")
    } else {
        number
    }
}

fn sorts(layout: &Layout, query: &Query) -> Vec<(String, String, bool)> {
    let mut names = vec![
        ("recents", layout.t("storefront-sort-newest")),
        ("prix", layout.t("storefront-sort-price-up")),
        ("prix-desc", layout.t("storefront-sort-price-down")),
    ];
    let has_words = !query.first("q").is_empty();
    if has_words {
        names.insert(0, ("pertinence", layout.t("storefront-sort-relevance")));
    }
    let asked = query.first("tri");
    let is_known = names.iter().any(|(name, _)| *name == asked);
    let current = if is_known { asked } else { names[0].0 };
    let path = layout.href("/produits");
    names
        .iter()
        .map(|(name, words)| (path.clone() + &query.with("tri", name), words.clone(), *name == current))
        .collect()
}

fn applied(layout: &Layout, query: &Query, listing: &Listing) -> Vec<Applied> {
    let (locale, facets) = (layout.locale, &listing.facets);
    let name_of = |kind: Kind, code: &str| {
        facets
            .kind(kind)
            .find(|facet| facet.code == code)
            .map(|facet| facet.name(locale).to_owned())
    };
    let seller = |code: &str| {
        listing
            .cooperatives
            .iter()
            .find(|(slug, ..)| slug == code)
            .map(|(_, fr, ar)| locale.pick(fr, ar).to_owned())
    };
    let price = |typed: &str| Money::parse(typed).map(|price| locale.money(price));
    let words = |name: &str, value: &str| match name {
        "categorie" => name_of(Kind::Category, value),
        "region" => name_of(Kind::Region, value),
        "garantie" => name_of(Kind::Label, value),
        "cooperative" => seller(value),
        "prix_min" => price(value).map(|price| layout.t1("storefront-price-from", "price", price)),
        "prix_max" => price(value).map(|price| layout.t1("storefront-price-to", "price", price)),
        "disponible" => Some(layout.t("storefront-in-stock-only")),
        _ => None,
    };
    let path = layout.href("/produits");
    let kept = query.kept();
    let chips = kept
        .iter()
        .filter_map(|(name, value)| Some((words(name, value)?, query.without(name, value))));
    chips
        .map(|(words, rest)| Applied {
            href: path.clone() + &rest,
            words,
        })
        .collect()
}

fn hidden(query: &Query) -> Vec<(&'static str, String)> {
    let kept = ["q", "cooperative", "tri"];
    kept.into_iter()
        .flat_map(|name| query.all(name).into_iter().map(move |value| (name, value)))
        .collect()
}

/// Aisles to try when nothing was found.
fn ways_on(layout: &Layout, facets: &Facets, is_empty: bool) -> Vec<(String, String)> {
    if !is_empty {
        return Vec::new();
    }
    let href = |code: &str| layout.href(format!("/produits?categorie={code}"));
    facets
        .kind(Kind::Category)
        .map(|facet| (href(&facet.code), facet.name(layout.locale).to_owned()))
        .collect()
}
