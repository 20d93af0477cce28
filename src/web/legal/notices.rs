//! The page of who runs the site.
use actix_web::web::Data;
use askama::Template;

use crate::content::Operator;
use crate::db::Db;
use crate::locale::Locale;
use crate::web::legal::Sheet;
use crate::web::{Layout, Result, legal};

/// The name of the number is the same in every language.
const ICE: &str = "ICE";

#[derive(Template)]
#[template(path = "legal/notices/show.html")]
struct Show {
    layout: Layout,
    sheet: Sheet,
    facts: Vec<(String, String)>,
}

/// GET /{l}/mentions-legales
pub async fn show(db: Data<Db>, layout: Layout) -> Result {
    legal::show(db, layout, |layout, sheet| Show {
        facts: facts(layout.locale, &sheet.operator),
        layout,
        sheet,
    })
    .await
}

/// What the operator has given.
fn facts(locale: Locale, operator: &Operator) -> Vec<(String, String)> {
    let all = [
        (locale.t("notice-name"), operator.name.clone()),
        (locale.t("notice-legal-form"), operator.legal_form.clone()),
        (locale.t("notice-seat"), operator.seat.clone()),
        (
            locale.t("notice-phone"),
            operator.telephone().map(|phone| phone.to_string()).unwrap_or_default(),
        ),
        (locale.t("notice-email"), operator.email.clone()),
        (locale.t("notice-trade-register"), operator.trade_register.clone()),
        (locale.t("notice-tax-id"), operator.tax_id.clone()),
        (ICE.to_owned(), operator.ice.clone()),
        (locale.t("notice-publisher"), operator.publisher.clone()),
        (locale.t("notice-host"), operator.host.clone()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}
