//! A first order waits for its buyer, as the buyer, the member and staff see it.
use diesel::prelude::*;
use twiza::orders::{Awaited, Order, Parcel};
use twiza::schema::outbox;

use crate::support::TestApp;
use crate::support::buyers::*;

fn first_order(app: &TestApp) -> (Order, Parcel) {
    app.run(|conn| {
        let order = first_order_of(conn, &[(ARGAN, 1)]);
        let parcel = Parcel::of_order(conn, order.id).unwrap().remove(0);
        (order, parcel)
    })
}

fn waits(app: &TestApp, order: &Order) -> bool {
    app.run(|conn| Awaited::of_order(conn, order.id).unwrap().is_some())
}

/// Shown to fail by confirming in the handler of the order's page.
#[actix_web::test]
async fn opening_the_link_confirms_nothing_and_the_button_does() {
    let app = TestApp::new();
    let (order, _) = first_order(&app);
    let (mut visitor, page) = (app.visitor(), format!("/fr{}", order.token().path()));
    let before = visitor.get(&page).await;
    assert!(before.says("Confirmez votre commande") && before.says("Attend votre confirmation"));
    assert!(!before.says("En préparation"));
    assert!(waits(&app, &order));
    let confirmed = visitor.post(&format!("{page}/confirmation"), &[]).await;
    let after = visitor.follow(confirmed).await;
    assert!(after.says("votre commande est confirmée") && after.says("En préparation"));
    assert!(!waits(&app, &order) && !visitor.get(&page).await.says("Confirmez votre commande"));
    let again = visitor.post(&format!("{page}/confirmation"), &[]).await;
    assert!(
        visitor
            .follow(again)
            .await
            .says("n’attend pas, ou plus, de confirmation")
    );
}

#[actix_web::test]
async fn a_wrong_link_confirms_nothing() {
    let app = TestApp::new();
    let (order, _) = first_order(&app);
    let guess = app
        .visitor()
        .post("/fr/commandes/AAAAAAAAAAAAAAAAAAAAAA/confirmation", &[])
        .await;
    assert_eq!(guess.status(), 404);
    assert!(waits(&app, &order));
}

#[actix_web::test]
async fn a_member_packs_nothing_before_and_may_confirm_by_telephone() {
    let app = TestApp::new();
    let (order, parcel) = first_order(&app);
    let page = format!("/fr/espace/argan-exemple/commandes/{}", parcel.reference);
    let mut fatima = app.as_("fatima").await;
    let before = fatima.get(&page).await;
    assert!(before.says("L’acheteur doit confirmer") && !before.says("Emballer"));
    assert!(
        fatima
            .get("/fr/espace/argan-exemple")
            .await
            .says("attend que l’acheteur confirme")
    );
    let confirmation = format!("{page}/confirmation");
    for stranger in ["brahim", "salma"] {
        assert_eq!(
            app.as_(stranger).await.post(&confirmation, &[]).await.status(),
            404,
            "{stranger}"
        );
    }
    assert!(waits(&app, &order));
    let confirmed = fatima.post(&confirmation, &[]).await;
    assert!(fatima.follow(confirmed).await.says("l’acheteur a confirmé"));
    assert!(!waits(&app, &order));
}

#[actix_web::test]
async fn every_cooperative_of_the_order_hears_that_one_has_confirmed_it() {
    let app = TestApp::new();
    let order = app.run(|conn| first_order_of(conn, &[(ARGAN, 1), (THYME_HONEY, 1)]));
    let parcel = app.run(|conn| Parcel::of_order(conn, order.id).unwrap().remove(0));
    let confirmation = format!("/fr/espace/argan-exemple/commandes/{}/confirmation", parcel.reference);
    app.as_("fatima").await.post(&confirmation, &[]).await;
    assert!(!waits(&app, &order));
    let told = app.run(|conn| {
        let of_the_order = outbox::table.filter(outbox::kind.eq("order_to_prepare"));
        of_the_order.select(outbox::recipient).load::<String>(conn).unwrap()
    });
    let is_told = |member: &str| told.iter().any(|address| address.starts_with(member));
    assert!(is_told("fatima@") && is_told("brahim@"), "{told:?}");
}

#[actix_web::test]
async fn the_desk_may_confirm_by_telephone_and_a_moderator_may_not() {
    let app = TestApp::new();
    let (order, _) = first_order(&app);
    let page = format!("/fr/admin/commandes/{}", order.number);
    let confirmation = format!("{page}/confirmation");
    assert_eq!(app.as_("moderation").await.post(&confirmation, &[]).await.status(), 403);
    let mut desk = app.as_("transport").await;
    assert!(desk.get("/fr/admin/commandes?attente=oui").await.says(&order.number));
    assert!(!desk.get("/fr/admin/commandes?attente=non").await.says(&order.number));
    assert!(desk.get(&page).await.says("Première commande, à confirmer avant"));
    let confirmed = desk.post(&confirmation, &[]).await;
    assert!(desk.follow(confirmed).await.says("Confirmation enregistrée."));
    assert!(!waits(&app, &order));
}
