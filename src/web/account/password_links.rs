//! Asking for the link that sets a password. What is said is the same whether or not the address has an account.
use askama::Template;

use crate::accounts::password_change;
use crate::email::Email;
use crate::web::account::door::Door;
use crate::web::account::sign_ups::AddressForm;
use crate::web::{Errors, Form, Layout, Result, paths, render, see_other, unprocessable};

#[derive(Template)]
#[template(path = "account/password_links/new.html")]
struct New {
    layout: Layout,
    form: AddressForm,
    errors: Errors,
}

/// GET /{l}/mot-de-passe
pub async fn new(layout: Layout) -> Result {
    render(New {
        layout,
        form: AddressForm::default(),
        errors: Errors::new(),
    })
}

/// POST /{l}/mot-de-passe
pub async fn create(door: Door, Form(form): Form<AddressForm>, layout: Layout) -> Result {
    door.limits.account_mail(&door.request)?;
    let Some(email) = Email::parse(&form.email) else {
        let errors = Errors::one("email", layout.t("form-email"));
        return unprocessable(New { layout, form, errors });
    };
    door.write(move |conn, by| password_change::ask(conn, by, email.as_str()))
        .await?;
    Ok(see_other(paths::account(door.locale, "/mot-de-passe/envoi")))
}

#[derive(Template)]
#[template(path = "account/password_links/show.html")]
struct Show {
    layout: Layout,
}

/// GET /{l}/mot-de-passe/envoi
pub async fn show(layout: Layout) -> Result {
    render(Show { layout })
}
