//! Something ordered is not there. The whole parcel is called off, the buyer is told which thing is missing, and that
//! thing is sold out until somebody counts it again; the rest goes back on sale.
use diesel::prelude::*;

use crate::orders::stock::{self, Cause, Reason};
use crate::orders::{Actor, LineItem, MoveError, Order, Parcel};

impl Parcel {
    /// Calls the parcel off because `missing` (variants of it) are not there.
    pub fn cancel_for_shortage(&self, conn: &mut PgConnection, by: Actor, missing: &[i64]) -> Result<(), MoveError> {
        let order = Order::find(conn, self.order_id)?;
        let mut lines = LineItem::of_parts(conn, &[self.cooperative_order_id])?;
        lines.retain(|line| missing.contains(&line.variant_id));
        let names: Vec<&str> = lines.iter().map(|line| line.name(order.locale)).collect();
        let reason = order.locale.t1("space-shortage-reason", "products", names.join(", "));
        self.cancel(conn, by, &reason)?;
        let cause = Cause {
            reason: Reason::Correction,
            reference: &self.reference,
            user_id: by.user_id(),
        };
        for line in &lines {
            stock::set(conn, (line.variant_id, 0), cause)?;
        }
        let ids: Vec<i64> = lines.iter().map(|line| line.variant_id).collect();
        Ok(stock::refresh_lists(conn, &ids)?)
    }
}
