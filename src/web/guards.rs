//! Who may come in, as types in a handler's signature: [`SignedIn`], [`Member`], [`Staff`]. A handler without one is
//! public, visibly. A cooperative that is not the person's own is not found; a role that is too low is refused.
use std::pin::Pin;
use std::rc::Rc;

use actix_session::SessionExt;
use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use tokio::sync::OnceCell;

use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::accounts::{ActsFor, Assurance, Belonging, MemberRole, Person, StaffRole};
use crate::cart;
use crate::db::{Conn, CooperativeDb, Db, Failure};
use crate::web::site::Site;
use crate::web::{Error, address, page, session};

type Extraction<T> = Pin<Box<dyn Future<Output = Result<T, Error>>>>;

/// What the frame of a page shows of its reader; read once per request, in one turn at the database.
#[derive(Clone, Default)]
pub struct Surroundings {
    pub person: Option<Person>,
    pub cart_count: i64,
}

impl Surroundings {
    /// Of that request; a visitor without session and cart costs no query. Several extractors ask at once: the first
    /// one reads, the others wait for it.
    pub async fn of(request: &HttpRequest) -> Result<Self, Error> {
        let shared = Self::shared(request);
        shared.get_or_try_init(|| Self::load(request)).await.cloned()
    }

    fn shared(request: &HttpRequest) -> Rc<OnceCell<Self>> {
        let mut extensions = request.extensions_mut();
        if let Some(known) = extensions.get::<Rc<OnceCell<Self>>>() {
            return known.clone();
        }
        let shared = Rc::new(OnceCell::new());
        extensions.insert(shared.clone());
        shared
    }

    async fn load(request: &HttpRequest) -> Result<Self, Error> {
        let site = request.app_data::<Data<Site>>().expect("the app registers its site");
        let (user_id, token) = (session::user_id(request), page::cart_token(site, request));
        if user_id.is_none() && token.is_none() {
            return Ok(Self::default());
        }
        let db = request.app_data::<Data<Db>>().expect("the app registers its database");
        db.read(move |conn| {
            let person = user_id.map(|id| Person::load(conn, id)).transpose()?.flatten();
            let cart_count = token.map(|token| cart::count(conn, &token)).transpose()?.unwrap_or(0);
            Ok(Self { person, cart_count })
        })
        .await
    }
}

/// Someone who signed in.
pub struct SignedIn(pub Person);

impl FromRequest for SignedIn {
    type Error = Error;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { signed_in(&request).await.map(Self) })
    }
}

async fn signed_in(request: &HttpRequest) -> Result<Person, Error> {
    Surroundings::of(request).await?.person.ok_or(Error::SignInRequired)
}

/// A member of the cooperative named in the path (`{cooperative}`).
pub struct Member {
    pub person: Person,
    pub cooperative: Belonging,
    /// Who the journal names.
    pub by: Actor,
    /// The page below the space, for the journal.
    page: String,
}

impl Member {
    /// Like [`CooperativeDb::write`], for a change of the cooperative's orders or listings. What a helper does under a
    /// mandate is written into the journal by the same transaction.
    pub async fn write<T, E>(
        &self,
        db: &CooperativeDb,
        change: impl FnOnce(&mut Conn) -> std::result::Result<T, E> + Send + 'static,
    ) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
    {
        let used = self.used();
        db.write(move |conn| {
            let done = change(conn)?;
            used.record(conn)?;
            Ok(done)
        })
        .await
    }

    /// Like [`CooperativeDb::write_beyond`], with the journal as in [`Member::write`].
    pub async fn write_beyond<F, T, E>(
        &self,
        db: &CooperativeDb,
        find: impl FnOnce(&mut Conn) -> std::result::Result<F, E> + Send + 'static,
        change: impl FnOnce(&mut Conn, F) -> std::result::Result<T, E> + Send + 'static,
    ) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
    {
        let used = self.used();
        let change = move |conn: &mut Conn, found: F| {
            let done = change(conn, found)?;
            used.record(conn)?;
            Ok(done)
        };
        db.write_beyond(find, change).await
    }

    /// For the journal, what this request does under the mandate, if there is one.
    fn used(&self) -> Use {
        let object = |mandate: &ActsFor| Object::new("mandate", format_args!("{}{}", mandate.mandate_id, self.page));
        Use {
            object: self.cooperative.mandate.as_ref().map(object),
            by: self.by.clone(),
        }
    }

    /// Refuses a role below `least`.
    pub fn at_least(self, least: MemberRole) -> Result<Self, Error> {
        if self.cooperative.role >= least {
            Ok(self)
        } else {
            Err(Error::Forbidden)
        }
    }
}

/// A mandate as one change uses it.
struct Use {
    object: Option<Object>,
    by: Actor,
}

impl Use {
    fn record(self, conn: &mut Conn) -> std::result::Result<(), Failure> {
        match self.object {
            Some(object) => audit::record(conn, &self.by, Event::done(Kind::MandateUsed, object)).map(drop),
            None => Ok(()),
        }
    }
}

impl FromRequest for Member {
    type Error = Error;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let person = signed_in(&request).await?;
            let slug = request.match_info().get("cooperative").ok_or(Error::NotFound)?;
            let cooperative = person.belonging(slug).ok_or(Error::NotFound)?.clone();
            let by = Actor {
                user_id: Some(person.user.id),
                network: address::of(&request).into(),
            };
            let page = page_below(&request, slug);
            Ok(Self {
                person,
                cooperative,
                by,
                page,
            })
        })
    }
}

/// The database as that cooperative may see it; the pages of its space have no other.
impl FromRequest for CooperativeDb {
    type Error = Error;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let db = request
            .app_data::<Data<Db>>()
            .expect("the app registers its database")
            .clone();
        let member = Member::from_request(request, payload);
        Box::pin(async move { Ok(db.of_cooperative(member.await?.cooperative.cooperative_id)) })
    }
}

/// `/fr/espace/argan/commandes/TW-1/emballage` → `/commandes/TW-1/emballage`.
fn page_below(request: &HttpRequest, slug: &str) -> String {
    let page = request.path().split_once(&format!("/{slug}/")).map(|(_, page)| page);
    format!("/{}", page.unwrap_or_default())
}

/// One of the platform's staff.
pub struct Staff {
    pub person: Person,
    pub role: StaffRole,
}

impl Staff {
    /// Refuses a role for which `may` says no.
    pub fn who(self, may: fn(StaffRole) -> bool) -> Result<Self, Error> {
        if may(self.role) {
            Ok(self)
        } else {
            Err(Error::Forbidden)
        }
    }
}

impl FromRequest for Staff {
    type Error = Error;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let person = signed_in(&request).await?;
            let role = person.user.staff_role.ok_or(Error::NotFound)?;
            prove_twice(&request)?;
            Ok(Self { person, role })
        })
    }
}

/// The platform's staff proves two factors, except where everything is invented.
fn prove_twice(request: &HttpRequest) -> Result<(), Error> {
    let site = request.app_data::<Data<Site>>().expect("the app registers its site");
    if site.is_production && session::assurance(&request.get_session()) < Assurance::Two {
        return Err(Error::SecondFactorRequired);
    }
    Ok(())
}

/// Who the journal names for what this request changes.
impl FromRequest for Actor {
    type Error = Error;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let person = Surroundings::of(&request).await?.person;
            Ok(Self {
                user_id: person.map(|person| person.user.id),
                network: address::of(&request).into(),
            })
        })
    }
}
