//! What the law wants beside a product: the mentions of decree 2-12-389 for food, and the identity of the seller of law
//! 31-08, article 29. Pairs of words and value; what is unknown is left out.
use crate::catalogue::Variant;
use crate::cooperatives::{Cooperative, Place};
use crate::locale::Locale;
use crate::web::Layout;
use crate::web::storefront::products::Shown;

type Facts = Vec<(String, String)>;

/// Of a variant of the product.
pub fn of_product(layout: &Layout, shown: &Shown, variant: &Variant) -> Facts {
    let (locale, product) = (layout.locale, &shown.product);
    let on_the_pack = if shown.category.is_food {
        layout.t("storefront-fact-on-pack")
    } else {
        String::new()
    };
    let facts = [
        (layout.t("storefront-fact-origin"), product.origin.clone()),
        (layout.t("storefront-fact-net"), net_quantity(layout, variant)),
        (
            layout.t("storefront-fact-ingredients"),
            product.ingredients(locale).to_owned(),
        ),
        (layout.t("storefront-fact-allergens"), product.allergens.clone()),
        (layout.t("storefront-fact-storage"), product.storage(locale).to_owned()),
        (layout.t("storefront-fact-lot"), on_the_pack),
        (layout.t("storefront-fact-season"), season(layout, shown)),
        (layout.t("storefront-fact-weight"), locale.weight(variant.weight_grams)),
        (layout.t("storefront-fact-reference"), variant.sku.clone()),
    ];
    known(facts)
}

/// Of who sells it.
pub fn of_seller(layout: &Layout, cooperative: &Cooperative, place: &Place) -> Facts {
    let locale = layout.locale;
    let address = [
        cooperative.address.as_str(),
        place.commune(locale),
        place.province(locale),
    ];
    let registration = [
        cooperative.registration_number.as_str(),
        cooperative.registration_court.as_str(),
    ];
    known([
        (layout.t("storefront-fact-seller"), cooperative.name(locale).to_owned()),
        (layout.t("storefront-fact-address"), list(locale, &address)),
        (layout.t("storefront-fact-phone"), cooperative.phone.to_string()),
        (layout.t("storefront-fact-email"), cooperative.email.clone()),
        (layout.t("storefront-fact-register"), list(locale, &registration)),
        (
            layout.t("storefront-fact-ice"),
            cooperative.ice.clone().unwrap_or_default(),
        ),
        (layout.t("storefront-fact-tax"), cooperative.tax_id.clone()),
    ])
}

fn known<const N: usize>(facts: [(String, String); N]) -> Facts {
    facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

fn net_quantity(layout: &Layout, variant: &Variant) -> String {
    match variant.net_unit.as_str() {
        "g" => layout.locale.weight(variant.net_quantity),
        "ml" => layout.locale.volume(variant.net_quantity),
        "pair" => layout.t1("storefront-pairs", "n", variant.net_quantity),
        _ => layout.t1("storefront-pieces", "n", variant.net_quantity),
    }
}

fn season(layout: &Layout, shown: &Shown) -> String {
    let locale = layout.locale;
    let run = |(first, last): (u32, u32)| {
        if first == last {
            locale.month(first)
        } else {
            layout.t2(
                "storefront-months",
                "first",
                locale.month(first),
                "last",
                locale.month(last),
            )
        }
    };
    let runs: Vec<_> = shown.product.season.runs().into_iter().map(run).collect();
    list(locale, &runs)
}

fn list<S: AsRef<str>>(locale: Locale, parts: &[S]) -> String {
    let parts: Vec<_> = parts
        .iter()
        .map(AsRef::as_ref)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(locale.pick3(", ", "، ", ", "))
}
