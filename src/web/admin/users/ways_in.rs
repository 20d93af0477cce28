//! Helping somebody in, and putting somebody out: the staff send links and take things away; they set nothing.
use actix_web::web::Path;

use crate::accounts::staff;
use crate::web::account::door::Door;
use crate::web::admin::users::change;
use crate::web::form::Nothing;
use crate::web::guards::Staff;
use crate::web::{Form, Layout, Result};

/// POST /{l}/admin/utilisateurs/{id}/mot-de-passe
pub async fn create(door: Door, by: Staff, path: Path<(String, i64)>, _form: Form<Nothing>, layout: Layout) -> Result {
    let said = (path.1, "users-link-sent");
    change((&door, &layout), by, said, staff::send_password_link).await
}

/// POST /{l}/admin/utilisateurs/{id}/protections/delete
pub async fn destroy(door: Door, by: Staff, path: Path<(String, i64)>, _form: Form<Nothing>, layout: Layout) -> Result {
    change((&door, &layout), by, (path.1, "users-unprotected"), staff::unprotect).await
}

/// POST /{l}/admin/utilisateurs/{id}/sessions/delete
pub async fn destroy_sessions(
    door: Door,
    by: Staff,
    path: Path<(String, i64)>,
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    change((&door, &layout), by, (path.1, "users-put-out"), staff::end_sessions).await
}
