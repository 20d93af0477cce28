//! What the page of a product is made of, read in one go.
use chrono::Utc;

use crate::cart::{Terms, Wish};
use crate::catalogue::{Card, Category, Product, Variant};
use crate::cooperatives::{Certificate, Cooperative, Place};
use crate::db::Db;
use crate::geography::Commune;
use crate::locale::date_in_morocco;
use crate::media::Picture;
use crate::web::storefront::delivery::Estimate;
use crate::web::{Error, Result};

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
}

/// The product of that name, when it is on sale.
pub async fn load(db: &Db, slug: String, wish: Wish) -> Result<Option<Shown>> {
    let today = date_in_morocco(Utc::now());
    db.read(move |conn| {
        let Some(product) = Product::find_public(conn, &slug)? else {
            return Ok(None);
        };
        let variants = Variant::of_product(conn, product.id)?;
        if variants.is_empty() {
            return Ok(None);
        }
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
            variants,
            cooperative,
            product,
        }))
    })
    .await
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
