//! The page of prices: stock changes at once, whatever the review does with the rest.
use diesel::prelude::*;

use crate::listings::Offer;
use crate::moderation::Editing;

/// What was typed on the page.
#[derive(Debug, Clone, Default)]
pub struct Priced {
    pub offers: Vec<Offer>,
    /// The counts that were changed.
    pub counted: Vec<Counted>,
    pub made_to_order_days: i16,
}

/// Pieces on hand of an offer, as a member counted them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    pub variant_id: i64,
    pub stock: i32,
}

impl Editing {
    /// Keeps the offers as [`Editing::save`] does, and the stock at once.
    pub fn save_prices(&self, conn: &mut PgConnection, priced: &Priced, by: i64) -> QueryResult<Self> {
        let mut content = self.content.clone();
        content.offers = priced.offers.clone();
        content.facts.made_to_order_days = priced.made_to_order_days;
        let kept = self.save(conn, &content, by)?;
        for Counted { variant_id, stock } in &priced.counted {
            // One that this very page took away has no stock to count.
            if kept.stored.offers.iter().any(|offer| offer.id == Some(*variant_id)) {
                kept.listing.count_stock(conn, (*variant_id, *stock), by)?;
            }
        }
        Ok(kept)
    }
}
