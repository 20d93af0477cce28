//! A whole order is called off while nothing of it has been packed: by its buyer, or because a deadline has passed.
use diesel::prelude::*;

use crate::orders::{Actor, Confirmation, LineItem, MoveError, Order, Parcel, State, stock};
use crate::payments::Payment;
use crate::schema::parcels;

impl Order {
    /// Cancels every parcel, or none when one has already been packed; when refused, roll back. What the order awaits
    /// is ended first, then parcels are locked before variants, each by ascending id, as everywhere.
    pub fn cancel(&self, conn: &mut PgConnection, by: Actor, reason: &str) -> Result<(), MoveError> {
        Confirmation::call_off(conn, self.id, by)?;
        Payment::cancel_transfer(conn, self.id)?;
        let parcels = self.lock_parcels(conn)?;
        if let Some(gone) = parcels.iter().find(|parcel| parcel.state != State::Placed) {
            return Err(MoveError::NotNow(gone.state, State::Cancelled));
        }
        self.cancel_parcels(conn, &parcels, (by, reason))
    }

    /// Cancels the parcels that nobody has packed or called off, because a deadline has passed.
    pub(super) fn cancel_waiting(&self, conn: &mut PgConnection, reason: &str) -> Result<(), MoveError> {
        let mut parcels = self.lock_parcels(conn)?;
        parcels.retain(|parcel| parcel.state == State::Placed);
        self.cancel_parcels(conn, &parcels, (Actor::System, reason))
    }

    fn cancel_parcels(
        &self,
        conn: &mut PgConnection,
        parcels: &[Parcel],
        (by, reason): (Actor, &str),
    ) -> Result<(), MoveError> {
        self.lock_variants(conn, parcels)?;
        for parcel in parcels {
            parcel.cancel(conn, by, reason)?;
        }
        Ok(())
    }

    fn lock_parcels(&self, conn: &mut PgConnection) -> QueryResult<Vec<Parcel>> {
        parcels::table
            .filter(parcels::order_id.eq(self.id))
            .order(parcels::id)
            .select(Parcel::as_select())
            .for_update()
            .load(conn)
    }

    fn lock_variants(&self, conn: &mut PgConnection, parcels: &[Parcel]) -> QueryResult<()> {
        let parts: Vec<i64> = parcels.iter().map(|parcel| parcel.cooperative_order_id).collect();
        let lines = LineItem::of_parts(conn, &parts)?;
        let ids: Vec<i64> = lines.iter().map(|line| line.variant_id).collect();
        stock::lock(conn, &ids)
    }
}
