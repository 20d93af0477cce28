//! Setting a password by a one-time link. Opening the link changes nothing, so that a mail scanner cannot use it up.
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use crate::accounts::{OneTimeLink, Purpose, User, new_password, password_change};
use crate::web::account::door::{Arrival, Door};
use crate::web::account::links::{render_secret, spent, unprocessable_secret};
use crate::web::{Error, Errors, Form, Layout, Result};

const AGAIN: &str = "/mot-de-passe";

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    pub mot_de_passe: String,
}

#[derive(Template)]
#[template(path = "account/passwords/edit.html")]
struct Edit {
    layout: Layout,
    email: String,
    shortest: usize,
    token: String,
    errors: Errors,
}

impl Edit {
    fn new(layout: Layout, user: &User, token: String, errors: Errors) -> Self {
        Self {
            layout,
            email: user.email.clone(),
            shortest: new_password::shortest_for(user),
            token,
            errors,
        }
    }
}

/// GET /{l}/mot-de-passe/{token}
pub async fn edit(door: Door, path: Path<(String, String)>, layout: Layout) -> Result {
    let (_, token) = path.into_inner();
    match owner(&door, &token).await? {
        Some(user) => render_secret(Edit::new(layout, &user, token, Errors::new())),
        None => spent(layout, AGAIN),
    }
}

async fn owner(door: &Door, token: &str) -> Result<Option<User>> {
    let token = token.to_owned();
    door.read(move |conn| OneTimeLink::owner(conn, &token, Purpose::SetPassword))
        .await
}

/// POST /{l}/mot-de-passe/{token}
pub async fn update(
    door: Door,
    path: Path<(String, String)>,
    Form(form): Form<PasswordForm>,
    layout: Layout,
) -> Result {
    let (_, token) = path.into_inner();
    let Some(user) = owner(&door, &token).await? else {
        return spent(layout, AGAIN);
    };
    let hash = match door.choose(&user, &form.mot_de_passe).await? {
        Ok(hash) => hash,
        Err(errors) => return unprocessable_secret(Edit::new(layout, &user, token, errors)),
    };
    let set = door.write(move |conn, by| password_change::by_link(conn, by, (&token, &hash)));
    match set.await {
        Ok(user) => {
            let said = Some(door.locale.t("password-changed"));
            door.welcome(
                user,
                Arrival {
                    said,
                    ..Arrival::default()
                },
            )
            .await
        }
        Err(Error::NotFound) => spent(layout, AGAIN),
        Err(error) => Err(error),
    }
}
