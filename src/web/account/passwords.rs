//! Setting a password by a one-time link. Opening the link changes nothing, so that a mail scanner cannot use it up.
use actix_session::Session;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::accounts::{LinkError, OneTimeLink, Purpose, password};
use crate::db::Db;
use crate::locale::Locale;
use crate::web::limits::Limits;
use crate::web::{Error, Errors, Form, Layout, Result, render, see_other, session, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    pub mot_de_passe: String,
}

impl PasswordForm {
    /// A password long enough and not too long; what it consists of is the person's affair.
    fn parse(&self, locale: Locale) -> std::result::Result<String, Errors> {
        let mut errors = Errors::new();
        let length = self.mot_de_passe.chars().count();
        if length < password::SHORTEST {
            errors.add(
                "mot_de_passe",
                locale.t1("password-error-short", "least", password::SHORTEST),
            );
        } else if length > password::LONGEST {
            errors.add(
                "mot_de_passe",
                locale.t1("password-error-long", "most", password::LONGEST),
            );
        }
        errors.or(self.mot_de_passe.clone())
    }
}

#[derive(Template)]
#[template(path = "account/passwords/edit.html")]
struct Edit {
    layout: Layout,
    email: String,
    token: String,
    errors: Errors,
}

/// GET /{l}/mot-de-passe/{token}
pub async fn edit(db: Data<Db>, layout: Layout, path: Path<(String, String)>) -> Result {
    let (_, token) = path.into_inner();
    let email = owner(&db, &token).await?;
    render(Edit {
        layout,
        email,
        token,
        errors: Errors::new(),
    })
}

async fn owner(db: &Db, token: &str) -> Result<String> {
    let token = token.to_owned();
    let user = db
        .read(move |conn| OneTimeLink::owner(conn, &token, Purpose::SetPassword))
        .await?;
    user.map(|user| user.email).ok_or(Error::NotFound)
}

/// POST /{l}/mot-de-passe/{token}
pub async fn update(
    (db, limits): (Data<Db>, Data<Limits>),
    session: Session,
    path: Path<(String, String)>,
    Form(form): Form<PasswordForm>,
    layout: Layout,
) -> Result {
    let (_, token) = path.into_inner();
    let email = owner(&db, &token).await?;
    let chosen = match form.parse(layout.locale) {
        Ok(chosen) => chosen,
        Err(errors) => {
            return unprocessable(Edit {
                layout,
                email,
                token,
                errors,
            });
        }
    };
    let _turn = limits.hashing_turn().await?;
    let hashed = tokio::task::spawn_blocking(move || password::hash(&chosen)).await;
    let hashed = hashed.map_err(|error| Error::Internal(error.into()))??;
    let user = db
        .write(move |conn| {
            let user = OneTimeLink::spend(conn, &token, Purpose::SetPassword)?;
            user.set_password_hash(conn, &hashed)?;
            Ok::<_, LinkError>(user)
        })
        .await?;
    session::sign_in(&session, &user)?;
    Ok(see_other(format!("/{}", layout.locale.code())))
}

impl From<LinkError> for Error {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::Spent => Self::NotFound,
            LinkError::Database(error) => error.into(),
        }
    }
}
