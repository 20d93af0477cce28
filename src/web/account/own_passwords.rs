//! Another password, for someone who is signed in and knows the one before, or has just signed in by mail.
use askama::Template;
use serde::Deserialize;

use crate::accounts::{User, new_password, password_change};
use crate::web::account::door::Door;
use crate::web::account::proofs::{self, is_proved};
use crate::web::guards::SignedIn;
use crate::web::{Errors, Form, Layout, Result, render, session, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct OwnPasswordForm {
    pub actuel: String,
    pub mot_de_passe: String,
}

#[derive(Template)]
#[template(path = "account/own_passwords/edit.html")]
struct Edit {
    layout: Layout,
    shortest: usize,
    has_password: bool,
    errors: Errors,
}

impl Edit {
    async fn of(door: &Door, user: User, (layout, errors): (Layout, Errors)) -> Result<Self> {
        Ok(Self {
            layout,
            shortest: new_password::shortest_for(&user),
            has_password: has_password(door, &user).await?,
            errors,
        })
    }
}

async fn has_password(door: &Door, user: &User) -> Result<bool> {
    let known = user.clone();
    let stored = door.read(move |conn| known.password_hash(conn)).await?;
    Ok(stored.is_some())
}

/// GET /{l}/compte/mot-de-passe
pub async fn edit(door: Door, SignedIn(person): SignedIn, layout: Layout) -> Result {
    render(Edit::of(&door, person.user, (layout, Errors::new())).await?)
}

/// POST /{l}/compte/mot-de-passe: the other sessions end, and this one gets a new secret.
pub async fn update(
    door: Door,
    SignedIn(person): SignedIn,
    Form(form): Form<OwnPasswordForm>,
    layout: Layout,
) -> Result {
    let user = person.user;
    if !has_password(&door, &user).await? {
        proofs::demand(&door, &user, &layout).await?;
    }
    let hash = match parse(&door, &user, &form).await? {
        Ok(hash) => hash,
        Err(errors) => return unprocessable(Edit::of(&door, user, (layout, errors)).await?),
    };
    let own = session::handle(&door.session);
    door.write(move |conn, by| password_change::by_owner(conn, by, (&user, &hash, own)))
        .await?;
    door.session.renew();
    Ok(door.back("/compte", "password-changed"))
}

async fn parse(door: &Door, user: &User, form: &OwnPasswordForm) -> Result<std::result::Result<String, Errors>> {
    if is_proved(door, user, &form.actuel).await? {
        return door.choose(user, &form.mot_de_passe).await;
    }
    Ok(Err(Errors::one("actuel", door.locale.t("password-error-current"))))
}
