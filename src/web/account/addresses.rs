//! A person's address book: the list, and the form of one address.
use actix_web::web::{Data, Path};
use askama::Template;

use crate::accounts::saved_address::MOST;
use crate::accounts::{Destination, SavedAddress};
use crate::db::{Conn, Failure};
use crate::geography::Geography;
use crate::locale::Locale;
use crate::web::account::address_form::AddressForm;
use crate::web::account::door::Door;
use crate::web::guards::SignedIn;
use crate::web::shopping::places::Places;
use crate::web::{Error, Errors, Form, Layout, Result, render, unprocessable};

#[derive(Template)]
#[template(path = "account/addresses/index.html")]
struct Index {
    layout: Layout,
    /// The default first.
    addresses: Vec<Shown>,
}

/// An address as its person reads it.
pub struct Shown {
    pub code: String,
    pub to: Destination,
    pub commune: String,
}

impl Shown {
    /// In the words of `locale`.
    pub fn new(saved: SavedAddress, locale: Locale, geography: &Geography) -> Self {
        Self {
            commune: geography.commune_label(locale, &saved.to.commune_code),
            code: saved.code,
            to: saved.to,
        }
    }
}

impl Index {
    fn is_full(&self) -> bool {
        self.addresses.len() >= MOST
    }
}

/// GET /{l}/compte/adresses
pub async fn index((door, geography): (Door, Data<Geography>), SignedIn(person): SignedIn, layout: Layout) -> Result {
    let user_id = person.user.id;
    let saved = door.read(move |conn| SavedAddress::of(conn, user_id)).await?;
    let shown = |one| Shown::new(one, layout.locale, &geography);
    let addresses = saved.into_iter().map(shown).collect();
    render(Index { layout, addresses })
}

#[derive(Template)]
#[template(path = "account/addresses/edit.html")]
struct Edit {
    layout: Layout,
    form: AddressForm,
    errors: Errors,
    places: Places,
    /// Of an address that is in the book.
    code: Option<String>,
}

impl Edit {
    fn new(layout: Layout, geography: &Geography, form: AddressForm) -> Self {
        Self {
            places: Places::of(geography, layout.locale, &form.place()),
            form,
            errors: Errors::new(),
            code: None,
            layout,
        }
    }

    fn title(&self) -> String {
        match self.code {
            Some(_) => self.layout.t("address-edit"),
            None => self.layout.t("address-new"),
        }
    }

    /// Where the form is sent, without the language.
    fn action(&self) -> String {
        match &self.code {
            Some(code) => format!("/compte/adresses/{code}"),
            None => "/compte/adresses".to_owned(),
        }
    }

    /// The lists of places stand open.
    fn is_choosing(&self) -> bool {
        self.places.commune.is_empty() || self.form.choisir.is_some() || self.errors.on("commune").is_some()
    }

    fn of(self, code: String) -> Self {
        Self {
            code: Some(code),
            ..self
        }
    }

    fn with(self, errors: Errors) -> Self {
        Self { errors, ..self }
    }
}

/// GET /{l}/compte/adresses/nouvelle
pub async fn new(geography: Data<Geography>, SignedIn(person): SignedIn, layout: Layout) -> Result {
    render(Edit::new(layout, &geography, AddressForm::of_person(&person.user)))
}

/// POST /{l}/compte/adresses
pub async fn create(
    (door, geography): (Door, Data<Geography>),
    SignedIn(person): SignedIn,
    Form(form): Form<AddressForm>,
    layout: Layout,
) -> Result {
    if form.choisir.is_some() {
        return render(Edit::new(layout, &geography, form));
    }
    let to = match form.parse(layout.locale, &geography) {
        Ok(to) => to,
        Err(errors) => return unprocessable(Edit::new(layout, &geography, form).with(errors)),
    };
    let user_id = person.user.id;
    let has_room = door.write(move |conn, _| SavedAddress::add(conn, user_id, &to)).await?;
    if has_room {
        return Ok(door.back("/compte/adresses", "address-saved"));
    }
    let errors = Errors::one("adresse", layout.t1("address-full", "most", MOST));
    unprocessable(Edit::new(layout, &geography, form).with(errors))
}

/// GET /{l}/compte/adresses/{code}
pub async fn edit(
    (door, geography): (Door, Data<Geography>),
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    layout: Layout,
) -> Result {
    let saved = find(&door, person.user.id, path.into_inner().1).await?;
    render(Edit::new(layout, &geography, AddressForm::of(saved.to)).of(saved.code))
}

/// The person's address of that code.
pub async fn find(door: &Door, user_id: i64, code: String) -> Result<SavedAddress> {
    door.read(move |conn| SavedAddress::find(conn, user_id, &code)).await
}

/// POST /{l}/compte/adresses/{code}
pub async fn update(
    (door, geography): (Door, Data<Geography>),
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    Form(form): Form<AddressForm>,
    layout: Layout,
) -> Result {
    let user_id = person.user.id;
    let code = find(&door, user_id, path.into_inner().1).await?.code;
    if form.choisir.is_some() {
        return render(Edit::new(layout, &geography, form).of(code));
    }
    let to = match form.parse(layout.locale, &geography) {
        Ok(to) => to,
        Err(errors) => return unprocessable(Edit::new(layout, &geography, form).of(code).with(errors)),
    };
    door.write(move |conn, _| SavedAddress::change(conn, user_id, &code, &to).map_err(Error::from))
        .await?;
    Ok(door.back("/compte/adresses", "address-saved"))
}

/// What is done to an address, by its owner's id and its code.
type Verb = fn(&mut Conn, i64, &str) -> std::result::Result<(), Failure>;

/// Does `verb` to the person's address of that code, and goes back to the list.
pub async fn change(door: &Door, (user_id, code): (i64, String), (verb, said): (Verb, &str)) -> Result {
    door.write(move |conn, _| verb(conn, user_id, &code)).await?;
    Ok(door.back("/compte/adresses", said))
}
