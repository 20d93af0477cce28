//! The money of a cooperative, on its managers' pages and on finance's.
use diesel::connection::SimpleConnection;
use twiza::cooperatives::PayoutAccount;
use twiza::ledger;

use crate::disbursements::payouts::deliver;
use crate::support::TestApp;
use crate::support::buyers::*;

const PAGE: &str = "/fr/espace/argan-exemple/argent";
const FIELDS: [(&str, &str); 4] = [
    ("titulaire", "Tamount"),
    ("banque", "Autre banque"),
    ("rib", "011 780 0000123456789012 96"),
    ("motif", "L’agence a fermé"),
];

fn sell(app: &TestApp) {
    app.run(|conn| {
        let (_, parcels) = paid_order_of(conn, &[(ARGAN, 1)]);
        deliver(conn, &parcels[0]);
        ledger::book(conn).unwrap();
    });
}

#[actix_web::test]
async fn a_manager_asks_for_another_account_and_may_stop_it() {
    let app = TestApp::new();
    let (mut fatima, mut admin) = (app.as_("fatima").await, app.as_("admin").await);
    let page = fatima.post(&format!("{PAGE}/compte"), &FIELDS).await;
    let page = fatima.follow(page).await;
    assert!(page.says("demande le compte qui finit par 1296"), "{}", page.text());
    let page = admin.get("/fr/admin/approbations").await;
    assert!(page.says("Compte bancaire d’une coopérative") && page.says("peuvent l’arrêter jusqu’au"));
    let again = fatima.post(&format!("{PAGE}/compte"), &FIELDS).await;
    assert!(again.error_on("rib").starts_with("Un autre compte est déjà demandé"));
    let page = fatima.post(&format!("{PAGE}/compte/arret"), &[]).await;
    assert!(fatima.follow(page).await.says("C’est arrêté"));
    assert!(admin.get("/fr/admin/approbations").await.says("Retirée"));
    assert_eq!(app.as_("khadija").await.get(PAGE).await.status(), 403);
}

#[actix_web::test]
async fn what_is_wrong_with_the_account_is_said_beside_its_field() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let page = fatima
        .post(&format!("{PAGE}/compte"), &[("titulaire", "Tamount"), ("rib", "12")])
        .await;
    assert_eq!(page.status(), 422);
    assert!(page.error_on("rib").starts_with("Vérifiez le RIB") && page.error_on("banque").starts_with("Remplissez"));
    assert_eq!(page.value_of("titulaire"), "Tamount");
}

#[actix_web::test]
async fn finance_pays_out_and_the_manager_reads_it() {
    let app = TestApp::new();
    sell(&app);
    let (mut finance, mut admin, mut fatima) = (
        app.as_("finance").await,
        app.as_("admin").await,
        app.as_("fatima").await,
    );
    assert!(fatima.get(PAGE).await.says("Vente · "));
    assert!(
        finance
            .get("/fr/admin/versements")
            .await
            .says("Pas encore de compte bancaire")
    );
    app.run(|conn| PayoutAccount::set(conn, 1, ("Tamount", "Exemple", "011780000012345678901296")).unwrap());
    let form = "/fr/admin/versements/argan-exemple";
    let much = finance.post(form, &[("montant", "131"), ("motif", "Ventes")]).await;
    assert!(much.error_on("montant").starts_with("Écrivez un montant entre"));
    let page = finance.post(form, &[("montant", "130"), ("motif", "Ventes")]).await;
    let payout = page.location().to_owned();
    assert!(payout.starts_with("/fr/admin/paiements/VS-"), "{payout}");
    let page = admin.get("/fr/admin/approbations").await;
    let path = page.find(r#"action="(/fr/admin/approbations/\d+)""#).unwrap();
    admin.post(&path, &[("decision", "approuver")]).await;
    let page = finance
        .post(&format!("{payout}/envoi"), &[("reference", "VIR-9")])
        .await;
    assert!(finance.follow(page).await.says("VIR-9"));
    let page = fatima.get(PAGE).await;
    assert!(page.says("Viré") && page.says("Versement · VS-"), "{}", page.text());
}

/// Guards against leaving `is_fresh` out of the handlers of accounts and payouts.
#[actix_web::test]
async fn a_session_left_open_moves_no_money() {
    let app = TestApp::new();
    sell(&app);
    let (mut finance, mut fatima) = (app.as_("finance").await, app.as_("fatima").await);
    app.run(|conn| {
        conn.batch_execute("UPDATE sessions SET created_at = now() - interval '11 minutes'")
            .unwrap();
    });
    let page = fatima.post(&format!("{PAGE}/compte"), &FIELDS).await;
    assert!(page.asks_for_proof());
    let form = "/fr/admin/versements/argan-exemple";
    let page = finance.post(form, &[("montant", "130"), ("motif", "Ventes")]).await;
    assert!(page.asks_for_proof());
}

/// Guards against a query for each row.
#[actix_web::test]
async fn more_rows_cost_no_more_queries() {
    let app = TestApp::new();
    let (mut finance, mut fatima) = (app.as_("finance").await, app.as_("fatima").await);
    let pages = ["/fr/admin/paiements", "/fr/admin/versements", "/fr/admin/approbations"];
    let mut counts = Vec::new();
    for _ in 0..3 {
        sell(&app);
        app.run(|conn| {
            let (_, parcels) = paid_order_of(conn, &[(THYME_HONEY, 1)]);
            parcels[0].cancel(conn, twiza::orders::Actor::Member(7), "").unwrap();
        });
        let mut count = app.queries_of(&mut fatima, PAGE).await;
        for page in pages {
            count += app.queries_of(&mut finance, page).await;
        }
        counts.push(count);
    }
    assert_eq!(counts[0], counts[2], "{counts:?}");
}
