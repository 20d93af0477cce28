//! The buyer of a first order said on the telephone that it stands.
use actix_web::web::{Data, Path};

use crate::db::{Conn, CooperativeDb};
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
    (db, site): (CooperativeDb, Data<Site>),
    (member, locale): (Member, Locale),
    path: Path<Reference>,
    _form: Form<Nothing>,
) -> Result {
    let page = Space::of(&member, locale).parcel(&path.reference);
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.actor());
    let reference = path.into_inner().reference;
    let confirmed = member
        .write_beyond(
            &db,
            move |conn| order_of(conn, cooperative_id, &reference),
            move |conn, order| order.confirm(conn, by).map_err(Error::from),
        )
        .await?;
    let flash = if confirmed {
        Flash::ok(locale.t("space-confirmed"))
    } else {
        already_done(locale)
    };
    Ok(see_other_with(&site, page, flash))
}

/// The whole order that a parcel of the cooperative is of.
fn order_of(conn: &mut Conn, cooperative_id: i64, reference: &str) -> Result<Order> {
    let parcel = Parcel::find_for(conn, cooperative_id, reference)?;
    Ok(Order::find(conn, parcel.order_id)?)
}
