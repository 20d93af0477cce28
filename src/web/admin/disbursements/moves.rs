//! The bank took the transfer of a disbursement, or finance makes none after all.
use actix_web::web::Path;
use serde::Deserialize;

use super::{Show, page_of};
use crate::accounts::StaffRole;
use crate::accounts::audit::Actor;
use crate::db::Conn;
use crate::disbursements::{self, DisburseError};
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::settings::line;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Staff;
use crate::web::{Errors, Form, Layout, Result, unprocessable};

/// As in the column's check.
const REFERENCE: usize = 60;

/// What the bank calls the transfer.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SentForm {
    pub reference: String,
}

/// POST /{l}/admin/paiements/{number}/envoi
pub async fn send(
    door: Door,
    staff: Staff,
    path: Path<(String, String)>,
    Form(form): Form<SentForm>,
    layout: Layout,
) -> Result {
    let user = staff.who(StaffRole::can_see_money)?.person.user;
    let number = path.into_inner().1;
    let mut errors = Errors::new();
    let reference = line(&layout, &mut errors, ("reference", &form.reference, REFERENCE));
    if !errors.is_empty() {
        let show = Show::of(&door.db, layout, number).await?;
        let reference = form.reference;
        return unprocessable(Show {
            reference,
            errors,
            ..show
        });
    }
    proofs::demand(&door, &user, &layout).await?;
    let name = number.clone();
    moved(&door, (number, layout.t("refund-sent")), move |conn, by| {
        disbursements::send(conn, by, (&name, user.id, &reference))
    })
    .await
}

/// POST /{l}/admin/paiements/{number}/annulation
pub async fn call_off(
    door: Door,
    staff: Staff,
    path: Path<(String, String)>,
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let user = staff.who(StaffRole::can_see_money)?.person.user;
    let number = path.into_inner().1;
    proofs::demand(&door, &user, &layout).await?;
    let name = number.clone();
    moved(&door, (number, layout.t("refund-called-off")), move |conn, by| {
        disbursements::call_off(conn, by, &name)
    })
    .await
}

/// Moves it, and says so on its page.
async fn moved(
    door: &Door,
    (number, words): (String, String),
    change: impl FnOnce(&mut Conn, &Actor) -> std::result::Result<(), DisburseError> + Send + 'static,
) -> Result {
    let by = door.by.clone();
    let said = match door.db.write(move |conn| change(conn, &by)).await {
        Ok(()) => Flash::ok(words),
        Err(DisburseError::Database(error)) => return Err(error.into()),
        Err(_) => Flash::bad(door.locale.t("refund-error-gone")),
    };
    Ok(see_other_with(&door.site, page_of(door.locale, &number), said))
}
