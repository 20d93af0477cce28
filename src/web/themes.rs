//! Light or dark: as the reader's system is set, unless the footer's form has chosen. It is remembered in a cookie, so
//! that the very first bytes of a page have the right colours, without script.
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

use crate::web::site::Site;
use crate::web::{Error, Form, Layout, Result, cookies, paths, see_other};

const COOKIE: &str = "theme";
const DAYS: i64 = 365;

/// The looks that can be chosen; the first is the system's.
pub const CHOICES: [&str; 3] = ["auto", "light", "dark"];

/// The look chosen, if it is not the system's: the value of `data-theme`.
pub fn chosen(site: &Site, request: &HttpRequest) -> Option<&'static str> {
    let cookie = request.cookie(&cookies::name(site, COOKIE))?;
    CHOICES[1..].iter().find(|look| **look == cookie.value()).copied()
}

/// A look, and the page to go back to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ThemeForm {
    theme: String,
    suite: String,
}

/// POST /{l}/theme
pub async fn update(site: Data<Site>, layout: Layout, Form(form): Form<ThemeForm>) -> Result {
    if !CHOICES.contains(&form.theme.as_str()) {
        return Err(Error::BadRequest);
    }
    let mut response = see_other(paths::safe_next(&form.suite, layout.href("")));
    let cookie = if form.theme == CHOICES[0] {
        cookies::removal(&site, COOKIE)
    } else {
        cookies::build(&site, COOKIE, form.theme, DAYS)
    };
    response
        .add_cookie(&cookie)
        .map_err(|error| Error::Internal(error.into()))?;
    Ok(response)
}
