//! An order with everything its page shows, in a fixed number of queries.
use std::borrow::Borrow;

use diesel::prelude::*;

use crate::geography::Commune;
use crate::locale::Locale;
use crate::media::Photo;
use crate::orders::{Awaited, LineItem, Order, Parcel, ParcelEvent, State};
use crate::payments::Payment;
use crate::schema::{cooperatives, photos};

/// A cooperative's names, for whoever reads about its parcel.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = cooperatives)]
pub struct Sender {
    pub id: i64,
    pub slug: String,
    pub name_fr: String,
    pub name_ar: String,
    pub phone: String,
    pub address: String,
    pub commune_code: String,
}

impl Sender {
    /// The name for a reader of `locale`.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}

/// A parcel with its sender, goods, history and photo.
#[derive(Debug, Clone)]
pub struct ParcelView {
    pub parcel: Parcel,
    pub sender: Sender,
    pub lines: Vec<LineItem>,
    pub events: Vec<ParcelEvent>,
    pub photo: Option<Photo>,
}

impl ParcelView {
    /// When the parcel came to `state`, if it did.
    pub fn event(&self, state: State) -> Option<&ParcelEvent> {
        self.events.iter().find(|event| event.state == state)
    }
}

/// An order with its parcels.
#[derive(Debug, Clone)]
pub struct OrderView {
    pub order: Order,
    pub commune: Commune,
    pub parcels: Vec<ParcelView>,
    pub payments: Vec<Payment>,
    /// What has to come before anything is packed.
    pub awaited: Option<Awaited>,
}

impl OrderView {
    /// Loads what belongs to `order`.
    pub fn load(conn: &mut PgConnection, order: Order) -> QueryResult<Self> {
        let commune = Commune::find(conn, &order.commune_code)?;
        let payments = Payment::of_order(conn, order.id)?;
        let parcels = Parcel::of_order(conn, order.id)?;
        Ok(Self {
            parcels: ParcelView::load_all(conn, parcels)?,
            awaited: Awaited::of_order(conn, order.id)?,
            commune,
            payments,
            order,
        })
    }
}

impl ParcelView {
    /// Loads what belongs to the parcels, four queries for all of them.
    pub fn load_all(conn: &mut PgConnection, parcels: Vec<Parcel>) -> QueryResult<Vec<Self>> {
        let ids = |of: fn(&Parcel) -> i64| parcels.iter().map(of).collect::<Vec<i64>>();
        let lines = LineItem::of_parts(conn, &ids(|parcel| parcel.cooperative_order_id))?;
        let events = ParcelEvent::of_parcels(conn, &ids(|parcel| parcel.id))?;
        let senders = senders(conn, &ids(|parcel| parcel.cooperative_id))?;
        let photos = photos_of(conn, &parcels)?;
        Ok(parcels
            .into_iter()
            .filter_map(|parcel| assemble(parcel, (&senders, &lines, &events, &photos)))
            .collect())
    }
}

type Belongings<'a> = (&'a [Sender], &'a [LineItem], &'a [ParcelEvent], &'a [Photo]);

/// `None` only for a parcel without cooperative, which a foreign key rules out.
fn assemble(parcel: Parcel, (senders, lines, events, photos): Belongings<'_>) -> Option<ParcelView> {
    let part = parcel.cooperative_order_id;
    Some(ParcelView {
        sender: senders
            .iter()
            .find(|sender| sender.id == parcel.cooperative_id)?
            .clone(),
        lines: lines
            .iter()
            .filter(|line| line.cooperative_order_id == part)
            .cloned()
            .collect(),
        events: events
            .iter()
            .filter(|event| event.parcel_id == parcel.id)
            .cloned()
            .collect(),
        photo: photos
            .iter()
            .find(|photo| Some(photo.id) == parcel.packed_photo_id)
            .cloned(),
        parcel,
    })
}

fn senders(conn: &mut PgConnection, ids: &[i64]) -> QueryResult<Vec<Sender>> {
    cooperatives::table
        .filter(cooperatives::id.eq_any(ids))
        .select(Sender::as_select())
        .load(conn)
}

fn photos_of(conn: &mut PgConnection, parcels: &[Parcel]) -> QueryResult<Vec<Photo>> {
    let ids: Vec<i64> = parcels.iter().filter_map(|parcel| parcel.packed_photo_id).collect();
    photos::table
        .filter(photos::id.eq_any(ids))
        .select(Photo::as_select())
        .load(conn)
}
