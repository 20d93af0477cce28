//! New recovery codes in place of the old ones, once their owner says that they are written down.
use askama::Template;
use serde::Deserialize;

use crate::accounts::User;
use crate::accounts::authenticator::{self, RecoveryCode, recovery_code};
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::guards::SignedIn;
use crate::web::{Error, Errors, Form, Layout, Result, render, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CodesForm {
    /// What the page showed, sealed.
    pub montre: String,
}

#[derive(Template)]
#[template(path = "account/recovery_codes/new.html")]
struct New {
    layout: Layout,
    codes: Vec<String>,
    sealed: String,
    errors: Errors,
}

impl New {
    fn of(codes: &[RecoveryCode], user: &User, layout: Layout, errors: Errors) -> Self {
        Self {
            layout,
            codes: codes.iter().map(RecoveryCode::as_shown).collect(),
            sealed: recovery_code::seal(codes, user.id),
            errors,
        }
    }
}

/// GET /{l}/compte/securite/codes
pub async fn new(door: Door, SignedIn(person): SignedIn, layout: Layout) -> Result {
    require(&door, &person.user).await?;
    render(New::of(&RecoveryCode::fresh_set(), &person.user, layout, Errors::new()))
}

/// Without an authenticator there is nothing to recover.
async fn require(door: &Door, user: &User) -> Result<()> {
    let user_id = user.id;
    let is_on = door.read(move |conn| authenticator::is_on(conn, user_id)).await?;
    is_on.then_some(()).ok_or(Error::NotFound)
}

/// POST /{l}/compte/securite/codes
pub async fn create(door: Door, SignedIn(person): SignedIn, Form(form): Form<CodesForm>, layout: Layout) -> Result {
    let user = person.user;
    require(&door, &user).await?;
    let Some(codes) = recovery_code::open(&form.montre, user.id) else {
        let errors = Errors::one("montre", layout.t("authenticator-error-old"));
        return unprocessable(New::of(&RecoveryCode::fresh_set(), &user, layout, errors));
    };
    proofs::demand(&door, &user, &layout).await?;
    door.write(move |conn, by| recovery_code::replace(conn, by, (user.id, &codes)))
        .await?;
    Ok(door.back("/compte/securite", "recovery-renewed"))
}
