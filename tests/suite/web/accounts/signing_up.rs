use diesel::connection::SimpleConnection;

use super::{count_letters, letter_to, path_in, seen};
use crate::support::{Client, Page, TestApp};

const PHRASE: &str = "quatre palmiers bien droits";

async fn ask(client: &mut Client, locale: &str, email: &str) -> Page {
    let fields = [
        ("nom", "Hiba Exemple"),
        ("email", email),
        ("telephone", ""),
        ("mot_de_passe", PHRASE),
    ];
    client.post(&format!("/{locale}/inscription"), &fields).await
}

#[actix_web::test]
async fn an_account_exists_once_its_address_is_confirmed() {
    let app = TestApp::new();
    let mut hiba = app.visitor();
    let page = ask(&mut hiba, "ar", "hiba@exemple.test").await;
    assert_eq!((page.status(), page.location()), (303, "/ar/inscription/attente"));
    assert!(hiba.follow(page).await.says("راجع رسائلك"));
    let letter = letter_to(&app, "hiba@exemple.test");
    assert_eq!(letter.subject, "أكدوا بريدكم الإلكتروني");
    let path = path_in(&letter, "/inscription/");
    let sign_in = [("email", "hiba@exemple.test"), ("mot_de_passe", PHRASE)];
    assert_eq!(app.visitor().post("/ar/connexion", &sign_in).await.status(), 422);
    assert!(hiba.get(&path).await.says("hiba@exemple.test"));
    let page = hiba.post(&path, &[]).await;
    assert_eq!((page.status(), page.location()), (303, "/ar"));
    assert!(hiba.get("/ar/compte").await.says("Hiba Exemple"));
    assert_eq!(app.visitor().post("/ar/connexion", &sign_in).await.status(), 303);
    assert_eq!(hiba.post(&path, &[]).await.status(), 404);
    assert!(hiba.get(&path).await.says("هذا الرابط لم يعد يعمل"));
}

/// J1. Guards against answering 422 for a taken address, and against hashing only when it is free.
#[actix_web::test]
async fn signing_up_says_and_does_the_same_for_a_taken_address() {
    let app = TestApp::new();
    let (mut one, mut other) = (app.visitor(), app.visitor());
    let free = ask(&mut one, "fr", "libre@exemple.test").await;
    let after_free = app.hashings();
    let taken = ask(&mut other, "fr", "salma@exemple.test").await;
    assert_eq!(seen(&free), seen(&taken));
    assert_eq!((after_free, app.hashings()), (1, 2));
    assert_eq!(
        letter_to(&app, "salma@exemple.test").subject,
        "Vous avez déjà un compte"
    );
    assert_eq!(count_letters(&app), 2);
}

/// Guards against answering `true` in `Pending::is_from`.
#[actix_web::test]
async fn in_another_browser_the_link_asks_for_the_password() {
    let app = TestApp::new();
    ask(&mut app.visitor(), "fr", "hiba@exemple.test").await;
    let path = path_in(&letter_to(&app, "hiba@exemple.test"), "/inscription/");
    let mut elsewhere = app.visitor();
    assert!(
        elsewhere
            .get(&path)
            .await
            .says("entrez le mot de passe que vous avez choisi")
    );
    let page = elsewhere.post(&path, &[("mot_de_passe", "une autre phrase")]).await;
    assert_eq!(page.status(), 422);
    assert!(
        page.error_on("mot_de_passe")
            .starts_with("Ce n’est pas le mot de passe choisi")
    );
    assert_eq!(elsewhere.post(&path, &[("mot_de_passe", PHRASE)]).await.status(), 303);
}

#[actix_web::test]
async fn a_form_with_mistakes_comes_back_with_what_was_typed_but_the_password() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    let fields = [
        ("nom", ""),
        ("email", "hiba@"),
        ("telephone", "12"),
        ("mot_de_passe", "court"),
    ];
    let page = visitor.post("/fr/inscription", &fields).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.error_on("nom"), "Écrivez votre nom.");
    assert_eq!(
        page.error_on("mot_de_passe"),
        "Choisissez un mot de passe d’au moins 10 caractères."
    );
    assert!(!page.error_on("email").is_empty() && !page.error_on("telephone").is_empty());
    assert_eq!(
        (page.value_of("email"), page.value_of("mot_de_passe")),
        ("hiba@".to_owned(), String::new())
    );
    let page = visitor.post("/ar/inscription", &fields).await;
    assert!(page.error_on("mot_de_passe").starts_with("اختر كلمة سر"));
    assert_eq!(count_letters(&app), 0);
}

#[actix_web::test]
async fn passwords_that_anyone_would_guess_are_refused() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    for (typed, start) in [
        ("motdepasse2026", "Ce mot de passe se devine"),
        ("Tamount-Exemple", "Ce mot de passe ressemble"),
        ("hibaexemple-7", "Ce mot de passe ressemble"),
    ] {
        let fields = [("nom", "Hiba"), ("email", "hiba@exemple.test"), ("mot_de_passe", typed)];
        let page = visitor.post("/fr/inscription", &fields).await;
        assert!(page.error_on("mot_de_passe").starts_with(start), "{typed}");
    }
}

/// D7. Guards against answering `true` in `notifications::has_room`.
#[actix_web::test]
async fn one_address_gets_five_messages_an_hour() {
    let app = TestApp::new();
    let mut visitor = app.visitor();
    for _ in 0..4 {
        ask(&mut visitor, "fr", "hiba@exemple.test").await;
    }
    for _ in 0..4 {
        let again = visitor
            .post("/fr/inscription/attente", &[("email", "hiba@exemple.test")])
            .await;
        assert_eq!((again.status(), again.location()), (303, "/fr/inscription/attente"));
    }
    assert_eq!(count_letters(&app), 5);
}

#[actix_web::test]
async fn a_message_sent_again_replaces_the_link_before() {
    let app = TestApp::new();
    let mut hiba = app.visitor();
    ask(&mut hiba, "fr", "hiba@exemple.test").await;
    let first = path_in(&letter_to(&app, "hiba@exemple.test"), "/inscription/");
    hiba.post("/fr/inscription/attente", &[("email", "hiba@exemple.test")])
        .await;
    let second = path_in(&letter_to(&app, "hiba@exemple.test"), "/inscription/");
    assert_eq!(hiba.get(&first).await.status(), 404);
    app.run(|conn| conn.batch_execute("UPDATE sign_ups SET expires_at = now()").unwrap());
    assert_eq!(hiba.get(&second).await.status(), 404);
}
