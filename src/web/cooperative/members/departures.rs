//! Ending a membership: a manager ends another's, anybody their own.
use actix_web::web::{Data, Path};
use askama::Template;

use crate::accounts::MemberRole;
use crate::cooperatives::members::{ChangeError, Membership};
use crate::db::CooperativeDb;
use crate::web::cooperative::Space;
use crate::web::cooperative::members::{Named, find};
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Error, Errors, Form, Layout, Result, render, unprocessable};

#[derive(Template)]
#[template(path = "cooperative/members/departure.html")]
struct New {
    layout: Layout,
    space: Space,
    named: Membership,
    /// It is the reader who leaves.
    is_self: bool,
    errors: Errors,
}

impl New {
    fn title(&self) -> String {
        if self.is_self {
            self.layout.t1("members-leave-title", "cooperative", &self.space.name)
        } else {
            self.layout.t1("members-remove-title", "name", &self.named.user.name)
        }
    }

    fn means(&self) -> String {
        if self.is_self {
            self.layout.t("members-leave-means")
        } else {
            self.layout.t("members-remove-means")
        }
    }
}

/// GET /{l}/espace/{cooperative}/membres/{member}/depart
pub async fn new(db: CooperativeDb, member: Member, path: Path<Named>, layout: Layout) -> Result {
    let (named, is_self) = find_leaving(&db, &member, &path).await?;
    render(New {
        space: Space::of(&member, layout.locale),
        layout,
        named,
        is_self,
        errors: Errors::new(),
    })
}

/// The membership, if the person may end it, and whether it is their own.
async fn find_leaving(db: &CooperativeDb, member: &Member, named: &Named) -> Result<(Membership, bool)> {
    let named = find(db, member, named).await?;
    let is_self = named.user.id == member.person.user.id;
    if is_self || member.cooperative.role >= MemberRole::Manager {
        Ok((named, is_self))
    } else {
        Err(Error::Forbidden)
    }
}

/// POST /{l}/espace/{cooperative}/membres/{member}/depart
pub async fn create(
    (db, site): (CooperativeDb, Data<Site>),
    (member, path): (Member, Path<Named>),
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let (named, is_self) = find_leaving(&db, &member, &path).await?;
    match end(&db, &member, (named.clone(), is_self)).await {
        Ok(()) => Ok(gone(&site, (&member, &layout), (&named, is_self))),
        Err(ChangeError::LastManager) => unprocessable(New {
            space: Space::of(&member, layout.locale),
            errors: Errors::one("depart", layout.t("members-error-last")),
            layout,
            named,
            is_self,
        }),
        Err(ChangeError::Database(error)) => Err(error.into()),
    }
}

async fn end(
    db: &CooperativeDb,
    member: &Member,
    (named, is_self): (Membership, bool),
) -> std::result::Result<(), ChangeError> {
    let desk = member.desk();
    db.write(move |conn| {
        if is_self {
            named.leave(conn, &desk.cooperative, &desk.by)
        } else {
            named.remove(conn, &desk)
        }
    })
    .await
}

/// Who left has no way back into the space; a manager goes back to the list.
fn gone(
    site: &Data<Site>,
    (member, layout): (&Member, &Layout),
    (named, is_self): (&Membership, bool),
) -> actix_web::HttpResponse {
    let space = Space::of(member, layout.locale);
    if is_self {
        let flash = Flash::ok(layout.t1("members-left", "cooperative", &space.name));
        see_other_with(site, layout.href("/compte"), flash)
    } else {
        let flash = Flash::ok(layout.t1("members-removed", "name", &named.user.name));
        see_other_with(site, space.href("/membres"), flash)
    }
}
