use diesel::connection::SimpleConnection;
use twiza::notifications::Letter;
use twiza::orders::{Actor, Parcel, State};
use twiza::payments::Method;

use crate::support::TestApp;
use crate::support::buyers::*;

#[actix_web::test]
async fn a_stranger_is_sent_to_sign_in_and_back() {
    let app = TestApp::new();
    let page = app.visitor().get("/fr/admin/commandes?etat=placed").await;
    assert_eq!(
        page.location(),
        "/fr/connexion?suite=%2Ffr%2Fadmin%2Fcommandes%3Fetat%3Dplaced"
    );
}

#[actix_web::test]
async fn whoever_is_not_staff_finds_no_such_page() {
    let app = TestApp::new();
    for name in ["salma", "fatima"] {
        let mut person = app.as_(name).await;
        for path in [
            "/fr/admin",
            "/fr/admin/commandes",
            "/fr/admin/cooperatives",
            "/fr/admin/courriels",
        ] {
            assert_eq!(person.get(path).await.status(), 404, "{name} {path}");
        }
    }
}

#[actix_web::test]
async fn the_first_page_counts_what_waits() {
    let app = TestApp::new();
    app.run(|conn| order_of(conn, &[(ARGAN, 1), (DATES, 1)]).unwrap());
    let mut admin = app.as_("admin").await;
    let page = admin.get("/fr/admin").await;
    assert!(page.says("1 certificats à vérifier"));
    assert!(page.says("2 En attente de préparation"));
    assert!(admin.get("/ar/admin").await.says("ما ينتظر المعالجة"));
}

#[actix_web::test]
async fn orders_are_found_by_state_name_and_phone() {
    let app = TestApp::new();
    let number = app.run(|conn| order_of(conn, &[(ARGAN, 1)]).unwrap().order.number);
    let mut admin = app.as_("admin").await;
    for query in [
        "etat=placed",
        "q=Salma",
        "q=%2B212600000008",
        &format!("q={number}"),
        "transporteur=amana",
    ] {
        assert!(
            admin
                .get(&format!("/fr/admin/commandes?{query}"))
                .await
                .says(&format!("{number}-1")),
            "{query}"
        );
    }
    for query in [
        "etat=delivered",
        "q=Personne",
        "transporteur=atlas",
        "page=abc&etat=rien",
    ] {
        let page = admin.get(&format!("/fr/admin/commandes?{query}")).await;
        assert_eq!(page.status(), 200);
        assert_eq!(page.says(&format!("{number}-1")), query.starts_with("page"), "{query}");
    }
}

#[actix_web::test]
async fn the_list_and_the_order_take_a_fixed_number_of_queries() {
    let app = TestApp::new();
    let number = app.run(|conn| order_of(conn, &[(ARGAN, 1)]).unwrap().order.number);
    let mut admin = app.as_("admin").await;
    let few = app.queries_of(&mut admin, "/fr/admin/commandes").await;
    app.run(|conn| (0..5).for_each(|_| drop(order_of(conn, &[(ARGAN, 1), (THYME_HONEY, 1)]).unwrap())));
    assert_eq!(app.queries_of(&mut admin, "/fr/admin/commandes").await, few);
    assert!(few <= 5, "{few}");
    let of_one = app
        .queries_of(&mut admin, &format!("/fr/admin/commandes/{number}"))
        .await;
    assert!(of_one <= 14, "{of_one}");
}

#[actix_web::test]
async fn the_desk_records_a_refusal_once_and_stock_is_back() {
    let app = TestApp::new();
    let parcel = app.run(|conn| {
        let parcel = parcel_of(conn, &[(ARGAN, 2)]);
        parcel.pack(conn, Actor::Member(4)).unwrap();
        Parcel::find_by_reference(conn, &parcel.reference)
            .unwrap()
            .hand_over(conn, Actor::Member(4))
            .unwrap();
        parcel
    });
    let mut desk = app.as_("transport").await;
    let path = format!("/fr/admin/colis/{}/etapes", parcel.reference);
    for answer in ["Enregistré.", "Ce colis a déjà changé d’état."] {
        let page = desk.post(&path, &[("etat", "refused"), ("motif", "Absent")]).await;
        assert_eq!(page.status(), 303);
        assert!(desk.follow(page).await.says(answer));
    }
    assert_eq!(app.run(|conn| on_hand(conn, ARGAN)), 50);
    assert_eq!(
        app.run(|conn| Parcel::find_by_reference(conn, &parcel.reference).unwrap().state),
        State::Refused
    );
}

/// Shown to fail by leaving `who(can_record_parcels)` out.
#[actix_web::test]
async fn a_moderator_does_not_move_parcels_nor_read_dead_mail() {
    let app = TestApp::new();
    let parcel = app.run(|conn| parcel_of(conn, &[(ARGAN, 1)]));
    let mut moderator = app.as_("moderation").await;
    let path = format!("/fr/admin/colis/{}/etapes", parcel.reference);
    assert_eq!(moderator.post(&path, &[("etat", "cancelled")]).await.status(), 403);
    assert_eq!(moderator.get("/fr/admin/courriels").await.status(), 403);
    assert_eq!(
        app.run(|conn| Parcel::find_by_reference(conn, &parcel.reference).unwrap().state),
        State::Placed
    );
}

#[actix_web::test]
async fn a_transfer_is_received_once() {
    let app = TestApp::new();
    let number = app.run(|conn| {
        let (cart, mut form) = (cart_of(conn, &[(ARGAN, 1)]), checkout(conn));
        form.method = twiza::payments::Method::BankTransfer;
        form.place(conn, &cart).unwrap().order.number
    });
    let mut admin = app.as_("admin").await;
    assert!(
        admin
            .get(&format!("/fr/admin/commandes/{number}"))
            .await
            .says("Virement reçu")
    );
    let path = format!("/fr/admin/commandes/{number}/virement");
    let page = admin.post(&path, &[]).await;
    assert!(admin.follow(page).await.says("Virement enregistré."));
    let page = admin.post(&path, &[]).await;
    assert!(admin.follow(page).await.says("Ce virement n’est plus attendu."));
}

#[actix_web::test]
async fn dead_mail_is_shown_and_can_be_sent_again() {
    let app = TestApp::new();
    app.run(|conn| {
        order_of(conn, &[(ARGAN, 1)]).unwrap();
        let kill = "UPDATE outbox SET dead_at = now(), last_error = '550 unknown' WHERE kind = 'order_placed'";
        diesel::connection::SimpleConnection::batch_execute(conn, kill).unwrap();
    });
    let mut admin = app.as_("admin").await;
    let page = admin.get("/fr/admin/courriels").await;
    assert!(page.says("salma@exemple.test") && page.says("550 unknown"));
    let again = page.find(r#"action="(/fr/admin/courriels/\d+/renvoi)""#).unwrap();
    admin.post(&again, &[]).await;
    assert_eq!(app.run(|conn| Letter::count_dead(conn).unwrap()), 0);
}

#[actix_web::test]
async fn the_export_holds_the_list_and_no_formulas() {
    let app = TestApp::new();
    let number = app.run(|conn| order_of(conn, &[(ARGAN, 1)]).unwrap().order.number);
    let page = app.as_("admin").await.get("/fr/admin/commandes.csv?etat=placed").await;
    assert!(page.html().starts_with("\u{FEFF}Colis;Date;"));
    assert!(page.html().contains(&format!("{number}-1;")));
    assert_eq!(
        app.as_("moderation")
            .await
            .get("/fr/admin/commandes.csv")
            .await
            .status(),
        403
    );
}

/// Guards against leaving `leave_own` out of the three handlers, and `is_own` out of the page.
#[actix_web::test]
async fn nobody_of_the_staff_acts_on_an_order_of_their_own_cooperative() {
    let app = TestApp::new();
    let (order, parcels) = app.run(|conn| {
        let cart = cart_of(conn, &[(ARGAN, 1)]);
        let mut form = checkout(conn);
        form.method = Method::BankTransfer;
        let order = form.place(conn, &cart).unwrap().order;
        let parcels = Parcel::of_order(conn, order.id).unwrap();
        (order, parcels)
    });
    let page = format!("/fr/admin/commandes/{}", order.number);
    let mut admin = app.as_("admin").await;
    assert!(admin.get(&page).await.html().contains("/virement"));
    app.run(|conn| {
        conn.batch_execute(
            "INSERT INTO memberships (user_id, cooperative_id, role, code, ended_at)
             SELECT id, 1, 'member', 'left-lately', now() - interval '11 months' FROM users WHERE staff_role = 'administrator'",
        )
        .unwrap();
    });
    let shown = admin.get(&page).await;
    assert!(shown.says("est d’une coopérative dont vous êtes membre") && !shown.html().contains("/virement"));
    let step = format!("/fr/admin/colis/{}/etapes", parcels[0].reference);
    for (path, fields) in [
        (format!("{page}/virement"), &[][..]),
        (format!("{page}/confirmation"), &[]),
        (step, &[("etat", "cancelled"), ("motif", "Essai")]),
    ] {
        assert_eq!(admin.post(&path, fields).await.status(), 403, "{path}");
    }
    assert_eq!(
        app.run(|conn| Parcel::of_order(conn, order.id).unwrap())[0].state,
        State::Placed
    );
}
