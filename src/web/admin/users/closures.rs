//! Shutting an account, and opening it again.
use actix_web::web::Path;

use crate::accounts::staff;
use crate::web::account::door::Door;
use crate::web::admin::users::change;
use crate::web::form::Nothing;
use crate::web::guards::Staff;
use crate::web::{Form, Layout, Result};

/// POST /{l}/admin/utilisateurs/{id}/fermeture
pub async fn create(door: Door, by: Staff, path: Path<(String, i64)>, _form: Form<Nothing>, layout: Layout) -> Result {
    change((&door, &layout), by, (path.1, "users-closed"), staff::disable).await
}

/// POST /{l}/admin/utilisateurs/{id}/fermeture/delete
pub async fn destroy(door: Door, by: Staff, path: Path<(String, i64)>, _form: Form<Nothing>, layout: Layout) -> Result {
    change((&door, &layout), by, (path.1, "users-opened"), staff::enable).await
}
