//! Proving again who one is, before a change that a session left open on a shared computer must not allow.
use actix_web::HttpResponse;
use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use crate::accounts::{User, session};
use crate::web::account::door::Door;
use crate::web::account::sessions::Next;
use crate::web::guards::SignedIn;
use crate::web::{Errors, Form, Layout, Result, paths, render, see_other, session as web_session, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ProofForm {
    pub mot_de_passe: String,
    pub suite: String,
}

#[derive(Template)]
#[template(path = "account/proofs/new.html")]
struct New {
    layout: Layout,
    next: String,
    errors: Errors,
}

/// GET /{l}/compte/preuve
pub async fn new(_: SignedIn, layout: Layout, next: Query<Next>) -> Result {
    render(New {
        layout,
        next: next.into_inner().suite,
        errors: Errors::new(),
    })
}

/// POST /{l}/compte/preuve
pub async fn create(door: Door, SignedIn(person): SignedIn, Form(form): Form<ProofForm>, layout: Layout) -> Result {
    let next = form.suite;
    if !is_proved(&door, &person.user, &form.mot_de_passe).await? {
        let errors = Errors::one("mot_de_passe", layout.t("password-error-current"));
        return unprocessable(New { layout, next, errors });
    }
    web_session::note_proof(&door.session)?;
    Ok(see_other(paths::safe_next(&next, layout.href("/compte"))))
}

/// Whether the person has just signed in or proved who they are, or knows the password. A session left open on a shared
/// computer proves neither.
pub async fn is_proved(door: &Door, user: &User, typed: &str) -> Result<bool> {
    if typed.is_empty() && is_fresh(door, user).await? {
        return Ok(true);
    }
    let known = user.clone();
    let stored = door.read(move |conn| known.password_hash(conn)).await?;
    door.count_try(&user.email)?;
    door.is_password(typed, stored).await
}

/// Whether the person proved a short while ago, in this session, who they are.
pub async fn is_fresh(door: &Door, user: &User) -> Result<bool> {
    if web_session::is_proved(&door.session) {
        return Ok(true);
    }
    let (own, user_id) = (web_session::handle(&door.session), user.id);
    door.read(move |conn| session::is_recent(conn, user_id, own)).await
}

/// Sends the person to prove it, and from there back to `page`, where they ask again.
pub fn ask(door: &Door, page: &str) -> HttpResponse {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("suite", page);
    let proof = paths::account(door.locale, "/compte/preuve");
    see_other(format!("{proof}?{}", query.finish()))
}
