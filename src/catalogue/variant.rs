//! One size or kind of a product: what is actually bought.
use diesel::prelude::*;

use crate::locale::Locale;
use crate::money::Money;
use crate::schema::{products, variants};

/// A variant on sale.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable)]
#[diesel(table_name = variants)]
pub struct Variant {
    pub id: i64,
    pub sku: String,
    pub label_fr: String,
    pub label_ar: String,
    #[diesel(column_name = price_centimes)]
    pub price: Money,
    pub net_quantity: i32,
    /// `g`, `ml`, `piece` or `pair`.
    pub net_unit: String,
    /// Packed.
    pub weight_grams: i32,
    pub length_mm: i32,
    pub width_mm: i32,
    pub height_mm: i32,
    pub on_hand: i32,
    /// How long making one takes once it is ordered; 0 where only what is on hand is sold.
    #[diesel(select_expression = products::made_to_order_days)]
    pub made_to_order_days: i16,
}

impl Variant {
    /// Those of a product, in its order.
    pub fn of_product(conn: &mut PgConnection, product_id: i64) -> QueryResult<Vec<Self>> {
        variants::table
            .inner_join(products::table.on(products::id.eq(variants::product_id)))
            .filter(variants::product_id.eq(product_id).and(variants::archived_at.is_null()))
            .order((variants::position, variants::id))
            .select(Self::as_select())
            .load(conn)
    }

    /// The label for a reader of `locale`.
    pub fn label(&self, locale: Locale) -> &str {
        locale.pick(&self.label_fr, &self.label_ar)
    }

    /// Packed, in millimetres; 0 where nobody measured.
    pub fn sides_mm(&self) -> [i32; 3] {
        [self.length_mm, self.width_mm, self.height_mm]
    }

    /// None is left, and none is made.
    pub fn is_sold_out(&self) -> bool {
        self.on_hand <= 0 && self.made_to_order_days == 0
    }

    /// None is ready, but one is made once it is ordered.
    pub fn is_made_to_order(&self) -> bool {
        self.on_hand <= 0 && self.made_to_order_days > 0
    }

    /// How long making the next one takes; 0 where one is ready.
    pub fn making_days(&self) -> i16 {
        if self.is_made_to_order() {
            self.made_to_order_days
        } else {
            0
        }
    }

    /// The price per kilogram or litre says more than the price.
    pub fn has_unit_price(&self) -> bool {
        matches!(self.net_unit.as_str(), "g" | "ml") || self.net_quantity > 1
    }
}
