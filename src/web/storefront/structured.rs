//! What search engines read: schema.org data as JSON-LD in a script element of a type that no browser runs.
use askama::filters::Safe;
use serde_json::{Value, json};

use crate::catalogue::Variant;
use crate::money::Money;
use crate::web::Layout;
use crate::web::storefront::products::Shown;

/// A product with an offer for each variant.
pub fn product(layout: &Layout, shown: &Shown) -> Safe<String> {
    let locale = layout.locale;
    let (product, cooperative) = (&shown.product, &shown.cooperative);
    let url = layout.absolute(&layout.href(format!("/produits/{}", product.slug)));
    let images: Vec<_> = shown
        .photos
        .iter()
        .map(|photo| layout.absolute(&photo.src(1200, "jpg")))
        .collect();
    let seller = json!({ "@type": "Organization", "name": cooperative.name(locale) });
    let offers: Vec<_> = shown
        .variants
        .iter()
        .map(|variant| offer(variant, &url, &seller))
        .collect();
    safe(&json!({
        "@context": "https://schema.org",
        "@type": "Product",
        "name": product.name(locale),
        "description": product.description(locale),
        "category": shown.category.name(locale),
        "url": url,
        "image": images,
        "brand": { "@type": "Brand", "name": cooperative.name(locale) },
        "countryOfOrigin": "MA",
        "offers": offers,
    }))
}

fn offer(variant: &Variant, url: &str, seller: &Value) -> Value {
    let availability = match variant {
        _ if variant.is_sold_out() => "OutOfStock",
        _ if variant.is_made_to_order() => "MadeToOrder",
        _ => "InStock",
    };
    json!({
        "@type": "Offer",
        "sku": variant.sku,
        "url": format!("{url}?variante={}", variant.id),
        "price": plain(variant.price),
        "priceCurrency": "MAD",
        "availability": format!("https://schema.org/{availability}"),
        "seller": seller,
    })
}

/// `130.00`.
fn plain(price: Money) -> String {
    format!("{}.{:02}", price.in_centimes() / 100, price.in_centimes() % 100)
}

/// No `<` may end the element early: JSON lets every character be written as an escape.
fn safe(data: &Value) -> Safe<String> {
    Safe(
        data.to_string()
            .replace('<', "\\u003c")
            .replace('>', "\\u003e")
            .replace('&', "\\u0026"),
    )
}
