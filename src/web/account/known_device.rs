//! The cookie of a browser in which an account has been used: it gives the browser a measure of its own for tries to
//! sign in, and keeps its owner from being told of it as a new one. It signs nobody in and names nobody: each entry is
//! a random number and its tag for one address.
use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;

use crate::secret;
use crate::web::cookies;
use crate::web::site::Site;

const COOKIE: &str = "device";
const DAYS: i64 = 365;
/// A browser shared by more people forgets the first of them.
const MOST: usize = 5;
const BETWEEN_ENTRIES: &str = "~";
const BEFORE_TAG: char = '.';

/// The browser's number for the account of that address, when the account has been used in it.
pub fn number(site: &Site, request: &HttpRequest, email: &str) -> Option<String> {
    let entries = remembered(site, request);
    let own = entries.iter().find_map(|entry| number_in(entry, email));
    own.map(str::to_owned)
}

/// The cookie that remembers that the account of that address was used here.
pub fn cookie(site: &Site, request: &HttpRequest, email: &str) -> Cookie<'static> {
    let mut entries = remembered(site, request);
    let own = entries.iter().position(|entry| number_in(entry, email).is_some());
    let own = own.map_or_else(|| fresh(email), |at| entries.remove(at));
    entries.insert(0, own);
    entries.truncate(MOST);
    cookies::build(site, COOKIE, entries.join(BETWEEN_ENTRIES), DAYS)
}

fn remembered(site: &Site, request: &HttpRequest) -> Vec<String> {
    let cookie = request.cookie(&cookies::name(site, COOKIE));
    let value = cookie.map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let entries = value.split(BETWEEN_ENTRIES).filter(|entry| !entry.is_empty());
    entries.take(MOST).map(str::to_owned).collect()
}

fn number_in<'a>(entry: &'a str, email: &str) -> Option<&'a str> {
    let (number, given) = entry.split_once(BEFORE_TAG)?;
    let is_ours: bool = tag(number, email).as_bytes().ct_eq(given.as_bytes()).into();
    is_ours.then_some(number)
}

fn fresh(email: &str) -> String {
    let number = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>());
    let tag = tag(&number, email);
    format!("{number}{BEFORE_TAG}{tag}")
}

fn tag(number: &str, email: &str) -> String {
    let message = format!("{number} {}", email.trim().to_lowercase());
    URL_SAFE_NO_PAD.encode(secret::derive("known device", message.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_worth_something_for_its_own_address_only() {
        secret::install_for_tests();
        let entry = fresh("Salma@exemple.test");
        assert!(number_in(&entry, "salma@exemple.test ").is_some());
        assert_eq!(number_in(&entry, "youssef@exemple.test"), None);
        assert_eq!(number_in("forged.tag", "salma@exemple.test"), None);
    }
}
