//! Passkeys: adding a device, and removing one. The browser's part is in `static/js/passkey.js`; its answer comes back in
//! a form like any other.
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

use crate::accounts::User;
use crate::accounts::passkey::{self, AddError, Ceremony, RelyingParty};
use crate::text::OneLine;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::form::Nothing;
use crate::web::guards::SignedIn;
use crate::web::{Error, Errors, Form, Layout, Result, render, session, unprocessable};

/// The longest name of a device.
const LONGEST: usize = 60;

/// What was typed, and what the device answered.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PasskeyForm {
    pub nom: String,
    /// What the page asked, sealed.
    pub demande: String,
    /// The device's answer, as JSON.
    pub reponse: String,
}

#[derive(Template)]
#[template(path = "account/passkeys/new.html")]
struct New {
    layout: Layout,
    device: String,
    ceremony: Ceremony,
    errors: Errors,
}

impl New {
    async fn of(door: &Door, user: &User, (layout, device, errors): (Layout, String, Errors)) -> Result<Self> {
        let asking = user.clone();
        let known = door.read(move |conn| passkey::credential_ids(conn, asking.id)).await?;
        let asked = party(door)?.ask_new(user, known, &door.browser());
        Ok(Self {
            layout,
            device,
            ceremony: asked.ok_or(Error::NotFound)?,
            errors,
        })
    }
}

/// The site as devices know it; a site without a name has no such page.
pub fn party(door: &Door) -> Result<RelyingParty> {
    RelyingParty::new(&door.site.base_url).ok_or(Error::NotFound)
}

/// GET /{l}/compte/securite/cles
pub async fn new(door: Door, SignedIn(person): SignedIn, layout: Layout) -> Result {
    let page = (layout, door.device(), Errors::new());
    render(New::of(&door, &person.user, page).await?)
}

/// POST /{l}/compte/securite/cles
pub async fn create(door: Door, SignedIn(person): SignedIn, Form(form): Form<PasskeyForm>, layout: Layout) -> Result {
    let user = person.user;
    match add(&door, &user, (&form, &layout)).await? {
        None => {
            session::raise(&door.session)?;
            Ok(door.back("/compte/securite", "passkey-added"))
        }
        Some(errors) => unprocessable(New::of(&door, &user, (layout, form.nom, errors)).await?),
    }
}

/// Adds the device, or says what is wrong.
async fn add(door: &Door, user: &User, (form, layout): (&PasskeyForm, &Layout)) -> Result<Option<Errors>> {
    let wrong = |field: &str, key: &str| Ok(Some(Errors::one(field, door.locale.t(key))));
    let Ok(name) = OneLine::parse(&form.nom, LONGEST) else {
        return wrong("nom", "passkey-error-name");
    };
    proofs::demand(door, user, layout).await?;
    let made = party(door)?.made(&door.browser(), (&form.demande, &form.reponse));
    let Some(made) = made else {
        return wrong("nom", "passkey-error");
    };
    let named = made.named(name.to_string());
    let user = user.clone();
    match door
        .write(move |conn, by| Ok::<_, Error>(named.add(conn, by, &user)))
        .await?
    {
        Ok(()) => Ok(None),
        Err(AddError::TooMany) => wrong("nom", "passkey-error-many"),
        Err(AddError::Known) => wrong("nom", "passkey-error-known"),
        Err(AddError::Repeated) => wrong("nom", "passkey-error"),
        Err(AddError::Database(error)) => Err(error.into()),
    }
}

/// POST /{l}/compte/securite/cles/{handle}/delete
pub async fn destroy(
    door: Door,
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let handle = Uuid::parse_str(&path.into_inner().1).map_err(|_| Error::NotFound)?;
    let user = person.user;
    proofs::demand(&door, &user, &layout).await?;
    let is_removed = door
        .write(move |conn, by| passkey::remove(conn, by, (&user, handle)))
        .await?;
    if !is_removed {
        return Err(Error::NotFound);
    }
    Ok(door.back("/compte/securite", "passkey-removed"))
}
