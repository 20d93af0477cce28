//! From the cart to the page of the order, as a visitor goes.
mod carts;
mod placing;
mod refusals;

use diesel::prelude::*;
use twiza::schema::orders;

use crate::support::buyers::*;
use crate::support::{Client, Page, TestApp};

async fn add(client: &mut Client, variant: i64) -> Page {
    client
        .post(
            "/fr/panier/articles",
            &[("variante", &variant.to_string()), ("quantite", "1")],
        )
        .await
}

/// The code of a commune of the cast's geography.
fn commune(app: &TestApp, name: &str) -> String {
    app.run(|conn| {
        let codes = twiza::schema::communes::table.filter(twiza::schema::communes::name_fr.eq(name));
        codes.select(twiza::schema::communes::code).first(conn).unwrap()
    })
}

/// A visitor with goods of three cooperatives on the way to Casablanca.
async fn visitor_with_three_parcels(app: &TestApp) -> Client {
    let mut visitor = app.visitor();
    for variant in [ARGAN, THYME_HONEY, DATES] {
        assert_eq!(add(&mut visitor, variant).await.location(), "/fr/panier");
    }
    let casablanca = commune(app, "Casablanca");
    assert_eq!(
        visitor
            .post("/fr/panier/commune", &[("commune", &casablanca)])
            .await
            .status(),
        303
    );
    visitor
}

/// What a form to be sent to Casablanca needs: its key, the commune and the total.
fn answers(app: &TestApp, form: &Page) -> (String, String, String) {
    (form.value_of("cle"), commune(app, "Casablanca"), form.value_of("total"))
}

fn orders_placed(app: &TestApp) -> i64 {
    app.run(|conn| orders::table.count().get_result(conn).unwrap())
}

/// The fields of the form as the page shows them, filled in by a buyer.
fn filled<'a>(form: &'a Page, key: &'a str, commune: &'a str, total: &'a str) -> Vec<(&'a str, &'a str)> {
    assert_eq!(form.status(), 200);
    vec![
        ("cle", key),
        ("total", total),
        ("telephone", "06 00 00 00 08"),
        ("nom", "Salma Exemple"),
        ("email", "salma@exemple.test"),
        ("commune", commune),
        ("adresse", "12 rue Exemple"),
        ("repere", "Pharmacie"),
        ("paiement", "cash_on_delivery"),
    ]
}

/// Sends the checkout form of three parcels, with `changes` in place of what it held; what was sent and the answer.
async fn send_changed(app: &TestApp, visitor: &mut Client, changes: &[(&str, &str)]) -> Page {
    let form = visitor.get("/fr/commande").await;
    let (key, casablanca, total) = answers(app, &form);
    let mut fields = filled(&form, &key, &casablanca, &total);
    fields.retain(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    fields.extend(changes);
    visitor.post("/fr/commande", &fields).await
}

fn set_variant(app: &TestApp, column: &str, variant: i64, value: i64) {
    app.run(|conn| {
        diesel::sql_query(format!("UPDATE variants SET {column} = {value} WHERE id = {variant}"))
            .execute(conn)
            .unwrap();
        diesel::sql_query("SELECT refresh_product_search(ARRAY(SELECT id FROM products))")
            .execute(conn)
            .unwrap();
    });
}
