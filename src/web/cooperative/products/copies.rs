//! A copy of a product, to begin a similar one from.
use actix_web::web::Path;

use crate::db::CooperativeDb;
use crate::listings::{self, Listing};

use crate::web::cooperative::products::{Named, address};
use crate::web::form::Nothing;
use crate::web::guards::Member;
use crate::web::{Error, Form, Layout, Result, see_other};

/// POST /{l}/espace/{cooperative}/produits/{product}/copie
pub async fn create(
    db: CooperativeDb,
    (member, named): (Member, Path<Named>),
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.person.user.id);
    let copy = member
        .write(&db, move |conn| {
            let listing = Listing::find_for(conn, cooperative_id, &named.product)?;
            Ok::<_, Error>(listings::duplicate(conn, &listing, by)?)
        })
        .await?;
    Ok(see_other(address(layout.locale, &member, Some((&copy, "photos")))))
}
