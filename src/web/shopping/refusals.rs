//! What the checkout refused, in words beside what it concerns.
use crate::cart::Contents;
use crate::checkout::{PlaceError, Shortage};
use crate::locale::Locale;
use crate::web::Errors;

/// What the buyer reads of a refusal.
pub fn errors_of(locale: Locale, refusal: &PlaceError, contents: &Contents) -> Errors {
    let mut errors = Errors::new();
    match refusal {
        PlaceError::OutOfStock(shortages) => {
            for shortage in shortages {
                errors.add(format!("article-{}", shortage.line_id), short(locale, shortage));
            }
        }
        PlaceError::CannotDeliver(slug) => {
            let group = contents.groups.iter().find(|group| group.seller.slug == *slug);
            let key = group.and_then(|group| group.refusal).unwrap_or("shipping-refusal-none");
            errors.add(format!("livraison[{slug}]"), locale.t(key));
        }
        PlaceError::NotOffered => errors.add("paiement", locale.t("checkout-error-payment")),
        PlaceError::PricesChanged => errors.add("total", changed(locale, "checkout-prices-changed", contents)),
        _ => errors.add("total", changed(locale, "checkout-total-changed", contents)),
    }
    errors
}

fn changed(locale: Locale, key: &str, contents: &Contents) -> String {
    locale.t1(key, "total", locale.money(contents.total()))
}

fn short(locale: Locale, shortage: &Shortage) -> String {
    let name = shortage.name(locale);
    if shortage.left == 0 {
        locale.t1("checkout-sold-out", "product", name)
    } else {
        locale.t2("checkout-only-left", "n", shortage.left, "product", name)
    }
}
