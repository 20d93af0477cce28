//! The pages of refunds, for finance and for the buyer.
use diesel::connection::SimpleConnection;

use crate::support::buyers::*;
use crate::support::{Client, Page, TestApp, cast};

const RIB: &str = "011 780 0000123456789012 96";

/// An order that was paid by transfer: the form's address, and its parcel.
fn paid(app: &TestApp) -> (String, String, String) {
    app.run(|conn| {
        let (order, parcels) = paid_order_of(conn, &[(RUG, 1)]);
        (
            format!("/fr/admin/commandes/{}/remboursement", order.number),
            parcels[0].reference.clone(),
            format!("/fr{}", order.token().path()),
        )
    })
}

async fn ask(client: &mut Client, form: &str, (parcel, amount): (&str, &str)) -> Page {
    let fields = [
        ("colis", parcel),
        ("montant", amount),
        ("titulaire", "Salma Exemple"),
        ("rib", RIB),
        ("motif", "Tapis taché"),
    ];
    client.post(form, &fields).await
}

#[actix_web::test]
async fn finance_refunds_and_the_buyer_reads_it() {
    let app = TestApp::new();
    let (form, parcel, order) = paid(&app);
    let mut finance = app.as_("finance").await;
    let page = finance.get(&form).await;
    assert_eq!(page.value_of("titulaire"), "Salma Exemple");
    let page = ask(&mut finance, &form, (&parcel, "145,50")).await;
    assert!(
        page.location().starts_with("/fr/admin/paiements/RB-"),
        "{}",
        page.location()
    );
    let refund = page.location().to_owned();
    assert!(finance.follow(page).await.says("Faites maintenant le virement."));
    assert!(
        app.visitor()
            .get(&order)
            .await
            .says("vers le compte qui finit par 1296")
    );
    assert!(
        finance
            .get("/fr/admin/paiements.csv")
            .await
            .text()
            .contains("Salma Exemple")
    );
    let silent = finance.post(&format!("{refund}/envoi"), &[("reference", " ")]).await;
    assert_eq!(silent.status(), 422);
    assert!(silent.error_on("reference").starts_with("Remplissez"));
    let page = finance
        .post(&format!("{refund}/envoi"), &[("reference", "VIR-7")])
        .await;
    assert!(finance.follow(page).await.says("VIR-7"));
    assert!(app.visitor().get(&order).await.says("Remboursement de 145,50"));
    let late = finance.post(&format!("{refund}/annulation"), &[]).await;
    assert!(finance.follow(late).await.says("Quelqu’un a été plus rapide"));
}

/// Guards against leaving `before` out of `create`: nothing is left to refund when the form comes again.
#[actix_web::test]
async fn a_button_pressed_twice_leads_to_the_one_refund() {
    let app = TestApp::new();
    let (form, parcel, _) = paid(&app);
    let mut finance = app.as_("finance").await;
    let page = finance.get(&format!("{form}?colis={parcel}")).await;
    let (key, all) = (page.value_of("cle"), page.value_of("montant"));
    let fields = [
        ("cle", key.as_str()),
        ("colis", &parcel),
        ("montant", &all),
        ("titulaire", "Salma Exemple"),
        ("rib", RIB),
        ("motif", "Tapis taché"),
    ];
    let first = finance.post(&form, &fields).await;
    let again = finance.post(&form, &fields).await;
    assert_eq!((again.status(), again.location()), (303, first.location()));
}

#[actix_web::test]
async fn above_the_limit_the_other_reads_whose_account_it_is_and_decides() {
    let app = TestApp::new();
    let (form, parcel, order) = paid(&app);
    let (mut finance, mut admin) = (app.as_("finance").await, app.as_("admin").await);
    let page = ask(&mut finance, &form, (&parcel, "600")).await;
    assert!(
        finance
            .follow(page)
            .await
            .says("La demande attend une deuxième personne.")
    );
    assert!(!app.visitor().get(&order).await.says("1296"), "nothing is promised yet");
    let page = admin.get("/fr/admin/approbations").await;
    assert!(page.says("Remboursement d’un acheteur") && page.says("Salma Exemple") && page.says("Tapis taché"));
    let path = page.find(r#"action="(/fr/admin/approbations/\d+)""#).unwrap();
    let page = admin.post(&path, &[("decision", "approuver")]).await;
    assert!(admin.follow(page).await.says("Approuvée"));
    assert!(
        admin
            .get("/ar/admin/paiements?etat=due")
            .await
            .says("في انتظار التحويل")
    );
}

/// Guards against committing a decision whose consequence failed.
#[actix_web::test]
async fn what_cannot_be_carried_out_is_not_decided() {
    let app = TestApp::new();
    let (form, parcel, _) = paid(&app);
    let (mut finance, mut admin) = (app.as_("finance").await, app.as_("admin").await);
    ask(&mut finance, &form, (&parcel, "600")).await;
    app.run(|conn| {
        conn.batch_execute("UPDATE cooperative_orders SET refunded_centimes = total_centimes")
            .unwrap();
    });
    let page = admin.get("/fr/admin/approbations").await;
    let path = page.find(r#"action="(/fr/admin/approbations/\d+)""#).unwrap();
    let page = admin.post(&path, &[("decision", "approuver")]).await;
    let page = admin.follow(page).await;
    assert!(page.says("Ce montant ne peut plus être rendu") && page.says("Attend"));
    app.run(|conn| {
        conn.batch_execute("UPDATE cooperative_orders SET refunded_centimes = 0")
            .unwrap()
    });
}

#[actix_web::test]
async fn everything_wrong_is_said_beside_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::new();
    let (form, parcel, _) = paid(&app);
    let mut finance = app.as_("finance").await;
    let fields = [
        ("colis", parcel.as_str()),
        ("montant", "99999"),
        ("titulaire", "Salma"),
        ("rib", "123"),
    ];
    let page = finance.post(&form, &fields).await;
    assert_eq!(page.status(), 422);
    assert!(page.error_on("montant").starts_with("Écrivez un montant entre"));
    assert!(page.error_on("rib").starts_with("Vérifiez le RIB") && page.error_on("motif").starts_with("Remplissez"));
    assert_eq!(
        (page.value_of("montant"), page.value_of("rib")),
        ("99999".to_owned(), "123".to_owned())
    );
    let other = ask(&mut finance, &form, ("TW-1-1", "10")).await;
    assert!(other.error_on("colis").starts_with("Choisissez le colis"));
}

/// Guards against leaving `is_fresh` out of the three handlers.
#[actix_web::test]
async fn a_session_left_open_refunds_nothing() {
    let app = TestApp::new();
    let (form, parcel, _) = paid(&app);
    let mut finance = app.as_("finance").await;
    let refund = ask(&mut finance, &form, (&parcel, "10")).await.location().to_owned();
    app.run(|conn| {
        conn.batch_execute("UPDATE sessions SET created_at = now() - interval '11 minutes'")
            .unwrap();
    });
    assert!(ask(&mut finance, &form, (&parcel, "10")).await.asks_for_proof());
    for (change, fields) in [("envoi", &[("reference", "VIR-1")][..]), ("annulation", &[])] {
        let page = finance.post(&format!("{refund}/{change}"), fields).await;
        assert!(page.asks_for_proof(), "{change}");
    }
}

/// Guards against drawing the page of the proof without what was sent.
#[actix_web::test]
async fn what_was_typed_is_kept_while_the_session_is_proved_anew() {
    let app = TestApp::new();
    let (form, parcel, _) = paid(&app);
    let mut finance = app.as_("finance").await;
    app.run(|conn| {
        conn.batch_execute("UPDATE sessions SET created_at = now() - interval '11 minutes'")
            .unwrap();
    });
    let asked = ask(&mut finance, &form, (&parcel, "10")).await;
    let kept: Vec<_> = ["colis", "montant", "titulaire", "rib", "motif"]
        .into_iter()
        .map(|name| (name, asked.value_of(name)))
        .collect();
    assert!(kept.iter().all(|(_, value)| !value.is_empty()), "{kept:?}");
    let proof = ("preuve", cast::PASSWORD.to_owned());
    let fields: Vec<_> = kept
        .iter()
        .chain([&proof])
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let page = finance.post(&form, &fields).await;
    assert_eq!(page.status(), 303, "{}", page.text());
    let sent = finance.follow(page).await;
    assert!(sent.says("10 DH"), "{}", sent.text());
}

#[actix_web::test]
async fn what_is_owed_leads_to_its_form_filled_in() {
    let app = TestApp::new();
    let (form, parcel, order) = paid(&app);
    app.visitor().post(&format!("{order}/annulation"), &[]).await;
    let mut finance = app.as_("finance").await;
    let page = finance.get("/fr/admin/paiements").await;
    assert!(page.says("À rembourser") && page.says(&parcel));
    let page = finance.get(&format!("{form}?colis={parcel}")).await;
    assert!(!page.value_of("montant").is_empty());
}
