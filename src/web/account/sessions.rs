//! Signing in with a password, and out.
use actix_web::HttpResponse;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use crate::accounts::audit::{self, Event, Kind, Object};
use crate::accounts::passkey::{Ceremony, RelyingParty};
use crate::accounts::{User, arrival, new_password, password};
use crate::web::account::door::{Arrival, Door};
use crate::web::form::Nothing;
use crate::web::{Errors, Form, Layout, Result, render, session, unprocessable};

/// Where to go after signing in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Next {
    pub suite: String,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SessionForm {
    pub email: String,
    pub mot_de_passe: String,
    pub suite: String,
}

/// The page of all ways in.
#[derive(Template)]
#[template(path = "account/sessions/new.html")]
pub struct New {
    layout: Layout,
    form: SessionForm,
    /// What a passkey is asked, where the site can have one.
    ceremony: Option<Ceremony>,
    errors: Errors,
}

impl New {
    /// With what was typed and what is wrong with it.
    pub fn of(door: &Door, (layout, form, errors): (Layout, SessionForm, Errors)) -> Self {
        let party = RelyingParty::new(&door.site.base_url);
        Self {
            layout,
            form,
            ceremony: party.and_then(|party| party.ask_who(&door.browser())),
            errors,
        }
    }
}

/// GET /{l}/connexion
pub async fn new(door: Door, layout: Layout, next: Query<Next>) -> Result {
    let form = SessionForm {
        suite: next.into_inner().suite,
        ..SessionForm::default()
    };
    render(New::of(&door, (layout, form, Errors::new())))
}

/// POST /{l}/connexion
pub async fn create(door: Door, Form(form): Form<SessionForm>, layout: Layout) -> Result {
    door.count_try(&form.email)?;
    let Some(user) = authenticate(&door, &form).await? else {
        let errors = Errors::one("email", layout.t("session-error-unknown"));
        let form = SessionForm {
            mot_de_passe: String::new(),
            ..form
        };
        return unprocessable(New::of(&door, (layout, form, errors)));
    };
    let arrival = Arrival {
        next: form.suite,
        is_by_password: true,
        ..Arrival::default()
    };
    door.welcome(user, arrival).await
}

/// The person whose address and password these are. The work and the answer are the same for an unknown address.
async fn authenticate(door: &Door, form: &SessionForm) -> Result<Option<User>> {
    let email = form.email.trim().to_lowercase();
    let is_known = door.knows(&email);
    let found = {
        let email = email.clone();
        door.read(move |conn| User::find_with_password(conn, &email)).await?
    };
    let stored = found.as_ref().and_then(|(_, stored, _)| stored.clone());
    let is_right = door.is_password(&form.mot_de_passe, stored.clone()).await?;
    let admitted = found.filter(|(_, _, is_barred)| is_right && (is_known || !is_barred));
    match admitted.map(|(user, ..)| user) {
        Some(user) => {
            refresh(door, &user, (stored, &form.mot_de_passe)).await?;
            Ok(Some(user))
        }
        None => {
            door.write(move |conn, by| arrival::note_refusal(conn, by, (&email, is_known)))
                .await?;
            Ok(None)
        }
    }
}

/// Hashes the password anew when the stored hash was made with earlier parameters.
async fn refresh(door: &Door, user: &User, (stored, typed): (Option<String>, &str)) -> Result<()> {
    let Some(old) = stored.filter(|stored| password::is_outdated(stored)) else {
        return Ok(());
    };
    let typed: String = typed.chars().take(new_password::LONGEST).collect();
    let new = door.limits.hashing(move || password::hash(&typed)).await??;
    let user = user.clone();
    door.write(move |conn, _| user.renew_password_hash(conn, (&old, &new)))
        .await
}

/// POST /{l}/deconnexion: the browser also forgets what it kept of the pages.
pub async fn destroy(door: Door, _form: Form<Nothing>) -> Result<HttpResponse> {
    if let Some(user_id) = door.by.user_id {
        let signed_out = Event::done(Kind::SignedOut, Object::user(user_id));
        door.write(move |conn, by| audit::record(conn, by, signed_out)).await?;
    }
    session::sign_out(&door.session);
    let mut response = door.back("", "session-ended");
    let kept = HeaderValue::from_static("\"cache\", \"storage\"");
    response
        .headers_mut()
        .insert(HeaderName::from_static("clear-site-data"), kept);
    Ok(response)
}
