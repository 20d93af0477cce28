//! An answer that anyone may keep. It is a type of its own so that it cannot carry a cookie: what is private can
//! never be cached by mistake (reliability K3).
use actix_web::body::BoxBody;
use actix_web::http::header;
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, Responder};

/// Bytes for everyone.
pub struct Public {
    content_type: &'static str,
    encoding: Option<&'static str>,
    body: Bytes,
    cache: &'static str,
}

impl Public {
    /// Bytes whose name holds their hash: they never change.
    pub fn immutable(content_type: &'static str, body: Bytes) -> Self {
        Self {
            content_type,
            encoding: None,
            body,
            cache: "public, max-age=31536000, immutable",
        }
    }

    /// Bytes that may be an hour old.
    pub fn for_an_hour(content_type: &'static str, body: Bytes) -> Self {
        Self {
            content_type,
            encoding: None,
            body,
            cache: "public, max-age=3600",
        }
    }

    /// Already compressed.
    pub fn encoded(self, encoding: &'static str) -> Self {
        Self {
            encoding: Some(encoding),
            ..self
        }
    }
}

impl Responder for Public {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        response
            .content_type(self.content_type)
            .insert_header((header::CACHE_CONTROL, self.cache));
        if let Some(encoding) = self.encoding {
            response.insert_header((header::CONTENT_ENCODING, encoding));
            response.insert_header((header::VARY, "Accept-Encoding"));
        }
        response.body(self.body)
    }
}
