//! Why no order was placed. A refusal changes nothing, and names what the buyer can do something about.
use std::borrow::Borrow;

use crate::cart::CartLine;
use crate::db::Retriable;
use crate::locale::Locale;
use crate::money::Money;

/// A line that cannot be had as asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortage {
    pub line_id: i64,
    pub name_fr: String,
    pub name_ar: String,
    /// How many are left; 0 also when it is no longer sold.
    pub left: i32,
}

/// Why no order was placed; nothing has changed.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    #[error("the cart is empty")]
    EmptyCart,
    #[error("goods are missing")]
    OutOfStock(Vec<Shortage>),
    #[error("prices have changed since the buyer saw them")]
    PricesChanged,
    #[error("the total is now {0:?}")]
    TotalChanged(Money),
    #[error("no carrier serves cooperative {0}")]
    CannotDeliver(String),
    #[error("this installation takes no such payment")]
    NotOffered,
    #[error("the form's key was used for another order")]
    KeyReused,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

impl Retriable for PlaceError {
    fn is_retriable(&self) -> bool {
        matches!(self, Self::Database(error) if error.is_retriable())
    }
}

impl Shortage {
    pub(super) fn of(line: &CartLine) -> Self {
        let left = if line.is_for_sale { line.on_hand } else { 0 };
        Self {
            line_id: line.id,
            name_fr: line.name_fr.clone(),
            name_ar: line.name_ar.clone(),
            left,
        }
    }

    /// The product's name for a reader of `locale`.
    pub fn name(&self, locale: impl Borrow<Locale>) -> &str {
        locale.borrow().pick(&self.name_fr, &self.name_ar)
    }
}
