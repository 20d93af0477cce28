//! Signing up: the form, and the page that waits for the address to be confirmed and can have the message sent again.
//! What is said and done is the same whether or not the address has an account (reliability J1).
use actix_web::HttpResponse;
use askama::Template;
use serde::Deserialize;

use crate::accounts::{Chooser, NewPassword, SignUp, sign_up};
use crate::email::Email;
use crate::locale::Locale;
use crate::phone::Phone;
use crate::text::OneLine;
use crate::web::account::door::{Door, weakness};
use crate::web::{Errors, Form, Layout, Result, paths, render, see_other, unprocessable};

/// As long as a name may be.
pub const NAME: usize = 120;

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SignUpForm {
    pub nom: String,
    pub email: String,
    pub telephone: String,
    pub mot_de_passe: String,
}

/// What a sign-up needs, each part well formed.
struct Wanted {
    name: String,
    email: Email,
    phone: Option<String>,
    password: NewPassword,
}

impl SignUpForm {
    fn parse(&self, locale: Locale, chooser: &Chooser) -> std::result::Result<Wanted, Errors> {
        let mut errors = Errors::new();
        let name = name(&mut errors, locale, &self.nom);
        let email = Email::parse(&self.email);
        if email.is_none() {
            errors.add("email", locale.t("form-email"));
        }
        let phone = phone(&mut errors, locale, &self.telephone);
        let password = NewPassword::parse(&self.mot_de_passe, chooser);
        let password = password.map_err(|weak| errors.add("mot_de_passe", weakness(locale, weak)));
        match (email, password) {
            (Some(email), Ok(password)) => errors.or(Wanted {
                name,
                email,
                phone,
                password,
            }),
            _ => Err(errors),
        }
    }

    fn without_password(self) -> Self {
        Self {
            mot_de_passe: String::new(),
            ..self
        }
    }
}

/// A name, or what is wrong with it.
pub fn name(errors: &mut Errors, locale: Locale, typed: &str) -> String {
    match OneLine::parse(typed, NAME) {
        Ok(name) => name.into(),
        Err(_) => {
            errors.add("nom", locale.t("form-name"));
            String::new()
        }
    }
}

/// A phone number in E.164, none when the field was left empty, or what is wrong with it.
pub fn phone(errors: &mut Errors, locale: Locale, typed: &str) -> Option<String> {
    let phone = Phone::parse(typed);
    if phone.is_none() && !typed.trim().is_empty() {
        errors.add("telephone", locale.t("form-phone"));
    }
    phone.map(|phone| phone.as_str().to_owned())
}

/// The form.
#[derive(Template)]
#[template(path = "account/sign_ups/new.html")]
pub struct New {
    layout: Layout,
    form: SignUpForm,
    errors: Errors,
}

impl New {
    /// With what is known already.
    pub fn of(layout: Layout, form: SignUpForm) -> Self {
        let errors = Errors::new();
        Self { layout, form, errors }
    }
}

/// GET /{l}/inscription
pub async fn new(layout: Layout) -> Result {
    render(New::of(layout, SignUpForm::default()))
}

/// POST /{l}/inscription
pub async fn create(door: Door, Form(form): Form<SignUpForm>, layout: Layout) -> Result {
    door.limits.sign_up(&door.request)?;
    let (email, name) = (form.email.clone(), form.nom.clone());
    let chooser = door.read(move |conn| Chooser::new(conn, &email, &name)).await?;
    let wanted = match form.parse(door.locale, &chooser) {
        Ok(wanted) => wanted,
        Err(errors) => {
            let form = form.without_password();
            return unprocessable(New { layout, form, errors });
        }
    };
    let sign_up = SignUp {
        email: wanted.email,
        name: wanted.name,
        phone: wanted.phone,
        locale: door.locale,
        password_hash: door.hash(wanted.password).await?,
        browser_hash: door.browser_hash(),
    };
    door.write(move |conn, by| sign_up.ask(conn, by)).await?;
    Ok(waiting(door.locale))
}

fn waiting(locale: Locale) -> HttpResponse {
    see_other(paths::account(locale, "/inscription/attente"))
}

/// Where the message goes again.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AddressForm {
    pub email: String,
}

#[derive(Template)]
#[template(path = "account/sign_ups/edit.html")]
struct Edit {
    layout: Layout,
    form: AddressForm,
    errors: Errors,
}

/// GET /{l}/inscription/attente
pub async fn edit(layout: Layout) -> Result {
    render(Edit {
        layout,
        form: AddressForm::default(),
        errors: Errors::new(),
    })
}

/// POST /{l}/inscription/attente: the message again.
pub async fn update(door: Door, Form(form): Form<AddressForm>, layout: Layout) -> Result {
    door.limits.account_mail(&door.request)?;
    let Some(email) = Email::parse(&form.email) else {
        let errors = Errors::one("email", layout.t("form-email"));
        return unprocessable(Edit { layout, form, errors });
    };
    let browser = door.browser_hash();
    door.write(move |conn, by| sign_up::resend(conn, by, (&email, &browser)))
        .await?;
    Ok(door.back("/inscription/attente", "sign-up-sent-again"))
}
