//! A cart as it is shown and ordered: one group per cooperative, today's prices, the ways each parcel can travel.
use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cart::{Cart, CartLine, Group, Seller};
use crate::geography::Commune;
use crate::money::Money;
use crate::schema::{cart_deliveries, cooperatives};
use crate::shipping::{RateCard, Service, Settings};

/// What delivery prices depend on besides the cart.
#[derive(Debug, Clone)]
pub struct Terms {
    pub today: NaiveDate,
    pub cards: Vec<RateCard>,
    pub settings: Settings,
    /// The courier asks for the money.
    pub is_cash: bool,
}

impl Terms {
    /// Of that day.
    pub fn load(conn: &mut PgConnection, today: NaiveDate, is_cash: bool) -> QueryResult<Self> {
        Ok(Self {
            today,
            cards: RateCard::current(conn, today)?,
            settings: Settings::load(conn)?,
            is_cash,
        })
    }
}

/// What is in a cart.
#[derive(Debug, Clone)]
pub struct Contents {
    pub groups: Vec<Group>,
    pub commune: Option<Commune>,
    pub terms: Terms,
}

impl Contents {
    /// The cart's contents on the way to its commune, by the services the buyer has chosen.
    pub fn load(conn: &mut PgConnection, cart: &Cart, terms: Terms) -> QueryResult<Self> {
        let commune = cart
            .commune_code
            .as_deref()
            .map(|code| Commune::find(conn, code))
            .transpose()?;
        let wanted = services(conn, cart)?;
        Self::load_to(conn, cart, commune, (terms, wanted))
    }

    /// The same on the way to another commune, by other services.
    pub fn load_to(
        conn: &mut PgConnection,
        cart: &Cart,
        commune: Option<Commune>,
        (terms, wanted): (Terms, HashMap<i64, Service>),
    ) -> QueryResult<Self> {
        let lines = CartLine::of_cart(conn, cart.id)?;
        let ids: Vec<i64> = lines.iter().map(|line| line.cooperative_id).collect();
        let mut groups = grouped(lines, Seller::load(conn, &ids)?);
        if let Some(destination) = &commune {
            for group in &mut groups {
                group.route(destination, &terms, wanted.get(&group.seller.id).copied());
            }
        }
        Ok(Self { groups, commune, terms })
    }

    /// Nothing is in.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// All goods.
    pub fn goods(&self) -> Money {
        self.groups.iter().map(Group::goods).sum()
    }

    /// All deliveries.
    pub fn delivery(&self) -> Money {
        self.groups.iter().map(Group::delivery).sum()
    }

    /// What the buyer pays in all.
    pub fn total(&self) -> Money {
        self.goods() + self.delivery()
    }

    /// Every line.
    pub fn lines(&self) -> impl Iterator<Item = &CartLine> {
        self.groups.iter().flat_map(|group| &group.lines)
    }

    /// Every line can be ordered as it stands and every parcel can travel.
    pub fn can_be_ordered(&self) -> bool {
        !self.is_empty()
            && self.lines().all(CartLine::can_be_ordered)
            && (self.commune.is_none() || self.groups.iter().all(|group| group.chosen.is_some()))
    }
}

/// What the buyer chose in the cart.
pub fn services(conn: &mut PgConnection, cart: &Cart) -> QueryResult<HashMap<i64, Service>> {
    let chosen = cart_deliveries::table
        .filter(cart_deliveries::cart_id.eq(cart.id))
        .select((cart_deliveries::cooperative_id, cart_deliveries::service))
        .load::<(i64, Service)>(conn)?;
    Ok(chosen.into_iter().collect())
}

/// What a form chose, cooperatives named by their slugs; unknown ones are left out.
pub fn services_by_slug(conn: &mut PgConnection, chosen: &[(String, Service)]) -> QueryResult<HashMap<i64, Service>> {
    if chosen.is_empty() {
        return Ok(HashMap::new());
    }
    let slugs: Vec<&str> = chosen.iter().map(|(slug, _)| slug.as_str()).collect();
    let known: Vec<(i64, String)> = cooperatives::table
        .filter(cooperatives::slug.eq_any(slugs))
        .select((cooperatives::id, cooperatives::slug))
        .load(conn)?;
    let service_of = |slug: &str| {
        chosen
            .iter()
            .find(|(wanted, _)| wanted == slug)
            .map(|(_, service)| *service)
    };
    Ok(known
        .into_iter()
        .filter_map(|(id, slug)| Some((id, service_of(&slug)?)))
        .collect())
}

/// The lines come ordered by cooperative.
fn grouped(lines: Vec<CartLine>, sellers: Vec<(Seller, Commune)>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in lines {
        match groups.last_mut().filter(|group| group.seller.id == line.cooperative_id) {
            Some(group) => group.lines.push(line),
            None => {
                let seller = sellers.iter().find(|(seller, _)| seller.id == line.cooperative_id);
                groups.extend(seller.map(|(seller, origin)| Group::new(seller.clone(), origin.clone(), vec![line])));
            }
        }
    }
    groups
}
