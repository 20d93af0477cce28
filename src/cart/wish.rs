//! Where a visitor wants things delivered: what this page was asked for, else what the cart knows, else what the
//! browser remembers.
use diesel::prelude::*;

use crate::cart::{Cart, CartToken};
use crate::geography::{Commune, Province};

/// The places known before anyone looks at the database; a code may be anything.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    pub asked: String,
    pub cart: Option<CartToken>,
    pub remembered: String,
}

impl Wish {
    /// The same, asked for a commune.
    pub fn asking(self, code: &str) -> Self {
        Self {
            asked: code.to_owned(),
            ..self
        }
    }

    /// The commune with its province, if any of them names one.
    pub fn destination(&self, conn: &mut PgConnection) -> QueryResult<Option<(Commune, Province)>> {
        let code = if self.asked.is_empty() {
            self.of_cart(conn)?
        } else {
            Some(self.asked.clone())
        };
        let code = code.unwrap_or_else(|| self.remembered.clone());
        let Some(commune) = Commune::find(conn, &code).optional()? else {
            return Ok(None);
        };
        let province = Province::find(conn, &commune.province_code)?;
        Ok(Some((commune, province)))
    }

    fn of_cart(&self, conn: &mut PgConnection) -> QueryResult<Option<String>> {
        let Some(token) = &self.cart else { return Ok(None) };
        Ok(Cart::find(conn, token)?.and_then(|cart| cart.commune_code))
    }
}
