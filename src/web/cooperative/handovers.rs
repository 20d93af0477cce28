//! Giving parcels to a carrier, one or several at once, and the sheet both sign.
use actix_web::web::{Data, Path};
use askama::Template;
use chrono::{NaiveDate, Utc};
use serde::Deserialize;

use crate::db::CooperativeDb;
use crate::geography::Geography;
use crate::locale::{Locale, date_in_morocco};
use crate::money::Money;
use crate::orders::Parcel;
use crate::orders::list::{self, Listed};
use crate::shipping::Carrier;
use crate::web::cooperative::{Reference, Space, moved};
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Form, Layout, Result, render, sheet};

/// No sheet is longer.
const MOST: usize = 100;

/// POST /{l}/espace/{cooperative}/commandes/{reference}/remise
pub async fn create(
    (db, site): (CooperativeDb, Data<Site>),
    (member, locale): (Member, Locale),
    path: Path<Reference>,
    _form: Form<Nothing>,
) -> Result {
    let page = Space::of(&member, locale).parcel(&path.reference);
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.actor());
    let reference = path.into_inner().reference;
    let handed_over = member.write(&db, move |conn| {
        Parcel::find_for(conn, cooperative_id, &reference)?.leave_with_carrier(conn, by)
    });
    let outcome = handed_over.await.map(|()| locale.t("space-handed-over"));
    moved(&site, locale, page, outcome)
}

/// Which parcels were ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    colis: Vec<String>,
}

/// POST /{l}/espace/{cooperative}/remises
pub async fn create_all(
    (db, site): (CooperativeDb, Data<Site>),
    (member, locale): (Member, Locale),
    Form(chosen): Form<Chosen>,
) -> Result {
    let (cooperative_id, by) = (member.cooperative.cooperative_id, member.actor());
    let space = Space::of(&member, locale);
    if chosen.colis.is_empty() || chosen.colis.len() > MOST {
        let flash = Flash::bad(locale.t("space-error-chosen"));
        return Ok(see_other_with(&site, space.href("/commandes?etat=packed"), flash));
    }
    let left = member
        .write(&db, move |conn| {
            Parcel::leave_together(conn, (cooperative_id, &chosen.colis), by)
        })
        .await;
    let today = date_in_morocco(Utc::now());
    let outcome = left.map(|left| locale.t1("space-handed-over-together", "n", left));
    moved(&site, locale, space.href(&format!("/remises/{today}")), outcome)
}

/// The day of a sheet.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Day {
    date: NaiveDate,
}

/// What one carrier took.
struct Sheet {
    carrier: Carrier,
    rows: Vec<Listed>,
}

impl Sheet {
    fn weight(&self) -> i32 {
        self.rows.iter().map(|row| row.parcel.weight_grams).sum()
    }

    fn cash(&self) -> Money {
        self.rows.iter().map(|row| row.parcel.cash).sum()
    }
}

#[derive(Template)]
#[template(path = "cooperative/handovers/show.html")]
struct Show {
    layout: Layout,
    space: Space,
    date: NaiveDate,
    sheets: Vec<Sheet>,
    geography: Data<Geography>,
}

impl Show {
    fn download(&self) -> String {
        self.space.href(&format!("/remises/{}.csv", self.date))
    }
}

/// GET /{l}/espace/{cooperative}/remises/{date}
pub async fn show(
    (db, geography): (CooperativeDb, Data<Geography>),
    member: Member,
    day: Path<Day>,
    layout: Layout,
) -> Result {
    let listed = handed_over(&db, &member, day.date).await?;
    let mut sheets: Vec<Sheet> = Vec::new();
    for row in listed {
        match sheets.last_mut().filter(|sheet| sheet.carrier == row.parcel.carrier) {
            Some(sheet) => sheet.rows.push(row),
            None => sheets.push(Sheet {
                carrier: row.parcel.carrier,
                rows: vec![row],
            }),
        }
    }
    render(Show {
        space: Space::of(&member, layout.locale),
        date: day.date,
        layout,
        sheets,
        geography,
    })
}

async fn handed_over(db: &CooperativeDb, member: &Member, day: NaiveDate) -> Result<Vec<Listed>> {
    let cooperative_id = member.cooperative.cooperative_id;
    Ok(db
        .read(move |conn| list::handed_over_on(conn, cooperative_id, day))
        .await?)
}

/// GET /{l}/espace/{cooperative}/remises/{date}.csv
pub async fn download(
    (db, geography): (CooperativeDb, Data<Geography>),
    (member, locale): (Member, Locale),
    day: Path<Day>,
) -> Result {
    let listed = handed_over(&db, &member, day.date).await?;
    let head = ["parcel", "carrier", "code", "recipient", "commune", "grams", "cash"];
    let head = head.map(|column| locale.t(&format!("space-sheet-{column}")));
    let rows = listed.iter().map(|row| cells(row, &geography, locale));
    sheet::download(&format!("remise-{}", day.date), &head, rows)
}

fn cells(row: &Listed, geography: &Geography, locale: Locale) -> [String; 7] {
    let parcel = &row.parcel;
    [
        parcel.reference.clone(),
        locale.t(parcel.carrier.key()),
        parcel.tracking_number.clone().unwrap_or_default(),
        row.order.buyer_name.clone(),
        geography.commune_label(locale, &row.order.commune_code),
        parcel.weight_grams.to_string(),
        locale.amount(parcel.cash),
    ]
}
