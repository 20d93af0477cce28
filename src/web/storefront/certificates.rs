//! The proof behind a label: number, issuer, dates, and whether it holds today.
use actix_web::web::{Data, Path};
use askama::Template;
use chrono::Utc;

use crate::cooperatives::Certificate;
use crate::db::Db;
use crate::locale::date_in_morocco;
use crate::web::{Layout, Result, render};

/// One certificate.
#[derive(Template)]
#[template(path = "storefront/certificates/show.html")]
struct Show {
    layout: Layout,
    title: String,
    status: &'static str,
    status_words: String,
    facts: Vec<(String, String)>,
    links: Vec<(String, String)>,
}

/// GET /{l}/certificats/{code}
pub async fn show(db: Data<Db>, layout: Layout, path: Path<(String, String)>) -> Result {
    let (_, code) = path.into_inner();
    let certificate = db.read(move |conn| Certificate::find_by_code(conn, &code)).await?;
    render(Show::new(layout, &certificate))
}

impl Show {
    fn new(layout: Layout, certificate: &Certificate) -> Self {
        let today = date_in_morocco(Utc::now());
        let (status, status_words) = status(&layout, certificate, today);
        Self {
            title: certificate.label(layout.locale).to_owned(),
            status,
            status_words,
            facts: facts(&layout, certificate),
            links: links(&layout, certificate),
            layout,
        }
    }
}

/// How the note looks, and what it says.
fn status(layout: &Layout, certificate: &Certificate, today: chrono::NaiveDate) -> (&'static str, String) {
    let expiry = layout.locale.date(certificate.expires_on);
    if certificate.status == "suspended" {
        ("bad", layout.t("certificate-status-suspended"))
    } else if certificate.is_valid(today) {
        ("ok", layout.t1("storefront-certificate-valid", "date", expiry))
    } else {
        ("wait", layout.t1("storefront-certificate-expired", "date", expiry))
    }
}

fn facts(layout: &Layout, certificate: &Certificate) -> Vec<(String, String)> {
    let locale = layout.locale;
    let facts = [
        (layout.t("storefront-certificate-number"), certificate.number.clone()),
        (layout.t("storefront-certificate-issuer"), certificate.certifier.clone()),
        (
            layout.t("storefront-certificate-authority"),
            certificate.authority().to_owned(),
        ),
        (
            layout.t("storefront-certificate-issued"),
            locale.date(certificate.issued_on),
        ),
        (
            layout.t("storefront-certificate-expires"),
            locale.date(certificate.expires_on),
        ),
    ];
    facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

fn links(layout: &Layout, certificate: &Certificate) -> Vec<(String, String)> {
    let locale = layout.locale;
    let (slug, fr, ar) = &certificate.cooperative;
    let seller = (
        layout.href(format!("/cooperatives/{slug}")),
        locale.pick(fr, ar).to_owned(),
    );
    let product = certificate.product.as_ref();
    let product =
        product.map(|(slug, fr, ar)| (layout.href(format!("/produits/{slug}")), locale.pick(fr, ar).to_owned()));
    product.into_iter().chain([seller]).collect()
}
