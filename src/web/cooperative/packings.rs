//! Packing a parcel: everything was taken, and a photo shows the closed parcel. The buyer sees the photo.
use actix_web::web::{Data, Path};
use serde::Deserialize;

use crate::db::CooperativeDb;
use crate::geography::Geography;
use crate::locale::Locale;
use crate::media::{Darkroom, Photo, Prepared, Storage};
use crate::orders::{MoveError, Parcel, Preparing, State};
use crate::web::cooperative::orders::{Show, find};
use crate::web::cooperative::{Reference, Space, already_done, moved};
use crate::web::form::see_other_with;
use crate::web::guards::Member;
use crate::web::limits::Limits;
use crate::web::site::Site;
use crate::web::upload::{self, Files, Upload};
use crate::web::{Errors, Layout, Result, unprocessable};

/// What was ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PackingForm {
    /// The variants that lie in the parcel.
    pub pris: Vec<String>,
}

impl PackingForm {
    /// Whether that variant was ticked.
    pub fn has(&self, variant_id: i64) -> bool {
        self.pris.iter().any(|taken| *taken == variant_id.to_string())
    }

    fn check(&self, preparing: &Preparing, locale: Locale) -> Errors {
        let mut errors = Errors::new();
        if !preparing.picks.iter().all(|pick| self.has(pick.line.variant_id)) {
            errors.add("pris", locale.t("space-error-taken"));
        }
        errors
    }
}

/// POST /{l}/espace/{cooperative}/commandes/{reference}/emballage
pub async fn create(
    (db, site, geography, limits): (CooperativeDb, Data<Site>, Data<Geography>, Data<Limits>),
    (darkroom, storage): (Data<Darkroom>, Data<Storage>),
    (member, path, layout): (Member, Path<Reference>, Layout),
    upload: Upload,
) -> Result {
    limits.upload(&member.cooperative.slug)?;
    let (form, files) = upload.read::<PackingForm>().await?;
    let preparing = find(&db, &member, &path).await?;
    let (locale, page) = (layout.locale, Space::of(&member, layout.locale).parcel(&path.reference));
    if preparing.view.parcel.state != State::Placed {
        return Ok(see_other_with(&site, page, already_done(locale)));
    }
    let errors = form.check(&preparing, locale);
    let photo = match photo_of(files, (&darkroom, &storage), errors, locale).await {
        Ok(photo) => photo,
        Err(errors) => {
            return unprocessable(Show {
                form,
                errors,
                ..Show::new(&member, &geography, preparing, layout)
            });
        }
    };
    let packed = pack(&db, &member, &path, photo).await;
    moved(&site, locale, page, packed.map(|()| locale.t("space-packed")))
}

/// The photo, prepared and stored, or everything that is wrong with the form.
pub(super) async fn photo_of(
    mut files: Files,
    (darkroom, storage): (&Darkroom, &Storage),
    mut errors: Errors,
    locale: Locale,
) -> std::result::Result<Prepared, Errors> {
    let sent = files.first("photo");
    // Preparing a photo is work: not for a form that comes back anyway.
    let developed = match sent {
        Ok(_) if !errors.is_empty() => return Err(errors),
        sent => upload::develop(darkroom, storage, sent).await,
    };
    match developed {
        Ok(prepared) => errors.or(prepared),
        Err(error) => {
            errors.add("photo", upload::words(locale, error));
            Err(errors)
        }
    }
}

async fn pack(
    db: &CooperativeDb,
    member: &Member,
    path: &Reference,
    photo: Prepared,
) -> std::result::Result<(), MoveError> {
    let (cooperative_id, reference, by) = (
        member.cooperative.cooperative_id,
        path.reference.clone(),
        member.actor(),
    );
    member
        .write(db, move |conn| {
            let parcel = Parcel::find_for(conn, cooperative_id, &reference)?;
            parcel.pack(conn, by)?;
            let photo = Photo::insert(conn, &photo)?;
            Ok(parcel.set_packed_photo(conn, photo.id)?)
        })
        .await
}
