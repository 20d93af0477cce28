//! Taking a product off sale, and putting it back as it was approved.
use actix_web::web::{Data, Path};

use crate::db::CooperativeDb;
use crate::listings::Listing;

use crate::web::cooperative::products::{Named, address};
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Error, Form, Layout, Result};

/// POST /{l}/espace/{cooperative}/produits/{product}/retrait
pub async fn create(
    (db, site): (CooperativeDb, Data<Site>),
    (member, named): (Member, Path<Named>),
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let cooperative_id = member.cooperative.cooperative_id;
    let listing = member
        .write(&db, move |conn| {
            let listing = Listing::find_for(conn, cooperative_id, &named.product)?;
            listing.withdraw(conn)?;
            Ok::<_, Error>(listing)
        })
        .await?;
    let undo = address(layout.locale, &member, Some((&listing, "retour")));
    let flash = Flash::ok(layout.t("listing-withdrawn")).with_undo(undo, layout.t("action-undo"));
    Ok(see_other_with(&site, address(layout.locale, &member, None), flash))
}

/// POST /{l}/espace/{cooperative}/produits/{product}/retour
pub async fn destroy(
    (db, site): (CooperativeDb, Data<Site>),
    (member, named): (Member, Path<Named>),
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let cooperative_id = member.cooperative.cooperative_id;
    member
        .write(&db, move |conn| {
            let listing = Listing::find_for(conn, cooperative_id, &named.product)?;
            Ok::<_, Error>(listing.put_back(conn)?)
        })
        .await?;
    let flash = Flash::ok(layout.t("listing-put-back"));
    Ok(see_other_with(&site, address(layout.locale, &member, None), flash))
}
