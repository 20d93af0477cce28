//! The mail that an order causes: to the buyer, and to the members of each cooperative.
use chrono::{Duration, NaiveDate, Utc};
use diesel::prelude::*;

use crate::cart::{CartLine, Contents};
use crate::checkout::Part;
use crate::locale::{Locale, date_in_morocco};
use crate::money::Money;
use crate::notifications::mails::{BankTransfer, Bilingual, Line, OrderPlaced, OrderToPrepare, Parcel, Payment};
use crate::notifications::{self, Aggregate, Recipient};
use crate::orders::Order;
use crate::payments::bank_account;
use crate::schema::{cooperative_orders, memberships, users};
use crate::shipping::working_days_after;

/// Queues all of it.
pub(super) fn tell(
    conn: &mut PgConnection,
    order: &Order,
    (parts, contents): (&[Part<'_>], &Contents),
) -> QueryResult<()> {
    tell_buyer(conn, order, (parts, contents))?;
    for part in parts {
        tell_members(conn, order, (part, contents))?;
    }
    Ok(())
}

fn tell_buyer(conn: &mut PgConnection, order: &Order, (parts, contents): (&[Part<'_>], &Contents)) -> QueryResult<()> {
    let Some(email) = &order.email else { return Ok(()) };
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
        payment: payment(conn, order)?,
    };
    let buyer = Recipient {
        email: email.to_string(),
        name: order.buyer_name.clone(),
        locale: order.locale,
    };
    notifications::queue(conn, &buyer, &mail, Aggregate::order(order.id)).map(drop)
}

fn payment(conn: &mut PgConnection, order: &Order) -> QueryResult<Payment> {
    if order.payment_method.is_cash() {
        return Ok(Payment::CashOnDelivery);
    }
    let account = bank_account(conn)?;
    Ok(Payment::BankTransfer(BankTransfer {
        holder: account.holder,
        bank: account.bank,
        rib: account.rib,
        reference: order.number.clone(),
        amount: order.total,
        until: date_in_morocco(Utc::now() + Duration::hours(super::place::TRANSFER_HOURS)),
    }))
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

fn tell_members(conn: &mut PgConnection, order: &Order, (part, contents): (&Part<'_>, &Contents)) -> QueryResult<()> {
    let seller = &part.group.seller;
    let reference = format!("{}-{}", order.number, part.position);
    let part_id: i64 = cooperative_orders::table
        .filter(
            cooperative_orders::order_id
                .eq(order.id)
                .and(cooperative_orders::cooperative_id.eq(seller.id)),
        )
        .select(cooperative_orders::id)
        .first(conn)?;
    let commune = contents.commune.as_ref();
    for member in members(conn, seller.id)? {
        let mail = OrderToPrepare {
            reference: reference.clone(),
            cooperative: Bilingual::new(&seller.name_fr, &seller.name_ar),
            link: format!("/espace/{}/commandes/{reference}", seller.slug),
            lines: part.group.lines.iter().map(line).collect(),
            buyer: (&order.buyer_name).into(),
            commune: commune
                .map(|commune| Bilingual::new(&commune.name_fr, &commune.name_ar))
                .unwrap_or_default(),
            note: (&order.note).into(),
            service: part.route.service.name().to_owned(),
            carrier: member.locale.t(part.route.carrier.key()),
            ready_by: ready_by(part, contents),
            cash: cash(order, part),
        };
        notifications::queue(conn, &member, &mail, Aggregate::cooperative_order(part_id))?;
    }
    Ok(())
}

fn ready_by(part: &Part<'_>, contents: &Contents) -> NaiveDate {
    working_days_after(
        contents.terms.today,
        part.group.preparation_days(),
        &contents.terms.settings,
    )
}

fn members(conn: &mut PgConnection, cooperative_id: i64) -> QueryResult<Vec<Recipient>> {
    let rows: Vec<(String, String, Locale)> = memberships::table
        .inner_join(users::table)
        .filter(
            memberships::cooperative_id
                .eq(cooperative_id)
                .and(memberships::ended_at.is_null()),
        )
        .filter(users::disabled_at.is_null())
        .order(users::id)
        .select((users::email, users::name, users::locale))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(email, name, locale)| Recipient { email, name, locale })
        .collect())
}
