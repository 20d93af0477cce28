//! The page a person sees instead of a bare status: one calm sentence in their language, and ways on. A panic in a
//! handler becomes the 500 page too, and what a middleware refuses before any handler has its page as well.
use std::panic::AssertUnwindSafe;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpResponse, ResponseError};
use askama::Template;
use futures_util::FutureExt;

use crate::locale::Locale;
use crate::web::site::Site;
use crate::web::{assets, headers, page, themes};

/// The statuses that have words of their own; others speak like 400 or 500.
const WORDED: [u16; 11] = [400, 403, 404, 405, 408, 409, 413, 421, 429, 500, 503];

#[derive(Template)]
#[template(path = "errors/error.html")]
struct ErrorPage {
    locale: Locale,
    theme: Option<&'static str>,
    status: u16,
    title: String,
    text: String,
    reference: String,
}

impl ErrorPage {
    fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.code())
    }

    fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    fn t(&self, key: &str) -> String {
        self.locale.t(key)
    }
}

/// What is kept of a request while it is away in its handler.
struct Asked {
    locale: Locale,
    theme: Option<&'static str>,
    path_and_query: String,
    is_get: bool,
    reference: String,
}

impl Asked {
    fn of(site: &Site, request: &ServiceRequest) -> Self {
        let accepted = request
            .headers()
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("");
        Self {
            theme: themes::chosen(site, request.request()),
            locale: page::split_path(request.path()).map_or_else(|| Locale::negotiate(accepted), |(locale, _)| locale),
            path_and_query: request
                .uri()
                .path_and_query()
                .map(ToString::to_string)
                .unwrap_or_default(),
            is_get: request.method() == Method::GET,
            reference: uuid::Uuid::new_v4().simple().to_string()[..8].to_owned(),
        }
    }

    fn page(&self, status: StatusCode) -> String {
        let code = status.as_u16();
        let worded = if WORDED.contains(&code) {
            code
        } else if status.is_server_error() {
            500
        } else {
            400
        };
        let drawn = ErrorPage {
            locale: self.locale,
            theme: self.theme,
            status: code,
            title: self.locale.t(&format!("error-{worded}-title")),
            text: self.locale.t(&format!("error-{worded}-text")),
            reference: self.reference.clone(),
        };
        drawn.render().unwrap_or_else(|_| code.to_string())
    }

    /// The page that comes before what was asked for, if this answer says there is one.
    fn first(&self, status: StatusCode) -> Option<String> {
        match status {
            StatusCode::UNAUTHORIZED => Some(self.sign_in()),
            StatusCode::NETWORK_AUTHENTICATION_REQUIRED => Some(format!("/{}/compte/securite", self.locale.code())),
            _ => None,
        }
    }

    /// Where to sign in, coming back here when this was a page.
    fn sign_in(&self) -> String {
        let code = self.locale.code();
        if !self.is_get {
            return format!("/{code}/connexion");
        }
        let back: String = url::form_urlencoded::byte_serialize(self.path_and_query.as_bytes()).collect();
        format!("/{code}/connexion?suite={back}")
    }
}

/// An answer that no handler gave: one panicked, or a middleware refused the request.
#[derive(Debug, thiserror::Error)]
#[error("no handler answered: {status}")]
struct Unhandled {
    status: StatusCode,
    kept: Vec<(HeaderName, HeaderValue)>,
    page: String,
    is_https: bool,
}

impl ResponseError for Unhandled {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        for header in &self.kept {
            response.append_header(header.clone());
        }
        let mut response = response
            .content_type("text/html; charset=utf-8")
            .body(self.page.clone());
        headers::complete(response.headers_mut(), self.is_https);
        response
    }
}

/// The middleware.
pub async fn draw<B: MessageBody + 'static>(
    site: Data<Site>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let asked = Asked::of(&site, &request);
    let unhandled = |status, kept| Unhandled {
        status,
        kept,
        page: asked.page(status),
        is_https: site.is_https(),
    };
    let Ok(outcome) = AssertUnwindSafe(next.call(request)).catch_unwind().await else {
        tracing::error!(reference = asked.reference, "a handler panicked");
        return Err(unhandled(StatusCode::INTERNAL_SERVER_ERROR, Vec::new()).into());
    };
    let response = match outcome {
        Ok(response) => response,
        Err(refusal) => {
            let refused = refusal.error_response();
            tell(&asked, refused.status());
            return Err(unhandled(refused.status(), kept(refused.headers())).into());
        }
    };
    if let Some(first) = asked.first(response.status()) {
        let there = HttpResponse::SeeOther()
            .insert_header((header::LOCATION, first))
            .finish();
        return Ok(response.into_response(there).map_into_right_body());
    }
    if is_bare(&response) {
        return Ok(draw_over(response, &asked).map_into_right_body());
    }
    Ok(response.map_into_left_body())
}

/// An error that no handler has drawn.
fn is_bare<B>(response: &ServiceResponse<B>) -> bool {
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    let kind = response
        .headers()
        .get(header::CONTENT_TYPE)
        .map(|value| value.as_bytes());
    is_error && !kind.is_some_and(|kind| kind.starts_with(b"text/html") || kind.starts_with(b"application/json"))
}

fn draw_over<B>(response: ServiceResponse<B>, asked: &Asked) -> ServiceResponse<BoxBody> {
    let status = response.status();
    tell(asked, status);
    let mut drawn = HttpResponse::build(status);
    for header in kept(response.headers()) {
        drawn.append_header(header);
    }
    let drawn = drawn.content_type("text/html; charset=utf-8").body(asked.page(status));
    response.into_response(drawn)
}

/// What the page keeps of the bare answer's headers.
fn kept(headers: &HeaderMap) -> Vec<(HeaderName, HeaderValue)> {
    let kept = [header::RETRY_AFTER, header::ALLOW].into_iter();
    kept.filter_map(|name| headers.get(&name).cloned().map(|value| (name, value)))
        .collect()
}

/// Notes a fault of ours under the reference that the page shows.
fn tell(asked: &Asked, status: StatusCode) {
    if status.is_server_error() {
        tracing::error!(
            reference = asked.reference,
            status = status.as_u16(),
            "an error page was shown"
        );
    }
}
