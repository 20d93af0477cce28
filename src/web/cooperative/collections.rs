//! A parcel given to its buyer at the cooperative's counter: delivered, and its cash received.
use actix_web::web::{Data, Path};

use crate::db::CooperativeDb;
use crate::locale::Locale;
use crate::orders::Parcel;
use crate::web::cooperative::{Reference, Space, moved};
use crate::web::form::Nothing;
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Form, Result};

/// POST /{l}/espace/{cooperative}/commandes/{reference}/retrait
pub async fn create(
    (db, site): (CooperativeDb, Data<Site>),
    (member, locale): (Member, Locale),
    path: Path<Reference>,
    _form: Form<Nothing>,
) -> Result {
    let page = Space::of(&member, locale).parcel(&path.reference);
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.actor());
    let reference = path.into_inner().reference;
    let collected = member.write(&db, move |conn| {
        Parcel::find_for(conn, cooperative_id, &reference)?.collect(conn, by)
    });
    let outcome = collected.await.map(|()| locale.t("space-collected"));
    moved(&site, locale, page, outcome)
}
