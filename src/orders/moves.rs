//! How a parcel moves. [`State::can_become`] is the table of legal moves, held a second time by the database; each
//! verb of [`Parcel`] is one conditional update with everything it causes.
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::orders::stock::{self, Cause, Reason};
use crate::orders::{Actor, Awaited, LineItem, Mailing, Parcel, ParcelEvent};
use crate::payments::Payment;
use crate::schema::parcels;
use crate::shipping::{TakeError, TrackingRange};
use crate::stored::stored_as_text;

/// Where a parcel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum State {
    /// Ordered; the cooperative prepares it.
    Placed,
    /// Closed, labelled, photographed.
    Packed,
    /// The carrier has it.
    HandedOver,
    /// The carrier has reported it on its way.
    InTransit,
    Delivered,
    /// The buyer would not take it; it travels back.
    Refused,
    /// Back at the cooperative.
    Returned,
    /// Called off before it left.
    Cancelled,
}

impl State {
    /// Every state, in the order of a good journey.
    pub const ALL: [State; 8] = [
        State::Placed,
        State::Packed,
        State::HandedOver,
        State::InTransit,
        State::Delivered,
        State::Refused,
        State::Returned,
        State::Cancelled,
    ];

    /// The name in the database and in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Placed => "placed",
            Self::Packed => "packed",
            Self::HandedOver => "handed_over",
            Self::InTransit => "in_transit",
            Self::Delivered => "delivered",
            Self::Refused => "refused",
            Self::Returned => "returned",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// The legal moves. A packed parcel is delivered without a carrier when the buyer collects it.
    pub fn can_become(self, next: State) -> bool {
        use State::*;
        matches!(
            (self, next),
            (Placed, Packed | Cancelled)
                | (Packed, HandedOver | Cancelled | Delivered)
                | (HandedOver, InTransit | Delivered | Refused)
                | (InTransit, Delivered | Refused)
                | (Refused, Returned)
        )
    }

    /// Nothing comes after.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Delivered | Self::Returned | Self::Cancelled)
    }
}

stored_as_text!(State, name, parse);

/// Why a parcel does not move.
#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    /// It is no longer where the person saw it: somebody else was faster.
    #[error("a parcel that is {} does not become {}", .0.name(), .1.name())]
    NotNow(State, State),
    /// It is not packed before its buyer has confirmed or paid.
    #[error("the order still awaits its buyer")]
    Awaited,
    #[error("no tracking number is left")]
    NoTrackingNumber,
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
}

impl From<TakeError> for MoveError {
    fn from(error: TakeError) -> Self {
        match error {
            TakeError::Exhausted(_) => Self::NoTrackingNumber,
            TakeError::Database(error) => Self::Database(error),
        }
    }
}

impl Parcel {
    /// The cooperative has packed it; a carrier's parcel gets its tracking number now, for the label.
    pub fn pack(&self, conn: &mut PgConnection, by: Actor) -> Result<(), MoveError> {
        // Once over, the waiting never begins again: it may end between this line and the next, not come.
        if Awaited::of_order(conn, self.order_id)?.is_some() {
            return Err(MoveError::Awaited);
        }
        self.become_(conn, State::Packed, (by, ""))?;
        if self.carrier.has_tracking_numbers() && self.tracking_number.is_none() {
            let number = TrackingRange::take(conn, self.carrier)?;
            diesel::update(parcels::table.find(self.id))
                .set(parcels::tracking_number.eq(number.as_str()))
                .execute(conn)?;
        }
        Ok(Mailing::load(conn, self)?.packed(conn)?)
    }

    /// The carrier has taken it.
    pub fn hand_over(&self, conn: &mut PgConnection, by: Actor) -> Result<(), MoveError> {
        self.become_(conn, State::HandedOver, (by, ""))?;
        Ok(Mailing::load(conn, self)?.handed_over(conn)?)
    }

    /// The carrier reports it on its way.
    pub fn depart(&self, conn: &mut PgConnection, by: Actor) -> Result<(), MoveError> {
        self.become_(conn, State::InTransit, (by, ""))
    }

    /// The buyer has it, and the courier the cash.
    pub fn deliver(&self, conn: &mut PgConnection, by: Actor) -> Result<(), MoveError> {
        self.become_(conn, State::Delivered, (by, ""))?;
        Payment::receive_cash(conn, self.id)?;
        Ok(Mailing::load(conn, self)?.delivered(conn)?)
    }

    /// The buyer would not take it: the goods may be sold again, and no cash will come.
    pub fn refuse(&self, conn: &mut PgConnection, by: Actor, reason: &str) -> Result<(), MoveError> {
        self.become_(conn, State::Refused, (by, reason))?;
        self.put_goods_back(conn, Reason::Return, by)?;
        Payment::cancel_cash(conn, self.id)?;
        Ok(Mailing::load(conn, self)?.refused(conn)?)
    }

    /// It is back at the cooperative.
    pub fn take_back(&self, conn: &mut PgConnection, by: Actor) -> Result<(), MoveError> {
        self.become_(conn, State::Returned, (by, ""))?;
        Ok(Mailing::load(conn, self)?.returned(conn)?)
    }

    /// It is called off before it left.
    pub fn cancel(&self, conn: &mut PgConnection, by: Actor, reason: &str) -> Result<(), MoveError> {
        self.become_(conn, State::Cancelled, (by, reason))?;
        self.put_goods_back(conn, Reason::Cancellation, by)?;
        Payment::cancel_cash(conn, self.id)?;
        Ok(Mailing::load(conn, self)?.cancelled(conn)?)
    }

    /// One conditional update: of two people at once, one moves the parcel and the other is told.
    fn become_(&self, conn: &mut PgConnection, next: State, (by, note): (Actor, &str)) -> Result<(), MoveError> {
        let refusal = MoveError::NotNow(self.state, next);
        if !self.state.can_become(next) {
            return Err(refusal);
        }
        let unmoved = parcels::table.filter(parcels::id.eq(self.id).and(parcels::state.eq(self.state)));
        let moved = diesel::update(unmoved)
            .set((parcels::state.eq(next), parcels::version.eq(parcels::version + 1)))
            .execute(conn)?;
        if moved == 0 {
            return Err(refusal);
        }
        Ok(ParcelEvent::record(conn, self.id, (next, note), by)?)
    }

    fn put_goods_back(&self, conn: &mut PgConnection, reason: Reason, by: Actor) -> QueryResult<()> {
        let lines = LineItem::of_parts(conn, &[self.cooperative_order_id])?;
        let ids: Vec<i64> = lines.iter().map(|line| line.variant_id).collect();
        let cause = Cause {
            reason,
            reference: &self.reference,
            user_id: by.user_id(),
        };
        stock::lock(conn, &ids)?;
        for line in &lines {
            stock::put(conn, (line.variant_id, line.quantity), cause)?;
        }
        if self.state == State::Placed {
            let reason = Reason::NotMade;
            stock::unmake(conn, Cause { reason, ..cause })?;
        }
        stock::refresh_lists(conn, &ids)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_final_state_leads_nowhere() {
        for from in State::ALL.into_iter().filter(|state| state.is_final()) {
            assert!(State::ALL.into_iter().all(|to| !from.can_become(to)), "{from:?}");
        }
    }

    #[test]
    fn every_state_can_be_reached() {
        for to in State::ALL.into_iter().filter(|state| *state != State::Placed) {
            assert!(State::ALL.into_iter().any(|from| from.can_become(to)), "{to:?}");
        }
    }
}
