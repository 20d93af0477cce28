//! What happens to an order when its buyer lets time pass: a reminder of the transfer, then the goods go back on sale.
//! Called by the worker; each order is its own transaction, and a conditional update decides against a buyer who
//! confirms, or a desk that records the transfer, in the same moment.
use diesel::prelude::*;

use crate::db::Db;
use crate::locale::date_in_morocco;
use crate::notifications::mails::TransferInstructions;
use crate::notifications::{self, Aggregate};
use crate::orders::{Confirmation, MoveError, Order};
use crate::payments::Payment;

/// How many orders of each kind one round takes.
const BATCH: i64 = 100;

/// What one round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Buyers who were reminded of their transfer.
    pub reminded: usize,
    /// Orders whose goods went back on sale.
    pub released: usize,
}

/// Does everything whose time has come.
pub async fn keep(db: &Db) -> QueryResult<Round> {
    let to_remind = db.read(|conn| Payment::transfers_to_remind(conn, BATCH)).await?;
    let unpaid = db.read(|conn| Payment::overdue_transfers(conn, BATCH)).await?;
    let unconfirmed = db.read(|conn| Confirmation::overdue(conn, BATCH)).await?;
    Ok(Round {
        reminded: each(db, to_remind, Order::remind).await,
        released: each(db, unpaid, Order::give_up_transfer).await + each(db, unconfirmed, Order::lapse).await,
    })
}

type Verb = fn(&Order, &mut PgConnection) -> Result<bool, MoveError>;

/// One order that fails is logged and tried at the next round; it holds up no other.
async fn each(db: &Db, order_ids: Vec<i64>, verb: Verb) -> usize {
    let mut done = 0;
    for id in order_ids {
        match db.write(move |conn| verb(&Order::find(conn, id)?, conn)).await {
            Ok(moved) => done += usize::from(moved),
            Err(error) => tracing::error!(order = id, %error, "a deadline was not kept"),
        }
    }
    done
}

impl Order {
    /// The desk has seen the transfer on the account: the cooperatives may pack. False when it was not due any more.
    pub fn receive_transfer(&self, conn: &mut PgConnection) -> QueryResult<bool> {
        let was_due = Payment::receive_transfer(conn, self.id)?;
        if was_due {
            self.announce(conn)?;
        }
        Ok(was_due)
    }

    /// The transfer has not come in time. False when it has, or the order was called off.
    fn give_up_transfer(&self, conn: &mut PgConnection) -> Result<bool, MoveError> {
        let gave_up = Payment::expire_transfer(conn, self.id)?;
        if gave_up {
            self.cancel_waiting(conn, &self.locale.t("order-lapsed-unpaid"))?;
        }
        Ok(gave_up)
    }

    /// Tells the buyer once more how to pay. False when they were told.
    fn remind(&self, conn: &mut PgConnection) -> Result<bool, MoveError> {
        let Some(payment) = Payment::remind(conn, self.id)? else {
            return Ok(false);
        };
        let (Some(buyer), Some(due_by)) = (self.recipient(), payment.due_by) else {
            return Ok(true);
        };
        let Some(transfer) = self.transfer(conn, date_in_morocco(due_by))? else {
            return Ok(true);
        };
        let mail = TransferInstructions {
            number: self.number.clone(),
            link: self.token().path(),
            name: (&self.buyer_name).into(),
            transfer,
        };
        notifications::queue(conn, &buyer, &mail, Aggregate::order(self.id))?;
        Ok(true)
    }
}
