//! Placing an order.
use std::collections::HashMap;

use chrono::{NaiveDate, TimeDelta, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use crate::cart::{Cart, CartLine, Contents, Problem, Terms};
use crate::checkout::{Part, PlaceError, Shortage, attempt, mailing, split};
use crate::email::Email;
use crate::geography::Commune;
use crate::locale::Locale;
use crate::money::Money;
use crate::orders::stock::{self, Cause, Reason};
use crate::orders::{
    Actor, Awaited, Confirmation, LineItem, NewOrder, NewParcel, Order, OrderToken, Parcel, ParcelEvent, State,
};
use crate::payments::{Method, Payment};
use crate::phone::Phone;
use crate::shipping::Service;

/// How long goods are kept for a transfer that has not come (reliability §5.5).
const TRANSFER_HOURS: i64 = 72;

/// Who buys, and where it goes.
#[derive(Debug, Clone)]
pub struct Buyer {
    pub name: String,
    pub phone: Phone,
    pub email: Option<Email>,
    pub commune_code: String,
    pub address: String,
    pub landmark: String,
    pub note: String,
}

/// A checkout form, parsed.
#[derive(Debug, Clone)]
pub struct Checkout {
    pub key: Uuid,
    pub locale: Locale,
    pub user_id: Option<i64>,
    pub buyer: Buyer,
    pub method: Method,
    /// The service chosen for each cooperative's parcel; the cheapest home delivery where none was.
    pub services: HashMap<i64, Service>,
    /// The total the buyer saw on the form, when the form said one.
    pub seen_total: Option<Money>,
    pub today: NaiveDate,
}

/// The order, new or the one that this form gave before.
#[derive(Debug, Clone)]
pub struct Placed {
    pub order: Order,
    pub is_new: bool,
}

impl Checkout {
    /// Turns the cart into an order. Call inside a transaction that may be tried again.
    pub fn place(&self, conn: &mut PgConnection, cart: &Cart) -> Result<Placed, PlaceError> {
        if let Some(order_id) = attempt::claim(conn, self.key, &self.asked())? {
            return Ok(Placed {
                order: Order::find(conn, order_id)?,
                is_new: false,
            });
        }
        if !Method::offered(conn)?.contains(&self.method) {
            return Err(PlaceError::NotOffered);
        }
        let contents = self.locked_contents(conn, cart)?;
        self.check(&contents)?;
        let parts = split(&contents.groups).map_err(|group| PlaceError::CannotDeliver(group.seller.slug.clone()))?;
        let order = self.insert_order(conn, &parts)?;
        for part in &parts {
            self.insert_part(conn, &order, (part, &contents))?;
        }
        let awaited = self.await_buyer(conn, &order)?;
        mailing::tell(conn, &order, (&parts, &contents), awaited)?;
        cart.clear(conn)?;
        attempt::settle(conn, self.key, order.id)?;
        Ok(Placed { order, is_new: true })
    }

    /// What makes two forms the same order; the cart's contents are not part of it, since placing empties the cart.
    fn asked(&self) -> String {
        let buyer = &self.buyer;
        let email = buyer.email.as_ref().map(ToString::to_string).unwrap_or_default();
        [
            &buyer.name,
            &buyer.phone.to_string(),
            &email,
            &buyer.commune_code,
            &buyer.address,
            self.method.name(),
        ]
        .map(|part| format!("{}:{part}", part.len()))
        .concat()
    }

    /// The contents as they are once nobody else can sell these variants.
    fn locked_contents(&self, conn: &mut PgConnection, cart: &Cart) -> Result<Contents, PlaceError> {
        let ids = cart.variant_ids(conn)?;
        stock::lock(conn, &ids)?;
        let commune = Commune::find(conn, &self.buyer.commune_code)?;
        let terms = Terms::load(conn, self.today, self.method.is_cash())?;
        Ok(Contents::load_to(
            conn,
            cart,
            Some(commune),
            (terms, self.services.clone()),
        )?)
    }

    fn check(&self, contents: &Contents) -> Result<(), PlaceError> {
        if contents.is_empty() {
            return Err(PlaceError::EmptyCart);
        }
        let short: Vec<_> = contents
            .lines()
            .filter(|line| !line.can_be_ordered())
            .map(Shortage::of)
            .collect();
        if !short.is_empty() {
            return Err(PlaceError::OutOfStock(short));
        }
        if contents
            .lines()
            .any(|line| matches!(line.problem(), Some(Problem::PriceChanged(_))))
        {
            return Err(PlaceError::PricesChanged);
        }
        match self.seen_total {
            Some(seen) if seen != contents.total() => Err(PlaceError::TotalChanged(contents.total())),
            _ => Ok(()),
        }
    }

    fn insert_order(&self, conn: &mut PgConnection, parts: &[Part<'_>]) -> QueryResult<Order> {
        let public_id = Uuid::new_v4();
        let buyer = &self.buyer;
        let new = NewOrder {
            public_id,
            token_hash: OrderToken::of(public_id).hash(),
            user_id: self.user_id,
            locale: self.locale,
            buyer_name: &buyer.name,
            phone: &buyer.phone,
            email: buyer.email.as_ref(),
            commune_code: &buyer.commune_code,
            address: &buyer.address,
            landmark: &buyer.landmark,
            note: &buyer.note,
            payment_method: self.method,
            goods: parts.iter().map(|part| part.goods).sum(),
            delivery: parts.iter().map(|part| part.delivery).sum(),
            total: parts.iter().map(Part::total).sum(),
        };
        new.insert(conn)
    }

    fn insert_part(
        &self,
        conn: &mut PgConnection,
        order: &Order,
        (part, contents): (&Part<'_>, &Contents),
    ) -> Result<(), PlaceError> {
        let place = (part.position, part.group.seller.id);
        let part_id = order.insert_part(conn, place, (part.goods, part.delivery))?;
        let lines: Vec<_> = part.group.lines.iter().map(|line| line_item(part_id, line)).collect();
        LineItem::insert_all(conn, &lines)?;
        let parcel = self.insert_parcel(conn, order, (part, part_id, contents))?;
        ParcelEvent::record(conn, parcel.id, (State::Placed, ""), Actor::Buyer(self.user_id))?;
        if self.method.is_cash() {
            Payment::open_cash(conn, order.id, parcel.id, part.total())?;
        }
        self.take_stock(conn, part, &parcel)
    }

    fn insert_parcel(
        &self,
        conn: &mut PgConnection,
        order: &Order,
        (part, cooperative_order_id, contents): (&Part<'_>, i64, &Contents),
    ) -> Result<Parcel, PlaceError> {
        let route = part.route;
        let expected = part.group.expected(route, self.today, &contents.terms.settings);
        let reason = serde_json::to_value(&route.reason)
            .map_err(|error| diesel::result::Error::SerializationError(error.into()))?;
        let new = NewParcel {
            reference: &format!("{}-{}", order.number, part.position),
            order_id: order.id,
            cooperative_order_id,
            cooperative_id: part.group.seller.id,
            carrier: route.carrier,
            service: route.service,
            rate_card_id: route.rate_card_id,
            routing_reason: reason,
            weight_grams: part.group.weight_grams(),
            billed_weight_grams: route.billed_grams,
            delivery: part.delivery,
            cash: if self.method.is_cash() {
                part.total()
            } else {
                Money::ZERO
            },
            expected_from: expected.from,
            expected_to: expected.to,
        };
        Ok(new.insert(conn)?)
    }

    /// The rows are locked and were checked; the condition in the update stands all the same.
    fn take_stock(&self, conn: &mut PgConnection, part: &Part<'_>, parcel: &Parcel) -> Result<(), PlaceError> {
        let cause = Cause {
            reason: Reason::Sale,
            reference: &parcel.reference,
            user_id: self.user_id,
        };
        let mut sold_out = Vec::new();
        for line in &part.group.lines {
            if line.to_make() > 0 {
                let reason = Reason::MadeToOrder;
                stock::put(conn, (line.variant_id, line.to_make()), Cause { reason, ..cause })?;
            }
            if !stock::take(conn, (line.variant_id, line.quantity), cause)? {
                return Err(PlaceError::OutOfStock(vec![Shortage::of(line)]));
            }
            if line.on_hand == line.quantity {
                sold_out.push(line.variant_id);
            }
        }
        if !sold_out.is_empty() {
            stock::refresh_lists(conn, &sold_out)?;
        }
        Ok(())
    }

    /// What the order waits for before anybody packs it.
    fn await_buyer(&self, conn: &mut PgConnection, order: &Order) -> QueryResult<Option<Awaited>> {
        if self.method.is_cash() {
            return Ok(Confirmation::ask(conn, order)?.map(Awaited::Confirmation));
        }
        let due_by = Utc::now() + TimeDelta::hours(TRANSFER_HOURS);
        Payment::open_transfer(conn, order.id, order.total, due_by)?;
        Ok(Some(Awaited::Transfer(due_by)))
    }
}

fn line_item(cooperative_order_id: i64, line: &CartLine) -> LineItem {
    LineItem {
        cooperative_order_id,
        cooperative_id: line.cooperative_id,
        variant_id: line.variant_id,
        product_name_fr: line.name_fr.clone(),
        product_name_ar: line.name_ar.clone(),
        variant_label_fr: line.label_fr.clone(),
        variant_label_ar: line.label_ar.clone(),
        quantity: line.quantity,
        unit_price: line.price,
        total: line.total(),
        weight_grams: line.bulk().weight_grams,
    }
}
