//! Another e-mail address for an account: asked for with the password, or shortly after signing in; confirmed by the
//! link sent there.
use askama::Template;
use serde::Deserialize;

use crate::accounts::{User, email_change};
use crate::email::Email;
use crate::web::account::door::Door;
use crate::web::account::proofs::is_proved;
use crate::web::guards::SignedIn;
use crate::web::{Errors, Form, Layout, Result, render, unprocessable};

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
