//! Confirming another address by the link sent there. Opening it changes nothing. Every session of the account ends,
//! and the person signs in with the new address.
use actix_web::web::Path;
use askama::Template;

use crate::accounts::email_change;
use crate::web::account::door::Door;
use crate::web::account::links::{render_secret, spent};
use crate::web::form::Nothing;
use crate::web::{Error, Form, Layout, Result, session};

const AGAIN: &str = "/compte/email";

#[derive(Template)]
#[template(path = "account/email_links/edit.html")]
struct Edit {
    layout: Layout,
    email: String,
    token: String,
}

/// GET /{l}/compte/email/{token}
pub async fn edit(door: Door, path: Path<(String, String)>, layout: Layout) -> Result {
    let (_, token) = path.into_inner();
    let wanted = token.clone();
    match door.read(move |conn| email_change::find(conn, &wanted)).await? {
        Some(email) => render_secret(Edit { layout, email, token }),
        None => spent(layout, AGAIN),
    }
}

/// POST /{l}/compte/email/{token}
pub async fn update(door: Door, path: Path<(String, String)>, _form: Form<Nothing>, layout: Layout) -> Result {
    let (_, token) = path.into_inner();
    match door
        .write(move |conn, by| email_change::confirm(conn, by, &token))
        .await
    {
        Ok(_) => {
            session::sign_out(&door.session);
            Ok(door.back("/connexion", "email-changed"))
        }
        Err(Error::NotFound) => spent(layout, AGAIN),
        Err(error) => Err(error),
    }
}
