use diesel::prelude::*;
use twiza::schema::{orders, parcels, tracking_ranges};

use super::*;
use crate::support::buyers::mails;

#[actix_web::test]
async fn a_packed_parcel_gets_its_label_and_leaves_with_the_courier() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    let label = format!("{}/etiquette", path(&parcel));
    assert_eq!(fatima.get(&label).await.status(), 404, "nothing to stick on yet");
    pack(&mut fatima, &parcel).await;
    let packed = again(&app, &parcel);
    let page = fatima.get(&label).await;
    assert_eq!(page.status(), 200);
    let cash = twiza::locale::Locale::Fr.money(packed.cash);
    for printed in [
        cash.as_str(),
        "06 00 00 00 08",
        "Salma Exemple",
        "Casablanca (Casablanca)",
    ] {
        assert!(page.says(printed), "{printed}");
    }
    assert!(
        page.html().contains("<path d=\"M10 0h2v1h-2z"),
        "a Code 128 begins there"
    );
    assert!(page.html().contains(packed.tracking_number.as_deref().unwrap()));
    let answer = fatima.post(&format!("{}/remise", path(&parcel)), &[]).await;
    assert!(fatima.follow(answer).await.says("Colis remis au livreur."));
    assert_eq!(again(&app, &parcel).state.name(), "handed_over");
    let told = app.run(mails);
    assert!(told.contains(&"parcel_handed_over".to_owned()));
}

#[actix_web::test]
async fn the_buyers_page_follows_the_parcel() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    let link = app.run(|conn| {
        let order = twiza::orders::Order::find(conn, parcel.order_id).unwrap();
        format!("/fr{}", order.token().path())
    });
    pack(&mut fatima, &parcel).await;
    assert!(app.visitor().get(&link).await.says("Prêt à partir"));
    fatima.post(&format!("{}/remise", path(&parcel)), &[]).await;
    assert!(app.visitor().get(&link).await.says("Parti avec le livreur"));
}

#[actix_web::test]
async fn several_parcels_leave_together_with_a_sheet() {
    let app = TestApp::new();
    let (first, second) = (parcel(&app), parcel(&app));
    let mut fatima = app.as_("fatima").await;
    pack(&mut fatima, &first).await;
    pack(&mut fatima, &second).await;
    let chosen = [
        ("colis", first.reference.as_str()),
        ("colis", second.reference.as_str()),
    ];
    let answer = fatima.post(&format!("{SPACE}/remises"), &chosen).await;
    let sheet = answer.location().to_owned();
    let page = fatima.follow(answer).await;
    assert!(page.says("2 colis remis au livreur."), "{}", page.text());
    assert!(page.says(&first.reference) && page.says(&second.reference));
    let table = fatima.get(&format!("{sheet}.csv")).await;
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
    assert!(table.html().contains(&second.reference) && table.html().contains("Salma Exemple"));
    let again = fatima.post(&format!("{SPACE}/remises"), &chosen).await;
    assert!(fatima.follow(again).await.says("Ces colis étaient déjà remis."));
}

/// Shown to fail by calling `hand_over` and `deliver` instead of `leave_with_carrier` and `collect`.
#[actix_web::test]
async fn a_couriers_parcel_is_not_given_at_the_counter_nor_the_other_way() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    pack(&mut fatima, &parcel).await;
    fatima.post(&format!("{}/retrait", path(&parcel)), &[]).await;
    assert_eq!(again(&app, &parcel).state.name(), "packed");
    app.run(|conn| waits_at_the_counter(conn, &parcel));
    fatima.post(&format!("{}/remise", path(&parcel)), &[]).await;
    assert_eq!(again(&app, &parcel).state.name(), "packed");
    let answer = fatima.post(&format!("{}/retrait", path(&parcel)), &[]).await;
    let page = fatima.follow(answer).await;
    assert!(page.says("Colis donné au client."));
    assert!(!page.says("06 00 00 00 08") && page.says("cachés"));
    assert_eq!(again(&app, &parcel).state.name(), "delivered");
    assert_eq!(fatima.get(&format!("{}/etiquette", path(&parcel))).await.status(), 404);
}

fn waits_at_the_counter(conn: &mut PgConnection, parcel: &Parcel) {
    diesel::update(parcels::table.find(parcel.id))
        .set((parcels::carrier.eq("collection"), parcels::service.eq("collection")))
        .execute(conn)
        .unwrap();
}

#[actix_web::test]
async fn without_a_tracking_number_nothing_is_packed_and_the_page_says_so() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    app.run(|conn| diesel::delete(tracking_ranges::table).execute(conn).unwrap());
    let mut fatima = app.as_("fatima").await;
    let answer = pack(&mut fatima, &parcel).await;
    assert!(fatima.follow(answer).await.says("Il n’y a plus de numéro d’envoi."));
    assert_eq!(again(&app, &parcel).state.name(), "placed");
}

#[actix_web::test]
async fn what_a_buyer_typed_stays_text() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    app.run(|conn| {
        diesel::update(orders::table.find(parcel.order_id))
            .set((orders::note.eq("<b>Vite</b>"), orders::buyer_name.eq("<i>Salma</i>")))
            .execute(conn)
            .unwrap()
    });
    let page = app.as_("fatima").await.get(&path(&parcel)).await;
    assert!(!page.html().contains("<b>Vite") && !page.html().contains("<i>Salma"));
    assert!(page.says("<b>Vite</b>"));
}
