//! A photo taken out of a product, and its way back: the message that tells of it has a button whose address says which
//! photo it was and where it stood. The photo itself is kept, so nothing is lost meanwhile.
use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

use crate::db::CooperativeDb;
use crate::listings::{self, Listing};
use crate::locale::Locale;
use crate::moderation::Editing;
use crate::web::cooperative::products::photos::MOST_PHOTOS;
use crate::web::cooperative::products::{Named, address};
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Error, Form, Layout, Result};

/// Which photo it was, by its hash, and its place, from 0.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Removed {
    photo: String,
    place: usize,
}

impl Removed {
    pub fn new(photo: String, place: usize) -> Self {
        Self { photo, place }
    }

    /// The message with the way back.
    pub fn flash(&self, locale: Locale, member: &Member, listing: &Listing) -> Flash {
        let page = format!("photos/retour?photo={}&place={}", self.photo, self.place);
        Flash::ok(locale.t1("listing-photo-removed", "n", self.place + 1))
            .with_undo(address(locale, member, Some((listing, &page))), locale.t("action-undo"))
    }
}

/// POST /{l}/espace/{cooperative}/produits/{product}/photos/retour?photo={hash}&place={place}
pub async fn destroy(
    (db, site): (CooperativeDb, Data<Site>),
    (member, named): (Member, Path<Named>),
    (removed, _form): (Query<Removed>, Form<Nothing>),
    layout: Layout,
) -> Result {
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.person.user.id);
    let (is_back, editing) = member
        .write(&db, move |conn| {
            let editing = Editing::lock_for(conn, cooperative_id, &named.product)?;
            let mut content = editing.content.clone();
            let photos = (&mut content.photos, removed.place);
            let is_back = listings::put_photo_back(conn, photos, &removed.photo, MOST_PHOTOS)?;
            Ok::<_, Error>((is_back, editing.save(conn, &content, by)?))
        })
        .await?;
    let flash = if is_back {
        Flash::ok(layout.t("listing-photo-put-back"))
    } else {
        Flash::bad(layout.t("listing-photos-full"))
    };
    let page = address(layout.locale, &member, Some((&editing.listing, "photos")));
    Ok(see_other_with(&site, page, flash))
}
