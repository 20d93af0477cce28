//! Another e-mail address for an account: asked for by somebody who proves who they are; confirmed by the
//! link sent there.
use askama::Template;
use serde::Deserialize;

use crate::accounts::email_change;
use crate::email::Email;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::guards::SignedIn;
use crate::web::{Errors, Form, Layout, Result, render, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EmailForm {
    pub email: String,
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
    let Some(email) = Email::parse(&form.email) else {
        let errors = Errors::one("email", layout.t("form-email"));
        return unprocessable(Edit {
            layout,
            current: user.email,
            form,
            errors,
        });
    };
    proofs::demand(&door, &user, &layout).await?;
    door.write(move |conn, by| email_change::ask(conn, by, (&user, &email)))
        .await?;
    Ok(door.back("/compte", "email-asked"))
}
