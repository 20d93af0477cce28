//! A bank transfer that was seen on the account.
use actix_web::web::{Data, Path};

use crate::accounts::StaffRole;
use crate::accounts::audit::{self, Actor, Event, Kind, Object};
use crate::db::Db;
use crate::locale::Locale;
use crate::orders::Order;
use crate::web::admin::orders::leave_own;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Staff;
use crate::web::site::Site;
use crate::web::{Error, Form, Result, paths};

/// POST /{l}/admin/commandes/{number}/virement
pub async fn create(
    (db, site, by): (Data<Db>, Data<Site>, Actor),
    staff: Staff,
    path: Path<(String, String)>,
    _form: Form<Nothing>,
    locale: Locale,
) -> Result {
    let user_id = staff.who(StaffRole::can_see_money)?.person.user.id;
    let (_, number) = path.into_inner();
    let wanted = number.clone();
    let was_due = db
        .write(move |conn| {
            let order = Order::find_by_number(conn, &wanted)?;
            leave_own(conn, &order, user_id)?;
            let was_due = order.receive_transfer(conn)?;
            if was_due {
                let received = Event::done(Kind::TransferReceived, Object::new("order", &order.number));
                audit::record(conn, &by, received)?;
            }
            Ok::<_, Error>(was_due)
        })
        .await?;
    let flash = if was_due {
        Flash::ok(locale.t("admin-transfer-recorded"))
    } else {
        Flash::bad(locale.t("admin-transfer-not-due"))
    };
    Ok(see_other_with(
        &site,
        paths::admin(locale, &format!("/commandes/{number}")),
        flash,
    ))
}
