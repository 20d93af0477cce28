//! Another password, for someone who is signed in and knows the one before, or has just signed in by mail.
use askama::Template;
use serde::Deserialize;

use crate::accounts::{User, new_password, password_change};
use crate::web::account::door::Door;
use crate::web::account::proofs::is_proved;
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
    errors: Errors,
}

/// GET /{l}/compte/mot-de-passe
pub async fn edit(SignedIn(person): SignedIn, layout: Layout) -> Result {
    render(Edit {
        layout,
        shortest: new_password::shortest_for(&person.user),
        errors: Errors::new(),
    })
}

/// POST /{l}/compte/mot-de-passe: the other sessions end, and this one gets a new secret.
pub async fn update(
    door: Door,
    SignedIn(person): SignedIn,
    Form(form): Form<OwnPasswordForm>,
    layout: Layout,
) -> Result {
    let user = person.user;
    let hash = match parse(&door, &user, &form).await? {
        Ok(hash) => hash,
        Err(errors) => {
            let shortest = new_password::shortest_for(&user);
            return unprocessable(Edit {
                layout,
                shortest,
                errors,
            });
        }
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
