//! Setting up the app that shows six digits, and doing without it again.
use askama::Template;
use serde::Deserialize;

use crate::accounts::User;
use crate::accounts::authenticator::{self, Enrolment};
use crate::drawing::Drawing;
use crate::web::account::door::Door;
use crate::web::account::proofs::is_proved;
use crate::web::account::protections::Show;
use crate::web::guards::SignedIn;
use crate::web::{Error, Errors, Form, Layout, Result, render, session, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AuthenticatorForm {
    /// What the page showed, sealed.
    pub montre: String,
    pub code: String,
    pub mot_de_passe: String,
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
    if let Some(errors) = refusal(&door, &user, (&enrolment, form)).await? {
        return unprocessable(New::of(&enrolment, &user, layout, errors));
    }
    session::raise(&door.session)?;
    Ok(door.back("/compte/securite", "authenticator-added"))
}

/// Keeps the authenticator, or says what is wrong.
async fn refusal(
    door: &Door,
    user: &User,
    (enrolment, form): (&Enrolment, AuthenticatorForm),
) -> Result<Option<Errors>> {
    if !is_proved(door, user, &form.mot_de_passe).await? {
        let errors = Errors::one("mot_de_passe", door.locale.t("password-error-current"));
        return Ok(Some(errors));
    }
    let (enrolment, user, code) = (enrolment.clone(), user.clone(), form.code);
    let own = session::handle(&door.session);
    let is_kept = door
        .write(move |conn, by| enrolment.confirm(conn, by, (&user, &code, own)))
        .await?;
    Ok((!is_kept).then(|| Errors::one("code", door.locale.t("authenticator-error-code"))))
}

/// What was typed to take something away.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RemovalForm {
    pub mot_de_passe: String,
}

/// POST /{l}/compte/securite/application/delete
pub async fn destroy(door: Door, SignedIn(person): SignedIn, Form(form): Form<RemovalForm>, layout: Layout) -> Result {
    let user = person.user;
    if !is_proved(&door, &user, &form.mot_de_passe).await? {
        let errors = Errors::one("mot_de_passe", layout.t("password-error-current"));
        return unprocessable(Show::of(&door, &user, layout, errors).await?);
    }
    let is_removed = door
        .write(move |conn, by| authenticator::remove(conn, by, &user))
        .await?;
    if !is_removed {
        return Err(Error::NotFound);
    }
    Ok(door.back("/compte/securite", "authenticator-removed"))
}
