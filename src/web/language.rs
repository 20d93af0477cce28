//! The language a visitor last read a page in is remembered, so that `/` leads there again.
use actix_web::HttpRequest;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::web::Data;

use crate::locale::Locale;
use crate::web::site::Site;
use crate::web::{Error, cookies, page};

const COOKIE: &str = "lang";
const DAYS: i64 = 365;

/// What the browser remembers.
pub fn remembered(site: &Site, request: &HttpRequest) -> Option<Locale> {
    let cookie = request.cookie(&cookies::name(site, COOKIE))?;
    Locale::parse(cookie.value())
}

/// The middleware: a page in another language than the one remembered replaces it.
pub async fn remember<B: MessageBody>(
    site: Data<Site>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let read = (request.method() == Method::GET).then(|| page::split_path(request.path()).map(|(locale, _)| locale));
    let mut response = next.call(request).await?;
    let Some(locale) = read.flatten() else {
        return Ok(response);
    };
    if is_page(&response) && remembered(&site, response.request()) != Some(locale) {
        let cookie = cookies::build(&site, COOKIE, locale.code().to_owned(), DAYS);
        let added = response.response_mut().add_cookie(&cookie);
        added.map_err(|error| Error::Internal(error.into()))?;
    }
    Ok(response)
}

/// A page that was found; what anyone may keep must set no cookie.
fn is_page<B>(response: &ServiceResponse<B>) -> bool {
    let headers = response.headers();
    let begins = |name: header::HeaderName, start: &[u8]| {
        headers
            .get(name)
            .is_some_and(|value| value.as_bytes().starts_with(start))
    };
    response.status() == StatusCode::OK
        && begins(header::CONTENT_TYPE, b"text/html")
        && !begins(header::CACHE_CONTROL, b"public")
}
