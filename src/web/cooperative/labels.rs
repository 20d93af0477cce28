//! The label of a packed parcel: 100 × 150 mm, black on white, in French and Arabic whatever the reader's language.
use actix_web::web::{Data, Path};
use askama::Template;

use crate::db::CooperativeDb;
use crate::geography::Geography;
use crate::orders::{Preparing, State};
use crate::shipping::LabelSheet;
use crate::web::cooperative::orders::find;
use crate::web::cooperative::{Reference, Space};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Error, Layout, Result, render};

#[derive(Template)]
#[template(path = "cooperative/labels/show.html")]
struct Show {
    layout: Layout,
    back: String,
    sheet: LabelSheet,
}

/// A parcel has a label from its packing until it has arrived: it carries the buyer's phone and address.
pub(super) fn is_printable(preparing: &Preparing) -> bool {
    matches!(
        preparing.view.parcel.state,
        State::Packed | State::HandedOver | State::InTransit
    )
}

/// GET /{l}/espace/{cooperative}/commandes/{reference}/etiquette
pub async fn show(
    (db, geography, site): (CooperativeDb, Data<Geography>, Data<Site>),
    member: Member,
    path: Path<Reference>,
    layout: Layout,
) -> Result {
    let preparing = find(&db, &member, &path).await?;
    if !is_printable(&preparing) {
        return Err(Error::NotFound);
    }
    let back = Space::of(&member, layout.locale).parcel(&path.reference);
    render(Show {
        sheet: preparing.label(&geography, site.absolute(&back)),
        layout,
        back,
    })
}
