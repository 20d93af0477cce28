//! A packed parcel leaves the cooperative in one of two ways: a carrier takes it, or its buyer collects it and pays.
use diesel::prelude::*;

use crate::orders::{Actor, MoveError, Parcel, State};
use crate::shipping::Carrier;

impl Parcel {
    /// The carrier has taken it. One that waits for its buyer goes with no carrier.
    pub fn leave_with_carrier(&self, conn: &mut PgConnection, by: Actor) -> Result<(), MoveError> {
        if self.carrier == Carrier::Collection {
            return Err(MoveError::NotNow(self.state, State::HandedOver));
        }
        self.hand_over(conn, by)
    }

    /// Those of the parcels that the carrier has taken just now; the others have left before.
    pub fn leave_together(
        conn: &mut PgConnection,
        (cooperative_id, references): (i64, &[String]),
        by: Actor,
    ) -> Result<usize, MoveError> {
        let mut left = 0;
        for reference in references {
            match Self::find_for(conn, cooperative_id, reference)?.leave_with_carrier(conn, by) {
                Ok(()) => left += 1,
                Err(MoveError::NotNow(..)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(left)
    }

    /// The buyer has collected it at the counter and paid what was due. A carrier's parcel is delivered by the carrier.
    pub fn collect(&self, conn: &mut PgConnection, by: Actor) -> Result<(), MoveError> {
        if self.carrier != Carrier::Collection {
            return Err(MoveError::NotNow(self.state, State::Delivered));
        }
        self.deliver(conn, by)
    }
}
