//! Signing in by a passkey.
use serde::Deserialize;

use crate::accounts::Assurance;
use crate::web::account::door::{Arrival, Door};
use crate::web::account::passkeys::party;
use crate::web::account::sessions::{New, SessionForm};
use crate::web::{Errors, Form, Layout, Result, unprocessable};

/// What the device answered.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PasskeySessionForm {
    /// What the page asked, sealed.
    pub demande: String,
    /// The device's answer, as JSON.
    pub reponse: String,
    pub suite: String,
}

/// POST /{l}/connexion/cle
pub async fn create(door: Door, Form(form): Form<PasskeySessionForm>, layout: Layout) -> Result {
    door.limits.passkey(&door.request)?;
    let (party, browser) = (party(&door)?, door.browser());
    let (asked, answer) = (form.demande, form.reponse);
    let user = door
        .write(move |conn, _| party.who(conn, &browser, (&asked, &answer)))
        .await?;
    let next = form.suite;
    if let Some(user) = user {
        let arrival = Arrival {
            next,
            assurance: Assurance::Two,
            ..Arrival::default()
        };
        return door.welcome(user, arrival).await;
    }
    let errors = Errors::one("email", layout.t("passkey-error-unknown"));
    let form = SessionForm {
        suite: next,
        ..SessionForm::default()
    };
    unprocessable(New::of(&door, (layout, form, errors)))
}
