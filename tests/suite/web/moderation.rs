use chrono::{TimeDelta, Utc};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use twiza::schema::{memberships, product_search, products};

use crate::support::TestApp;
use crate::support::buyers::mails;

/// Fatima's draft, sent for review.
fn send_draft(app: &TestApp) {
    app.run(|conn| {
        conn.batch_execute("UPDATE submissions SET state = 'waiting', round = 1, submitted_at = now() WHERE id = 1")
            .unwrap();
    });
}

#[actix_web::test]
async fn only_moderators_find_the_queue() {
    let app = TestApp::new();
    assert_eq!(app.as_("fatima").await.get("/fr/admin/moderation").await.status(), 404);
    assert_eq!(
        app.as_("transport").await.get("/fr/admin/moderation").await.status(),
        403
    );
    assert!(
        app.as_("moderation")
            .await
            .get("/ar/admin/moderation")
            .await
            .says("لا شيء ينتظر هنا.")
    );
}

#[actix_web::test]
async fn a_change_is_asked_for_with_a_reason_and_every_member_hears_of_it() {
    let app = TestApp::new();
    send_draft(&app);
    let mut moderator = app.as_("moderation").await;
    let queue = moderator.get("/fr/admin/moderation").await;
    assert!(queue.says("Huile en préparation") && queue.says("Tamount-Exemple"));
    let fields = [
        ("decision", "corriger"),
        ("tour", "1"),
        ("motif", "photos"),
        ("message", "Prenez la photo à la fenêtre."),
    ];
    assert_eq!(
        moderator
            .post("/fr/admin/moderation/1/decision", &fields)
            .await
            .status(),
        303
    );
    assert_eq!(app.run(mails), ["submission_changes_requested"; 3]);
    assert!(
        moderator
            .get("/fr/admin/moderation?onglet=a-corriger")
            .await
            .says("Huile en préparation")
    );
}

#[actix_web::test]
async fn sending_back_without_a_reason_shows_the_form_again_with_what_was_typed() {
    let app = TestApp::new();
    send_draft(&app);
    let mut moderator = app.as_("moderation").await;
    let page = moderator
        .post(
            "/fr/admin/moderation/1/decision",
            &[("decision", "refuser"), ("tour", "1"), ("message", "Non merci")],
        )
        .await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.error_on("motif"), "Choisissez le motif, la coopérative le lira.");
    assert!(page.says("Non merci"));
}

/// Shown to fail by leaving `submissions::state.eq(State::Waiting)` out of `claim`: the second decision then counts too.
#[actix_web::test]
async fn an_approval_publishes_once() {
    let app = TestApp::new();
    send_draft(&app);
    let mut moderator = app.as_("moderation").await;
    let approve = [("decision", "approuver"), ("tour", "1")];
    let first = moderator.post("/fr/admin/moderation/1/decision", &approve).await;
    assert!(moderator.follow(first).await.says("Décision enregistrée."));
    let second = moderator.post("/fr/admin/moderation/1/decision", &approve).await;
    assert!(moderator.follow(second).await.says("déjà été traité"));
    let (status, listed) = app.run(|conn| {
        let status: String = products::table
            .find(6_i64)
            .select(products::status)
            .first(conn)
            .unwrap();
        (
            status,
            product_search::table
                .find(6_i64)
                .count()
                .get_result::<i64>(conn)
                .unwrap(),
        )
    });
    assert_eq!((status.as_str(), listed), ("published", 1));
    assert!(
        app.visitor()
            .get("/fr/produits?q=preparation")
            .await
            .says("Huile en préparation")
    );
}

/// Shown to fail by leaving `is_own` out of `claim` (goal I7). The moderator left the cooperative within the year.
#[actix_web::test]
async fn nobody_reviews_their_own_cooperative() {
    let app = TestApp::new();
    send_draft(&app);
    app.run(|conn| {
        let own = (
            memberships::user_id.eq(2_i64),
            memberships::cooperative_id.eq(1_i64),
            memberships::role.eq("member"),
            memberships::ended_at.eq(Utc::now() - TimeDelta::days(330)),
        );
        diesel::insert_into(memberships::table)
            .values(own)
            .execute(conn)
            .unwrap();
    });
    let mut moderator = app.as_("moderation").await;
    let queue = moderator.get("/fr/admin/moderation").await;
    assert!(queue.says("votre coopérative"), "{}", queue.text());
    assert!(
        moderator
            .get("/fr/admin/moderation/1")
            .await
            .says("Une autre personne doit le relire.")
    );
    let page = moderator
        .post(
            "/fr/admin/moderation/1/decision",
            &[("decision", "approuver"), ("tour", "1")],
        )
        .await;
    assert_eq!(page.status(), 403);
}

#[actix_web::test]
async fn a_change_of_a_live_product_shows_old_and_new_and_waits() {
    let app = TestApp::new();
    app.run(|conn| {
        conn.batch_execute(
            "INSERT INTO submissions (id, product_id, kind, state, proposal, round, submitted_at)
             VALUES (2, 3, 'change', 'waiting', '{\"name_fr\": \"Miel de thym sauvage\"}', 1, now())",
        )
        .unwrap();
    });
    let mut moderator = app.as_("moderation").await;
    let page = moderator.get("/fr/admin/moderation/2").await;
    assert!(
        page.html().contains("<ins>sauvage</ins>") || page.html().contains("<ins>thym sauvage</ins>"),
        "{}",
        page.html()
    );
    assert!(
        !app.visitor()
            .get("/fr/produits?q=sauvage")
            .await
            .says("Miel de thym sauvage")
    );
    moderator
        .post(
            "/fr/admin/moderation/2/decision",
            &[("decision", "approuver"), ("tour", "1")],
        )
        .await;
    assert!(
        app.visitor()
            .get("/fr/produits?q=sauvage")
            .await
            .says("Miel de thym sauvage")
    );
}
