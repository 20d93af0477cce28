//! What is bought: the variants, the price, how many are ready, and who gets how much of it.
use crate::cart;
use crate::catalogue::{FairSplit, Product, Variant};
use crate::cooperatives::Cooperative;
use crate::money::Money;
use crate::web::Layout;
use crate::web::bars::{self, Part};
use crate::web::storefront::products::Shown;
use crate::web::storefront::query::Query;

/// One variant, with the others to choose from.
pub struct Offer {
    pub choices: Vec<Choice>,
    pub variant: Variant,
    pub unit: String,
    pub stock: String,
    pub preparation: String,
    pub returns: String,
    pub split_title: String,
    pub split: Vec<Part>,
}

/// A variant as a link.
pub struct Choice {
    pub href: String,
    pub label: String,
    pub price: Money,
    pub is_current: bool,
    pub is_sold_out: bool,
}

impl Offer {
    /// Of the variant chosen.
    pub fn new(layout: &Layout, query: &Query, shown: &Shown, variant: &Variant) -> Self {
        Self {
            choices: choices(layout, query, &shown.variants, variant.id),
            unit: unit(layout, variant),
            stock: stock(layout, &shown.product, variant),
            preparation: preparation(layout, variant),
            returns: returns(layout, &shown.product),
            split_title: layout.t1("storefront-split", "amount", layout.money(variant.price)),
            split: split(layout, variant, &shown.cooperative),
            variant: variant.clone(),
        }
    }

    /// As many as one order may hold.
    pub fn most(&self) -> i32 {
        cart::most(self.variant.on_hand, self.variant.made_to_order_days)
    }
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
        ..=0 if variant.is_made_to_order() => layout.t("storefront-made-to-order"),
        ..=0 => layout.t("design-sold-out"),
        1 if product.is_one_of_a_kind => layout.t("storefront-one-of-a-kind"),
        on_hand => layout.t1("storefront-ready", "n", on_hand),
    }
}

fn preparation(layout: &Layout, variant: &Variant) -> String {
    match variant.made_to_order_days {
        0 => String::new(),
        days if variant.is_made_to_order() => layout.t1("storefront-made-in", "n", days),
        days => layout.t1("storefront-more-made-in", "n", days),
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
