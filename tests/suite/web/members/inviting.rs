use super::*;

#[actix_web::test]
async fn a_bad_form_comes_back_with_what_was_typed() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let page = fatima
        .post(
            &format!("{SPACE}/invitations"),
            &[("email", "salma@"), ("role", "queen"), ("mot", &"x".repeat(301))],
        )
        .await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.value_of("email"), "salma@");
    assert!(page.error_on("email").contains("adresse e-mail"));
    assert_eq!(page.error_on("role"), "Choisissez un rôle");
    assert!(page.error_on("mot").contains("300"));
    assert_eq!(invite(&mut fatima, "khadija@exemple.test").await.status(), 422);
}

#[actix_web::test]
async fn the_mail_speaks_the_language_chosen_and_the_list_shows_who_is_awaited() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    let fields = [
        ("email", "Nouvelle@exemple.test"),
        ("role", "helper"),
        ("langue", "ar"),
        ("mot", "مرحبا"),
    ];
    let page = fatima.post(&format!("{SPACE}/invitations"), &fields).await;
    assert_eq!(page.status(), 303);
    let body = mail(&app, "member_invitation", "nouvelle@exemple.test");
    assert!(
        body.contains("/ar/invitations/") && body.contains("مرحبا") && body.contains("تامونت"),
        "{body}"
    );
    let page = fatima.follow(page).await;
    assert!(page.says("nouvelle@exemple.test") && page.says("Invitations en attente"));
}

#[actix_web::test]
async fn a_link_sent_again_or_withdrawn_is_dead() {
    let app = TestApp::new();
    let first = invitation(&app, "salma@exemple.test").await;
    let mut fatima = app.as_("fatima").await;
    let list = fatima.get(&format!("{SPACE}/membres")).await;
    let again = list.find(r#"action="([^"]+/renvoi)""#).unwrap();
    assert_eq!(fatima.post(&again, &[]).await.status(), 303);
    let second = link(&mail(&app, "member_invitation", "salma@exemple.test"), "/invitations/");
    assert_eq!(app.visitor().get(&first).await.status(), 404);
    assert_eq!(app.visitor().get(&second).await.status(), 200);
    let list = fatima.get(&format!("{SPACE}/membres")).await;
    let withdrawal = list.find(r#"action="([^"]+/retrait)""#).unwrap();
    assert_eq!(app.as_("khadija").await.post(&withdrawal, &[]).await.status(), 403);
    assert_eq!(fatima.post(&withdrawal, &[]).await.status(), 303);
    assert_eq!(app.visitor().get(&second).await.status(), 404);
    assert_eq!(fatima.post(&withdrawal, &[]).await.status(), 404);
}
