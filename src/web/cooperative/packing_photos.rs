//! A better photo of a packed parcel, as long as it has not left.
use actix_web::web::{Data, Path};

use crate::db::CooperativeDb;
use crate::geography::Geography;
use crate::media::{Darkroom, Photo, Prepared, Storage};
use crate::orders::{MoveError, Parcel, State};
use crate::web::cooperative::orders::{Show, find};
use crate::web::cooperative::packings::{PackingForm, photo_of};
use crate::web::cooperative::{Reference, Space, moved};
use crate::web::guards::Member;
use crate::web::limits::Limits;
use crate::web::site::Site;
use crate::web::upload::Upload;
use crate::web::{Errors, Layout, Result, unprocessable};

/// POST /{l}/espace/{cooperative}/commandes/{reference}/photo
pub async fn create(
    (db, site, geography, limits): (CooperativeDb, Data<Site>, Data<Geography>, Data<Limits>),
    (darkroom, storage): (Data<Darkroom>, Data<Storage>),
    (member, path, layout): (Member, Path<Reference>, Layout),
    upload: Upload,
) -> Result {
    limits.upload(&member.cooperative.slug)?;
    let (_, files) = upload.read::<PackingForm>().await?;
    let (locale, page) = (layout.locale, Space::of(&member, layout.locale).parcel(&path.reference));
    let photo = match photo_of(files, (&darkroom, &storage), Errors::new(), locale).await {
        Ok(photo) => photo,
        Err(errors) => {
            let preparing = find(&db, &member, &path).await?;
            return unprocessable(Show {
                errors,
                ..Show::new(&member, &geography, preparing, layout)
            });
        }
    };
    let replaced = replace(&db, &member, &path, photo).await;
    moved(&site, locale, page, replaced.map(|()| locale.t("space-photo-replaced")))
}

async fn replace(
    db: &CooperativeDb,
    member: &Member,
    path: &Reference,
    photo: Prepared,
) -> std::result::Result<(), MoveError> {
    let (cooperative_id, reference) = (member.cooperative.cooperative_id, path.reference.clone());
    member
        .write(db, move |conn| {
            let parcel = Parcel::find_for(conn, cooperative_id, &reference)?;
            if parcel.state != State::Packed {
                return Err(MoveError::NotNow(parcel.state, State::Packed));
            }
            let photo = Photo::insert(conn, &photo)?;
            Ok(parcel.set_packed_photo(conn, photo.id)?)
        })
        .await
}
