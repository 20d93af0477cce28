use super::*;

/// J3. Guards against leaving `renew` out of `invitations::create`: seen to fail.
#[actix_web::test]
async fn the_one_invited_reads_who_invites_and_joins() {
    let app = TestApp::new();
    let link = invitation(&app, "salma@exemple.test").await;
    let mut salma = app.as_("salma").await;
    let page = salma.get(&link).await;
    assert!(page.says("Fatima Exemple vous invite") && page.says("Venez vite"));
    assert!(page.says("Vous rejoignez avec le compte salma@exemple.test"));
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(salma.get(SPACE).await.status(), 404);
    let before = salma.cookie("sid").unwrap().to_owned();
    let joined = salma.post(&link, &[]).await;
    assert_eq!(joined.location(), SPACE);
    assert!(!app.opens(&before).await);
    assert!(salma.follow(joined).await.says("Bienvenue"));
    assert!(mail(&app, "member_notice", "fatima@exemple.test").contains("Salma Exemple"));
    assert_eq!(salma.post(&link, &[]).await.status(), 404);
    assert_eq!(salma.get(&link).await.status(), 404);
}

#[actix_web::test]
async fn another_account_is_told_so_and_may_switch() {
    let app = TestApp::new();
    let link = invitation(&app, "salma@exemple.test").await;
    let mut youssef = app.as_("youssef").await;
    let page = youssef.get(&link).await;
    assert!(page.says("L’invitation est pour s•••@exemple.test") && page.says("youssef@exemple.test"));
    assert!(!page.says("salma@exemple.test"));
    assert_eq!(youssef.post(&link, &[]).await.status(), 422);
    assert_eq!(youssef.get(SPACE).await.status(), 404);
    let out = youssef.post(&format!("{link}/deconnexion"), &[]).await;
    assert_eq!(out.location(), link);
    assert!(youssef.get(&link).await.says("Se connecter"));
    assert!(youssef.get("/fr/compte").await.location().starts_with("/fr/connexion"));
}

#[actix_web::test]
async fn a_stranger_with_the_link_signs_in_first() {
    let app = TestApp::new();
    let link = invitation(&app, "salma@exemple.test").await;
    let mut visitor = app.visitor();
    let page = visitor.get(&link).await;
    assert!(page.says("Se connecter") && !page.says("salma@exemple.test"));
    let answer = visitor.post(&link, &[]).await;
    assert!(answer.location().starts_with("/fr/connexion"));
    assert_eq!(visitor.get("/fr/invitations/inconnue").await.status(), 404);
}

#[actix_web::test]
async fn somebody_without_an_account_gets_one_by_mail() {
    let app = TestApp::new();
    let invited = invitation(&app, "zineb@exemple.test").await;
    let mut zineb = app.visitor();
    let sent = zineb.post(&format!("{invited}/compte"), &[]).await;
    assert!(zineb.follow(sent).await.says("Choisissez-y un mot de passe"));
    let password = link(&mail(&app, "set_password", "zineb@exemple.test"), "/mot-de-passe/");
    let typed = [("mot_de_passe", "une phrase assez longue")];
    assert_eq!(zineb.post(&password, &typed).await.status(), 303);
    assert_eq!(zineb.post(&invited, &[]).await.location(), SPACE);
    assert_eq!(zineb.get(SPACE).await.status(), 200);
}

#[actix_web::test]
async fn the_answer_is_the_same_with_and_without_an_account() {
    let app = TestApp::new();
    let mut pages = Vec::new();
    for email in ["salma@exemple.test", "sara@exemple.test"] {
        let invited = invitation(&app, email).await;
        let mut visitor = app.visitor();
        let before = visitor.get(&invited).await.text();
        let sent = visitor.post(&format!("{invited}/compte"), &[]).await;
        assert_eq!(sent.status(), 303);
        pages.push((before, visitor.follow(sent).await.text()));
    }
    assert_eq!(pages[0], pages[1]);
}
