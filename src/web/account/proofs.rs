//! Proving again who one is, before a change that a session left open on a shared computer must not allow.
use askama::Template;

use crate::accounts::{User, session};
use crate::web::account::door::Door;
use crate::web::error::Drawn;
use crate::web::{Error, Errors, Layout, Result, form, session as web_session};

/// The field of the password, which no form of ours has besides.
const FIELD: &str = "preuve";

/// The page that asks for the password. It keeps what was sent, and sends it again with the password.
#[derive(Template)]
#[template(path = "account/proofs/new.html")]
struct New<'a> {
    layout: &'a Layout,
    action: &'a str,
    kept: Vec<(String, String)>,
    errors: Errors,
}

/// Goes on when the person proved a short while ago who they are, or proves it with what was sent; else answers with the
/// page that asks for it.
pub async fn demand(door: &Door, user: &User, layout: &Layout) -> Result<()> {
    if is_fresh(door, user).await? {
        return Ok(());
    }
    let sent = form::sent(&door.request).into_iter();
    let (typed, kept): (Vec<_>, Vec<_>) = sent.partition(|(name, _)| name == FIELD);
    let mut errors = Errors::new();
    if let Some((_, password)) = typed.first() {
        if is_proved(door, user, password).await? {
            return web_session::note_proof(&door.session);
        }
        errors.add(FIELD, layout.t("password-error-current"));
    }
    let action = door.request.path();
    let page = New {
        layout,
        action,
        kept,
        errors,
    };
    Err(Error::ProofRequired(Drawn(page.render()?)))
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
async fn is_fresh(door: &Door, user: &User) -> Result<bool> {
    if web_session::is_proved(&door.session) {
        return Ok(true);
    }
    let (own, user_id) = (web_session::handle(&door.session), user.id);
    door.read(move |conn| session::is_recent(conn, user_id, own)).await
}
