//! The buyer hears when money is on its way, when it was sent, and when it will not come after all.
use diesel::prelude::*;

use super::Refund;
use crate::notifications::mails::{RefundCalledOff, RefundDue, RefundSent};
use crate::notifications::{self, Aggregate, Mail, Recipient};
use crate::orders::Order;
use crate::schema::parcels;

pub(super) fn tell_due(conn: &mut PgConnection, refund: &Refund) -> QueryResult<()> {
    let order = order_of(conn, refund)?;
    let mail = RefundDue {
        number: order.number.clone(),
        link: order.token().path(),
        amount: refund.amount,
        reason: refund.reason.as_str().into(),
        account_end: refund.rib_end().to_owned(),
    };
    tell(conn, (&order, refund), &mail)
}

pub(super) fn tell_sent(conn: &mut PgConnection, refund: &Refund) -> QueryResult<()> {
    let order = order_of(conn, refund)?;
    let mail = RefundSent {
        number: order.number.clone(),
        link: order.token().path(),
        amount: refund.amount,
        account_end: refund.rib_end().to_owned(),
        bank_reference: refund.bank_reference.as_str().into(),
    };
    tell(conn, (&order, refund), &mail)
}

pub(super) fn tell_called_off(conn: &mut PgConnection, refund: &Refund) -> QueryResult<()> {
    let order = order_of(conn, refund)?;
    let mail = RefundCalledOff {
        number: order.number.clone(),
        link: order.token().path(),
        amount: refund.amount,
    };
    tell(conn, (&order, refund), &mail)
}

fn order_of(conn: &mut PgConnection, refund: &Refund) -> QueryResult<Order> {
    let order_id = parcels::table
        .find(refund.parcel_id)
        .select(parcels::order_id)
        .first(conn)?;
    Order::find(conn, order_id)
}

fn tell(conn: &mut PgConnection, (order, refund): (&Order, &Refund), mail: &impl Mail) -> QueryResult<()> {
    let Some(email) = &order.email else { return Ok(()) };
    let buyer = Recipient {
        email: email.to_string(),
        name: order.buyer_name.clone(),
        locale: order.locale,
    };
    notifications::queue(conn, &buyer, mail, Aggregate::refund(refund.id)).map(drop)
}
