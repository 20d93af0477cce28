//! The buyer of a first order said on the telephone that it stands.
use actix_web::web::{Data, Path};

use crate::db::Db;
use crate::locale::Locale;
use crate::orders::{Order, Parcel};
use crate::web::cooperative::{Reference, Space, already_done};
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Error, Form, Result};

/// POST /{l}/espace/{cooperative}/commandes/{reference}/confirmation
pub async fn create(
    (db, site): (Data<Db>, Data<Site>),
    (member, locale): (Member, Locale),
    path: Path<Reference>,
    _form: Form<Nothing>,
) -> Result {
    let page = Space::of(&member, locale).parcel(&path.reference);
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.actor());
    let reference = path.into_inner().reference;
    let confirmed = db
        .write(move |conn| {
            let parcel = Parcel::find_for(conn, cooperative_id, &reference)?;
            let order = Order::find(conn, parcel.order_id)?;
            order.confirm(conn, by).map_err(Error::from)
        })
        .await?;
    let flash = if confirmed {
        Flash::ok(locale.t("space-confirmed"))
    } else {
        already_done(locale)
    };
    Ok(see_other_with(&site, page, flash))
}
