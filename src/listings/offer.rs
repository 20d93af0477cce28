//! A size of a product with its price: what a shopper puts in the basket.
use std::collections::BTreeMap;

use diesel::deserialize::FromSqlRow;
use diesel::dsl::now;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::listings::Listing;
use crate::locale::Locale;
use crate::money::Money;
use crate::orders::stock::{self, Cause, Reason};
use crate::schema::variants;
use crate::stored::stored_as_text;

diesel::define_sql_function! {
    /// The first of the two that is not null.
    fn coalesce(first: Nullable<BigInt>, second: Nullable<BigInt>) -> Nullable<BigInt>;
}

/// What the net quantity counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    G,
    Ml,
    Piece,
    Pair,
}

impl Unit {
    /// Every unit, in the order of the form.
    pub const ALL: [Self; 4] = [Self::G, Self::Ml, Self::Piece, Self::Pair];

    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::G => "g",
            Self::Ml => "ml",
            Self::Piece => "piece",
            Self::Pair => "pair",
        }
    }

    /// The unit of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.name() == name)
    }

    /// `250 g`, `1 L`, `2 × paire`.
    pub fn words(self, quantity: i32, locale: Locale) -> String {
        match self {
            Self::G => locale.weight(quantity),
            Self::Ml => locale.volume(quantity),
            Self::Piece => format!("{} {}", locale.number(quantity), locale.t("unit-piece")),
            Self::Pair => format!("{} {}", locale.number(quantity), locale.t("unit-pair")),
        }
    }
}
stored_as_text!(Unit, name, parse);

/// A size with its price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The row it is, none for one that is new.
    pub id: Option<i64>,
    pub label_fr: String,
    pub label_ar: String,
    pub price: Money,
    pub net_quantity: i32,
    pub net_unit: Unit,
    /// Packed, what the carrier bills.
    pub weight_grams: i32,
    /// Length, width and height, packed; 0 where nobody measured, and then the carrier bills the weight alone.
    #[serde(default)]
    pub sides_mm: [i32; 3],
    /// The first pieces of one that is new; a row's own stock is changed apart.
    #[serde(default)]
    pub first_stock: i32,
}

/// The columns of an offer: its row, both labels, price, net quantity and unit, weight, the three sides.
type Stored = (i64, String, String, Money, i32, Unit, i32, (i32, i32, i32));

impl Offer {
    /// The live ones of a product.
    pub(super) fn of(conn: &mut PgConnection, product_id: i64) -> QueryResult<Vec<Self>> {
        let rows: Vec<Stored> = live(product_id)
            .order((variants::position, variants::id))
            .select((
                variants::id,
                variants::label_fr,
                variants::label_ar,
                variants::price_centimes,
                variants::net_quantity,
                variants::net_unit,
                variants::weight_grams,
                (variants::length_mm, variants::width_mm, variants::height_mm),
            ))
            .load(conn)?;
        Ok(rows.into_iter().map(Self::from_row).collect())
    }

    fn from_row(row: Stored) -> Self {
        let (id, label_fr, label_ar, price, net_quantity, net_unit, weight_grams, (length, width, height)) = row;
        Self {
            id: Some(id),
            label_fr,
            label_ar,
            price,
            net_quantity,
            net_unit,
            weight_grams,
            sides_mm: [length, width, height],
            first_stock: 0,
        }
    }

    /// The label for a reader of `locale`.
    pub fn label(&self, locale: Locale) -> &str {
        locale.pick(&self.label_fr, &self.label_ar)
    }

    fn update(&self, conn: &mut PgConnection, (product_id, id, position): (i64, i64, i16)) -> QueryResult<()> {
        let [length, width, height] = self.sides_mm;
        diesel::update(live(product_id).filter(variants::id.eq(id)))
            .set((
                variants::label_fr.eq(&self.label_fr),
                variants::label_ar.eq(&self.label_ar),
                variants::price_centimes.eq(self.price),
                variants::reviewed_price_centimes.eq(None::<i64>),
                variants::net_quantity.eq(self.net_quantity),
                variants::net_unit.eq(self.net_unit),
                variants::weight_grams.eq(self.weight_grams),
                variants::length_mm.eq(length),
                variants::width_mm.eq(width),
                variants::height_mm.eq(height),
                variants::position.eq(position),
            ))
            .execute(conn)
            .map(drop)
    }

    fn insert(&self, conn: &mut PgConnection, listing: &Listing, position: i16) -> QueryResult<i64> {
        let [length, width, height] = self.sides_mm;
        diesel::insert_into(variants::table)
            .values((
                variants::product_id.eq(listing.id),
                variants::cooperative_id.eq(listing.cooperative_id),
                variants::sku.eq(next_sku(conn, listing.id)?),
                variants::label_fr.eq(&self.label_fr),
                variants::label_ar.eq(&self.label_ar),
                variants::price_centimes.eq(self.price),
                variants::net_quantity.eq(self.net_quantity),
                variants::net_unit.eq(self.net_unit),
                variants::weight_grams.eq(self.weight_grams),
                variants::length_mm.eq(length),
                variants::width_mm.eq(width),
                variants::height_mm.eq(height),
                variants::position.eq(position),
            ))
            .returning(variants::id)
            .get_result(conn)
    }
}

type LiveOf = diesel::dsl::Filter<
    variants::table,
    diesel::dsl::And<diesel::dsl::Eq<variants::product_id, i64>, diesel::dsl::IsNull<variants::archived_at>>,
>;

fn live(product_id: i64) -> LiveOf {
    variants::table.filter(variants::product_id.eq(product_id).and(variants::archived_at.is_null()))
}

/// Archived ones count too, so that a number is never used twice.
fn next_sku(conn: &mut PgConnection, product_id: i64) -> QueryResult<String> {
    let before: i64 = variants::table
        .filter(variants::product_id.eq(product_id))
        .count()
        .get_result(conn)?;
    Ok(format!("P{product_id}-{}", before + 1))
}

/// Makes the product have exactly these, in this order; one that is missing is archived, since orders name it.
pub(super) fn write_all(conn: &mut PgConnection, listing: &Listing, (offers, by): (&[Offer], i64)) -> QueryResult<()> {
    let kept: Vec<i64> = offers.iter().filter_map(|offer| offer.id).collect();
    diesel::update(live(listing.id).filter(variants::id.ne_all(kept)))
        .set(variants::archived_at.eq(now))
        .execute(conn)?;
    for (position, offer) in (0i16..).zip(offers) {
        match offer.id {
            Some(id) => offer.update(conn, (listing.id, id, position))?,
            None => {
                let id = offer.insert(conn, listing, position)?;
                set_stock(conn, (id, offer.first_stock), (Reason::Initial, by))?;
            }
        }
    }
    Ok(())
}

/// How many pieces of each live offer are on hand.
pub fn stocks(conn: &mut PgConnection, listing: &Listing) -> QueryResult<BTreeMap<i64, i32>> {
    let rows: Vec<(i64, i32)> = live(listing.id).select((variants::id, variants::on_hand)).load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The price of each live offer that was last reviewed: small changes since then do not add up unseen.
pub fn reviewed_prices(conn: &mut PgConnection, listing: &Listing) -> QueryResult<BTreeMap<i64, Money>> {
    let rows: Vec<(i64, Money, Option<Money>)> = live(listing.id)
        .select((
            variants::id,
            variants::price_centimes,
            variants::reviewed_price_centimes,
        ))
        .load(conn)?;
    let reviewed = |(id, price, reviewed): (i64, Money, Option<Money>)| (id, reviewed.unwrap_or(price));
    Ok(rows.into_iter().map(reviewed).collect())
}

impl Listing {
    /// A member counted the pieces of an offer; one of another product is not found.
    pub fn count_stock(&self, conn: &mut PgConnection, (variant, on_hand): (i64, i32), by: i64) -> QueryResult<()> {
        let id = live(self.id)
            .filter(variants::id.eq(variant))
            .select(variants::id)
            .first(conn)?;
        set_stock(conn, (id, on_hand), (Reason::Correction, by))?;
        stock::refresh_lists(conn, &[id])
    }

    /// A new price, at once and unreviewed: the price that was reviewed is kept beside it.
    pub fn set_price(&self, conn: &mut PgConnection, (variant, price): (i64, Money)) -> QueryResult<()> {
        let reviewed = coalesce(variants::reviewed_price_centimes, variants::price_centimes.nullable());
        diesel::update(live(self.id).filter(variants::id.eq(variant)))
            .set((
                variants::reviewed_price_centimes.eq(reviewed),
                variants::price_centimes.eq(price),
            ))
            .execute(conn)?;
        self.refresh_lists(conn)
    }
}

fn set_stock(conn: &mut PgConnection, counted: (i64, i32), (reason, by): (Reason, i64)) -> QueryResult<()> {
    let cause = Cause {
        reason,
        // Each count is a cause of its own.
        reference: &Uuid::new_v4().to_string(),
        user_id: Some(by),
    };
    stock::set(conn, counted, cause)
}
