//! What machines read of a product: search engines, and messages in which its link is shared.
use askama::filters::Safe;

use crate::web::Layout;
use crate::web::storefront::products::Shown;
use crate::web::storefront::structured;

const LONGEST_SUMMARY: usize = 160;

/// For the head of the page.
pub struct Head {
    pub summary: String,
    pub image: String,
    pub structured: Safe<String>,
}

impl Head {
    /// Of that product.
    pub fn new(layout: &Layout, shown: &Shown) -> Self {
        let picture = shown.photos.first().map(|photo| photo.src(1200, "jpg"));
        let image = picture.unwrap_or_else(|| layout.asset("img/og-default.png"));
        let description = shown.product.description(layout.locale);
        Self {
            summary: description.chars().take(LONGEST_SUMMARY).collect(),
            image: layout.absolute(&image),
            structured: structured::product(layout, shown),
        }
    }
}
