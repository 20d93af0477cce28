//! Setting up the app that shows six digits, and doing without it again.
use askama::Template;
use serde::Deserialize;

use crate::accounts::User;
use crate::accounts::authenticator::{self, Enrolment};
use crate::drawing::Drawing;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::form::Nothing;
use crate::web::guards::SignedIn;
use crate::web::{Error, Errors, Form, Layout, Result, render, session, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AuthenticatorForm {
    /// What the page showed, sealed.
    pub montre: String,
    pub code: String,
}

#[derive(Template)]
#[template(path = "account/authenticators/new.html")]
struct New {
    layout: Layout,
    /// What the app photographs.
    drawing: Option<Drawing>,
    /// What is typed into it where there is no camera.
    written: String,
    codes: Vec<String>,
    sealed: String,
    errors: Errors,
}

impl New {
    fn of(enrolment: &Enrolment, user: &User, layout: Layout, errors: Errors) -> Self {
        Self {
            layout,
            drawing: enrolment.link(&user.email).and_then(|link| Drawing::qr(&link)),
            written: enrolment.written(),
            codes: enrolment.codes.iter().map(|code| code.as_shown()).collect(),
            sealed: enrolment.seal(user.id),
            errors,
        }
    }
}

/// GET /{l}/compte/securite/application
pub async fn new(SignedIn(person): SignedIn, layout: Layout) -> Result {
    render(New::of(&Enrolment::fresh(), &person.user, layout, Errors::new()))
}

/// POST /{l}/compte/securite/application
pub async fn create(
    door: Door,
    SignedIn(person): SignedIn,
    Form(form): Form<AuthenticatorForm>,
    layout: Layout,
) -> Result {
    let user = person.user;
    let Some(enrolment) = Enrolment::open(&form.montre, user.id) else {
        let errors = Errors::one("code", layout.t("authenticator-error-old"));
        return unprocessable(New::of(&Enrolment::fresh(), &user, layout, errors));
    };
    proofs::demand(&door, &user, &layout).await?;
    if !keep(&door, &user, (&enrolment, form.code)).await? {
        let errors = Errors::one("code", layout.t("authenticator-error-code"));
        return unprocessable(New::of(&enrolment, &user, layout, errors));
    }
    session::raise(&door.session)?;
    Ok(door.back("/compte/securite", "authenticator-added"))
}

/// Keeps the authenticator; false when that is not its code.
async fn keep(door: &Door, user: &User, (enrolment, code): (&Enrolment, String)) -> Result<bool> {
    let (enrolment, user) = (enrolment.clone(), user.clone());
    let own = session::handle(&door.session);
    door.write(move |conn, by| enrolment.confirm(conn, by, (&user, &code, own)))
        .await
}

/// POST /{l}/compte/securite/application/delete
pub async fn destroy(door: Door, SignedIn(person): SignedIn, _form: Form<Nothing>, layout: Layout) -> Result {
    let user = person.user;
    proofs::demand(&door, &user, &layout).await?;
    let is_removed = door
        .write(move |conn, by| authenticator::remove(conn, by, &user))
        .await?;
    if !is_removed {
        return Err(Error::NotFound);
    }
    Ok(door.back("/compte/securite", "authenticator-removed"))
}
