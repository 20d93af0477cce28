//! The mail a parcel's moves cause: to the buyer, where they left an address.
use chrono::{Datelike, NaiveDate, Utc, Weekday};
use diesel::prelude::*;

use crate::locale::date_in_morocco;
use crate::notifications::mails::{
    Bilingual, ParcelCancelled, ParcelDelivered, ParcelHandedOver, ParcelPacked, ParcelRefused, ParcelReturned,
};
use crate::notifications::{self, Aggregate, Mail, Recipient};
use crate::orders::{Order, Parcel};
use crate::schema::{cooperatives, parcel_events, parcels};
use crate::shipping::Settings;

/// A parcel and whom to tell about it.
pub(crate) struct Mailing {
    parcel: Parcel,
    order: Order,
    cooperative: Bilingual,
}

impl Mailing {
    /// As the parcel stands now.
    pub fn load(conn: &mut PgConnection, parcel: &Parcel) -> QueryResult<Self> {
        let parcel: Parcel = parcels::table.find(parcel.id).select(Parcel::as_select()).first(conn)?;
        let names: (String, String) = cooperatives::table
            .find(parcel.cooperative_id)
            .select((cooperatives::name_fr, cooperatives::name_ar))
            .first(conn)?;
        let order = Order::find(conn, parcel.order_id)?;
        Ok(Self {
            parcel,
            order,
            cooperative: Bilingual::new(names.0, names.1),
        })
    }

    pub fn packed(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let (reference, cooperative, link) = self.common();
        self.tell(
            conn,
            &ParcelPacked {
                reference,
                cooperative,
                link,
            },
        )
    }

    pub fn handed_over(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let (reference, cooperative, link) = self.common();
        let parcel = &self.parcel;
        let mail = ParcelHandedOver {
            reference,
            cooperative,
            link,
            carrier: self.order.locale.t(parcel.carrier.key()),
            tracking_number: parcel
                .tracking_number
                .clone()
                .unwrap_or_else(|| parcel.reference.clone()),
            expected_from: parcel.expected_from,
            expected_to: parcel.expected_to,
            cash: parcel.cash,
        };
        self.tell(conn, &mail)
    }

    pub fn delivered(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let (reference, cooperative, link) = self.common();
        let settings = Settings::load(conn)?;
        let withdraw_until = last_day_to_withdraw(date_in_morocco(Utc::now()), &settings);
        self.tell(
            conn,
            &ParcelDelivered {
                reference,
                cooperative,
                link,
                withdraw_until,
            },
        )
    }

    pub fn refused(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let (reference, cooperative, link) = self.common();
        self.tell(
            conn,
            &ParcelRefused {
                reference,
                cooperative,
                link,
            },
        )
    }

    pub fn returned(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let (reference, cooperative, link) = self.common();
        self.tell(
            conn,
            &ParcelReturned {
                reference,
                cooperative,
                link,
            },
        )
    }

    pub fn cancelled(&self, conn: &mut PgConnection) -> QueryResult<()> {
        let (reference, cooperative, link) = self.common();
        let reason: String = parcel_events::table
            .filter(
                parcel_events::parcel_id
                    .eq(self.parcel.id)
                    .and(parcel_events::state.eq("cancelled")),
            )
            .select(parcel_events::note)
            .first(conn)?;
        self.tell(
            conn,
            &ParcelCancelled {
                reference,
                cooperative,
                link,
                reason: reason.into(),
            },
        )
    }

    fn common(&self) -> (String, Bilingual, String) {
        (
            self.parcel.reference.clone(),
            self.cooperative.clone(),
            self.order.token().path(),
        )
    }

    fn tell<M: Mail>(&self, conn: &mut PgConnection, mail: &M) -> QueryResult<()> {
        let Some(email) = &self.order.email else { return Ok(()) };
        let buyer = Recipient {
            email: email.to_string(),
            name: self.order.buyer_name.clone(),
            locale: self.order.locale,
        };
        notifications::queue(conn, &buyer, mail, Aggregate::parcel(self.parcel.id)).map(drop)
    }
}

/// Law 31-08 art. 36: seven days, the day of delivery not counted, and on to the next working day when the last is a
/// Saturday, a Sunday or a holiday.
pub(crate) fn last_day_to_withdraw(delivered_on: NaiveDate, settings: &Settings) -> NaiveDate {
    let is_working = |day: &NaiveDate| day.weekday() != Weekday::Sat && settings.is_working_day(*day);
    delivered_on
        .iter_days()
        .skip(7)
        .find(is_working)
        .unwrap_or(delivered_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_last_day_on_a_weekend_or_holiday_moves_on() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let settings = Settings::default();
        assert_eq!(last_day_to_withdraw(day("2026-10-23"), &settings), day("2026-10-30"));
        // Saturday 31 October is the feast of Unity, then comes Sunday.
        assert_eq!(last_day_to_withdraw(day("2026-10-24"), &settings), day("2026-11-02"));
    }
}
