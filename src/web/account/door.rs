//! What every way into an account shares: hashing in its turn, and letting somebody in. However a person proved who
//! they are, they come in through [`Door::welcome`], so that none of its steps can be forgotten.
use std::pin::Pin;

use actix_session::{Session, SessionExt};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};

use crate::accounts::audit::Actor;
use crate::accounts::{
    Assurance, Chooser, NewPassword, Person, User, Weak, arrival, authenticator, new_password, password, token,
};
use crate::cart::{Cart, CartToken};
use crate::db::{Conn, Db};
use crate::locale::Locale;
use crate::web::account::{device, known_device};
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::limits::Limits;
use crate::web::site::Site;
use crate::web::{Error, Errors, Result, csrf, page, paths, see_other, session};

/// What a handler of this audience needs of a request.
pub struct Door {
    pub db: Data<Db>,
    pub site: Data<Site>,
    pub limits: Data<Limits>,
    pub session: Session,
    pub request: HttpRequest,
    /// Who the journal names.
    pub by: Actor,
    pub locale: Locale,
}

impl FromRequest for Door {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let by = Actor::extract(&request).await?;
            let (locale, _) = page::split_path(request.path()).ok_or(Error::NotFound)?;
            Ok(Self {
                db: shared(&request),
                site: shared(&request),
                limits: shared(&request),
                session: request.get_session(),
                by,
                locale,
                request,
            })
        })
    }
}

fn shared<T: 'static>(request: &HttpRequest) -> Data<T> {
    let shared = request.app_data::<Data<T>>();
    shared.expect("the app registers what its handlers share").clone()
}

/// How somebody came in.
#[derive(Default, Serialize, Deserialize)]
pub struct Arrival {
    /// The page they wanted; empty for where people of their kind begin.
    pub next: String,
    /// What that page says on top.
    pub said: Option<String>,
    /// The password alone proved them, so they are told of a browser that is new.
    pub is_by_password: bool,
    /// What the way in proved so far.
    pub assurance: Assurance,
}

impl Door {
    /// Runs `change` in one transaction.
    pub async fn write<T, E>(
        &self,
        change: impl FnOnce(&mut Conn, &Actor) -> std::result::Result<T, E> + Send + 'static,
    ) -> Result<T>
    where
        T: Send + 'static,
        E: 'static,
        Error: From<E>,
    {
        let by = self.by.clone();
        self.db.write(move |conn| change(conn, &by).map_err(Error::from)).await
    }

    /// Runs `query`, which changes nothing.
    pub async fn read<T, E>(
        &self,
        query: impl FnOnce(&mut Conn) -> std::result::Result<T, E> + Send + 'static,
    ) -> Result<T>
    where
        T: Send + 'static,
        E: 'static,
        Error: From<E>,
    {
        self.db.read(move |conn| query(conn).map_err(Error::from)).await
    }

    /// The browser's own secret.
    pub fn browser(&self) -> String {
        csrf::visitor_id(&self.request)
    }

    /// What is kept of the browser's own secret.
    pub fn browser_hash(&self) -> Vec<u8> {
        token::digest(&self.browser())
    }

    /// Counts a try to prove that one knows the password of that address.
    pub fn count_try(&self, email: &str) -> Result<()> {
        let device = known_device::number(&self.site, &self.request, email);
        self.limits.sign_in(&self.request, email, device.as_deref())
    }

    /// Whether that is the password hashed in `stored`; the same work is done when nothing is.
    pub async fn is_password(&self, typed: &str, stored: Option<String>) -> Result<bool> {
        let typed: String = typed.chars().take(new_password::LONGEST).collect();
        self.limits
            .hashing(move || password::verify(&typed, stored.as_deref()))
            .await
    }

    /// The hash of a new password.
    pub async fn hash(&self, chosen: NewPassword) -> Result<String> {
        let hashed = self.limits.hashing(move || password::hash(chosen.as_str())).await?;
        hashed.map_err(Error::from)
    }

    /// The hash of what `user` chose, or what is wrong with it.
    pub async fn choose(&self, user: &User, typed: &str) -> Result<std::result::Result<String, Errors>> {
        let user = user.clone();
        let chooser = self.read(move |conn| Chooser::of(conn, &user)).await?;
        match NewPassword::parse(typed, &chooser) {
            Ok(chosen) => Ok(Ok(self.hash(chosen).await?)),
            Err(weak) => Ok(Err(Errors::one("mot_de_passe", weakness(self.locale, weak)))),
        }
    }

    /// Whether the account of that address has been used in this browser.
    pub fn knows(&self, email: &str) -> bool {
        known_device::number(&self.site, &self.request, email).is_some()
    }

    /// Lets `user` in, once they also typed a code if they have an authenticator and proved only one factor.
    pub async fn welcome(&self, user: User, arrival: Arrival) -> Result {
        let user_id = user.id;
        let is_asked =
            arrival.assurance < Assurance::Two && self.read(move |conn| authenticator::is_on(conn, user_id)).await?;
        if is_asked {
            session::ask_second_step(&self.session, user_id, arrival)?;
            return Ok(see_other(paths::account(self.locale, "/connexion/verification")));
        }
        self.let_in(user, arrival).await
    }

    /// A session of a new secret, a line in the journal, a mail if the browser is new, the cart.
    async fn let_in(&self, user: User, arrival: Arrival) -> Result {
        let label = self.device();
        let told = (arrival.is_by_password && !self.knows(&user.email)).then(|| label.clone());
        session::sign_in(&self.session, &user, (&label, arrival.assurance))?;
        let remembered = known_device::cookie(&self.site, &self.request, &user.email);
        let person = self.come_in(user, told).await?;
        let path = paths::safe_next(&arrival.next, landing(self.locale, person.as_ref()));
        let mut response = match arrival.said {
            Some(said) => see_other_with(&self.site, path, Flash::ok(said)),
            None => see_other(path),
        };
        let added = response.add_cookie(&remembered);
        added.map_err(|error| Error::Internal(error.into()))?;
        Ok(response)
    }

    /// The browser's label, as the list of sessions shows it.
    pub fn device(&self) -> String {
        let header = self.request.headers().get(header::USER_AGENT);
        device::label(header.and_then(|value| value.to_str().ok()).unwrap_or_default())
    }

    async fn come_in(&self, user: User, told: Option<String>) -> Result<Option<Person>> {
        let cart = page::cart_token(&self.site, &self.request);
        let unknown = user.locale.t("device-unknown");
        let told = told.map(|label| if label.is_empty() { unknown } else { label });
        self.write(move |conn, by| {
            arrival::note(conn, by, (&user, told.as_deref()))?;
            keep_cart(conn, cart.as_ref(), user.id)?;
            Person::load(conn, user.id).map_err(Error::from)
        })
        .await
    }

    /// Goes to a page that says what was done.
    pub fn back(&self, page: &str, said: &str) -> HttpResponse {
        let said = Flash::ok(self.locale.t(said));
        see_other_with(&self.site, paths::account(self.locale, page), said)
    }
}

/// What is wrong with a password, and what to do.
pub fn weakness(locale: Locale, weak: Weak) -> String {
    match weak {
        Weak::Short(least) => locale.t1("password-error-short", "least", least),
        Weak::Long(most) => locale.t1("password-error-long", "most", most),
        Weak::Common => locale.t("password-error-common"),
        Weak::Personal => locale.t("password-error-personal"),
    }
}

/// The cart filled before signing in stays, and is now the person's.
fn keep_cart(conn: &mut Conn, token: Option<&CartToken>, user_id: i64) -> Result<()> {
    match token.map(|token| Cart::find(conn, token)).transpose()?.flatten() {
        Some(cart) => cart.set_owner(conn, user_id).map_err(Error::from),
        None => Ok(()),
    }
}

/// Staff land in their area, members in their cooperative's, shoppers at home.
fn landing(locale: Locale, person: Option<&Person>) -> String {
    let Some(person) = person else {
        return format!("/{}", locale.code());
    };
    match person.belongings.first() {
        _ if person.user.is_staff() => paths::admin(locale, ""),
        Some(belonging) => paths::space(locale, &belonging.slug, ""),
        None => format!("/{}", locale.code()),
    }
}
