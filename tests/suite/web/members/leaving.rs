use super::*;

/// Goal I3.
#[actix_web::test]
async fn one_who_is_removed_is_out_at_the_next_request_with_the_form_still_open() {
    let app = TestApp::new();
    let mut khadija = app.as_("khadija").await;
    let form = format!("{SPACE}/produits/stock/confirmation");
    assert_eq!(khadija.post(&form, &[]).await.status(), 303);
    let mut fatima = app.as_("fatima").await;
    let departure = page_of(&app, "khadija", "depart");
    assert!(fatima.get(&departure).await.says("Retirer Khadija Exemple"));
    assert_eq!(fatima.post(&departure, &[]).await.status(), 303);
    assert_eq!(khadija.post(&form, &[]).await.status(), 404);
    assert_eq!(khadija.get(SPACE).await.status(), 404);
    assert!(mail(&app, "member_notice", "khadija@exemple.test").contains("/compte"));
    assert_eq!(fatima.post(&departure, &[]).await.status(), 404);
}

#[actix_web::test]
async fn a_member_leaves_by_themselves_and_the_last_manager_does_not() {
    let app = TestApp::new();
    let mut aicha = app.as_("aicha").await;
    let own = page_of(&app, "aicha", "depart");
    assert!(aicha.get(&own).await.says("Quitter Tamount-Exemple"));
    assert_eq!(aicha.post(&own, &[]).await.location(), "/fr/compte");
    assert_eq!(aicha.get(SPACE).await.status(), 404);
    let mut fatima = app.as_("fatima").await;
    let page = fatima.post(&page_of(&app, "fatima", "depart"), &[]).await;
    assert_eq!(page.status(), 422);
    assert!(page.says("garde au moins une responsable"));
}

#[actix_web::test]
async fn a_manager_changes_roles_but_stays_when_they_are_the_last() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let own = page_of(&app, "fatima", "role");
    let page = fatima.post(&own, &[("role", "member")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.error_on("role").contains("au moins une responsable"));
    let theirs = page_of(&app, "khadija", "role");
    assert_eq!(fatima.post(&theirs, &[("role", "king")]).await.status(), 422);
    assert_eq!(fatima.post(&theirs, &[("role", "manager")]).await.status(), 303);
    assert_eq!(fatima.post(&own, &[("role", "member")]).await.status(), 303);
    assert_eq!(fatima.get(&theirs).await.status(), 403);
}
