//! What every page needs around its own content: who reads, in which language, with how many things in the cart.
//! [`Layout`] is an extractor and the first field of every page struct.
use std::cell::OnceCell;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};

use crate::accounts::{Belonging, Person, StaffRole};
use crate::cart::CartToken;
use crate::locale::{Arg, Locale};
use crate::money::Money;
use crate::web::flash::Flash;
use crate::web::guards::Surroundings;
use crate::web::site::Site;
use crate::web::{Error, assets, csrf, themes};

/// The frame of a page.
pub struct Layout {
    pub locale: Locale,
    /// Who is signed in.
    pub person: Option<Person>,
    /// Pieces in the cart.
    pub cart_count: i64,
    /// What the last change has to say.
    pub flash: Option<Flash>,
    /// The page's path without its language, e.g. `/produits`.
    pub path: String,
    /// The page's query string, without `?`.
    pub query: String,
    request: HttpRequest,
    site: Data<Site>,
    csrf: OnceCell<String>,
}

impl Layout {
    /// A sentence.
    pub fn t(&self, key: &str) -> String {
        self.locale.t(key)
    }

    /// A sentence with one variable.
    pub fn t1(&self, key: &str, name: &str, value: impl Arg) -> String {
        self.locale.t1(key, name, value)
    }

    /// A sentence with two variables.
    pub fn t2(&self, key: &str, name1: &str, value1: impl Arg, name2: &str, value2: impl Arg) -> String {
        self.locale.t2(key, name1, value1, name2, value2)
    }

    /// An amount with its currency.
    pub fn money(&self, amount: impl std::borrow::Borrow<Money>) -> String {
        self.locale.money(amount)
    }

    /// A local path in the reader's language: `/produits` → `/fr/produits`.
    pub fn href(&self, path: impl AsRef<str>) -> String {
        format!("/{}{}", self.locale.code(), path.as_ref())
    }

    /// This very page in another language.
    pub fn href_in(&self, locale: &Locale) -> String {
        let query = if self.query.is_empty() {
            String::new()
        } else {
            format!("?{}", self.query)
        };
        format!("/{}{}{query}", locale.code(), self.path)
    }

    /// The address of this page in `locale`, for hreflang and canonical links.
    pub fn absolute_in(&self, locale: &Locale) -> String {
        self.site.absolute(&format!("/{}{}", locale.code(), self.path))
    }

    /// The address of a local path, for machines that read the page.
    pub fn absolute(&self, path: &str) -> String {
        self.site.absolute(path)
    }

    /// Whether the page lies under `path`, for `aria-current` in menus.
    pub fn is_under(&self, path: &str) -> bool {
        self.path == path || self.path.starts_with(&format!("{path}/"))
    }

    /// Whether the reader may see the technical journals.
    pub fn is_administrator(&self) -> bool {
        let role = self.person.as_ref().and_then(|person| person.user.staff_role);
        role.is_some_and(StaffRole::can_operate)
    }

    /// Whether the reader follows the platform's money.
    pub fn sees_money(&self) -> bool {
        let role = self.person.as_ref().and_then(|person| person.user.staff_role);
        role.is_some_and(StaffRole::can_see_money)
    }

    /// The cooperative whose space the page is in, when the reader belongs to it.
    pub fn belonging(&self) -> Option<&Belonging> {
        let slug = self.path.strip_prefix("/espace/")?.split('/').next()?;
        self.person.as_ref()?.belonging(slug)
    }

    /// Whether the reader belongs to several cooperatives.
    pub fn has_several_spaces(&self) -> bool {
        self.person.as_ref().is_some_and(|person| person.belongings.len() > 1)
    }

    /// For whom the reader, a helper, acts in this space.
    pub fn acts_for(&self) -> Option<&str> {
        self.belonging()?.mandate.as_ref().map(|mandate| mandate.name.as_str())
    }

    /// The token that the page's forms carry.
    pub fn csrf(&self) -> &str {
        self.csrf.get_or_init(|| csrf::token(&self.request))
    }

    /// The address of a static file, with its content's hash.
    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    /// Light or dark, when the reader chose one.
    pub fn theme(&self) -> Option<&'static str> {
        themes::chosen(&self.site, &self.request)
    }

    /// Whether `look` is how the pages look now.
    pub fn has_theme(&self, look: impl AsRef<str>) -> bool {
        self.theme().unwrap_or(themes::CHOICES[0]) == look.as_ref()
    }

    /// This very page, for forms that come back to it.
    pub fn here(&self) -> String {
        self.href_in(&self.locale)
    }

    /// Invented data: every page says so.
    pub fn is_demo(&self) -> bool {
        self.site.is_demonstration
    }

    /// Development shows shortcuts such as the mail viewer.
    pub fn is_development(&self) -> bool {
        !self.site.is_production
    }
}

impl FromRequest for Layout {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let surroundings = Surroundings::of(&request).await?;
            let site = request
                .app_data::<Data<Site>>()
                .expect("the app registers its site")
                .clone();
            let (locale, path) = split_path(request.path()).ok_or(Error::NotFound)?;
            Ok(Self {
                locale,
                path: path.to_owned(),
                query: request.query_string().to_owned(),
                person: surroundings.person,
                cart_count: surroundings.cart_count,
                flash: Flash::from_request(&site, &request),
                csrf: OnceCell::new(),
                site,
                request,
            })
        })
    }
}

/// `/fr/produits` → French and `/produits`.
pub fn split_path(path: &str) -> Option<(Locale, &str)> {
    let rest = path.strip_prefix('/')?;
    let (code, page) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    Some((Locale::parse(code)?, page))
}

/// The language of the request's path; French where it has none.
impl FromRequest for Locale {
    type Error = Error;
    type Future = std::future::Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(Ok(split_path(request.path()).map_or(Locale::Fr, |(locale, _)| locale)))
    }
}

/// The secret of the visitor's cart, when the browser has one.
pub fn cart_token(site: &Site, request: &HttpRequest) -> Option<CartToken> {
    let cookie = request.cookie(&crate::web::cookies::name(site, "cart"))?;
    CartToken::parse(cookie.value())
}
