//! The buyer hears when money is on its way, when it was sent, and when it will not come after all; the managers of a
//! cooperative hear when it was sent.
use diesel::prelude::*;

use super::{Disbursement, Purpose};
use crate::cooperatives::members;
use crate::notifications::mails::{Bilingual, PayoutSent, RefundCalledOff, RefundDue, RefundSent};
use crate::notifications::{self, Aggregate, Mail, Recipient};
use crate::orders::Order;
use crate::schema::{cooperatives, parcels};

pub(super) fn tell_due(conn: &mut PgConnection, due: &Disbursement) -> QueryResult<()> {
    let Purpose::Refund { parcel_id } = due.purpose() else {
        return Ok(());
    };
    let order = order_of(conn, parcel_id)?;
    let mail = RefundDue {
        number: order.number.clone(),
        link: order.token().path(),
        amount: due.amount,
        reason: due.reason.as_str().into(),
        account_end: due.rib_end().to_owned(),
    };
    tell_buyer(conn, (&order, due), &mail)
}

pub(super) fn tell_sent(conn: &mut PgConnection, sent: &Disbursement) -> QueryResult<()> {
    match sent.purpose() {
        Purpose::Refund { parcel_id } => tell_refunded(conn, sent, parcel_id),
        Purpose::Payout { cooperative_id } => tell_managers(conn, sent, cooperative_id),
    }
}

fn tell_refunded(conn: &mut PgConnection, sent: &Disbursement, parcel_id: i64) -> QueryResult<()> {
    let order = order_of(conn, parcel_id)?;
    let mail = RefundSent {
        number: order.number.clone(),
        link: order.token().path(),
        amount: sent.amount,
        account_end: sent.rib_end().to_owned(),
        bank_reference: sent.bank_reference.as_str().into(),
    };
    tell_buyer(conn, (&order, sent), &mail)
}

pub(super) fn tell_called_off(conn: &mut PgConnection, dropped: &Disbursement) -> QueryResult<()> {
    let Purpose::Refund { parcel_id } = dropped.purpose() else {
        return Ok(());
    };
    let order = order_of(conn, parcel_id)?;
    let mail = RefundCalledOff {
        number: order.number.clone(),
        link: order.token().path(),
        amount: dropped.amount,
    };
    tell_buyer(conn, (&order, dropped), &mail)
}

fn order_of(conn: &mut PgConnection, parcel_id: i64) -> QueryResult<Order> {
    let order_id = parcels::table.find(parcel_id).select(parcels::order_id).first(conn)?;
    Order::find(conn, order_id)
}

fn tell_buyer(conn: &mut PgConnection, (order, refund): (&Order, &Disbursement), mail: &impl Mail) -> QueryResult<()> {
    let Some(email) = &order.email else { return Ok(()) };
    let buyer = Recipient {
        email: email.to_string(),
        name: order.buyer_name.clone(),
        locale: order.locale,
    };
    notifications::queue(conn, &buyer, mail, Aggregate::disbursement(refund.id)).map(drop)
}

fn tell_managers(conn: &mut PgConnection, sent: &Disbursement, cooperative_id: i64) -> QueryResult<()> {
    let (slug, name_fr, name_ar): (String, String, String) = cooperatives::table
        .find(cooperative_id)
        .select((cooperatives::slug, cooperatives::name_fr, cooperatives::name_ar))
        .first(conn)?;
    for manager in members::managers(conn, cooperative_id)? {
        let mail = PayoutSent {
            name: manager.name.as_str().into(),
            cooperative: Bilingual::new(name_fr.as_str(), name_ar.as_str()),
            link: format!("/espace/{slug}/argent"),
            amount: sent.amount,
            account_end: sent.rib_end().to_owned(),
            bank_reference: sent.bank_reference.as_str().into(),
        };
        notifications::queue(conn, &manager.recipient(), &mail, Aggregate::disbursement(sent.id))?;
    }
    Ok(())
}
