//! A parcel as the cooperative prepares it: what to take from the shelf, how to pack it, for whom and by when.
use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use diesel::result::Error::NotFound;
use diesel::sql_types::BigInt;

use crate::geography::Geography;
use crate::locale::{Locale, date_in_morocco};
use crate::media::Photo;
use crate::orders::list::Listed;
use crate::orders::stock::Reason;
use crate::orders::{Awaited, LineItem, Order, Parcel, ParcelView};
use crate::schema::{
    confirmations, cooperatives, line_items, orders, parcels, payments, photos, product_photos, products, stock_ledger,
    variants,
};
use crate::shipping::{LabelSheet, Party, S10, Settings, working_days_after};

/// One thing to take, as it looks.
#[derive(Debug, Clone)]
pub struct Pick {
    pub line: LineItem,
    pub photo: Option<Photo>,
    pub is_fragile: bool,
}

/// Everything the page of a parcel shows to the one who prepares it.
#[derive(Debug, Clone)]
pub struct Preparing {
    pub order: Order,
    pub view: ParcelView,
    pub picks: Vec<Pick>,
    /// Which parcel of how many in the order.
    pub position: (i16, i16),
    pub ready_by: NaiveDate,
    /// What has to come before it is packed.
    pub awaited: Option<Awaited>,
}

impl Preparing {
    /// The cooperative's own parcel with that reference, in a fixed number of queries; another's is not found.
    pub fn find_for(conn: &mut PgConnection, cooperative_id: i64, reference: &str) -> QueryResult<Self> {
        let parcel = Parcel::find_for(conn, cooperative_id, reference)?;
        let order = Order::find(conn, parcel.order_id)?;
        let place: Place = diesel::sql_query("SELECT * FROM parcel_place($1)")
            .bind::<BigInt, _>(parcel.id)
            .get_result(conn)?;
        let ready_by = ready_by_day(conn, parcel.id)?;
        let awaited = Awaited::of_order(conn, order.id)?;
        let view = ParcelView::load_all(conn, vec![parcel])?.pop().ok_or(NotFound)?;
        Ok(Self {
            picks: picks(conn, &view.lines)?,
            position: (count(place.place), count(place.total)),
            ready_by,
            awaited,
            order,
            view,
        })
    }

    /// Pieces in the parcel.
    pub fn pieces(&self) -> i32 {
        self.picks.iter().map(|pick| pick.line.quantity).sum()
    }

    /// Something in it breaks.
    pub fn is_fragile(&self) -> bool {
        self.picks.iter().any(|pick| pick.is_fragile)
    }

    /// Whether the buyer's phone and address are still of use: once the parcel's way has ended they are hidden.
    pub fn shows_contact(&self) -> bool {
        !self.view.parcel.state.is_final()
    }

    /// What is printed on the parcel, in French; `link` is what the QR code opens.
    pub fn label(&self, geography: &Geography, link: String) -> LabelSheet {
        let (parcel, sender, order) = (&self.view.parcel, &self.view.sender, &self.order);
        LabelSheet {
            reference: parcel.reference.clone(),
            position: self.position,
            carrier: parcel.carrier,
            service: parcel.service,
            sender: Party {
                name: sender.name(Locale::Fr).to_owned(),
                phone: sender.phone.clone(),
                address: sender.address.clone(),
                landmark: String::new(),
                place: geography.commune_label(Locale::Fr, &sender.commune_code),
            },
            recipient: Party {
                name: order.buyer_name.clone(),
                phone: order.phone.to_string(),
                address: order.address.clone(),
                landmark: order.landmark.clone(),
                place: in_both_scripts(geography, &order.commune_code),
            },
            weight_grams: parcel.weight_grams,
            cod: parcel.cash,
            is_fragile: self.is_fragile(),
            tracking: parcel.tracking_number.as_deref().and_then(S10::parse),
            link,
        }
    }
}

/// `Casablanca (Casablanca) · الدار البيضاء`: couriers read one or the other.
fn in_both_scripts(geography: &Geography, commune_code: &str) -> String {
    let french = geography.commune_label(Locale::Fr, commune_code);
    let arabic = geography.commune(commune_code).map(|commune| commune.name(Locale::Ar));
    format!("{french} · {}", arabic.unwrap_or_default())
}

/// By when each parcel of a list should be ready.
pub fn ready_by_of(conn: &mut PgConnection, listed: &[Listed]) -> QueryResult<HashMap<i64, NaiveDate>> {
    ready_by(conn, &listed.iter().map(|row| row.parcel.id).collect::<Vec<_>>())
}

/// By when that parcel should be ready.
pub(super) fn ready_by_day(conn: &mut PgConnection, parcel_id: i64) -> QueryResult<NaiveDate> {
    ready_by(conn, &[parcel_id])?.remove(&parcel_id).ok_or(NotFound)
}

/// The slowest thing in a parcel decides, things to be made included; a cooperative needs its own days at least. They
/// are counted from the day the order was placed, or from the day its buyer confirmed or paid.
fn ready_by(conn: &mut PgConnection, parcel_ids: &[i64]) -> QueryResult<HashMap<i64, NaiveDate>> {
    let settings = Settings::load(conn)?;
    let begun = begun(conn, parcel_ids)?;
    let made = stock_ledger::variant_id
        .eq(variants::id)
        .and(stock_ledger::reference.eq(parcels::reference))
        .and(stock_ledger::reason.eq(Reason::MadeToOrder.name()));
    let rows: Vec<(i64, i16, i16, Option<i64>)> = parcels::table
        .inner_join(cooperatives::table.on(cooperatives::id.eq(parcels::cooperative_id)))
        .inner_join(line_items::table.on(line_items::cooperative_order_id.eq(parcels::cooperative_order_id)))
        .inner_join(variants::table.on(variants::id.eq(line_items::variant_id)))
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .left_join(stock_ledger::table.on(made))
        .filter(parcels::id.eq_any(parcel_ids))
        .select((
            parcels::id,
            cooperatives::preparation_days,
            products::made_to_order_days,
            stock_ledger::id.nullable(),
        ))
        .load(conn)?;
    let mut days: HashMap<i64, i16> = HashMap::new();
    for (id, own, making, made) in rows {
        let slowest = days.entry(id).or_default();
        *slowest = (*slowest).max(own).max(made.map_or(0, |_| making));
    }
    let day = |(id, begun): (i64, DateTime<Utc>)| {
        let days = days.get(&id).copied().unwrap_or_default();
        (id, working_days_after(date_in_morocco(begun), days, &settings))
    };
    Ok(begun.into_iter().map(day).collect())
}

/// When the cooperative could begin with each parcel.
fn begun(conn: &mut PgConnection, parcel_ids: &[i64]) -> QueryResult<Vec<(i64, DateTime<Utc>)>> {
    type Moments = (i64, DateTime<Utc>, Option<DateTime<Utc>>, Option<DateTime<Utc>>);
    let whole = payments::order_id.eq(orders::id).and(payments::parcel_id.is_null());
    let rows: Vec<Moments> = parcels::table
        .inner_join(orders::table)
        .left_join(confirmations::table.on(confirmations::order_id.eq(orders::id)))
        .left_join(payments::table.on(whole))
        .filter(parcels::id.eq_any(parcel_ids))
        .select((
            parcels::id,
            orders::placed_at,
            confirmations::ended_at.nullable(),
            payments::received_at.nullable(),
        ))
        .load(conn)?;
    let begun = |(id, placed, confirmed, paid): Moments| {
        let later = placed.max(confirmed.unwrap_or(placed)).max(paid.unwrap_or(placed));
        (id, later)
    };
    Ok(rows.into_iter().map(begun).collect())
}

fn picks(conn: &mut PgConnection, lines: &[LineItem]) -> QueryResult<Vec<Pick>> {
    let ids: Vec<i64> = lines.iter().map(|line| line.variant_id).collect();
    let looks: Vec<(i64, bool, Option<Photo>)> = variants::table
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .left_join(product_photos::table.on(product_photos::product_id.eq(products::id)))
        .left_join(photos::table.on(photos::id.nullable().eq(product_photos::photo_id.nullable())))
        .filter(variants::id.eq_any(ids))
        .order((variants::id, product_photos::position))
        .select((variants::id, products::is_fragile, Option::<Photo>::as_select()))
        .load(conn)?;
    let pick = |line: &LineItem| {
        let look = looks.iter().find(|(id, ..)| *id == line.variant_id);
        Pick {
            photo: look.and_then(|(_, _, photo)| photo.clone()),
            is_fragile: look.is_some_and(|(_, is_fragile, _)| *is_fragile),
            line: line.clone(),
        }
    };
    Ok(lines.iter().map(pick).collect())
}

/// The other parcels of an order are other cooperatives', so only the database's own function may count them.
#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = BigInt)]
    place: i64,
    #[diesel(sql_type = BigInt)]
    total: i64,
}

fn count(number: i64) -> i16 {
    i16::try_from(number).unwrap_or(i16::MAX)
}
