//! A person's name, phone and language.
use askama::Template;
use serde::Deserialize;

use crate::accounts::audit::{self, Event, Kind, Object};
use crate::accounts::{Profile, User};
use crate::locale::Locale;
use crate::phone::Phone;
use crate::web::account::door::Door;
use crate::web::account::sign_ups::{name, phone};
use crate::web::guards::SignedIn;
use crate::web::{Errors, Form, Layout, Result, render, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ProfileForm {
    pub nom: String,
    pub telephone: String,
    pub langue: String,
}

impl ProfileForm {
    fn of(user: &User) -> Self {
        let phone = user.phone.as_deref().and_then(Phone::parse);
        Self {
            nom: user.name.clone(),
            telephone: phone.map(|phone| phone.to_string()).unwrap_or_default(),
            langue: user.locale.code().to_owned(),
        }
    }

    fn parse(&self, locale: Locale) -> std::result::Result<Profile, Errors> {
        let mut errors = Errors::new();
        let name = name(&mut errors, locale, &self.nom);
        let phone = phone(&mut errors, locale, &self.telephone);
        let language = Locale::parse(&self.langue);
        if language.is_none() {
            errors.add("langue", locale.t("form-choice"));
        }
        let locale = language.unwrap_or(locale);
        errors.or(Profile { name, phone, locale })
    }
}

#[derive(Template)]
#[template(path = "account/profiles/edit.html")]
struct Edit {
    layout: Layout,
    form: ProfileForm,
    errors: Errors,
}

impl Edit {
    fn languages(&self) -> Vec<(String, String)> {
        let pair = |locale: Locale| (locale.code().to_owned(), locale.own_name().to_owned());
        Locale::ALL.into_iter().map(pair).collect()
    }
}

/// GET /{l}/compte/profil
pub async fn edit(SignedIn(person): SignedIn, layout: Layout) -> Result {
    render(Edit {
        layout,
        form: ProfileForm::of(&person.user),
        errors: Errors::new(),
    })
}

/// POST /{l}/compte/profil
pub async fn update(door: Door, SignedIn(person): SignedIn, Form(form): Form<ProfileForm>, layout: Layout) -> Result {
    let profile = match form.parse(door.locale) {
        Ok(profile) => profile,
        Err(errors) => return unprocessable(Edit { layout, form, errors }),
    };
    let user = person.user;
    door.write(move |conn, by| {
        user.change_profile(conn, &profile)?;
        audit::record(conn, by, Event::done(Kind::ProfileChanged, Object::user(user.id)))
    })
    .await?;
    Ok(door.back("/compte", "profile-saved"))
}
