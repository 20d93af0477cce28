//! All the stock on one page.
use diesel::prelude::*;
use twiza::listings::{Recount, recount};
use twiza::schema::variants;

use super::SPACE;
use crate::support::buyers::{AMLOU, ARGAN, THYME_HONEY, on_hand, order_of};
use crate::support::{RolledBackDb, TestApp};

fn page() -> String {
    format!("{SPACE}/produits/stock")
}

#[actix_web::test]
async fn every_size_on_sale_is_there_and_strangers_stay_outside() {
    let app = TestApp::new();
    let page_of_hers = app.as_("fatima").await.get(&page()).await;
    assert!(page_of_hers.says("Stock de vos produits") && page_of_hers.says("Amlou aux amandes"));
    assert!(!page_of_hers.says("Miel de thym"));
    for stranger in ["brahim", "salma", "nadia"] {
        assert_eq!(app.as_(stranger).await.get(&page()).await.status(), 404, "{stranger}");
    }
}

#[actix_web::test]
async fn numbers_and_buttons_are_kept() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let before = app.run(|conn| on_hand(conn, ARGAN));
    let seen = before.to_string();
    let typed = [("id", "1"), ("vu", seen.as_str()), ("stock", "12")];
    assert_eq!(fatima.post(&page(), &typed).await.status(), 303);
    assert_eq!(app.run(|conn| on_hand(conn, ARGAN)), 12);
    let one_more = [("id", "1"), ("vu", "12"), ("stock", "12"), ("plus", "1")];
    let answer = fatima.post(&page(), &one_more).await;
    assert!(answer.location().ends_with("#stock-1"));
    assert_eq!(app.run(|conn| on_hand(conn, ARGAN)), 13);
}

#[actix_web::test]
async fn what_is_no_number_comes_back_as_it_was_typed() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    for typed in ["douze", "-1", "2147483647"] {
        let fields = [("id", "1"), ("vu", "50"), ("stock", typed), ("plus", "1")];
        let again = fatima.post(&page(), &fields).await;
        assert_eq!(again.status(), 422, "{typed}");
        assert_eq!(again.error_on("stock-1"), "Écrivez un nombre, par exemple 12.");
    }
    assert_eq!(app.run(|conn| on_hand(conn, ARGAN)), 50);
}

/// Shown to fail by leaving `on_hand = seen` out of the condition of `stock::set_from`: the sale is undone.
#[actix_web::test]
async fn a_sale_since_the_page_was_opened_is_not_undone() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    app.run(|conn| drop(order_of(conn, &[(ARGAN, 2)]).unwrap()));
    let stale = [("id", "1"), ("vu", "50"), ("stock", "50"), ("plus", "1")];
    let again = fatima.post(&page(), &stale).await;
    assert_eq!(again.status(), 422);
    assert!(again.error_on("stock-1").starts_with("Le stock a changé entre-temps"));
    assert_eq!(app.run(|conn| on_hand(conn, ARGAN)), 48);
}

/// Shown to fail by leaving the cooperative out of the query of `recount`.
#[test]
fn another_cooperatives_stock_is_not_found() {
    RolledBackDb::new().run(|conn| {
        let seen = on_hand(conn, THYME_HONEY);
        let foreign = Recount {
            variant_id: THYME_HONEY,
            seen,
            counted: 99,
        };
        let refused = conn.transaction(|conn| recount(conn, 1, (&[foreign], 4)));
        assert_eq!(refused, Err(diesel::result::Error::NotFound));
        assert_eq!(on_hand(conn, THYME_HONEY), seen);
    });
}

#[actix_web::test]
async fn one_press_says_that_everything_is_still_there() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    assert!(!fatima.get(SPACE).await.says("Toujours en stock"));
    app.run(|conn| {
        let old = variants::stock_confirmed_at.eq(chrono::Utc::now() - chrono::TimeDelta::days(8));
        diesel::update(variants::table.find(AMLOU))
            .set(old)
            .execute(conn)
            .unwrap()
    });
    assert!(fatima.get(SPACE).await.says("Toujours en stock"));
    let confirmed = fatima.post(&format!("{}/confirmation", page()), &[]).await;
    let home = fatima.follow(confirmed).await;
    assert!(home.says("votre stock est confirmé") && !home.says("Toujours en stock"));
}
