//! `/`: to the visitor's language, by cookie, else by what the browser asks for, else French.
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};

use crate::locale::Locale;

/// GET /
pub async fn show(request: HttpRequest) -> HttpResponse {
    let chosen = request.cookie("lang").and_then(|cookie| Locale::parse(cookie.value()));
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
