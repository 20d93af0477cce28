use chrono::{TimeDelta, Utc};
use twiza::accounts::audit::{self, Filter, Kind};
use twiza::locale::date_in_morocco;

use super::*;

const BANNER: &str = "Vous agissez pour Khadija Exemple";

async fn give(app: &TestApp, until: &str) -> Page {
    let code = page_of(app, "khadija", "role");
    let code = code.rsplit('/').nth(1).unwrap().to_owned();
    let mut fatima = app.as_("fatima").await;
    let fields = [("membre", code.as_str()), ("au", until)];
    fatima.post(&page_of(app, "aicha", "mandat"), &fields).await
}

fn used(app: &TestApp) -> Vec<String> {
    let filter = Filter {
        kind: Some(Kind::MandateUsed),
        ..Filter::default()
    };
    let (entries, _) = app.run(|conn| audit::page(conn, &filter, (1, 10)).unwrap());
    entries.into_iter().map(|entry| entry.object).collect()
}

#[actix_web::test]
async fn a_helper_with_a_mandate_reads_for_whom_and_the_journal_notes_it() {
    let app = TestApp::new();
    let mut aicha = app.as_("aicha").await;
    let confirmation = format!("{SPACE}/produits/stock/confirmation");
    aicha.post(&confirmation, &[]).await;
    assert_eq!(used(&app), Vec::<String>::new());
    let until = date_in_morocco(Utc::now()) + TimeDelta::days(30);
    assert_eq!(give(&app, &until.to_string()).await.status(), 303);
    for page in [SPACE.to_owned(), format!("{SPACE}/produits/stock")] {
        assert!(aicha.get(&page).await.says(BANNER), "{page}");
    }
    assert_eq!(aicha.post(&confirmation, &[]).await.status(), 303);
    let [object]: [String; 1] = used(&app).try_into().unwrap();
    assert!(
        object.starts_with("mandate:") && object.ends_with("/produits/stock/confirmation"),
        "{object}"
    );
    let mut fatima = app.as_("fatima").await;
    assert_eq!(
        fatima.post(&page_of(&app, "aicha", "mandat/fin"), &[]).await.status(),
        303
    );
    assert!(!aicha.get(SPACE).await.says(BANNER));
    assert_eq!(
        fatima.post(&page_of(&app, "aicha", "mandat/fin"), &[]).await.status(),
        404
    );
}

#[actix_web::test]
async fn a_mandate_has_an_end_within_a_year() {
    let app = TestApp::new();
    for until in ["", "hier", "2020-01-01", "2999-01-01"] {
        let page = give(&app, until).await;
        assert_eq!(page.status(), 422, "{until}");
        assert!(page.error_on("au").contains("dans l’année"), "{until}");
        assert_eq!(page.value_of("au"), until);
    }
}

#[actix_web::test]
async fn only_a_helper_gets_a_mandate() {
    let app = TestApp::new();
    let mut fatima = app.as_("fatima").await;
    assert_eq!(fatima.get(&page_of(&app, "aicha", "mandat")).await.status(), 200);
    assert_eq!(fatima.get(&page_of(&app, "khadija", "mandat")).await.status(), 404);
}
