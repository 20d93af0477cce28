use diesel::connection::SimpleConnection;

use twiza::catalogue::restock;
use twiza::notifications::Letter;

use super::{count_letters, letter_to};
use crate::support::{Client, TestApp};

const PAGE: &str = "/fr/compte/favoris";
const PRODUCT: &str = "/fr/produits/huile-argan";

#[actix_web::test]
async fn a_heart_keeps_a_product_and_lets_it_go_and_can_be_taken_back() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    assert!(salma.get(PAGE).await.says("pas encore de favoris"));
    assert!(salma.get(PRODUCT).await.html().contains(r#"aria-pressed="false""#));
    let heart = format!("{PAGE}/huile-argan");
    let kept = salma.post(&heart, &[("suite", PRODUCT)]).await;
    assert_eq!((kept.status(), kept.location()), (303, PRODUCT));
    let page = salma.follow(kept).await;
    assert!(page.says("C’est dans vos favoris.") && page.html().contains(r#"aria-pressed="true""#));
    assert!(salma.get(PAGE).await.html().contains(PRODUCT));
    let gone = salma.post(&format!("{heart}/delete"), &[]).await;
    let page = salma.follow(gone).await;
    assert!(
        page.html().contains(&format!(r#"action="{heart}""#)),
        "the removal can be taken back"
    );
    salma.post(&heart, &[]).await;
    salma.post(&heart, &[]).await;
    assert!(salma.get("/ar/compte/favoris").await.says("مفضل واحد"));
}

#[actix_web::test]
async fn a_visitor_signs_in_first_and_comes_back_to_the_product() {
    let app = TestApp::new();
    let page = app.visitor().get(PRODUCT).await;
    assert!(page.html().contains(&format!("/fr/connexion?suite={PRODUCT}")));
}

/// I1. Guards against leaving the owner out of the queries.
#[actix_web::test]
async fn favourites_are_ones_own() {
    let app = TestApp::new();
    let (mut salma, mut youssef) = (app.as_("salma").await, app.as_("youssef").await);
    let heart = format!("{PAGE}/huile-argan");
    salma.post(&heart, &[]).await;
    assert!(youssef.get(PAGE).await.says("pas encore de favoris"));
    youssef.post(&format!("{heart}/delete"), &[]).await;
    assert!(salma.get(PAGE).await.says("Un favori"));
}

#[actix_web::test]
async fn what_never_was_on_sale_is_not_found_and_what_no_longer_is_stays_in_the_list() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    for unknown in ["huile-brouillon", "nulle-part"] {
        assert_eq!(salma.post(&format!("{PAGE}/{unknown}"), &[]).await.status(), 404);
    }
    salma.post(&format!("{PAGE}/huile-argan"), &[]).await;
    app.run(|conn| {
        conn.batch_execute(
            "INSERT INTO products (id, slug, cooperative_id, category_id, status, name_fr, name_ar, published_at)
               VALUES (21, 'argan-retire', 1, 1, 'withdrawn', 'Huile retirée', 'زيت مسحوب', now());
             INSERT INTO variants (product_id, cooperative_id, label_fr, label_ar, sku, price_centimes, net_quantity, net_unit, weight_grams)
               VALUES (21, 1, '1', '1', 'RETIREE', 1000, 1, 'piece', 100);
             INSERT INTO favourites (user_id, product_id) VALUES (8, 21)",
        )
        .unwrap();
    });
    let page = salma.get(PAGE).await;
    assert!(page.says("Huile retirée") && page.says("n’est pas en vente en ce moment"));
    assert_eq!(
        page.html().matches("class=\"card__title\"").count(),
        1,
        "a withdrawn product has no card"
    );
    assert_eq!(page.html().matches("/argan-retire/delete").count(), 1);
}

#[actix_web::test]
async fn nobody_is_led_to_another_site() {
    let app = TestApp::new();
    let mut salma = app.as_("salma").await;
    let page = salma
        .post(&format!("{PAGE}/huile-argan"), &[("suite", "//evil.test")])
        .await;
    assert_eq!(page.location(), PAGE);
}

/// Who asked is told, once a day, of what is there again. Guards against leaving `is_wanted` or `told_at` out of `TAKE`,
/// and against dropping the trigger; each was seen to fail.
#[actix_web::test]
async fn whoever_asked_is_told_once_that_a_favourite_is_there_again() {
    let app = TestApp::new();
    let (mut salma, mut youssef) = (app.as_("salma").await, app.as_("youssef").await);
    for client in [&mut salma, &mut youssef] {
        client.post(&format!("{PAGE}/huile-argan"), &[]).await;
    }
    let saved = salma.post("/fr/compte/notifications", &[("retour", "1")]).await;
    assert!(
        salma
            .follow(saved)
            .await
            .html()
            .contains(r#"name="retour" value="1" checked"#)
    );
    let tell_after_sale = || {
        app.run(|conn| {
            sell_out_and_restock(conn);
            restock::tell(conn).unwrap()
        })
    };
    let before = count_letters(&app);
    assert_eq!(tell_after_sale(), 1);
    let letter = letter_to(&app, "salma@exemple.test");
    assert_eq!(letter.kind, "back_in_stock");
    assert_eq!(tell_after_sale(), 0, "a second time on one day");
    salma.post(&format!("{PAGE}/huile-argan/delete"), &[]).await;
    salma.post(&format!("{PAGE}/huile-argan"), &[]).await;
    assert_eq!(tell_after_sale(), 0, "letting go and keeping again is no way around");
    app.run(|conn| {
        conn.batch_execute("UPDATE restock_notices SET told_at = now() - interval '25 hours'")
            .unwrap();
    });
    salma.post("/fr/compte/notifications", &[]).await;
    assert_eq!(tell_after_sale(), 0, "no longer wanted");
    salma.post("/fr/compte/notifications", &[("retour", "1")]).await;
    assert_eq!(tell_after_sale(), 1);
    assert_eq!(count_letters(&app), before + 2);
}

/// RFC 8058: the mail program sends the form, without a cookie or a token of ours. Guards against `Form` in place of the
/// address's secret, and against stopping on GET, which scanners of mail do.
#[actix_web::test]
async fn one_press_in_the_mail_stops_it_without_signing_in() {
    let app = TestApp::new();
    let mut salma = waiting(&app).await;
    let letter = app.run(|conn| {
        sell_out_and_restock(conn);
        restock::tell(conn).unwrap();
        Letter::newest(conn, 1).unwrap().remove(0)
    });
    let path = format!("/fr{}", letter.stop_path.unwrap());
    assert!(letter.text_body.contains(&path), "{}", letter.text_body);
    let mut program = app.visitor();
    assert!(
        program
            .get(&path)
            .await
            .says("Vous ne recevrez plus de message quand un de vos favoris revient.")
    );
    assert!(salma.get("/fr/compte/notifications").await.html().contains("checked"));
    let stopped = program.post_body(&path, "List-Unsubscribe=One-Click".to_owned()).await;
    assert!(
        stopped.status() == 200 && stopped.says("vous ne recevrez plus ces messages"),
        "{}",
        stopped.text()
    );
    assert!(!salma.get("/fr/compte/notifications").await.html().contains("checked"));
    let made_up = format!("{}A", &path[..path.len() - 1]);
    assert_eq!(program.post_body(&made_up, String::new()).await.status(), 404);
}

/// Salma, who keeps the argan oil and asked to be told.
async fn waiting(app: &TestApp) -> Client {
    let mut salma = app.as_("salma").await;
    salma.post(&format!("{PAGE}/huile-argan"), &[]).await;
    salma.post("/fr/compte/notifications", &[("retour", "1")]).await;
    salma
}

/// Everything of the argan oil is sold, and comes back.
fn sell_out_and_restock(conn: &mut diesel::PgConnection) {
    conn.batch_execute(
        "CREATE TEMP TABLE before ON COMMIT DROP AS
           SELECT v.id, v.on_hand FROM variants v JOIN products p ON p.id = v.product_id WHERE p.slug = 'huile-argan';
         UPDATE variants v SET on_hand = 0 FROM before b WHERE b.id = v.id;
         UPDATE variants v SET on_hand = b.on_hand FROM before b WHERE b.id = v.id;
         DROP TABLE before",
    )
    .unwrap();
}

/// Guards against leaving `status` out of `TAKE`: seen to fail.
#[actix_web::test]
async fn nobody_is_told_of_a_product_that_is_not_on_sale() {
    let app = TestApp::new();
    waiting(&app).await;
    let told = app.run(|conn| {
        sell_out_and_restock(conn);
        let withdraw = |conn: &mut diesel::PgConnection| {
            conn.batch_execute("UPDATE products SET status = 'withdrawn' WHERE slug = 'huile-argan'")?;
            let told = restock::tell(conn)?;
            conn.batch_execute("UPDATE products SET status = 'published' WHERE slug = 'huile-argan'")?;
            diesel::QueryResult::Ok(told)
        };
        withdraw(conn).unwrap()
    });
    assert_eq!(told, 0);
}
