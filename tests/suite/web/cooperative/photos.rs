//! The photos of a product: their order, and a photo taken out that comes back by the button of its message.
use diesel::prelude::*;
use twiza::schema::{photos, product_photos, submissions};

use crate::support::{Client, Page, TestApp};

/// The draft, whose address follows its name from the first change on.
const DRAFT: &str = "/fr/espace/argan-exemple/produits/huile-brouillon/photos";
const RENAMED: &str = "/fr/espace/argan-exemple/produits/huile-en-preparation/photos";
const LIVE: &str = "/fr/espace/argan-exemple/produits/huile-argan/photos";
const UNDO: &str = r#"flash__undo" method="post" action="([^"]+)""#;

/// Rows of photos 1 to `n` of the cast, whose hashes are `ab…`, `02…`, `03…`.
fn with_photos(app: &TestApp, n: i64) {
    app.run(|conn| {
        for id in 2..=n {
            let hash = format!("{id:02}").repeat(32);
            diesel::insert_into(photos::table)
                .values((
                    photos::id.eq(id),
                    photos::hash.eq(hash),
                    photos::width.eq(900),
                    photos::height.eq(900),
                    photos::dominant_color.eq("#f9bc38"),
                ))
                .execute(conn)
                .unwrap();
        }
    });
}

fn put(app: &TestApp, product: i64, ids: &[i64]) {
    app.run(|conn| {
        for (position, id) in (0i16..).zip(ids) {
            let row = (
                product_photos::product_id.eq(product),
                product_photos::position.eq(position),
                product_photos::photo_id.eq(id),
            );
            diesel::insert_into(product_photos::table)
                .values(row)
                .execute(conn)
                .unwrap();
        }
    });
}

fn order(app: &TestApp, product: i64) -> Vec<i64> {
    app.run(|conn| {
        let of_product = product_photos::table.filter(product_photos::product_id.eq(product));
        let ordered = of_product.order(product_photos::position);
        ordered.select(product_photos::photo_id).load(conn).unwrap()
    })
}

async fn press(fatima: &mut Client, page: &str, button: &str) -> Page {
    let answer = fatima.post_files(page, &[("suite", button)], &[]).await;
    assert_eq!(answer.status(), 303, "{}", answer.text());
    fatima.follow(answer).await
}

#[actix_web::test]
async fn photos_go_up_and_down_and_the_ends_stay() {
    let app = TestApp::new();
    with_photos(&app, 3);
    put(&app, 6, &[1, 2, 3]);
    let mut fatima = app.as_("fatima").await;
    let page = fatima.get(DRAFT).await;
    let has = |button: &str| page.html().contains(&format!("value=\"{button}\""));
    assert!(!has("monter-0") && has("descendre-0") && has("monter-2") && !has("descendre-2"));
    assert!(page.html().contains("aria-label=\"Reculer la photo 1\""));
    press(&mut fatima, DRAFT, "descendre-0").await;
    assert_eq!(order(&app, 6), [2, 1, 3]);
    press(&mut fatima, RENAMED, "monter-2").await;
    assert_eq!(order(&app, 6), [2, 3, 1]);
    for nothing in [
        "descendre-2",
        "monter-0",
        "descendre-9",
        "retirer-9",
        "descendre-x",
        "voler-0",
    ] {
        press(&mut fatima, RENAMED, nothing).await;
    }
    assert_eq!(order(&app, 6), [2, 3, 1]);
}

#[actix_web::test]
async fn a_photo_taken_out_comes_back_to_its_place_by_the_button_of_the_message() {
    let app = TestApp::new();
    with_photos(&app, 3);
    put(&app, 6, &[1, 2, 3]);
    let mut fatima = app.as_("fatima").await;
    let page = press(&mut fatima, DRAFT, "retirer-1").await;
    assert!(page.says("La photo 2 est retirée."), "{}", page.text());
    assert_eq!(order(&app, 6), [1, 3]);
    let undo = page.find(UNDO).expect("a button that takes it back");
    let answer = fatima.post(&undo, &[]).await;
    assert_eq!(answer.status(), 303, "{}", answer.text());
    assert!(fatima.follow(answer).await.says("La photo est revenue à sa place."));
    assert_eq!(order(&app, 6), [1, 2, 3]);
    // Pressed once more, it is there once.
    fatima.post(&undo, &[]).await;
    assert_eq!(order(&app, 6), [1, 2, 3]);
}

#[actix_web::test]
async fn the_photo_of_a_live_product_comes_back_into_its_proposal() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let open = |app: &TestApp| -> i64 {
        app.run(|conn| {
            let of_product = submissions::table.filter(submissions::product_id.eq(1));
            of_product.count().get_result(conn).unwrap()
        })
    };
    let page = press(&mut fatima, LIVE, "retirer-0").await;
    assert_eq!((order(&app, 1), open(&app)), (vec![1], 1));
    fatima.post(&page.find(UNDO).expect("a button"), &[]).await;
    assert_eq!((order(&app, 1), open(&app)), (vec![1], 0));
}

#[actix_web::test]
async fn a_photo_whose_room_is_taken_does_not_come_back_and_the_page_says_so() {
    let app = TestApp::new();
    with_photos(&app, 6);
    put(&app, 6, &[1, 2, 3, 4, 5]);
    let mut fatima = app.as_("fatima").await;
    let back = |hash: &str| format!("{DRAFT}/retour?photo={hash}&place=0");
    let answer = fatima.post(&back(&"06".repeat(32)), &[]).await;
    assert_eq!(answer.status(), 303);
    assert!(fatima.follow(answer).await.says("il n’y a plus de place"));
    assert_eq!(order(&app, 6), [1, 2, 3, 4, 5]);
    assert_eq!(fatima.post(&back(&"ff".repeat(32)), &[]).await.status(), 404);
    assert_eq!(fatima.post(&format!("{DRAFT}/retour"), &[]).await.status(), 404);
}

#[actix_web::test]
async fn nobody_puts_a_photo_into_another_cooperatives_product() {
    let app = TestApp::new();
    let back = format!("/retour?photo={}&place=0", "ab".repeat(32));
    let mut brahim = app.as_("brahim").await;
    assert_eq!(brahim.post(&format!("{DRAFT}{back}"), &[]).await.status(), 404);
    let own = "/fr/espace/miel-exemple/produits/huile-brouillon/photos";
    assert_eq!(brahim.post(&format!("{own}{back}"), &[]).await.status(), 404);
    assert_eq!(order(&app, 6), Vec::<i64>::new());
}

#[actix_web::test]
async fn a_product_taken_off_sale_comes_back_by_the_button_of_the_message() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let taken = fatima
        .post("/fr/espace/argan-exemple/produits/huile-argan/retrait", &[])
        .await;
    let list = fatima.follow(taken).await;
    assert!(list.says("Le produit n’est plus en vente."));
    let answer = fatima.post(&list.find(UNDO).expect("a button"), &[]).await;
    assert!(fatima.follow(answer).await.says("Le produit est de nouveau en vente."));
}
