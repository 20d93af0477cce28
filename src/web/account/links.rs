//! What the pages behind a mailed link share: their address is a secret, so no other site may learn it; and a link that
//! no longer works gets a page that says how to get another.
use actix_web::http::header;
use actix_web::{HttpResponse, HttpResponseBuilder};
use askama::Template;

use crate::accounts::LinkError;
use crate::web::{Error, Layout, Result};

/// A page at a secret address.
pub fn render_secret(page: impl Template) -> Result {
    answer(HttpResponse::Ok(), page)
}

/// The form at a secret address again, with its errors.
pub fn unprocessable_secret(page: impl Template) -> Result {
    answer(HttpResponse::UnprocessableEntity(), page)
}

fn answer(mut response: HttpResponseBuilder, page: impl Template) -> Result {
    Ok(response
        .content_type("text/html; charset=utf-8")
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .body(page.render()?))
}

#[derive(Template)]
#[template(path = "account/links/spent.html")]
struct Spent {
    layout: Layout,
    again: &'static str,
}

/// The link was used, has expired, or never was; `again` is where another can be had.
pub fn spent(layout: Layout, again: &'static str) -> Result {
    answer(HttpResponse::NotFound(), Spent { layout, again })
}

impl From<LinkError> for Error {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::Spent => Self::NotFound,
            LinkError::Database(error) => error.into(),
        }
    }
}
