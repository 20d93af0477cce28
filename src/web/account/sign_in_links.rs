//! Signing in by the link of the message. Opening it changes nothing, so that a mail scanner cannot use it up.
use actix_web::web::Path;
use askama::Template;

use crate::accounts::sign_in_code;
use crate::web::account::door::{Arrival, Door};
use crate::web::account::links::{render_secret, spent};
use crate::web::form::Nothing;
use crate::web::{Error, Form, Layout, Result};

const AGAIN: &str = "/connexion/code";

#[derive(Template)]
#[template(path = "account/sign_in_links/edit.html")]
struct Edit {
    layout: Layout,
    email: String,
    token: String,
}

/// GET /{l}/connexion/lien/{token}
pub async fn edit(door: Door, path: Path<(String, String)>, layout: Layout) -> Result {
    let (_, token) = path.into_inner();
    let wanted = token.clone();
    match door.read(move |conn| sign_in_code::owner(conn, &wanted)).await? {
        Some(user) => render_secret(Edit {
            layout,
            email: user.email,
            token,
        }),
        None => spent(layout, AGAIN),
    }
}

/// POST /{l}/connexion/lien/{token}
pub async fn update(door: Door, path: Path<(String, String)>, _form: Form<Nothing>, layout: Layout) -> Result {
    let (_, token) = path.into_inner();
    match door.write(move |conn, _| sign_in_code::spend_link(conn, &token)).await {
        Ok(user) => door.welcome(user, Arrival::default()).await,
        Err(Error::NotFound) => spent(layout, AGAIN),
        Err(error) => Err(error),
    }
}
