//! Confirming the address of a sign-up by the link mailed there. Opening it changes nothing. In another browser than
//! the one that asked, the password is asked for: who merely reads the mailbox has not chosen it.
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use crate::accounts::sign_up::{self, Pending};
use crate::web::account::door::{Arrival, Door};
use crate::web::account::links::{render_secret, spent, unprocessable_secret};
use crate::web::{Error, Errors, Form, Layout, Result};

const AGAIN: &str = "/inscription";

/// What was typed, if anything was asked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ProofForm {
    pub mot_de_passe: String,
}

#[derive(Template)]
#[template(path = "account/sign_up_links/edit.html")]
struct Edit {
    layout: Layout,
    email: String,
    token: String,
    asks_password: bool,
    errors: Errors,
}

impl Edit {
    fn with_wrong_password(layout: Layout, pending: Pending, token: String) -> Self {
        Self {
            asks_password: true,
            email: pending.email,
            token,
            errors: Errors::one("mot_de_passe", layout.t("sign-up-password-wrong")),
            layout,
        }
    }
}

/// GET /{l}/inscription/{token}
pub async fn edit(door: Door, path: Path<(String, String)>, layout: Layout) -> Result {
    let (_, token) = path.into_inner();
    let Some(pending) = pending(&door, &token).await? else {
        return spent(layout, AGAIN);
    };
    render_secret(Edit {
        asks_password: !pending.is_from(&door.browser_hash()),
        email: pending.email,
        layout,
        token,
        errors: Errors::new(),
    })
}

async fn pending(door: &Door, token: &str) -> Result<Option<Pending>> {
    let token = token.to_owned();
    door.read(move |conn| Pending::find(conn, &token)).await
}

/// POST /{l}/inscription/{token}
pub async fn update(door: Door, path: Path<(String, String)>, Form(form): Form<ProofForm>, layout: Layout) -> Result {
    let (_, token) = path.into_inner();
    let Some(pending) = pending(&door, &token).await? else {
        return spent(layout, AGAIN);
    };
    if !is_proved(&door, &pending, &form).await? {
        return unprocessable_secret(Edit::with_wrong_password(layout, pending, token));
    }
    match door.write(move |conn, by| sign_up::confirm(conn, by, &token)).await {
        Ok(user) => {
            let said = Some(door.locale.t("sign-up-done"));
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

async fn is_proved(door: &Door, pending: &Pending, form: &ProofForm) -> Result<bool> {
    if pending.is_from(&door.browser_hash()) {
        return Ok(true);
    }
    door.count_try(&pending.email)?;
    door.is_password(&form.mot_de_passe, Some(pending.password_hash.clone()))
        .await
}
