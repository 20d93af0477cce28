//! Asking for a refund.
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Nullable};
use uuid::Uuid;

use super::{Refund, RefundError, State, refundable};
use crate::accounts::audit::{Actor, Kind};
use crate::db::setting;
use crate::money::Money;
use crate::schema::{orders, parcels, refunds};

/// What the setting is called: centimes, above which two people refund (ASVS 2.3.5).
const SECOND_PERSON_ABOVE: &str = "refund_second_person_above";
const DEFAULT_LIMIT: Money = Money::dirhams(500);

/// What is asked for.
#[derive(Debug, Clone)]
pub struct NewRefund {
    /// From the form: the same one asks once.
    pub key: Uuid,
    pub parcel_id: i64,
    pub amount: Money,
    pub holder: String,
    /// 24 digits whose key is right.
    pub rib: String,
    pub reason: String,
}

/// What became of asking.
#[derive(Debug)]
pub enum Noted {
    New(Refund),
    /// The same form came before.
    Before(Refund),
}

/// The sum that one person refunds of an order; above it, two do.
pub fn second_person_above(conn: &mut PgConnection) -> QueryResult<Money> {
    Ok(setting(conn, SECOND_PERSON_ABOVE)?.unwrap_or(DEFAULT_LIMIT))
}

/// Whether the refunds of the order, with this one, are more than one person may make: several small ones count as one.
pub fn needs_second_person(conn: &mut PgConnection, refund: &Refund) -> QueryResult<bool> {
    #[derive(QueryableByName)]
    struct Sum {
        #[diesel(sql_type = Nullable<BigInt>)]
        sum: Option<Money>,
    }
    let of_order: Sum = sql_query(
        "SELECT sum(r.amount_centimes)::bigint AS sum FROM refunds r JOIN parcels p ON p.id = r.parcel_id
         WHERE r.state <> 'dropped' AND p.order_id = (SELECT order_id FROM parcels WHERE id = $1)",
    )
    .bind::<BigInt, _>(refund.parcel_id)
    .get_result(conn)?;
    Ok(of_order.sum.unwrap_or_default() > second_person_above(conn)?)
}

impl NewRefund {
    /// Keeps that it is asked for. Nobody asks for what their own cooperative sold.
    pub fn ask(&self, conn: &mut PgConnection, by: &Actor, user_id: i64) -> Result<Noted, RefundError> {
        self.lock(conn)?;
        if let Some(before) = self.before(conn)? {
            return Ok(Noted::Before(before));
        }
        let left = refundable(conn, self.parcel_id)?;
        if left.is_none_or(|left| left < self.amount) {
            return Err(RefundError::TooMuch);
        }
        let refund = self.insert(conn, user_id)?.ok_or(RefundError::Open)?;
        refund.refuse_own(conn, user_id)?;
        refund.note(conn, by, Kind::RefundAsked)?;
        Ok(Noted::New(refund))
    }

    /// Requests about one order come one after another, so that the sum of several is known.
    fn lock(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let order_id: i64 = parcels::table
            .find(self.parcel_id)
            .select(parcels::order_id)
            .first(conn)?;
        let order = orders::table.find(order_id).for_update();
        order.select(orders::id).first::<i64>(conn).map(drop)
    }

    fn before(&self, conn: &mut PgConnection) -> QueryResult<Option<Refund>> {
        refunds::table
            .filter(refunds::key.eq(self.key))
            .select(Refund::as_select())
            .first(conn)
            .optional()
    }

    fn insert(&self, conn: &mut PgConnection, user_id: i64) -> QueryResult<Option<Refund>> {
        diesel::insert_into(refunds::table)
            .values((
                refunds::key.eq(self.key),
                refunds::parcel_id.eq(self.parcel_id),
                refunds::state.eq(State::Asked),
                refunds::amount_centimes.eq(self.amount),
                refunds::holder.eq(&self.holder),
                refunds::rib.eq(&self.rib),
                refunds::reason.eq(&self.reason),
                refunds::asked_by.eq(user_id),
            ))
            .on_conflict_do_nothing()
            .returning(Refund::as_returning())
            .get_result(conn)
            .optional()
    }
}
