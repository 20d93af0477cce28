//! Forms: a struct of raw strings that parses itself into a domain value, or comes back with its errors and what was
//! typed. [`Form`] reads a url-encoded body and checks its token before any handler sees it.
use std::io::ErrorKind;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::header;
use actix_web::web::{Bytes, Data};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse};
use askama::Template;
use serde::de::DeserializeOwned;

use crate::web::flash::Flash;
use crate::web::site::Site;
use crate::web::{Error, Result, csrf};

/// What is wrong with a form, in page order: the field's name and a sentence that says what to do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors(Vec<(String, String)>);

impl Errors {
    /// Nothing wrong yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One thing wrong.
    pub fn one(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self(vec![(field.into(), message.into())])
    }

    /// Something more is wrong.
    pub fn add(&mut self, field: impl Into<String>, message: impl Into<String>) {
        self.0.push((field.into(), message.into()));
    }

    /// The first sentence about `field`.
    pub fn on(&self, field: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, message)| message.as_str())
    }

    /// All of it, in page order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, message)| (field.as_str(), message.as_str()))
    }

    /// How much is wrong.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Nothing is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `value` when nothing is wrong.
    pub fn or<T>(self, value: T) -> std::result::Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

/// The body of the request's form, for [`sent`].
struct Sent(Bytes);

/// What was sent with the form of this request, in order, without its token; nothing before [`Form`] has read it.
pub fn sent(request: &HttpRequest) -> Vec<(String, String)> {
    let extensions = request.extensions();
    let body = extensions.get::<Sent>().map(|Sent(body)| body.as_ref());
    let fields = url::form_urlencoded::parse(body.unwrap_or_default()).into_owned();
    fields.filter(|(name, _)| name != csrf::FIELD).collect()
}

/// A url-encoded form whose token was checked. Give the struct `#[serde(default)]`: a missing field is an empty one.
#[derive(Debug)]
pub struct Form<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = std::result::Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let body = Bytes::from_request(&request, payload);
        Box::pin(async move {
            let body = body.await.map_err(unreadable)?;
            if !has_token(&request, &body) {
                return Err(Error::Forbidden);
            }
            if holds_nul(&body) {
                return Err(Error::BadRequest);
            }
            let form = serde_html_form::from_bytes(&body).map_err(|_| Error::BadRequest)?;
            request.extensions_mut().insert(Sent(body));
            Ok(Form(form))
        })
    }
}

/// A form that is only its button.
#[derive(Debug, serde::Deserialize)]
pub struct Nothing {}

/// A body over the limit, too slow, or cut.
fn unreadable(error: actix_web::Error) -> Error {
    match error.as_error() {
        Some(PayloadError::Overflow) => Error::TooLarge,
        Some(PayloadError::Io(error)) if error.kind() == ErrorKind::TimedOut => Error::TooSlow,
        _ => Error::BadRequest,
    }
}

/// Whether a field holds what the database's texts cannot, and what nobody types.
fn holds_nul(body: &[u8]) -> bool {
    url::form_urlencoded::parse(body).any(|(name, value)| name.contains('\0') || value.contains('\0'))
}

fn has_token(request: &HttpRequest, body: &[u8]) -> bool {
    url::form_urlencoded::parse(body)
        .find(|(name, _)| name == csrf::FIELD)
        .is_some_and(|(_, token)| csrf::is_valid(request, &token))
}

/// A page.
pub fn render(page: impl Template) -> Result {
    html(HttpResponse::Ok(), page)
}

/// The form again, with its errors.
pub fn unprocessable(page: impl Template) -> Result {
    html(HttpResponse::UnprocessableEntity(), page)
}

fn html(mut response: actix_web::HttpResponseBuilder, page: impl Template) -> Result {
    Ok(response.content_type("text/html; charset=utf-8").body(page.render()?))
}

/// Where to go after a change.
pub fn see_other(path: impl Into<String>) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, path.into()))
        .finish()
}

/// Where to go after a change, and what the page there says.
pub fn see_other_with(site: &Data<Site>, path: impl Into<String>, flash: Flash) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, path.into()))
        .cookie(flash.cookie(site))
        .finish()
}
