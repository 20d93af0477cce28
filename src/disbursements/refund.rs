//! Asking for a refund, and what may go back.
use std::borrow::Borrow;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Nullable, Text, Timestamptz};
use uuid::Uuid;

use super::disbursement::NewRow;
use super::{DisburseError, Disbursement, Kind, Noted};
use crate::accounts::audit::Actor;
use crate::db::setting;
use crate::locale::Locale;
use crate::money::Money;
use crate::schema::{orders, parcels};

/// What the setting is called: centimes, above which two people refund (ASVS 2.3.5).
pub const REFUND_LIMIT: &str = "refund_second_person_above";
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

/// The sum that one person refunds of an order; above it, two do.
pub fn second_person_above(conn: &mut PgConnection) -> QueryResult<Money> {
    Ok(setting(conn, REFUND_LIMIT)?.unwrap_or(DEFAULT_LIMIT))
}

/// Whether the refunds of the order, with this one, are more than one person may make: several small ones count as one.
pub fn needs_second_person(conn: &mut PgConnection, refund: &Disbursement) -> QueryResult<bool> {
    #[derive(QueryableByName)]
    struct Sum {
        #[diesel(sql_type = Nullable<BigInt>)]
        sum: Option<Money>,
    }
    let of_order: Sum = sql_query(
        "SELECT sum(r.amount_centimes)::bigint AS sum FROM disbursements r JOIN parcels p ON p.id = r.parcel_id
         WHERE r.state <> 'dropped' AND p.order_id = (
           SELECT q.order_id FROM disbursements s JOIN parcels q ON q.id = s.parcel_id WHERE s.id = $1)",
    )
    .bind::<BigInt, _>(refund.id)
    .get_result(conn)?;
    Ok(of_order.sum.unwrap_or_default() > second_person_above(conn)?)
}

impl NewRefund {
    /// Keeps that it is asked for. Nobody asks for what their own cooperative sold.
    pub fn ask(&self, conn: &mut PgConnection, by: &Actor, user_id: i64) -> Result<Noted, DisburseError> {
        self.lock(conn)?;
        if let Some(before) = Disbursement::of_form(conn, self.key)? {
            return Ok(Noted::Before(before));
        }
        let left = refundable(conn, self.parcel_id)?;
        if left.is_none_or(|left| left < self.amount) {
            return Err(DisburseError::TooMuch);
        }
        match self.insert(conn, user_id)? {
            Noted::New(refund) => refund.begin(conn, by, user_id),
            before => Ok(before),
        }
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

    fn insert(&self, conn: &mut PgConnection, user_id: i64) -> Result<Noted, DisburseError> {
        let row = NewRow {
            number: Kind::Refund.next_number(conn)?,
            key: self.key,
            kind: Kind::Refund,
            parcel_id: Some(self.parcel_id),
            cooperative_id: None,
            amount_centimes: self.amount,
            holder: &self.holder,
            rib: &self.rib,
            reason: &self.reason,
            asked_by: user_id,
        };
        row.insert(conn)
    }
}

/// What may still go back for parcel `p` of cooperative's order `c`: nothing before it was paid.
const LEFT: &str = "(CASE WHEN EXISTS (SELECT FROM payments m WHERE m.order_id = p.order_id AND m.state = 'received'
    AND (m.parcel_id = p.id OR m.parcel_id IS NULL)) THEN c.total_centimes - c.refunded_centimes ELSE 0 END
  - coalesce((SELECT sum(r.amount_centimes) FROM disbursements r WHERE r.parcel_id = p.id AND r.state = 'asked'), 0))::bigint";

/// A parcel of which money may go back.
#[derive(Debug, Clone, QueryableByName)]
pub struct Refundable {
    #[diesel(sql_type = BigInt)]
    pub parcel_id: i64,
    #[diesel(sql_type = Text)]
    pub reference: String,
    #[diesel(sql_type = Text)]
    pub name_fr: String,
    #[diesel(sql_type = Text)]
    pub name_ar: String,
    /// The most that may go back now.
    #[diesel(sql_type = BigInt)]
    pub left: Money,
}

impl Refundable {
    /// The parcels of that order with money that may go back.
    pub fn of_order(conn: &mut PgConnection, order_id: i64) -> QueryResult<Vec<Self>> {
        let query = format!(
            "SELECT * FROM (SELECT p.id AS parcel_id, p.reference, k.name_fr, k.name_ar, {LEFT} AS left
               FROM parcels p JOIN cooperative_orders c ON c.id = p.cooperative_order_id
               JOIN cooperatives k ON k.id = p.cooperative_id WHERE p.order_id = $1) q
             WHERE q.left > 0 ORDER BY q.parcel_id"
        );
        sql_query(query).bind::<BigInt, _>(order_id).load(conn)
    }

    /// The cooperative's name for a reader of `locale`.
    pub fn cooperative(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}

/// What may still go back for that parcel; `None` for nothing.
pub fn refundable(conn: &mut PgConnection, parcel_id: i64) -> QueryResult<Option<Money>> {
    #[derive(QueryableByName)]
    struct Left {
        #[diesel(sql_type = BigInt)]
        left: Money,
    }
    let query = format!(
        "SELECT {LEFT} AS left FROM parcels p JOIN cooperative_orders c ON c.id = p.cooperative_order_id WHERE p.id = $1"
    );
    let found: Left = sql_query(query).bind::<BigInt, _>(parcel_id).get_result(conn)?;
    Ok(Some(found.left).filter(|left| *left > Money::ZERO))
}

/// A parcel that was paid and did not come: its money is owed within fifteen days (law 31-08, facts §5).
#[derive(Debug, Clone, QueryableByName)]
pub struct Owed {
    #[diesel(sql_type = Text)]
    pub order_number: String,
    #[diesel(sql_type = Text)]
    pub reference: String,
    #[diesel(sql_type = Text)]
    pub state: crate::orders::State,
    #[diesel(sql_type = BigInt)]
    pub left: Money,
    /// Fifteen days after it was called off, refused or came back.
    #[diesel(sql_type = Timestamptz)]
    pub due_by: DateTime<Utc>,
}

/// What is owed and nobody asked for, the most urgent first; at most `limit`.
pub fn owed(conn: &mut PgConnection, limit: i64) -> QueryResult<Vec<Owed>> {
    let query = format!(
        "SELECT * FROM (SELECT o.number AS order_number, p.reference, p.state, {LEFT} AS left,
             e.at + interval '15 days' AS due_by
           FROM parcels p JOIN cooperative_orders c ON c.id = p.cooperative_order_id JOIN orders o ON o.id = p.order_id
           JOIN parcel_events e ON e.parcel_id = p.id AND e.state = p.state
           WHERE p.state IN ('cancelled', 'refused', 'returned')
             AND EXISTS (SELECT FROM payments m WHERE m.order_id = p.order_id AND m.state = 'received')) q
         WHERE q.left > 0 ORDER BY q.due_by, q.reference LIMIT $1"
    );
    sql_query(query).bind::<BigInt, _>(limit).load(conn)
}
