//! One message carried over a redirect, in a signed cookie that the next page takes.
use actix_web::HttpRequest;
use actix_web::body::MessageBody;
use actix_web::cookie::Cookie;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

use crate::secret;
use crate::web::cookies;
use crate::web::site::Site;

const COOKIE: &str = "flash";

/// What the page after a redirect says on top.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Flash {
    /// `ok`, `info`, `wait` or `bad`: the look of the note.
    pub kind: String,
    /// The sentence, in the reader's language.
    pub text: String,
    /// A form that takes the change back: where it posts, and what its button says.
    pub undo: Option<(String, String)>,
}

impl Flash {
    /// Something went well.
    pub fn ok(text: impl Into<String>) -> Self {
        Self {
            kind: "ok".into(),
            text: text.into(),
            undo: None,
        }
    }

    /// Something could not be done.
    pub fn bad(text: impl Into<String>) -> Self {
        Self {
            kind: "bad".into(),
            text: text.into(),
            undo: None,
        }
    }

    /// With a button that takes the change back.
    pub fn with_undo(self, action: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            undo: Some((action.into(), label.into())),
            ..self
        }
    }

    /// The cookie that carries the message to the next page.
    pub fn cookie(&self, site: &Site) -> Cookie<'static> {
        let body = serde_json::to_vec(self).unwrap_or_default();
        let signed = [secret::derive("flash", &body).as_slice(), &body].concat();
        cookies::build(site, COOKIE, URL_SAFE_NO_PAD.encode(signed), 0)
    }

    /// The message the request brought, when it is one of ours.
    pub fn from_request(site: &Site, request: &HttpRequest) -> Option<Self> {
        let cookie = request.cookie(&cookies::name(site, COOKIE))?;
        let signed = URL_SAFE_NO_PAD.decode(cookie.value()).ok()?;
        let (tag, body) = signed.split_at_checked(32)?;
        let is_ours: bool = secret::derive("flash", body).as_slice().ct_eq(tag).into();
        if is_ours {
            serde_json::from_slice(body).ok()
        } else {
            None
        }
    }
}

/// Forgets the message once a page has shown it.
pub async fn forget_shown<B: MessageBody>(
    site: Data<Site>,
    request: ServiceRequest,
    next: Next<B>,
) -> std::result::Result<ServiceResponse<B>, actix_web::Error> {
    let had = request.cookie(&cookies::name(&site, COOKIE)).is_some();
    let mut response = next.call(request).await?;
    let is_shown = response.status().is_success() || response.status() == 422;
    if had
        && is_shown
        && response
            .response()
            .cookies()
            .all(|cookie| cookie.name() != cookies::name(&site, COOKIE))
    {
        response
            .response_mut()
            .add_cookie(&cookies::removal(&site, COOKIE))
            .map_err(actix_web::error::ErrorInternalServerError)?;
    }
    Ok(response)
}
