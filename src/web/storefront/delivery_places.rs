//! Choosing "my commune": region, province, commune, or by its name. The choice is remembered in a cookie and in the
//! cart, so that every price of a delivery is the reader's own.
use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::cart::{Cart, Wish};
use crate::db::Db;
use crate::geography::{Commune, Geography};
use crate::web::site::Site;
use crate::web::storefront::query::Query;
use crate::web::{Error, Form, Layout, Result, cookies, page, paths, render, see_other};

const COOKIE: &str = "commune";
const DAYS: i64 = 180;
const KNOWN: [&str; 4] = ["suite", "region", "province", "q"];
const MOST_FOUND: usize = 30;

/// The picker.
#[derive(Template)]
#[template(path = "storefront/delivery_places/index.html")]
struct Index {
    layout: Layout,
    words: String,
    next: String,
    regions: Vec<Choice>,
    provinces: Vec<Choice>,
    communes: Vec<(String, String)>,
    nothing_found: bool,
}

/// A region or a province, and the address where it is the chosen one.
struct Choice {
    href: String,
    name: String,
    is_current: bool,
}

/// What was chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PlaceForm {
    commune: String,
    suite: String,
}

/// GET /{l}/livraison
pub async fn index(country: Data<Geography>, layout: Layout) -> Result {
    let query = Query::parse(&layout.query, &KNOWN);
    render(Index::new(layout, &query, &country))
}

/// POST /{l}/livraison
pub async fn create(
    (db, site, country): (Data<Db>, Data<Site>, Data<Geography>),
    request: HttpRequest,
    layout: Layout,
    Form(form): Form<PlaceForm>,
) -> Result {
    let token = page::cart_token(&site, &request);
    let code = country.commune(&form.commune).ok_or(Error::NotFound)?.code.clone();
    db.write(move |conn| {
        let cart = token.map(|token| Cart::find(conn, &token)).transpose()?.flatten();
        cart.map_or(Ok(()), |cart| cart.set_commune(conn, &code))
            .map_err(Error::from)
    })
    .await?;
    let next = paths::safe_next(&form.suite, layout.href("/produits"));
    remembering(&site, see_other(next), form.commune)
}

fn remembering(site: &Site, mut response: HttpResponse, code: String) -> std::result::Result<HttpResponse, Error> {
    let cookie = cookies::build(site, COOKIE, code, DAYS);
    response
        .add_cookie(&cookie)
        .map_err(|error| Error::Internal(error.into()))?;
    Ok(response)
}

impl Index {
    fn new(layout: Layout, query: &Query, country: &Geography) -> Self {
        let locale = layout.locale;
        let path = layout.href("/livraison");
        let (region, province) = (query.first("region"), query.first("province"));
        let choice = |name: &'static str, code: &str, words: &str| Choice {
            href: path.clone() + &query.with(name, code),
            name: words.to_owned(),
            is_current: query.has(name, code),
        };
        let regions = country
            .regions()
            .iter()
            .map(|known| choice("region", &known.code, known.name(locale)))
            .collect();
        let provinces = country.provinces_of(locale, region);
        let provinces = provinces
            .into_iter()
            .map(|known| choice("province", &known.code, known.name(locale)))
            .collect();
        let found = if query.first("q").is_empty() {
            country.communes_of(locale, province)
        } else {
            country.search(query.first("q"), MOST_FOUND)
        };
        let label = |commune: &&Commune| (commune.code.clone(), country.commune_label(locale, &commune.code));
        Self {
            words: query.first("q").to_owned(),
            next: query.first("suite").to_owned(),
            regions,
            provinces,
            communes: found.iter().map(label).collect(),
            nothing_found: found.is_empty() && !query.first("q").is_empty(),
            layout,
        }
    }
}

/// What a request says of where the visitor lives.
impl FromRequest for Wish {
    type Error = Error;
    type Future = Ready<std::result::Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let site = request.app_data::<Data<Site>>().expect("the app registers its site");
        ready(Ok(wish(site, request)))
    }
}

/// What the cookies of a request say of it.
pub fn wish(site: &Site, request: &HttpRequest) -> Wish {
    let remembered = request.cookie(&cookies::name(site, COOKIE));
    Wish {
        asked: String::new(),
        cart: page::cart_token(site, request),
        remembered: remembered.map(|cookie| cookie.value().to_owned()).unwrap_or_default(),
    }
}
