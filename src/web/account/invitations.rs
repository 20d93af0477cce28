//! An invitation into a cooperative, by its link: who invites, to what, and as which account one would join. Opening
//! the link changes nothing. Whoever holds it learns neither the whole address nor whether there is an account.
use actix_session::Session;
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::accounts::audit::Actor;
use crate::cooperatives::members::{Invitation, JoinError};
use crate::db::Db;
use crate::web::account::links::{render_secret, unprocessable_secret};
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::SignedIn;
use crate::web::limits::Limits;
use crate::web::site::Site;
use crate::web::{Form, Layout, Result, paths};

#[derive(Template)]
#[template(path = "account/invitations/show.html")]
struct Show {
    layout: Layout,
    invitation: Invitation,
    token: String,
}

impl Show {
    fn page(&self) -> String {
        paths::invitation(self.layout.locale, &self.token)
    }

    fn sign_in(&self) -> String {
        paths::sign_in_then(self.layout.locale, &self.page())
    }

    /// The address of the account that would join.
    fn reader(&self) -> Option<&str> {
        self.layout.person.as_ref().map(|person| person.user.email.as_str())
    }

    fn is_for_reader(&self) -> bool {
        let person = self.layout.person.as_ref();
        person.is_some_and(|person| self.invitation.is_for(&person.user))
    }

    fn role(&self) -> String {
        self.layout.t(&format!("role-{}", self.invitation.role.name()))
    }

    fn allows(&self) -> String {
        self.layout.t(&format!("members-role-{}", self.invitation.role.name()))
    }
}

/// GET /{l}/invitations/{token}
pub async fn show(
    (db, limits): (Data<Db>, Data<Limits>),
    request: HttpRequest,
    path: Path<(String, String)>,
    layout: Layout,
) -> Result {
    limits.order_link(&request)?;
    let (_, token) = path.into_inner();
    let invitation = find(&db, &token).await?;
    render_secret(Show {
        layout,
        invitation,
        token,
    })
}

async fn find(db: &Db, token: &str) -> Result<Invitation> {
    let token = token.to_owned();
    Ok(db.read(move |conn| Invitation::find(conn, &token)).await?)
}

/// POST /{l}/invitations/{token}
pub async fn create(
    (db, site, session): (Data<Db>, Data<Site>, Session),
    (SignedIn(person), by): (SignedIn, Actor),
    path: Path<(String, String)>,
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let (_, token) = path.into_inner();
    let secret = token.clone();
    let accepted = db.write(move |conn| Invitation::accept(conn, &secret, &person.user, &by));
    match accepted.await {
        Ok(invitation) => {
            session.renew();
            let name = invitation.cooperative(&layout.locale);
            let flash = Flash::ok(layout.t1("invitation-accepted", "cooperative", name));
            Ok(see_other_with(
                &site,
                paths::space(layout.locale, &invitation.slug, ""),
                flash,
            ))
        }
        Err(JoinError::AnotherAddress) => unprocessable_secret(Show {
            invitation: find(&db, &token).await?,
            layout,
            token,
        }),
        Err(JoinError::Database(error)) => Err(error.into()),
    }
}
