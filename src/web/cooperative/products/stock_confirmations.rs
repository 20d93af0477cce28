//! A member says, with one press, that everything is in stock as it stands.
use actix_web::web::Data;

use crate::db::CooperativeDb;
use crate::listings;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Error, Form, Layout, Result, paths};

/// POST /{l}/espace/{cooperative}/produits/stock/confirmation
pub async fn create(
    (db, site): (CooperativeDb, Data<Site>),
    member: Member,
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let cooperative_id = member.cooperative.cooperative_id;
    member
        .write(&db, move |conn| {
            listings::confirm_all(conn, cooperative_id).map_err(Error::from)
        })
        .await?;
    let home = paths::space(layout.locale, &member.cooperative.slug, "");
    Ok(see_other_with(&site, home, Flash::ok(layout.t("stock-confirmed"))))
}
