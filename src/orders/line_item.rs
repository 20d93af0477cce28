//! So many of one variant, at the price and under the names of the day.
use std::borrow::Borrow;

use diesel::prelude::*;

use crate::locale::Locale;
use crate::money::Money;
use crate::schema::line_items;

/// A line of one cooperative's part of an order.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = line_items)]
pub struct LineItem {
    pub cooperative_order_id: i64,
    pub cooperative_id: i64,
    pub variant_id: i64,
    pub product_name_fr: String,
    pub product_name_ar: String,
    pub variant_label_fr: String,
    pub variant_label_ar: String,
    pub quantity: i32,
    #[diesel(column_name = unit_price_centimes)]
    pub unit_price: Money,
    #[diesel(column_name = total_centimes)]
    pub total: Money,
    /// Packed weight of the whole line.
    pub weight_grams: i32,
}

impl LineItem {
    /// Writes the lines of an order.
    pub(crate) fn insert_all(conn: &mut PgConnection, lines: &[Self]) -> QueryResult<()> {
        diesel::insert_into(line_items::table)
            .values(lines)
            .execute(conn)
            .map(drop)
    }

    /// The lines of those parts, in the order they were bought.
    pub fn of_parts(conn: &mut PgConnection, cooperative_order_ids: &[i64]) -> QueryResult<Vec<Self>> {
        line_items::table
            .filter(line_items::cooperative_order_id.eq_any(cooperative_order_ids))
            .order(line_items::id)
            .select(Self::as_select())
            .load(conn)
    }

    /// The product's name for a reader of `locale`.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.product_name_fr, &self.product_name_ar)
    }

    /// The variant's label for a reader of `locale`.
    pub fn label(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.variant_label_fr, &self.variant_label_ar)
    }
}
