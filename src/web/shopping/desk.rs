//! What every handler about a cart needs: the database, the site, and the secret of the visitor's cart.
use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use chrono::{NaiveDate, Utc};

use crate::cart::{CartToken, Wish};
use crate::db::Db;
use crate::geography::Geography;
use crate::locale::{Locale, date_in_morocco};
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::site::Site;
use crate::web::storefront::delivery_places;
use crate::web::{Error, page, paths};

/// The shop's side of the counter.
pub struct Desk {
    pub db: Data<Db>,
    pub geography: Data<Geography>,
    pub site: Data<Site>,
    /// The cart's secret, when the browser has one.
    pub token: Option<CartToken>,
    /// Where the visitor wants things delivered.
    pub wish: Wish,
}

impl Desk {
    /// The secret of a cart that must exist: who has none touches nothing.
    pub fn token(&self) -> Result<CartToken, Error> {
        self.token.clone().ok_or(Error::NotFound)
    }

    /// Back to the cart, which says `flash`.
    pub fn to_cart(&self, locale: Locale, flash: Flash) -> HttpResponse {
        see_other_with(&self.site, paths::cart(locale), flash)
    }
}

impl FromRequest for Desk {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let site: Data<Site> = shared(request);
        ready(Ok(Self {
            db: shared(request),
            geography: shared(request),
            token: page::cart_token(&site, request),
            wish: delivery_places::wish(&site, request),
            site,
        }))
    }
}

fn shared<T: 'static>(request: &HttpRequest) -> Data<T> {
    request
        .app_data::<Data<T>>()
        .expect("the app registers what handlers share")
        .clone()
}

/// The day it is in Morocco.
pub fn today() -> NaiveDate {
    date_in_morocco(Utc::now())
}
