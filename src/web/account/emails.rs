//! Another e-mail address for an account: asked for with the password, or shortly after signing in; confirmed by the
//! link sent there.
use askama::Template;
use serde::Deserialize;

use crate::accounts::{User, email_change, session};
use crate::email::Email;
use crate::web::account::door::Door;
use crate::web::guards::SignedIn;
use crate::web::{Errors, Form, Layout, Result, render, session as web_session, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EmailForm {
    pub email: String,
    pub mot_de_passe: String,
}

#[derive(Template)]
#[template(path = "account/emails/edit.html")]
struct Edit {
    layout: Layout,
    current: String,
    form: EmailForm,
    errors: Errors,
}

/// GET /{l}/compte/email
pub async fn edit(SignedIn(person): SignedIn, layout: Layout) -> Result {
    render(Edit {
        layout,
        current: person.user.email,
        form: EmailForm::default(),
        errors: Errors::new(),
    })
}

/// POST /{l}/compte/email
pub async fn update(door: Door, SignedIn(person): SignedIn, Form(form): Form<EmailForm>, layout: Layout) -> Result {
    let user = person.user;
    let email = match parse(&door, &user, &form).await? {
        Ok(email) => email,
        Err(errors) => {
            return unprocessable(Edit {
                layout,
                current: user.email,
                form,
                errors,
            });
        }
    };
    door.write(move |conn, by| email_change::ask(conn, by, (&user, &email)))
        .await?;
    Ok(door.back("/compte", "email-asked"))
}

async fn parse(door: &Door, user: &User, form: &EmailForm) -> Result<std::result::Result<Email, Errors>> {
    let Some(email) = Email::parse(&form.email) else {
        return Ok(Err(Errors::one("email", door.locale.t("form-email"))));
    };
    if is_proved(door, user, &form.mot_de_passe).await? {
        return Ok(Ok(email));
    }
    Ok(Err(Errors::one(
        "mot_de_passe",
        door.locale.t("password-error-current"),
    )))
}

/// Whether the person has just signed in, or knows the password. A session left open on a shared computer proves
/// neither.
pub async fn is_proved(door: &Door, user: &User, typed: &str) -> Result<bool> {
    let (own, known) = (web_session::handle(&door.session), user.clone());
    let (is_recent, stored) = door
        .write(move |conn, _| {
            let is_recent = session::is_recent(conn, known.id, own)?;
            Ok::<_, crate::web::Error>((is_recent, known.password_hash(conn)?))
        })
        .await?;
    if typed.is_empty() && is_recent {
        return Ok(true);
    }
    door.count_try(&user.email)?;
    door.is_password(typed, stored).await
}
