use super::*;

#[actix_web::test]
async fn strangers_sign_in_and_others_find_nothing() {
    let app = TestApp::new();
    let pages = [
        format!("{SPACE}/membres"),
        format!("{SPACE}/invitations"),
        page_of(&app, "khadija", "role"),
        page_of(&app, "khadija", "depart"),
        page_of(&app, "aicha", "mandat"),
    ];
    let (mut brahim, mut nadia) = (app.as_("brahim").await, app.as_("nadia").await);
    for page in pages {
        assert!(
            app.visitor().get(&page).await.location().starts_with("/fr/connexion"),
            "{page}"
        );
        assert_eq!(brahim.get(&page).await.status(), 404, "{page}");
        assert_eq!(nadia.get(&page).await.status(), 404, "{page}");
    }
}

#[actix_web::test]
async fn a_membership_of_another_cooperative_is_not_found() {
    let app = TestApp::new();
    let theirs = page_of(&app, "khadija", "role").replace("argan-exemple", "miel-exemple");
    let mut brahim = app.as_("brahim").await;
    assert_eq!(brahim.get(&theirs).await.status(), 404);
    assert_eq!(brahim.post(&theirs, &[("role", "helper")]).await.status(), 404);
}

#[actix_web::test]
async fn members_see_names_and_managers_addresses_too() {
    let app = TestApp::new();
    let page = app.as_("khadija").await.get(&format!("{SPACE}/membres")).await;
    assert!(page.says("Fatima Exemple") && page.says("Responsable"));
    assert!(!page.says("fatima@exemple.test") && !page.says("Inviter quelqu’un"));
    let page = app.as_("fatima").await.get(&format!("{SPACE}/membres")).await;
    assert!(page.says("aicha@exemple.test") && page.says("Inviter quelqu’un"));
}

#[actix_web::test]
async fn helpers_and_members_change_nothing() {
    let app = TestApp::new();
    for name in ["aicha", "khadija"] {
        let mut client = app.as_(name).await;
        assert_eq!(invite(&mut client, "salma@exemple.test").await.status(), 403, "{name}");
        for page in [page_of(&app, "fatima", "role"), page_of(&app, "aicha", "mandat")] {
            assert_eq!(client.get(&page).await.status(), 403, "{name} {page}");
            assert_eq!(
                client.post(&page, &[("role", "helper")]).await.status(),
                403,
                "{name} {page}"
            );
        }
        let page = page_of(&app, "fatima", "depart");
        assert_eq!(client.get(&page).await.status(), 403, "{name}");
        assert_eq!(client.post(&page, &[]).await.status(), 403, "{name}");
    }
}

#[actix_web::test]
async fn one_of_several_cooperatives_can_switch() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    assert!(!fatima.get(SPACE).await.says("Changer de coopérative"));
    app.run(|conn| {
        diesel::sql_query("INSERT INTO memberships (user_id, cooperative_id, role) VALUES (4, 2, 'helper')")
            .execute(conn)
            .unwrap();
    });
    assert!(fatima.get(SPACE).await.says("Changer de coopérative"));
    let page = fatima.get("/fr/espace").await;
    assert!(page.says("Nahla-Fictive") && page.says("Tamount-Exemple"));
    let invitations = "/fr/espace/miel-exemple/invitations";
    assert_eq!(fatima.get(invitations).await.status(), 403);
}
