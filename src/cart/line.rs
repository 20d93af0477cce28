//! One variant in a cart, with what the cart shows of its product.
use std::borrow::Borrow;

use diesel::prelude::*;

use crate::locale::Locale;
use crate::media::Picture;
use crate::money::Money;
use crate::shipping::Bulk;

/// A line as the cart shows it.
#[derive(Debug, Clone)]
pub struct CartLine {
    pub id: i64,
    pub variant_id: i64,
    pub product_id: i64,
    pub cooperative_id: i64,
    pub quantity: i32,
    /// Today's price of one.
    pub price: Money,
    /// What the buyer last saw.
    pub seen_price: Money,
    pub on_hand: i32,
    pub is_for_sale: bool,
    pub slug: String,
    pub name_fr: String,
    pub name_ar: String,
    pub label_fr: String,
    pub label_ar: String,
    pub net_quantity: i32,
    pub net_unit: String,
    pub weight_grams: i32,
    pub sides_mm: [i32; 3],
    pub is_returnable: bool,
    pub made_to_order_days: i16,
    pub picture: Option<Picture>,
}

/// What the buyer must know about a line before ordering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Withdrawn since it was put in.
    NotForSale,
    SoldOut,
    /// Fewer are left than the cart holds.
    OnlyLeft(i32),
    /// It cost that before.
    PriceChanged(Money),
}

impl CartLine {
    /// The product's name for a reader of `locale`.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }

    /// The variant's label for a reader of `locale`.
    pub fn label(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.label_fr, &self.label_ar)
    }

    /// What the line costs today.
    pub fn total(&self) -> Money {
        self.price * i64::from(self.quantity)
    }

    /// The most that the buyer may ask for.
    pub fn most(&self) -> i32 {
        most(self.on_hand, self.made_to_order_days)
    }

    /// How many of its pieces are made once it is ordered; what is on hand goes first.
    pub fn to_make(&self) -> i32 {
        if self.made_to_order_days > 0 {
            (self.quantity - self.on_hand).max(0)
        } else {
            0
        }
    }

    /// How long making the missing pieces takes.
    pub fn making_days(&self) -> i16 {
        if self.to_make() > 0 { self.made_to_order_days } else { 0 }
    }

    /// What must be said about the line.
    pub fn problem(&self) -> Option<Problem> {
        if !self.is_for_sale {
            Some(Problem::NotForSale)
        } else if self.most() == 0 {
            Some(Problem::SoldOut)
        } else if self.to_make() == 0 && self.on_hand < self.quantity {
            Some(Problem::OnlyLeft(self.on_hand))
        } else {
            (self.price != self.seen_price).then_some(Problem::PriceChanged(self.seen_price))
        }
    }

    /// Whether it can be ordered as it stands.
    pub fn can_be_ordered(&self) -> bool {
        !matches!(
            self.problem(),
            Some(Problem::NotForSale | Problem::SoldOut | Problem::OnlyLeft(_))
        )
    }

    /// Weight and volume of the line.
    pub fn bulk(&self) -> Bulk {
        Bulk::of(self.quantity, self.weight_grams, self.sides_mm)
    }

    /// The lines of a cart, by cooperative and in the order they were put in.
    pub(super) fn of_cart(conn: &mut PgConnection, cart_id: i64) -> QueryResult<Vec<Self>> {
        let rows: Vec<Row> = diesel::sql_query(LINES)
            .bind::<diesel::sql_types::BigInt, _>(cart_id)
            .load(conn)?;
        Ok(rows.into_iter().map(Row::into_line).collect())
    }
}

/// The most that one order may hold of a variant: what is on hand, or as many as one may ask for where it is made to
/// order.
pub fn most(on_hand: i32, made_to_order_days: i16) -> i32 {
    if made_to_order_days > 0 {
        super::MOST
    } else {
        on_hand.min(super::MOST)
    }
}

/// A lateral join for the first photo, which Diesel has no words for.
const LINES: &str = "
    SELECT l.id, l.variant_id, p.id AS product_id, v.cooperative_id, l.quantity, v.price_centimes AS price,
      l.seen_price_centimes AS seen_price, v.on_hand,
      p.status = 'published' AND v.archived_at IS NULL AND c.status = 'active' AS is_for_sale,
      p.slug, p.name_fr, p.name_ar, v.label_fr, v.label_ar, v.net_quantity, v.net_unit, v.weight_grams,
      v.length_mm, v.width_mm, v.height_mm, p.is_returnable, p.made_to_order_days,
      f.hash, f.width, f.height, f.dominant_color, f.avif_at IS NOT NULL AS has_avif
    FROM cart_lines l
    JOIN variants v ON v.id = l.variant_id
    JOIN products p ON p.id = v.product_id
    JOIN cooperatives c ON c.id = v.cooperative_id
    LEFT JOIN product_photos pp ON pp.product_id = p.id AND pp.position = (SELECT min(position) FROM product_photos WHERE product_id = p.id)
    LEFT JOIN photos f ON f.id = pp.photo_id
    WHERE l.cart_id = $1
    ORDER BY min(l.id) OVER (PARTITION BY v.cooperative_id), l.id";

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    id: i64,
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    variant_id: i64,
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    product_id: i64,
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    cooperative_id: i64,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    quantity: i32,
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    price: Money,
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    seen_price: Money,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    on_hand: i32,
    #[diesel(sql_type = diesel::sql_types::Bool)]
    is_for_sale: bool,
    #[diesel(sql_type = diesel::sql_types::Text)]
    slug: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    name_fr: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    name_ar: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    label_fr: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    label_ar: String,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    net_quantity: i32,
    #[diesel(sql_type = diesel::sql_types::Text)]
    net_unit: String,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    weight_grams: i32,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    length_mm: i32,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    width_mm: i32,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    height_mm: i32,
    #[diesel(sql_type = diesel::sql_types::Bool)]
    is_returnable: bool,
    #[diesel(sql_type = diesel::sql_types::SmallInt)]
    made_to_order_days: i16,
    #[diesel(embed)]
    picture: MaybePicture,
}

#[derive(QueryableByName)]
struct MaybePicture {
    #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Text>)]
    hash: Option<String>,
    #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Integer>)]
    width: Option<i32>,
    #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Integer>)]
    height: Option<i32>,
    #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Text>)]
    dominant_color: Option<String>,
    #[diesel(sql_type = diesel::sql_types::Bool)]
    has_avif: bool,
}

impl MaybePicture {
    fn into_picture(self) -> Option<Picture> {
        Some(Picture {
            hash: self.hash?,
            width: self.width?.unsigned_abs(),
            height: self.height?.unsigned_abs(),
            dominant_color: self.dominant_color?,
            has_avif: self.has_avif,
        })
    }
}

impl Row {
    fn into_line(self) -> CartLine {
        CartLine {
            id: self.id,
            variant_id: self.variant_id,
            product_id: self.product_id,
            cooperative_id: self.cooperative_id,
            quantity: self.quantity,
            price: self.price,
            seen_price: self.seen_price,
            on_hand: self.on_hand,
            is_for_sale: self.is_for_sale,
            slug: self.slug,
            name_fr: self.name_fr,
            name_ar: self.name_ar,
            label_fr: self.label_fr,
            label_ar: self.label_ar,
            net_quantity: self.net_quantity,
            net_unit: self.net_unit,
            weight_grams: self.weight_grams,
            sides_mm: [self.length_mm, self.width_mm, self.height_mm],
            is_returnable: self.is_returnable,
            made_to_order_days: self.made_to_order_days,
            picture: self.picture.into_picture(),
        }
    }
}
