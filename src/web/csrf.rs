//! No other site may act in a visitor's name: unsafe requests must come from our own pages (Sec-Fetch-Site, else
//! Origin) and carry a token bound to the visitor's cookie. The token is salted anew on every page, so that
//! compression cannot leak it (BREACH).
use actix_web::body::MessageBody;
use actix_web::cookie::Cookie;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;

use crate::secret;
use crate::web::site::Site;
use crate::web::{Error, cookies};

/// The form field that carries the token.
pub const FIELD: &str = "_csrf";

const COOKIE: &str = "visitor";
const SALT: usize = 16;
const BYTES: usize = SALT + 32;

/// What a visitor's cookie holds: random, and of no meaning elsewhere.
#[derive(Clone)]
struct VisitorId(String);

/// A fresh token for the forms of one page.
pub fn token(request: &HttpRequest) -> String {
    let salt: [u8; SALT] = rand::random();
    let visitor = visitor_id(request);
    URL_SAFE_NO_PAD.encode([salt.as_slice(), mac(&salt, &visitor).as_slice()].concat())
}

/// Whether `token` was made for this visitor.
pub fn is_valid(request: &HttpRequest, token: &str) -> bool {
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(token) else {
        return false;
    };
    if bytes.len() != BYTES {
        return false;
    }
    let (salt, tag) = bytes.split_at(SALT);
    mac(salt, &visitor_id(request)).as_slice().ct_eq(tag).into()
}

fn mac(salt: &[u8], visitor: &str) -> [u8; 32] {
    secret::derive("form token", &[salt, visitor.as_bytes()].concat())
}

/// The browser's own secret: it lasts as long as its visitor cookie and is shown to nobody.
pub fn visitor_id(request: &HttpRequest) -> String {
    request
        .extensions()
        .get::<VisitorId>()
        .map(|id| id.0.clone())
        .unwrap_or_default()
}

/// Gives each browser its visitor cookie with the first page, and refuses what comes from other sites.
pub async fn guard<B: MessageBody>(
    site: Data<Site>,
    request: ServiceRequest,
    next: Next<B>,
) -> std::result::Result<ServiceResponse<B>, actix_web::Error> {
    if is_unsafe(request.method()) && !is_own(&site, &request) {
        return Err(Error::Forbidden.into());
    }
    let known = request
        .cookie(&cookies::name(&site, COOKIE))
        .map(|cookie| cookie.value().to_owned());
    let id = known
        .clone()
        .unwrap_or_else(|| URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>()));
    request.extensions_mut().insert(VisitorId(id.clone()));
    let mut response = next.call(request).await?;
    if known.is_none() && is_page(&response) {
        remember(&mut response, cookies::build(&site, COOKIE, id, cookies::CART_DAYS))?;
    }
    Ok(response)
}

fn remember<B>(response: &mut ServiceResponse<B>, cookie: Cookie<'_>) -> std::result::Result<(), Error> {
    response
        .response_mut()
        .add_cookie(&cookie)
        .map_err(|error| Error::Internal(error.into()))
}

/// An answer of ours that may hold a form; public answers must not set cookies.
fn is_page<B>(response: &ServiceResponse<B>) -> bool {
    let headers = response.headers();
    let is_html = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    is_html
        && !headers
            .get(header::CACHE_CONTROL)
            .is_some_and(|value| value.as_bytes().starts_with(b"public"))
}

fn is_unsafe(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

fn is_own(site: &Site, request: &ServiceRequest) -> bool {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    match (header("sec-fetch-site"), header("origin")) {
        (Some(relation), _) => matches!(relation, "same-origin" | "none"),
        (None, Some(origin)) => origin == site.origin(),
        // Not a browser's form: the token decides.
        (None, None) => true,
    }
}
