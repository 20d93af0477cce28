//! Giving a member another role.
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::accounts::MemberRole;
use crate::cooperatives::members::{ChangeError, Membership};
use crate::db::CooperativeDb;
use crate::web::cooperative::Space;
use crate::web::cooperative::members::{Named, find_as_manager, role_words, roles};
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Errors, Form, Layout, Result, render, unprocessable};

/// What was chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RoleForm {
    role: String,
}

#[derive(Template)]
#[template(path = "cooperative/members/role.html")]
struct Edit {
    layout: Layout,
    space: Space,
    named: Membership,
    form: RoleForm,
    errors: Errors,
}

impl Edit {
    fn roles(&self) -> Vec<(&'static str, String, String)> {
        roles(self.layout.locale)
    }
}

/// GET /{l}/espace/{cooperative}/membres/{member}/role
pub async fn edit(db: CooperativeDb, member: Member, path: Path<Named>, layout: Layout) -> Result {
    let (member, named) = find_as_manager(&db, member, &path).await?;
    let role = named.role.name().to_owned();
    render(Edit {
        space: Space::of(&member, layout.locale),
        layout,
        named,
        form: RoleForm { role },
        errors: Errors::new(),
    })
}

/// POST /{l}/espace/{cooperative}/membres/{member}/role
pub async fn update(
    (db, site): (CooperativeDb, Data<Site>),
    (member, path): (Member, Path<Named>),
    Form(form): Form<RoleForm>,
    layout: Layout,
) -> Result {
    let (member, named) = find_as_manager(&db, member, &path).await?;
    let (locale, space) = (layout.locale, Space::of(&member, layout.locale));
    let Some(role) = MemberRole::parse(&form.role) else {
        let errors = Errors::one("role", locale.t("members-error-role"));
        return again((layout, space), named, form, errors);
    };
    let (target, desk) = (named.clone(), member.desk());
    match db.write(move |conn| target.set_role(conn, role, &desk)).await {
        Ok(()) => {
            let (name, role) = (&named.user.name, role_words(locale, role));
            let flash = Flash::ok(locale.t2("members-role-changed", "name", name, "role", &role));
            Ok(see_other_with(&site, space.href("/membres"), flash))
        }
        Err(ChangeError::LastManager) => {
            let errors = Errors::one("role", locale.t("members-error-last"));
            again((layout, space), named, form, errors)
        }
        Err(ChangeError::Database(error)) => Err(error.into()),
    }
}

fn again((layout, space): (Layout, Space), named: Membership, form: RoleForm, errors: Errors) -> Result {
    unprocessable(Edit {
        layout,
        space,
        named,
        form,
        errors,
    })
}
