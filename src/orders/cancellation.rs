//! A buyer calls the whole order off while nothing of it has been packed.
use diesel::prelude::*;

use crate::orders::{Actor, LineItem, MoveError, Order, Parcel, State, stock};
use crate::payments::Payment;
use crate::schema::parcels;

impl Order {
    /// Cancels every parcel, or none when one has already been packed. Parcels are locked before variants, each by
    /// ascending id, as everywhere.
    pub fn cancel(&self, conn: &mut PgConnection, by: Actor, reason: &str) -> Result<(), MoveError> {
        let parcels = self.lock_parcels(conn)?;
        if let Some(gone) = parcels.iter().find(|parcel| parcel.state != State::Placed) {
            return Err(MoveError::NotNow(gone.state, State::Cancelled));
        }
        self.lock_variants(conn, &parcels)?;
        for parcel in &parcels {
            parcel.cancel(conn, by, reason)?;
        }
        Payment::cancel_transfer(conn, self.id)?;
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
