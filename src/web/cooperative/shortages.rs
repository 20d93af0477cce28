//! Something ordered is not there: the parcel is called off, and the buyer reads why.
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::db::CooperativeDb;
use crate::locale::Locale;
use crate::orders::{Parcel, Preparing, State};
use crate::web::cooperative::orders::find;
use crate::web::cooperative::{Reference, Space, already_done, moved};
use crate::web::form::see_other_with;
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Errors, Form, Layout, Result, render, unprocessable};

/// What was ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ShortageForm {
    /// The variants that are missing.
    pub manque: Vec<String>,
}

impl ShortageForm {
    fn has(&self, variant_id: i64) -> bool {
        self.manque.iter().any(|missing| *missing == variant_id.to_string())
    }

    /// Those of the parcel's variants that are missing.
    fn parse(&self, preparing: &Preparing, locale: Locale) -> std::result::Result<Vec<i64>, Errors> {
        let ids = preparing.picks.iter().map(|pick| pick.line.variant_id);
        let missing: Vec<i64> = ids.filter(|id| self.has(*id)).collect();
        if missing.is_empty() {
            return Err(Errors::one("manque", locale.t("space-error-missing")));
        }
        Ok(missing)
    }
}

#[derive(Template)]
#[template(path = "cooperative/shortages/new.html")]
struct New {
    layout: Layout,
    space: Space,
    preparing: Preparing,
    errors: Errors,
}

/// GET /{l}/espace/{cooperative}/commandes/{reference}/manque
pub async fn new(
    (db, site): (CooperativeDb, Data<Site>),
    member: Member,
    path: Path<Reference>,
    layout: Layout,
) -> Result {
    let preparing = find(&db, &member, &path).await?;
    let space = Space::of(&member, layout.locale);
    if !preparing.view.parcel.state.can_become(State::Cancelled) {
        let page = space.parcel(&path.reference);
        return Ok(see_other_with(&site, page, already_done(layout.locale)));
    }
    render(New {
        layout,
        space,
        preparing,
        errors: Errors::new(),
    })
}

/// POST /{l}/espace/{cooperative}/commandes/{reference}/manque
pub async fn create(
    (db, site): (CooperativeDb, Data<Site>),
    (member, layout): (Member, Layout),
    path: Path<Reference>,
    Form(form): Form<ShortageForm>,
) -> Result {
    let preparing = find(&db, &member, &path).await?;
    let (locale, space) = (layout.locale, Space::of(&member, layout.locale));
    let missing = match form.parse(&preparing, locale) {
        Ok(missing) => missing,
        Err(errors) => {
            return unprocessable(New {
                layout,
                space,
                preparing,
                errors,
            });
        }
    };
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.actor());
    let (page, reference) = (space.parcel(&path.reference), path.into_inner().reference);
    let cancelled = member.write(&db, move |conn| {
        Parcel::find_for(conn, cooperative_id, &reference)?.cancel_for_shortage(conn, by, &missing)
    });
    let outcome = cancelled.await.map(|()| locale.t("space-shortage-told"));
    moved(&site, locale, page, outcome)
}
