//! Signing in without a password: asking for the message, and typing its code. What is said is the same whether or not
//! the address has an account.
use askama::Template;
use serde::Deserialize;

use crate::accounts::sign_in_code;
use crate::email::Email;
use crate::web::account::door::{Arrival, Door};
use crate::web::account::sign_ups::AddressForm;
use crate::web::{Errors, Form, Layout, Result, paths, render, see_other, unprocessable};

#[derive(Template)]
#[template(path = "account/sign_in_codes/new.html")]
struct New {
    layout: Layout,
    form: AddressForm,
    errors: Errors,
}

/// GET /{l}/connexion/code
pub async fn new(layout: Layout) -> Result {
    render(New {
        layout,
        form: AddressForm::default(),
        errors: Errors::new(),
    })
}

/// POST /{l}/connexion/code
pub async fn create(door: Door, Form(form): Form<AddressForm>, layout: Layout) -> Result {
    door.limits.account_mail(&door.request)?;
    let Some(email) = Email::parse(&form.email) else {
        let errors = Errors::one("email", layout.t("form-email"));
        return unprocessable(New { layout, form, errors });
    };
    let browser = door.browser();
    door.write(move |conn, by| sign_in_code::ask(conn, by, (email.as_str(), &browser)))
        .await?;
    Ok(see_other(paths::account(door.locale, "/connexion/code/saisie")))
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CodeForm {
    pub code: String,
}

#[derive(Template)]
#[template(path = "account/sign_in_codes/edit.html")]
struct Edit {
    layout: Layout,
    errors: Errors,
}

/// GET /{l}/connexion/code/saisie
pub async fn edit(layout: Layout) -> Result {
    let errors = Errors::new();
    render(Edit { layout, errors })
}

/// POST /{l}/connexion/code/saisie
pub async fn update(door: Door, Form(form): Form<CodeForm>, layout: Layout) -> Result {
    door.limits.account_mail(&door.request)?;
    let (browser, code) = (door.browser(), digits(&form.code));
    let user = door
        .write(move |conn, _| sign_in_code::spend_code(conn, &browser, &code))
        .await?;
    match user {
        Some(user) => door.welcome(user, Arrival::default()).await,
        None => {
            let errors = Errors::one("code", layout.t("code-error"));
            unprocessable(Edit { layout, errors })
        }
    }
}

/// The digits of what was typed, in the form 0-9 that the mail shows; people group them and may type their own.
pub fn digits(typed: &str) -> String {
    let arabic = |c: char| u32::from(c).checked_sub(0x0660).filter(|value| *value < 10);
    let value = |c: char| c.to_digit(10).or_else(|| arabic(c));
    typed
        .chars()
        .filter_map(value)
        .take(20)
        .map(|d| d.to_string())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_code_is_read_however_it_is_grouped() {
        assert_eq!(digits("0482 7136"), "04827136");
        assert_eq!(digits("٠٤٨٢-٧١٣٦"), "04827136");
    }
}
