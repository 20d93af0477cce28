//! What the carrier desk records of a parcel: handed over, on its way, delivered, refused, returned, cancelled.
use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::db::{self, Conn, Db};
use crate::locale::Locale;
use crate::orders::{Actor, MoveError, Order, Parcel, State};
use crate::web::admin::orders::leave_own;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::site::Site;
use crate::web::{Error, Form, Result, paths};

/// What was chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct MoveForm {
    pub etat: String,
    pub motif: String,
}

/// POST /{l}/admin/colis/{reference}/etapes
pub async fn create(
    (db, site): (Data<Db>, Data<Site>),
    staff: Staff,
    path: Path<(String, String)>,
    Form(form): Form<MoveForm>,
    locale: Locale,
) -> Result {
    let staff = staff.who(StaffRole::can_record_parcels)?;
    let (_, reference) = path.into_inner();
    let next = State::parse(&form.etat).ok_or(Error::BadRequest)?;
    let user_id = staff.person.user.id;
    let (order, outcome) = db
        .read(move |conn| {
            let parcel = Parcel::find_by_reference(conn, &reference)?;
            let order = Order::find(conn, parcel.order_id)?;
            leave_own(conn, &order, user_id)?;
            let by = Actor::Staff(user_id);
            Ok::<_, Error>((order, record(conn, &parcel, (next, form.motif.trim(), by))))
        })
        .await?;
    answer(&site, (locale, &order), outcome)
}

fn record(conn: &mut Conn, parcel: &Parcel, what: (State, &str, Actor)) -> std::result::Result<(), MoveError> {
    db::transaction(conn, |conn| advance(conn, parcel, what))
}

fn advance(
    conn: &mut Conn,
    parcel: &Parcel,
    (next, reason, by): (State, &str, Actor),
) -> std::result::Result<(), MoveError> {
    match next {
        State::HandedOver => parcel.hand_over(conn, by),
        State::InTransit => parcel.depart(conn, by),
        State::Delivered => parcel.deliver(conn, by),
        State::Refused => parcel.refuse(conn, by, reason),
        State::Returned => parcel.take_back(conn, by),
        State::Cancelled => parcel.cancel(conn, by, reason),
        State::Placed | State::Packed => Err(MoveError::NotNow(parcel.state, next)),
    }
}

fn answer(
    site: &Data<Site>,
    (locale, order): (Locale, &Order),
    outcome: std::result::Result<(), MoveError>,
) -> Result<HttpResponse> {
    let flash = match outcome {
        Ok(()) => Flash::ok(locale.t("admin-parcel-recorded")),
        Err(MoveError::NotNow(..) | MoveError::Awaited) => Flash::bad(locale.t("admin-parcel-not-now")),
        Err(MoveError::NoTrackingNumber) => Flash::bad(locale.t("admin-parcel-no-number")),
        Err(MoveError::Database(error)) => return Err(error.into()),
    };
    Ok(see_other_with(
        site,
        paths::admin(locale, &format!("/commandes/{}", order.number)),
        flash,
    ))
}
