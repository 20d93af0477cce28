//! For whom a helper acts, and until when.
use actix_web::web::{Data, Path};
use askama::Template;
use chrono::{NaiveDate, TimeDelta, Utc};
use serde::Deserialize;

use crate::accounts::MemberRole;
use crate::cooperatives::members::{GiveError, Mandate, MandateTerms, Membership};
use crate::db::CooperativeDb;
use crate::locale::{Locale, date_in_morocco};
use crate::web::cooperative::Space;
use crate::web::cooperative::members::{Named, find_as_manager};
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Error, Errors, Form, Layout, Result, render, unprocessable};

/// What the form offers at first.
const USUAL: TimeDelta = TimeDelta::days(90);

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct MandateForm {
    membre: String,
    au: String,
}

impl MandateForm {
    fn parse(&self, locale: Locale) -> std::result::Result<MandateTerms, Errors> {
        let mut errors = Errors::new();
        if self.membre.is_empty() {
            errors.add("membre", locale.t("mandate-error-member"));
        }
        let starts_on = date_in_morocco(Utc::now());
        let is_possible = |day: &NaiveDate| (starts_on..=starts_on + MandateTerms::LONGEST).contains(day);
        let ends_on = self.au.parse().ok().filter(is_possible);
        if ends_on.is_none() {
            errors.add("au", locale.t("mandate-error-until"));
        }
        errors.or(MandateTerms {
            member: self.membre.clone(),
            starts_on,
            ends_on: ends_on.unwrap_or(starts_on),
        })
    }
}

#[derive(Template)]
#[template(path = "cooperative/members/mandate.html")]
struct New {
    layout: Layout,
    space: Space,
    named: Membership,
    /// For whom one can act: code and name.
    members: Vec<(String, String)>,
    form: MandateForm,
    errors: Errors,
}

impl New {
    async fn of(
        db: &CooperativeDb,
        (member, layout): (&Member, Layout),
        named: Membership,
        (form, errors): (MandateForm, Errors),
    ) -> Result<Self> {
        let cooperative_id = member.cooperative.cooperative_id;
        let all = db.read(move |conn| Membership::all(conn, cooperative_id)).await?;
        let members = all.into_iter().filter(|other| other.role > MemberRole::Helper);
        Ok(Self {
            members: members.map(|other| (other.code, other.user.name)).collect(),
            space: Space::of(member, layout.locale),
            layout,
            named,
            form,
            errors,
        })
    }
}

async fn find_helper(db: &CooperativeDb, member: Member, named: &Named) -> Result<(Member, Membership)> {
    let (member, named) = find_as_manager(db, member, named).await?;
    if named.role == MemberRole::Helper {
        Ok((member, named))
    } else {
        Err(Error::NotFound)
    }
}

/// GET /{l}/espace/{cooperative}/membres/{member}/mandat
pub async fn new(db: CooperativeDb, member: Member, path: Path<Named>, layout: Layout) -> Result {
    let (member, named) = find_helper(&db, member, &path).await?;
    let until = date_in_morocco(Utc::now()) + USUAL;
    let form = MandateForm {
        au: until.to_string(),
        ..MandateForm::default()
    };
    render(New::of(&db, (&member, layout), named, (form, Errors::new())).await?)
}

/// POST /{l}/espace/{cooperative}/membres/{member}/mandat
pub async fn create(
    (db, site): (CooperativeDb, Data<Site>),
    (member, path): (Member, Path<Named>),
    Form(form): Form<MandateForm>,
    layout: Layout,
) -> Result {
    let (member, named) = find_helper(&db, member, &path).await?;
    let locale = layout.locale;
    let refused = match form.parse(locale) {
        Ok(terms) => match give(&db, &member, (named.clone(), terms)).await {
            Ok(()) => {
                let flash = Flash::ok(locale.t1("mandate-given", "name", &named.user.name));
                return Ok(see_other_with(
                    &site,
                    Space::of(&member, locale).href("/membres"),
                    flash,
                ));
            }
            Err(GiveError::Database(error)) => return Err(error.into()),
            Err(GiveError::NoHelper | GiveError::NoMember) => Errors::one("membre", locale.t("mandate-error-member")),
        },
        Err(errors) => errors,
    };
    unprocessable(New::of(&db, (&member, layout), named, (form, refused)).await?)
}

async fn give(
    db: &CooperativeDb,
    member: &Member,
    (helper, terms): (Membership, MandateTerms),
) -> std::result::Result<(), GiveError> {
    let desk = member.desk();
    db.write(move |conn| Mandate::give(conn, &helper, &terms, &desk)).await
}

/// POST /{l}/espace/{cooperative}/membres/{member}/mandat/fin
pub async fn destroy(
    (db, site): (CooperativeDb, Data<Site>),
    (member, locale): (Member, Locale),
    path: Path<Named>,
    _form: Form<Nothing>,
) -> Result {
    let (member, named) = find_helper(&db, member, &path).await?;
    let (page, desk) = (Space::of(&member, locale).href("/membres"), member.desk());
    db.write(move |conn| Mandate::withdraw(conn, &named, &desk)).await?;
    Ok(see_other_with(&site, page, Flash::ok(locale.t("mandate-withdrawn"))))
}
