//! The mail that an order causes: to the buyer, and to the members of each cooperative.
use diesel::prelude::*;

use crate::cart::{CartLine, Contents};
use crate::checkout::Part;
use crate::locale::date_in_morocco;
use crate::money::Money;
use crate::notifications::mails::{Bilingual, Line, OrderPlaced, Parcel, Payment};
use crate::notifications::{self, Aggregate};
use crate::orders::{Awaited, Order};

/// Tells the buyer, and the cooperatives what they have to do: pack, call a buyer who left no e-mail, or nothing yet.
pub(super) fn tell(
    conn: &mut PgConnection,
    order: &Order,
    (parts, contents): (&[Part<'_>], &Contents),
    awaited: Option<Awaited>,
) -> QueryResult<()> {
    tell_buyer(conn, order, (parts, contents), awaited)?;
    match awaited {
        None => order.announce(conn),
        Some(Awaited::Confirmation(_)) if order.email.is_none() => order.ask_for_a_call(conn),
        Some(_) => Ok(()),
    }
}

fn tell_buyer(
    conn: &mut PgConnection,
    order: &Order,
    (parts, contents): (&[Part<'_>], &Contents),
    awaited: Option<Awaited>,
) -> QueryResult<()> {
    let Some(buyer) = order.recipient() else { return Ok(()) };
    let commune = contents
        .commune
        .as_ref()
        .map(|commune| commune.name(order.locale))
        .unwrap_or_default();
    let mail = OrderPlaced {
        number: order.number.clone(),
        link: order.token().path(),
        name: (&order.buyer_name).into(),
        address: format!("{}, {commune}", order.address).into(),
        parcels: parts.iter().map(|part| parcel(order, part, contents)).collect(),
        goods: order.goods,
        delivery: order.delivery,
        total: order.total,
        payment: payment(conn, order, awaited)?,
    };
    notifications::queue(conn, &buyer, &mail, Aggregate::order(order.id)).map(drop)
}

fn payment(conn: &mut PgConnection, order: &Order, awaited: Option<Awaited>) -> QueryResult<Payment> {
    Ok(match awaited {
        None => Payment::CashOnDelivery,
        Some(Awaited::Confirmation(by)) => Payment::CashOnceConfirmed(by),
        Some(Awaited::Transfer(by)) => {
            let transfer = order.transfer(conn, date_in_morocco(by))?;
            Payment::BankTransfer(transfer.ok_or(diesel::result::Error::NotFound)?)
        }
    })
}

fn parcel(order: &Order, part: &Part<'_>, contents: &Contents) -> Parcel {
    let expected = part
        .group
        .expected(part.route, contents.terms.today, &contents.terms.settings);
    Parcel {
        reference: format!("{}-{}", order.number, part.position),
        cooperative: Bilingual::new(&part.group.seller.name_fr, &part.group.seller.name_ar),
        lines: part.group.lines.iter().map(line).collect(),
        service: part.route.service.name().to_owned(),
        carrier: order.locale.t(part.route.carrier.key()),
        expected_from: expected.from,
        expected_to: expected.to,
        delivery: part.delivery,
        cash: cash(order, part),
    }
}

fn cash(order: &Order, part: &Part<'_>) -> Money {
    if order.payment_method.is_cash() {
        part.total()
    } else {
        Money::ZERO
    }
}

fn line(line: &CartLine) -> Line {
    Line {
        quantity: line.quantity,
        product: Bilingual::new(&line.name_fr, &line.name_ar),
        variant: Bilingual::new(&line.label_fr, &line.label_ar),
        total: line.total(),
    }
}
