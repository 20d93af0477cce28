//! The directory of cooperatives, and the storefront of each.
use actix_web::web::{Data, Path};
use askama::Template;

use crate::catalogue::{Card, Label};
use crate::cooperatives::{Certificate, Cooperative, Directory, Entry, PER_PAGE, Place, SECTORS, Search};
use crate::db::Db;
use crate::geography::Region;
use crate::media::Picture;
use crate::web::pagination::{self, Pagination};
use crate::web::storefront::card::CardView;
use crate::web::storefront::product_facts;
use crate::web::storefront::query::Query;
use crate::web::{Error, Layout, Result, render};

const KNOWN: [&str; 4] = ["q", "region", "secteur", "page"];
/// A storefront shows this many; the catalogue has the rest.
const SHOWN: usize = 24;

/// The directory.
#[derive(Template)]
#[template(path = "storefront/cooperatives/index.html")]
struct Index {
    layout: Layout,
    words: String,
    regions: Vec<(String, String)>,
    region: String,
    sectors: Vec<(String, String)>,
    sector: String,
    count: String,
    entries: Vec<EntryView>,
    pages: Pagination,
}

struct EntryView {
    href: String,
    name: String,
    place: String,
    sector: String,
    members: String,
    products: String,
    is_verified: bool,
    cover: Option<Picture>,
}

/// A cooperative's storefront.
#[derive(Template)]
#[template(path = "storefront/cooperatives/show.html")]
struct Show {
    layout: Layout,
    cooperative: Cooperative,
    name: String,
    story: String,
    place: String,
    cover: Option<Picture>,
    members: String,
    verified: String,
    since: String,
    delivery: String,
    certificates: Vec<(String, String)>,
    cards: Vec<CardView>,
    all: Option<String>,
    identity: Vec<(String, String)>,
}

struct Shown {
    cooperative: Cooperative,
    place: Place,
    cover: Option<Picture>,
    certificates: Vec<Certificate>,
    cards: Vec<Card>,
}

/// GET /{l}/cooperatives
pub async fn index(db: Data<Db>, layout: Layout) -> Result {
    let query = Query::parse(&layout.query, &KNOWN);
    let search = Search {
        words: query.first("q").to_owned(),
        region: query.first("region").to_owned(),
        sector: query.first("secteur").to_owned(),
        page: pagination::requested(query.first("page")),
    };
    let page = search.page;
    let (regions, directory) = db
        .read(move |conn| Ok::<_, Error>((Region::all(conn)?, Directory::load(conn, &search)?)))
        .await?;
    render(Index::new(layout, &query, &regions, (directory, page)))
}

/// GET /{l}/cooperatives/{slug}
pub async fn show(db: Data<Db>, layout: Layout, path: Path<(String, String)>) -> Result {
    let (_, slug) = path.into_inner();
    let shown = db
        .read(move |conn| {
            let cooperative = Cooperative::find_by_slug(conn, &slug)?;
            Ok::<_, Error>(Shown {
                place: cooperative.place(conn)?,
                cover: cooperative.cover(conn)?,
                certificates: Certificate::of_cooperative(conn, cooperative.id)?,
                cards: Card::of_cooperative(conn, cooperative.id, SHOWN)?,
                cooperative,
            })
        })
        .await?;
    render(Show::new(layout, shown))
}

impl Index {
    fn new(layout: Layout, query: &Query, regions: &[Region], (directory, page): (Directory, i64)) -> Self {
        let locale = layout.locale;
        let named = |region: &Region| (region.code.clone(), region.name(locale).to_owned());
        let sector = |code: &&str| ((*code).to_owned(), layout.t(&format!("sector-{code}")));
        Self {
            words: query.first("q").to_owned(),
            regions: regions.iter().map(named).collect(),
            region: query.first("region").to_owned(),
            sectors: SECTORS.iter().map(sector).collect(),
            sector: query.first("secteur").to_owned(),
            count: layout.t1("count-cooperatives", "n", directory.total),
            entries: directory
                .entries
                .iter()
                .map(|entry| EntryView::new(&layout, entry))
                .collect(),
            pages: Pagination::new(
                page,
                PER_PAGE,
                directory.total,
                &layout.href("/cooperatives"),
                &query.kept(),
            ),
            layout,
        }
    }
}

impl EntryView {
    fn new(layout: &Layout, entry: &Entry) -> Self {
        let locale = layout.locale;
        Self {
            href: layout.href(format!("/cooperatives/{}", entry.slug)),
            name: entry.name(locale).to_owned(),
            place: layout.t2(
                "storefront-place",
                "place",
                entry.commune(locale),
                "region",
                entry.region(locale),
            ),
            sector: layout.t(&format!("sector-{}", entry.sector)),
            members: members(layout, entry.members_total, entry.members_women),
            products: layout.t1("count-products", "n", entry.products),
            is_verified: entry.verified_on.is_some(),
            cover: entry.cover(),
        }
    }
}

impl Show {
    fn new(layout: Layout, shown: Shown) -> Self {
        let (locale, cooperative) = (layout.locale, shown.cooperative);
        let all = layout.href(format!("/produits?cooperative={}", cooperative.slug));
        let on = |key: Option<chrono::NaiveDate>| key.map(|day| locale.date(day)).unwrap_or_default();
        let label = |certificate: &Certificate| {
            let href = layout.href(format!("/certificats/{}", certificate.code));
            (href, Label::short(certificate.label(locale)).to_owned())
        };
        Self {
            name: cooperative.name(locale).to_owned(),
            story: cooperative.story(locale).to_owned(),
            place: layout.t2(
                "storefront-place",
                "place",
                shown.place.commune(locale),
                "region",
                shown.place.region(locale),
            ),
            cover: shown.cover,
            members: members(&layout, cooperative.members_total, cooperative.members_women),
            verified: on(cooperative.verified_on),
            since: cooperative
                .founded_on
                .map(|day| day.format("%Y").to_string())
                .unwrap_or_default(),
            delivery: delivery(&layout, &cooperative, &shown.place),
            certificates: shown.certificates.iter().map(label).collect(),
            all: (shown.cards.len() == SHOWN).then_some(all),
            cards: CardView::all(&layout, &shown.cards),
            identity: product_facts::of_seller(&layout, &cooperative, &shown.place),
            cooperative,
            layout,
        }
    }
}

/// "46 women", or how many of the members are, if any.
pub fn members(layout: &Layout, total: i32, women: i32) -> String {
    let of_women = layout.t1("count-women", "n", women);
    let members = layout.t1("count-members", "n", total);
    match women {
        0 => members,
        _ if women == total => of_women,
        _ => layout.t2("storefront-members", "members", members, "women", of_women),
    }
}

fn delivery(layout: &Layout, cooperative: &Cooperative, place: &Place) -> String {
    let from = place.commune(layout.locale);
    match cooperative.free_delivery_from {
        Some(amount) => layout.t2("storefront-ships-free", "place", from, "amount", layout.money(amount)),
        None => layout.t1("storefront-ships", "place", from),
    }
}
