//! Nobody finds an order by guessing at its address (I6).
use rand::RngExt;
use rand::SeedableRng;
use rand::rngs::StdRng;
use twiza::orders::Order;

use super::crowd::{Crowd, address};
use super::times;
use crate::support::buyers::{ARGAN, cart_of, checkout};
use crate::support::{Page, TestApp};

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Where an order is looked at; all but the first need the order too.
const PAGES: [&str; 3] = ["", "/suivi", "/compte"];

fn placed(app: &TestApp) -> Order {
    app.run(|conn| {
        let cart = cart_of(conn, &[(ARGAN, 1)]);
        checkout(conn).place(conn, &cart).expect("the order is placed").order
    })
}

/// A secret of the right form; the real one but for a letter; a part of it; or what stands in the mails.
fn guess(chance: &mut StdRng, order: &Order) -> String {
    let secret = order.token().as_str().to_owned();
    let mut letter = || char::from(LETTERS[chance.random_range(0..LETTERS.len())]);
    let strange: String = secret.chars().map(|_| letter()).collect();
    match chance.random_range(0..6) {
        0 => {
            let place = chance.random_range(0..secret.len());
            let other = if secret.as_bytes()[place] == b'x' { "y" } else { "x" };
            format!("{}{other}{}", &secret[..place], &secret[place + 1..])
        }
        1 => secret[..chance.random_range(1..secret.len())].to_owned(),
        2 => format!("TW-{}", chance.random_range(10_000..99_999)),
        3 => order.number.clone(),
        _ => strange,
    }
}

fn tells(page: &Page) -> bool {
    ["Salma", "12 rue Exemple", "600000008"]
        .iter()
        .any(|word| page.html().contains(word))
}

#[actix_web::test]
async fn guessed_secrets_find_nothing() {
    let app = TestApp::new();
    let order = placed(&app);
    let crowd = Crowd::before(&app.shared()).await;
    let mut chance = StdRng::seed_from_u64(6);
    for number in 0..times(1_500, 10_000) {
        let path = format!(
            "/fr/commandes/{}{}",
            guess(&mut chance, &order),
            PAGES[number % PAGES.len()]
        );
        let page = crowd.get(address(number), &path).await;
        assert_eq!(page.status(), 404, "{path}");
        assert!(!tells(&page), "{path}");
    }
    let own = crowd
        .get(address(0), &format!("/fr/commandes/{}", order.token().as_str()))
        .await;
    assert!(own.status() == 200 && tells(&own));
}

/// Guards against leaving `order_link` out of the order's page.
#[actix_web::test]
async fn one_address_that_guesses_is_slowed() {
    let app = TestApp::new();
    let order = placed(&app);
    let crowd = Crowd::before(&app.shared()).await;
    let mut chance = StdRng::seed_from_u64(7);
    let mut answered = 0;
    for _ in 0..times(300, 5_000) {
        let path = format!("/fr/commandes/{}", guess(&mut chance, &order));
        let status = crowd.get(address(1), &path).await.status();
        assert!([404, 429].contains(&status), "{path}: {status}");
        answered += usize::from(status == 404);
    }
    assert!(answered < times(100, 400), "{answered} guesses were answered");
}
