//! Who makes a product and answers for it.
use crate::web::Layout;
use crate::web::storefront::product_facts;
use crate::web::storefront::products::Shown;

/// The cooperative as a product's page shows it.
pub struct Maker {
    pub name: String,
    pub href: String,
    pub place: String,
    /// How many women, where all members are.
    pub women: Option<String>,
    pub identity: Vec<(String, String)>,
}

impl Maker {
    /// Of that product.
    pub fn new(layout: &Layout, shown: &Shown) -> Self {
        let (locale, cooperative, place) = (layout.locale, &shown.cooperative, &shown.place);
        let (commune, region) = (place.commune(locale), place.region(locale));
        let women = || layout.t1("count-women", "n", cooperative.members_women);
        Self {
            name: cooperative.name(locale).to_owned(),
            href: layout.href(format!("/cooperatives/{}", cooperative.slug)),
            place: layout.t2("storefront-place", "place", commune, "region", region),
            women: cooperative.is_of_women().then(women),
            identity: product_facts::of_seller(layout, cooperative, place),
        }
    }
}
