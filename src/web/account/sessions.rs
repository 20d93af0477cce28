//! Signing in and out.
use actix_session::Session;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::accounts::{Person, User, password};
use crate::cart::Cart;
use crate::db::Db;
use crate::locale::Locale;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::limits::Limits;
use crate::web::site::Site;
use crate::web::{Errors, Form, Layout, Result, page, paths, render, session, unprocessable};

/// Where to go after signing in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Next {
    suite: String,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SessionForm {
    pub email: String,
    pub mot_de_passe: String,
    pub suite: String,
}

#[derive(Template)]
#[template(path = "account/sessions/new.html")]
struct New {
    layout: Layout,
    form: SessionForm,
    errors: Errors,
}

/// GET /{l}/connexion
pub async fn new(layout: Layout, next: Query<Next>) -> Result {
    let form = SessionForm {
        suite: next.into_inner().suite,
        ..SessionForm::default()
    };
    render(New {
        layout,
        form,
        errors: Errors::new(),
    })
}

/// POST /{l}/connexion
pub async fn create(
    (db, limits): (Data<Db>, Data<Limits>),
    (request, session): (HttpRequest, Session),
    Form(form): Form<SessionForm>,
    layout: Layout,
) -> Result {
    limits.sign_in(&request, &form.email)?;
    match authenticate(&db, &limits, &form).await? {
        Some(user) => {
            session::sign_in(&session, &user)?;
            keep_cart(&db, &request, &user).await?;
            let person = db.read(move |conn| Person::load(conn, user.id)).await?;
            Ok(crate::web::see_other(paths::safe_next(
                &form.suite,
                landing(layout.locale, person.as_ref()),
            )))
        }
        None => {
            let errors = Errors::one("email", layout.t("session-error-unknown"));
            unprocessable(New {
                layout,
                form: SessionForm {
                    mot_de_passe: String::new(),
                    ..form
                },
                errors,
            })
        }
    }
}

/// The person whose address and password these are. The work and the answer are the same for an unknown address.
async fn authenticate(db: &Db, limits: &Limits, form: &SessionForm) -> Result<Option<User>> {
    let email = form.email.trim().to_lowercase();
    let typed: String = form.mot_de_passe.chars().take(password::LONGEST).collect();
    let known = db.read(move |conn| User::find_with_password(conn, &email)).await?;
    let _turn = limits.hashing_turn().await?;
    let verified = tokio::task::spawn_blocking(move || {
        let stored = known.as_ref().and_then(|(_, stored)| stored.as_deref());
        let is_right = password::verify(&typed, stored);
        known.filter(|_| is_right).map(|(user, _)| user)
    })
    .await;
    verified.map_err(|error| crate::web::Error::Internal(error.into()))
}

/// The cart filled before signing in stays, and is now the person's.
async fn keep_cart(db: &Db, request: &HttpRequest, user: &User) -> Result<()> {
    let site = request.app_data::<Data<Site>>().expect("the app registers its site");
    let (Some(token), user_id) = (page::cart_token(site, request), user.id) else {
        return Ok(());
    };
    db.write(move |conn| match Cart::find(conn, &token)? {
        Some(cart) => cart.set_owner(conn, user_id),
        None => Ok(()),
    })
    .await
    .map_err(crate::web::Error::from)
}

/// Staff land in their area, members in their cooperative's, shoppers at home.
fn landing(locale: Locale, person: Option<&Person>) -> String {
    let Some(person) = person else {
        return format!("/{}", locale.code());
    };
    match person.belongings.first() {
        _ if person.user.is_staff() => paths::admin(locale, ""),
        Some(belonging) => paths::space(locale, &belonging.slug, ""),
        None => format!("/{}", locale.code()),
    }
}

/// POST /{l}/deconnexion
pub async fn destroy(session: Session, locale: Locale, site: Data<Site>, _form: Form<Nothing>) -> HttpResponse {
    session::sign_out(&session);
    see_other_with(
        &site,
        format!("/{}", locale.code()),
        Flash::ok(locale.t("session-ended")),
    )
}
