//! Passwords from elsewhere, tried from many addresses (J2).
use std::collections::BTreeMap;

use super::crowd::{Crowd, address};
use super::times;
use crate::support::{TestApp, cast};

const ADDRESSES: usize = 500;

/// The accounts that are tried: some are, some are not.
const ACCOUNTS: [&str; 10] = [
    "salma", "youssef", "fatima", "admin", "finance", "personne", "inconnue", "contact", "root", "test",
];

async fn guess(crowd: &Crowd, from: usize, email: &str) -> u16 {
    let fields = [("email", email), ("mot_de_passe", "azerty-2019-fuite")];
    crowd.post(address(from), "/fr/connexion", &fields).await.status()
}

/// Every try claims another address in X-Forwarded-For, which no proxy of ours wrote. Guards against leaving
/// `sign_in_per_account` out of `Limits::sign_in`, and the device (throttles.rs).
#[actix_web::test]
async fn five_hundred_addresses_reach_few_passwords_and_lock_nobody_out() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let crowd = Crowd::before(&app.shared()).await;
    let before = app.hashings();
    let mut tried = BTreeMap::new();
    for number in 0..times(2_000, 10_000) {
        let email = cast::email(ACCOUNTS[number % ACCOUNTS.len()]);
        let status = guess(&crowd, number % ADDRESSES, &email).await;
        assert!([422, 429].contains(&status), "{email} got {status}");
        *tried.entry(email).or_insert(0) += u32::from(status == 422);
    }
    assert!(tried.values().all(|tries| (1..=10).contains(tries)), "{tried:?}");
    let hashed = app.hashings() - before;
    assert!(hashed <= 10 * ACCOUNTS.len(), "{hashed} passwords were hashed");
    let own = [("email", "salma@exemple.test"), ("mot_de_passe", cast::PASSWORD)];
    assert_eq!(salma.post("/fr/connexion", &own).await.status(), 303);
}

/// Guards against believing X-Forwarded-For, and against leaving `sign_in_per_address` out.
#[actix_web::test]
async fn one_address_is_slowed_whatever_it_calls_itself_and_whomever_it_tries() {
    let app = TestApp::new();
    let crowd = Crowd::before(&app.shared()).await;
    let mut heard = 0;
    for number in 0..times(200, 2_000) {
        let status = guess(&crowd, 1, &cast::email(&format!("abonne-{number}"))).await;
        heard += u32::from(status == 422);
    }
    assert!((1..=12).contains(&heard), "{heard} tries were heard");
}
