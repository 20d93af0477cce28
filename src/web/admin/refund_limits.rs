//! The sum that one person may refund of an order: another one is asked for, and a second person lets it hold.
use crate::accounts::StaffRole;
use crate::approvals::{self, ApprovalError};
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::settings::{LimitForm, Show, asked};
use crate::web::guards::Staff;
use crate::web::{Error, Errors, Form, Layout, Result, unprocessable};

/// POST /{l}/admin/reglages/plafond
pub async fn update(door: Door, staff: Staff, Form(form): Form<LimitForm>, layout: Layout) -> Result {
    let user = staff.who(StaffRole::can_see_money)?.person.user;
    let (limit, reason) = match form.parse(&layout) {
        Ok(parsed) => parsed,
        Err(errors) => return unprocessable(Show::of(&door.db, layout, (form, errors)).await?),
    };
    proofs::demand(&door, &user, &layout).await?;
    let user_id = user.id;
    let ask = move |conn: &mut _, by: &_| {
        Ok::<_, Error>(approvals::ask_for_refund_limit(conn, by, (user_id, limit, &reason)))
    };
    match door.write(ask).await? {
        Ok(()) => Ok(asked(&door)),
        Err(ApprovalError::Database(error)) => Err(error.into()),
        Err(_) => {
            let errors = Errors::one("plafond", layout.t("settings-error-limit-open"));
            unprocessable(Show::of(&door.db, layout, (form, errors)).await?)
        }
    }
}
