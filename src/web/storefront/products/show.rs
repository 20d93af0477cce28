//! GET of a product: on sale, gone, or never there.
use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use chrono::Utc;

use crate::cart::{Terms, Wish};
use crate::catalogue::{Card, Category, Product, Variant, favourite};
use crate::cooperatives::{Certificate, Cooperative, Place};
use crate::db::Db;
use crate::geography::Commune;
use crate::locale::date_in_morocco;
use crate::media::Picture;
use crate::web::storefront::delivery::Estimate;
use crate::web::storefront::products::page::Show;
use crate::web::storefront::query::Query;
use crate::web::{Error, Layout, Result, render};

const KNOWN: [&str; 3] = ["variante", "photo", "commune"];
const OTHERS: i64 = 4;

/// What the page is made of.
pub struct Shown {
    pub product: Product,
    pub category: Category,
    pub cooperative: Cooperative,
    pub place: Place,
    pub variants: Vec<Variant>,
    pub photos: Vec<Picture>,
    pub certificates: Vec<Certificate>,
    pub others: Vec<Card>,
    pub estimate: Estimate,
    /// Whether the reader keeps it; `None` for a visitor.
    pub is_kept: Option<bool>,
}

/// A product that is no longer sold.
#[derive(Template)]
#[template(path = "storefront/products/gone.html")]
struct Gone {
    layout: Layout,
}

/// GET /{l}/produits/{slug}
pub async fn show(db: Data<Db>, layout: Layout, path: Path<(String, String)>, wish: Wish) -> Result {
    let query = Query::parse(&layout.query, &KNOWN);
    let (_, slug) = path.into_inner();
    let reader = layout.person.as_ref().map(|person| person.user.id);
    match load(&db, (slug, reader), wish.asking(query.first("commune"))).await? {
        Some(shown) => render(Show::new(layout, &query, &shown)),
        None => gone(Gone { layout }),
    }
}

async fn load(db: &Db, (slug, reader): (String, Option<i64>), wish: Wish) -> Result<Option<Shown>> {
    let today = date_in_morocco(Utc::now());
    db.read(move |conn| {
        let Some(product) = Product::find_public(conn, &slug)? else {
            return Ok(None);
        };
        let variants = Variant::of_product(conn, product.id)?;
        if variants.is_empty() {
            return Ok(None);
        }
        let kept = reader.map(|reader| favourite::is_kept(conn, reader, product.id));
        let cooperative = Cooperative::find(conn, product.cooperative_id)?;
        let origin = Commune::find(conn, &cooperative.commune_code)?;
        let destination = wish.destination(conn)?;
        Ok::<_, Error>(Some(Shown {
            category: Category::find(conn, product.category_id)?,
            place: cooperative.place(conn)?,
            photos: product.photos(conn)?,
            certificates: Certificate::of_product(conn, product.id, cooperative.id)?,
            others: product.others(conn, OTHERS)?,
            estimate: Estimate::new(&cooperative, origin, destination, Terms::load(conn, today, true)?),
            is_kept: kept.transpose()?,
            variants,
            cooperative,
            product,
        }))
    })
    .await
}

fn gone(page: Gone) -> Result {
    let mut response = HttpResponse::Gone();
    Ok(response.content_type("text/html; charset=utf-8").body(page.render()?))
}

impl Shown {
    /// The variant asked for, else the first in stock, else the first.
    pub fn variant(&self, asked: &str) -> &Variant {
        let asked = asked.parse::<i64>().ok();
        let chosen = self.variants.iter().find(|variant| Some(variant.id) == asked);
        let in_stock = || self.variants.iter().find(|variant| !variant.is_sold_out());
        chosen.or_else(in_stock).unwrap_or(&self.variants[0])
    }
}
