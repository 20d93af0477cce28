//! A product's card, as `components/card.html` draws it.
use crate::catalogue::Card;
use crate::media::Picture;
use crate::money::Money;
use crate::web::Layout;

/// What the card shows.
pub struct CardView {
    pub href: String,
    pub name: String,
    /// The cooperative and where it is.
    pub who: String,
    pub photo: Option<Picture>,
    pub price: Money,
    /// The price per kilogram, litre or piece; empty where it says no more than the price.
    pub unit: String,
    /// A quality sign.
    pub label: Option<String>,
    /// What the round button adds; none when sold out.
    pub variant: Option<i64>,
}

impl CardView {
    /// For the reader of `layout`.
    pub fn new(layout: &Layout, card: &Card) -> Self {
        let locale = layout.locale;
        let who = layout.t2(
            "storefront-who-where",
            "who",
            card.cooperative(locale),
            "where",
            card.place(locale),
        );
        Self {
            href: layout.href(format!("/produits/{}", card.slug)),
            name: layout.t2(
                "storefront-name-label",
                "name",
                card.name(locale),
                "label",
                card.label(locale),
            ),
            who,
            photo: card.photo(),
            price: card.price,
            unit: unit(layout, card),
            label: card.sign(locale).map(str::to_owned),
            variant: card.is_available().then_some(card.variant_id),
        }
    }

    /// All of a list.
    pub fn all(layout: &Layout, cards: &[Card]) -> Vec<Self> {
        cards.iter().map(|card| Self::new(layout, card)).collect()
    }
}

fn unit(layout: &Layout, card: &Card) -> String {
    if card.is_one_of_a_kind {
        layout.t("storefront-one-of-a-kind")
    } else if card.made_to_order_days > 0 {
        layout.t("storefront-made-to-order")
    } else if matches!(card.net_unit.as_str(), "g" | "ml") || card.net_quantity > 1 {
        layout.locale.unit_price(card.price, card.net_quantity, &card.net_unit)
    } else {
        String::new()
    }
}
