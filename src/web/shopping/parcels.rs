//! A cooperative's part of a cart as the cart and the checkout show it.
use crate::cart::{CartLine, Contents, Group, Problem};
use crate::geography::Geography;
use crate::locale::Locale;
use crate::media::Picture;
use crate::money::Money;
use crate::shipping::Route;
use crate::web::paths;

/// One parcel to be.
pub struct ParcelView {
    pub slug: String,
    /// "Colis 1/2".
    pub rank: String,
    pub name: String,
    pub place: String,
    pub lines: Vec<LineView>,
    pub ways: Vec<Way>,
    /// The code of the way chosen; empty while none can be.
    pub chosen: &'static str,
    /// Why nothing can bring it there.
    pub refusal: Option<String>,
    /// How far free delivery is, in percent, and in words.
    pub free: Option<(i64, String)>,
    pub total: Money,
}

/// One way it can travel.
pub struct Way {
    pub code: &'static str,
    pub words: String,
    /// Who carries it and when it comes.
    pub detail: String,
    pub charged: Money,
}

/// One variant.
pub struct LineView {
    pub id: i64,
    pub href: String,
    pub name: String,
    /// The price of one, and by weight or volume.
    pub price: String,
    pub quantity: i32,
    pub total: Money,
    pub photo: Option<Picture>,
    /// How long the pieces that are not ready take to make.
    pub making: Option<String>,
    /// What changed since it was put in.
    pub note: Option<String>,
    /// What the button of the note keeps; none when fewer would not help.
    pub keep: Option<i32>,
    pub has_new_price: bool,
}

impl ParcelView {
    /// All of a cart, in its order.
    pub fn all(locale: Locale, contents: &Contents, geography: &Geography) -> Vec<Self> {
        let count = contents.groups.len();
        let view = |(index, group)| Self::new(locale, group, (index + 1, count, contents, geography));
        contents.groups.iter().enumerate().map(view).collect()
    }

    fn new(
        locale: Locale,
        group: &Group,
        (position, count, contents, geography): (usize, usize, &Contents, &Geography),
    ) -> Self {
        let way = |route: &Route| Way::new(locale, group, (route, contents));
        Self {
            slug: group.seller.slug.clone(),
            rank: locale.t2("cart-parcel-rank", "n", position, "count", count),
            name: group.seller.name(locale).to_owned(),
            place: geography.commune_label(locale, &group.origin.code),
            lines: group.lines.iter().map(|line| LineView::new(locale, line)).collect(),
            ways: group.options.iter().map(way).collect(),
            chosen: group.chosen.as_ref().map_or("", |route| route.service.name()),
            refusal: group.refusal.map(|key| locale.t(key)),
            free: free(locale, group),
            total: group.total(),
        }
    }

    /// The id of its heading.
    pub fn heading(&self) -> String {
        format!("parcel-{}", self.slug)
    }

    /// The form field of its delivery.
    pub fn field(&self) -> String {
        format!("livraison[{}]", self.slug)
    }

    /// The way chosen.
    pub fn way(&self) -> Option<&Way> {
        self.ways.iter().find(|way| way.code == self.chosen)
    }
}

fn free(locale: Locale, group: &Group) -> Option<(i64, String)> {
    group.seller.free_delivery_from?;
    let words = match group.until_free() {
        Some(missing) => locale.t1("cart-until-free", "amount", locale.money(missing)),
        None => locale.t("cart-free"),
    };
    Some((group.free_percent(), words))
}

impl Way {
    fn new(locale: Locale, group: &Group, (route, contents): (&Route, &Contents)) -> Self {
        let expected = group.expected(route, contents.terms.today, &contents.terms.settings);
        let when = locale.date_range(expected.from, expected.to);
        let service = route.service.name();
        let carrier = locale.t(&format!("carrier-{}", route.carrier.name()));
        Self {
            code: service,
            words: locale.t(&format!("service-{service}")),
            detail: locale.t2("cart-way", "carrier", carrier, "when", when),
            charged: route.charged,
        }
    }
}

impl LineView {
    fn new(locale: Locale, line: &CartLine) -> Self {
        let label = line.label(locale);
        let unit = locale.unit_price(line.price, line.net_quantity, &line.net_unit);
        Self {
            id: line.id,
            href: paths::product(locale, &line.slug),
            name: locale.t2("cart-line-name", "product", line.name(locale), "variant", label),
            price: locale.t2("cart-line-price", "price", locale.money(line.price), "unit", unit),
            quantity: line.quantity,
            total: line.total(),
            photo: line.picture.clone(),
            making: making(locale, line),
            note: note(locale, line),
            keep: match line.problem() {
                Some(Problem::OnlyLeft(left)) => Some(left),
                _ => None,
            },
            has_new_price: matches!(line.problem(), Some(Problem::PriceChanged(_))),
        }
    }
}

impl LineView {
    /// Where the checkout says what is wrong with it.
    pub fn field(&self) -> String {
        format!("article-{}", self.id)
    }
}

fn making(locale: Locale, line: &CartLine) -> Option<String> {
    (line.to_make() > 0).then(|| locale.t1("storefront-made-in", "n", line.making_days()))
}

fn note(locale: Locale, line: &CartLine) -> Option<String> {
    Some(match line.problem()? {
        Problem::NotForSale => locale.t("cart-not-for-sale"),
        Problem::SoldOut => locale.t("cart-sold-out"),
        Problem::OnlyLeft(left) => locale.t1("cart-only-left", "n", left),
        Problem::PriceChanged(before) => locale.t2(
            "cart-price-changed",
            "before",
            locale.money(before),
            "now",
            locale.money(line.price),
        ),
    })
}
