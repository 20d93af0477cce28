//! A parcel: one cooperative's part of an order on its way to the buyer.
use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use serde_json::Value;

use crate::money::Money;
use crate::orders::State;
use crate::schema::parcels;
use crate::shipping::{Carrier, Service};

/// A parcel's row.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable)]
#[diesel(table_name = parcels)]
pub struct Parcel {
    pub id: i64,
    pub reference: String,
    pub order_id: i64,
    pub cooperative_order_id: i64,
    pub cooperative_id: i64,
    pub state: State,
    pub carrier: Carrier,
    pub service: Service,
    pub routing_reason: Value,
    pub tracking_number: Option<String>,
    pub weight_grams: i32,
    pub billed_weight_grams: i32,
    #[diesel(column_name = delivery_centimes)]
    pub delivery: Money,
    #[diesel(column_name = cod_centimes)]
    pub cash: Money,
    pub expected_from: NaiveDate,
    pub expected_to: NaiveDate,
    pub packed_photo_id: Option<i64>,
    pub created_at: DateTime<Utc>,
}

/// A parcel to write.
#[derive(Debug, Insertable)]
#[diesel(table_name = parcels)]
pub struct NewParcel<'a> {
    pub reference: &'a str,
    pub order_id: i64,
    pub cooperative_order_id: i64,
    pub cooperative_id: i64,
    pub carrier: Carrier,
    pub service: Service,
    pub rate_card_id: i64,
    pub routing_reason: Value,
    pub weight_grams: i32,
    pub billed_weight_grams: i32,
    #[diesel(column_name = delivery_centimes)]
    pub delivery: Money,
    #[diesel(column_name = cod_centimes)]
    pub cash: Money,
    pub expected_from: NaiveDate,
    pub expected_to: NaiveDate,
}

impl NewParcel<'_> {
    /// Writes it, in the state `placed`.
    pub fn insert(&self, conn: &mut PgConnection) -> QueryResult<Parcel> {
        diesel::insert_into(parcels::table)
            .values(self)
            .returning(Parcel::as_returning())
            .get_result(conn)
    }
}

impl Parcel {
    /// The parcel with that reference, for staff.
    pub fn find_by_reference(conn: &mut PgConnection, reference: &str) -> QueryResult<Self> {
        parcels::table
            .filter(parcels::reference.eq(reference))
            .select(Self::as_select())
            .first(conn)
    }

    /// The cooperative's own parcel with that reference; another's is not found.
    pub fn find_for(conn: &mut PgConnection, cooperative_id: i64, reference: &str) -> QueryResult<Self> {
        parcels::table
            .filter(
                parcels::reference
                    .eq(reference)
                    .and(parcels::cooperative_id.eq(cooperative_id)),
            )
            .select(Self::as_select())
            .first(conn)
    }

    /// The parcels of an order, in its order.
    pub fn of_order(conn: &mut PgConnection, order_id: i64) -> QueryResult<Vec<Self>> {
        parcels::table
            .filter(parcels::order_id.eq(order_id))
            .order(parcels::id)
            .select(Self::as_select())
            .load(conn)
    }

    /// Keeps the photo of the packed parcel.
    pub fn set_packed_photo(&self, conn: &mut PgConnection, photo_id: i64) -> QueryResult<()> {
        diesel::update(parcels::table.find(self.id))
            .set(parcels::packed_photo_id.eq(photo_id))
            .execute(conn)
            .map(drop)
    }
}
