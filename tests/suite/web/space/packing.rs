use super::*;
use crate::media::samples;
use crate::support::buyers::{mails, on_hand};

#[actix_web::test]
async fn a_helper_packs_a_parcel_and_its_photo_is_kept() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut aicha = app.as_("aicha").await;
    let page = aicha.get(&path(&parcel)).await;
    assert!(page.says("3 articles") && page.says("Fragile") && page.says("06 00 00 00 08"));
    let answer = pack(&mut aicha, &parcel).await;
    assert_eq!(
        (answer.status(), answer.location()),
        (303, path(&parcel).as_str()),
        "{}",
        answer.text()
    );
    let page = aicha.follow(answer).await;
    assert!(page.says("C’est emballé. Le client est prévenu."));
    let packed = prepared(&app, &parcel);
    assert_eq!(packed.view.parcel.state.name(), "packed");
    assert!(packed.view.parcel.tracking_number.is_some());
    let photo = packed.view.photo.unwrap();
    assert!(page.html().contains(&photo.hash));
    assert!(app.run(mails).contains(&"parcel_packed".to_owned()));
}

#[actix_web::test]
async fn a_second_click_packs_nothing_twice() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut aicha = app.as_("aicha").await;
    pack(&mut aicha, &parcel).await;
    let number = again(&app, &parcel).tracking_number;
    let second = pack(&mut aicha, &parcel).await;
    assert_eq!(second.status(), 303);
    assert!(aicha.follow(second).await.says("C’est déjà fait."));
    assert_eq!(again(&app, &parcel).tracking_number, number);
    let told = app.run(mails);
    assert_eq!(told.iter().filter(|kind| *kind == "parcel_packed").count(), 1);
}

#[actix_web::test]
async fn a_bad_photo_says_what_to_do_and_changes_nothing() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    let heavy = vec![0xff; 9 * 1024 * 1024];
    for (photo, sentence) in [
        (b"GIF89a....".as_slice(), "GIF"),
        (b"Bonjour".as_slice(), "n’est pas une photo"),
        (b"".as_slice(), "Prenez"),
        (heavy.as_slice(), "trop lourde"),
    ] {
        let page = pack_with(&mut fatima, &parcel, photo).await;
        assert_eq!(page.status(), 422);
        let error = page.error_on("photo");
        assert!(error.contains(sentence), "{sentence}: {error:?}");
        assert!(
            page.html().contains("value=\"3\" required checked"),
            "the ticks are kept"
        );
    }
    assert_eq!(again(&app, &parcel).state.name(), "placed");
    assert_eq!(again(&app, &parcel).packed_photo_id, None);
}

#[actix_web::test]
async fn everything_has_to_be_in_the_parcel() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    let form = format!("{}/emballage", path(&parcel));
    let photo = samples::jpeg();
    let page = fatima
        .post_files(&form, &[("pris", "1")], &[("photo", "colis.jpg", &photo)])
        .await;
    assert_eq!(page.status(), 422);
    assert_eq!(
        page.error_on("pris"),
        "Cochez chaque produit que vous avez mis dans le colis."
    );
    assert_eq!(again(&app, &parcel).state.name(), "placed");
}

/// Shown to fail by answering `Ok` in `Reading::check_token`.
#[actix_web::test]
async fn a_form_with_files_needs_its_token_before_them() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    let form = format!("{}/emballage", path(&parcel));
    let page = fatima
        .post_files_with_token(&form, "faux", &[("photo", "colis.jpg", b"x")])
        .await;
    assert_eq!(page.status(), 403);
}

#[actix_web::test]
async fn a_photo_can_be_taken_again_until_the_parcel_leaves() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    pack(&mut fatima, &parcel).await;
    let first = again(&app, &parcel).packed_photo_id;
    let form = format!("{}/photo", path(&parcel));
    let better = samples::encoded(samples::quarters(900, 600), image::ImageFormat::Jpeg);
    let page = fatima.post_files(&form, &[], &[("photo", "mieux.jpg", &better)]).await;
    assert_eq!(page.status(), 303);
    assert_ne!(again(&app, &parcel).packed_photo_id, first);
    fatima.post(&format!("{}/remise", path(&parcel)), &[]).await;
    let page = fatima
        .post_files(&form, &[], &[("photo", "tard.jpg", &samples::jpeg())])
        .await;
    assert!(fatima.follow(page).await.says("C’est déjà fait."));
}

#[actix_web::test]
async fn a_missing_product_calls_the_parcel_off_and_sells_out() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    let form = format!("{}/manque", path(&parcel));
    assert_eq!(fatima.get(&form).await.status(), 200);
    let page = fatima.post(&form, &[]).await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.error_on("manque"), "Cochez le produit qui manque.");
    let page = fatima.post(&form, &[("manque", "3")]).await;
    let page = fatima.follow(page).await;
    assert!(page.says("Colis annulé. Le client est prévenu."));
    assert!(page.says("Plus en stock : Amlou aux amandes."));
    assert!(!page.says("06 00 00 00 08"), "what is over shows no phone");
    assert_eq!(app.run(|conn| (on_hand(conn, ARGAN), on_hand(conn, AMLOU))), (50, 0));
    assert!(app.run(mails).contains(&"parcel_cancelled".to_owned()));
}
