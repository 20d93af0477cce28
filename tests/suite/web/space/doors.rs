use super::*;

#[actix_web::test]
async fn a_stranger_is_asked_to_sign_in() {
    let app = TestApp::new();
    for page in [SPACE.to_owned(), format!("{SPACE}/commandes"), path(&parcel(&app))] {
        let answer = app.visitor().get(&page).await;
        assert_eq!(answer.status(), 303, "{page}");
        assert!(answer.location().starts_with("/fr/connexion"), "{page}");
    }
}

/// Shown to fail by dropping `ended_at.is_null()` from `Person::load`.
#[actix_web::test]
async fn one_who_left_the_cooperative_finds_nothing() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut nadia = app.as_("nadia").await;
    for page in [SPACE.to_owned(), path(&parcel), format!("{}/etiquette", path(&parcel))] {
        assert_eq!(nadia.get(&page).await.status(), 404, "{page}");
    }
    assert_eq!(pack(&mut nadia, &parcel).await.status(), 404);
    assert_eq!(again(&app, &parcel).state.name(), "placed");
}

/// Shown to fail by dropping the cooperative from `Parcel::find_for`.
#[actix_web::test]
async fn another_cooperatives_parcel_is_not_found() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut brahim = app.as_("brahim").await;
    let own = app.run(|conn| parcel_of(conn, &[(crate::support::buyers::THYME_HONEY, 1)]));
    let space = brahim.get("/fr/espace").await.location().to_owned();
    assert_eq!(
        brahim
            .get(&format!("{space}/commandes/{}", own.reference))
            .await
            .status(),
        200
    );
    let page = format!("{space}/commandes/{}", parcel.reference);
    assert_eq!(brahim.get(&page).await.status(), 404);
    for verb in ["remise", "retrait", "manque"] {
        let answer = brahim.post(&format!("{page}/{verb}"), &[("manque", "1")]).await;
        assert_eq!(answer.status(), 404, "{verb}");
    }
    let together = brahim
        .post(&format!("{space}/remises"), &[("colis", &parcel.reference)])
        .await;
    assert_eq!(together.status(), 404);
    assert_eq!(again(&app, &parcel).state.name(), "placed");
}

#[actix_web::test]
async fn the_first_page_counts_what_waits() {
    let app = TestApp::new();
    let (parcel, _) = (parcel(&app), parcel(&app));
    let page = app.as_("fatima").await.get(SPACE).await;
    assert_eq!(page.status(), 200);
    assert!(page.says("Bonjour Fatima"));
    assert!(page.says("2 commandes à préparer"));
    assert!(page.says(&parcel.reference));
}

#[actix_web::test]
async fn the_pages_speak_arabic() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut khadija = app.as_("khadija").await;
    let page = khadija.get("/ar/espace/argan-exemple").await;
    assert!(page.html().contains("lang=\"ar\" dir=\"rtl\""));
    assert!(page.says("طلبية واحدة للتحضير"));
    let page = khadija
        .get(&format!("/ar/espace/argan-exemple/commandes/{}", parcel.reference))
        .await;
    assert!(page.says("زيت أركان للأكل"));
}

#[actix_web::test]
async fn the_list_finds_a_parcel_by_its_state_and_its_buyer() {
    let app = TestApp::new();
    let parcel = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    for (query, is_found) in [
        ("", true),
        ("?etat=placed", true),
        ("?etat=packed", false),
        ("?q=salma", true),
        ("?q=0600000099", false),
        ("?etat=inconnu&page=-3", true),
    ] {
        let page = fatima.get(&format!("{SPACE}/commandes{query}")).await;
        assert_eq!(page.status(), 200, "{query}");
        assert_eq!(page.says(&parcel.reference), is_found, "{query}");
    }
}

#[actix_web::test]
async fn pages_ask_the_database_a_fixed_number_of_questions() {
    let app = TestApp::new();
    let first = parcel(&app);
    let mut fatima = app.as_("fatima").await;
    let pages = [SPACE.to_owned(), format!("{SPACE}/commandes"), path(&first)];
    let mut before = Vec::new();
    for page in &pages {
        fatima.get(page).await;
        before.push(app.queries_of(&mut fatima, page).await);
    }
    for _ in 0..4 {
        parcel(&app);
    }
    for (page, before) in pages.iter().zip(before) {
        // Four more parcels: a question for each would show.
        let after = app.queries_of(&mut fatima, page).await;
        assert!(after <= before + 1, "{page} takes {after}, not {before}");
        // Four of them begin and end the transaction that sees one cooperative.
        assert!(after <= 18, "{page} takes {after}");
    }
}
