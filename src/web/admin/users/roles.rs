//! A person's role in the staff.
use actix_web::web::Path;
use serde::Deserialize;

use crate::accounts::{StaffRole, staff};
use crate::web::account::door::Door;
use crate::web::admin::users::change;
use crate::web::guards::Staff;
use crate::web::{Error, Form, Layout, Result};

/// What was chosen; empty for no role.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RoleForm {
    pub role: String,
}

/// POST /{l}/admin/utilisateurs/{id}/role
pub async fn update(
    door: Door,
    by: Staff,
    path: Path<(String, i64)>,
    Form(form): Form<RoleForm>,
    layout: Layout,
) -> Result {
    let role = match form.role.as_str() {
        "" => None,
        name => Some(StaffRole::parse(name).ok_or(Error::BadRequest)?),
    };
    let said = (path.1, "users-role-changed");
    change((&door, &layout), by, said, move |conn, by, user| {
        staff::set_role(conn, by, (user, role))
    })
    .await
}
