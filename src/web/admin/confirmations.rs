//! The desk has called the buyer of a first order, who said that it stands.
use actix_web::web::{Data, Path};

use crate::accounts::StaffRole;
use crate::db::Db;
use crate::locale::Locale;
use crate::orders::{Actor, Order};
use crate::web::admin::orders::leave_own;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Staff;
use crate::web::site::Site;
use crate::web::{Error, Form, Result, paths};

/// POST /{l}/admin/commandes/{number}/confirmation
pub async fn create(
    (db, site): (Data<Db>, Data<Site>),
    staff: Staff,
    path: Path<(String, String)>,
    _form: Form<Nothing>,
    locale: Locale,
) -> Result {
    let staff = staff.who(StaffRole::can_record_parcels)?;
    let user_id = staff.person.user.id;
    let (_, number) = path.into_inner();
    let page = paths::admin(locale, &format!("/commandes/{number}"));
    let confirmed = db
        .write(move |conn| {
            let order = Order::find_by_number(conn, &number)?;
            leave_own(conn, &order, user_id)?;
            order.confirm(conn, Actor::Staff(user_id)).map_err(Error::from)
        })
        .await?;
    let flash = if confirmed {
        Flash::ok(locale.t("admin-confirmation-recorded"))
    } else {
        Flash::bad(locale.t("admin-confirmation-not-awaited"))
    };
    Ok(see_other_with(&site, page, flash))
}
