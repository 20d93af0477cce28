//! `/`: to the visitor's language, by cookie, else by what the browser asks for, else French; and the icon that browsers
//! ask for by its old name where a document brings none, as a mail in the viewer.
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::locale::Locale;
use crate::web::site::Site;
use crate::web::{assets, language};

/// GET /
pub async fn show(site: Data<Site>, request: HttpRequest) -> HttpResponse {
    let chosen = language::remembered(&site, &request);
    let accepted = request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let locale = chosen.unwrap_or_else(|| Locale::negotiate(accepted));
    HttpResponse::Found()
        .insert_header((header::LOCATION, format!("/{}", locale.code())))
        .insert_header((header::VARY, "Accept-Language, Cookie"))
        .finish()
}

/// GET /favicon.ico
pub async fn icon() -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, assets::url("img/favicon-32.png")))
        .finish()
}
