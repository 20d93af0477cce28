//! The cookies we set, all HttpOnly and SameSite=Lax: `visitor` (binds form tokens to a browser), `cart` (the secret of
//! a cart, 30 days), `flash` (one message), `lang`, `commune`, `theme`, `device` (accounts used in this browser, a year);
//! the session's own cookie is the session middleware's.
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::web::site::Site;

/// The secret of a cart lasts as long as the cart.
pub const CART_DAYS: i64 = 30;

/// The name with the prefix that ties a cookie to this host, where TLS allows it.
pub fn name(site: &Site, plain: &str) -> String {
    if site.is_https() {
        format!("__Host-{plain}")
    } else {
        plain.to_owned()
    }
}

/// A cookie for `days`; 0 lasts until the browser closes.
pub fn build(site: &Site, plain: &str, value: String, days: i64) -> Cookie<'static> {
    let mut cookie = Cookie::build(name(site, plain), value)
        .path("/")
        .http_only(true)
        .secure(site.is_https())
        .same_site(SameSite::Lax)
        .finish();
    if days > 0 {
        cookie.set_max_age(Duration::days(days));
    }
    cookie
}

/// A cookie that makes the browser forget `plain`.
pub fn removal(site: &Site, plain: &str) -> Cookie<'static> {
    let mut cookie = build(site, plain, String::new(), 0);
    cookie.make_removal();
    cookie
}
