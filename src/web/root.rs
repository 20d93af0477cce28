//! `/`: to the visitor's language, by cookie, else by what the browser asks for, else French.
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::locale::Locale;
use crate::web::language;
use crate::web::site::Site;

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
