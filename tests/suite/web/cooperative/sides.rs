//! The three sides of the packed piece, on the page of prices: what a large light parcel is billed by.
use diesel::prelude::*;
use twiza::schema::{products, submissions, variants};

use crate::support::{Client, Page, TestApp};

const PRODUCTS: &str = "/fr/espace/argan-exemple/produits";
const PRICES: &str = "/fr/espace/argan-exemple/produits/huile-brouillon/prix";
/// The draft's only size as the cast has it, but for its sides.
const DRAFT: [(&str, &str); 8] = [
    ("variante_0", "7"),
    ("prix_0", "130"),
    ("quantite_0", "250"),
    ("unite_0", "ml"),
    ("poids_0", "450"),
    ("stock_0", "10"),
    ("vu_0", "10"),
    ("delai", "0"),
];

async fn send(fatima: &mut Client, page: &str, sides: [&str; 3]) -> Page {
    let sides = [
        ("longueur_0", sides[0]),
        ("largeur_0", sides[1]),
        ("hauteur_0", sides[2]),
    ];
    let fields = [&DRAFT[..], &sides].concat();
    fatima.post(page, &fields).await
}

fn stored(app: &TestApp, variant: i64) -> (i32, i32, i32) {
    let columns = (variants::length_mm, variants::width_mm, variants::height_mm);
    app.run(|conn| variants::table.find(variant).select(columns).first(conn).unwrap())
}

#[actix_web::test]
async fn the_sides_are_kept_to_the_millimetre_and_left_empty_they_go() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let page = fatima.get(PRICES).await;
    assert_eq!(
        ["longueur_0", "largeur_0", "hauteur_0"].map(|side| page.value_of(side)),
        ["6", "6", "20"]
    );
    let page = send(&mut fatima, PRICES, ["12,5", "8", "٥٠٠"]).await;
    assert_eq!(page.status(), 303, "{}", page.text());
    assert_eq!(stored(&app, 7), (125, 80, 5_000));
    // The address of a draft follows its name.
    let address = page.location().to_owned();
    let page = fatima.follow(page).await;
    assert_eq!(page.value_of("longueur_0"), "12,5");
    assert_eq!(send(&mut fatima, &address, ["", " ", ""]).await.status(), 303);
    assert_eq!(stored(&app, 7), (0, 0, 0));
}

#[actix_web::test]
async fn a_side_that_is_wrong_or_missing_is_said_beside_it_and_nothing_is_lost() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let page = send(&mut fatima, PRICES, ["large", "500,1", ""]).await;
    assert_eq!(page.status(), 422);
    assert!(page.error_on("longueur_0").contains("jusqu’à 500"));
    assert!(page.error_on("largeur_0").contains("jusqu’à 500"));
    assert!(page.error_on("hauteur_0").contains("les trois mesures"));
    assert_eq!(
        (
            page.value_of("longueur_0").as_str(),
            page.value_of("largeur_0").as_str()
        ),
        ("large", "500,1")
    );
    for wrong in ["0", "-3", "1,23", "99999999999999999999"] {
        let page = send(&mut fatima, PRICES, [wrong, "8", "6"]).await;
        assert!(!page.error_on("longueur_0").is_empty(), "{wrong}");
    }
    assert_eq!(stored(&app, 7), (60, 60, 200));
}

#[actix_web::test]
async fn new_sides_of_a_live_product_wait_for_the_review_where_the_moderator_sees_them() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let amlou = [
        ("variante_0", "3"),
        ("prix_0", "75"),
        ("quantite_0", "300"),
        ("unite_0", "g"),
        ("poids_0", "500"),
        ("longueur_0", "30"),
        ("largeur_0", "20"),
        ("hauteur_0", "10,5"),
        ("stock_0", "12"),
        ("vu_0", "12"),
        ("delai", "0"),
    ];
    let page = fatima.post(&format!("{PRODUCTS}/amlou-amandes/prix"), &amlou).await;
    assert_eq!(page.status(), 303, "{}", page.text());
    assert_eq!(stored(&app, 3), (80, 80, 90));
    assert_eq!(fatima.follow(page).await.value_of("hauteur_0"), "10,5");
    let sent = fatima.post(&format!("{PRODUCTS}/amlou-amandes/envoi"), &[]).await;
    assert_eq!(sent.status(), 303, "{}", sent.text());
    let id: i64 = app.run(|conn| {
        let waiting = submissions::table.filter(submissions::product_id.eq(2));
        waiting.select(submissions::id).first(conn).unwrap()
    });
    let mut moderator = app.as_("moderation").await;
    let review = moderator.get(&format!("/fr/admin/moderation/{id}")).await;
    assert!(review.says("9 10,5 cm"), "old and new: {}", review.text());
    let approval = [("decision", "approuver"), ("tour", "1")];
    let decided = moderator
        .post(&format!("/fr/admin/moderation/{id}/decision"), &approval)
        .await;
    assert_eq!(decided.status(), 303, "{}", decided.text());
    assert_eq!(stored(&app, 3), (300, 200, 105));
}

#[actix_web::test]
async fn a_copy_has_the_sides_of_its_model() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    fatima.post(&format!("{PRODUCTS}/amlou-amandes/copie"), &[]).await;
    let copied: (i32, i32, i32) = app.run(|conn| {
        let joined = variants::table.inner_join(products::table.on(products::id.eq(variants::product_id)));
        joined
            .filter(products::slug.eq("amlou-aux-amandes"))
            .select((variants::length_mm, variants::width_mm, variants::height_mm))
            .first(conn)
            .unwrap()
    });
    assert_eq!(copied, (80, 80, 90));
}

#[actix_web::test]
async fn the_sides_of_another_cooperatives_product_are_not_found() {
    let app = TestApp::new();
    let sides = [("longueur_0", "1"), ("largeur_0", "1"), ("hauteur_0", "1")];
    let fields = [&DRAFT[..], &sides].concat();
    let mut brahim = app.as_("brahim").await;
    assert_eq!(brahim.post(PRICES, &fields).await.status(), 404);
    let own = "/fr/espace/miel-exemple/produits/huile-brouillon/prix";
    assert_eq!(brahim.post(own, &fields).await.status(), 404);
    assert_eq!(stored(&app, 7), (60, 60, 200));
}
