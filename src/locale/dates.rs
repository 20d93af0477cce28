//! Dates and hours as a reader in Morocco expects them. Times are kept in UTC and shown by the clock of Casablanca,
//! which goes back one hour during Ramadan.
use std::borrow::Borrow;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Africa::Casablanca;

use super::{Integer, Locale};

impl Locale {
    /// `3 novembre 2026`.
    pub fn date(self, date: impl Borrow<NaiveDate>) -> String {
        let date = date.borrow();
        self.t2(
            "date-day-month-year",
            "day",
            self.day_month(date),
            "year",
            date.year().to_string(),
        )
    }

    /// `3 novembre`.
    pub fn day_month(self, date: impl Borrow<NaiveDate>) -> String {
        let date = date.borrow();
        let day = if date.day() == 1 {
            self.t("date-first-day")
        } else {
            date.day().to_string()
        };
        self.t2("date-day-month", "day", day, "month", self.month(date.month()))
    }

    /// `mardi 3 novembre`.
    pub fn weekday_day_month(self, date: impl Borrow<NaiveDate>) -> String {
        let date = date.borrow();
        let weekday = self.t(&format!("weekday-{}", date.weekday().number_from_monday()));
        self.t2(
            "date-weekday-day-month",
            "weekday",
            weekday,
            "date",
            self.day_month(date),
        )
    }

    /// From one day to another, months named once: `du 3 au 5 novembre`, or the one day if they are the same.
    pub fn date_range(self, from: impl Borrow<NaiveDate>, to: impl Borrow<NaiveDate>) -> String {
        let (from, to) = (from.borrow(), to.borrow());
        if from == to {
            return self.day_month(to);
        }
        let start = match (from.year(), from.month()) == (to.year(), to.month()) {
            true if from.day() == 1 => self.t("date-first-day"),
            true => from.day().to_string(),
            false => self.day_month(from),
        };
        self.t2("date-range", "from", start, "to", self.day_month(to))
    }

    /// `03/11/2026`, for tables.
    pub fn short_date(self, date: impl Borrow<NaiveDate>) -> String {
        date.borrow().format("%d/%m/%Y").to_string()
    }

    /// The date and hour of a moment: `3 novembre 2026 à 10:12`.
    pub fn moment(self, at: impl Borrow<DateTime<Utc>>) -> String {
        let local = at.borrow().with_timezone(&Casablanca);
        self.t2(
            "date-at-time",
            "date",
            self.date(local.date_naive()),
            "time",
            local.format("%H:%M").to_string(),
        )
    }

    /// The same without the year, for what happens now: `3 novembre à 10:12`.
    pub fn recent_moment(self, at: impl Borrow<DateTime<Utc>>) -> String {
        let local = at.borrow().with_timezone(&Casablanca);
        self.t2(
            "date-at-time",
            "date",
            self.day_month(local.date_naive()),
            "time",
            local.format("%H:%M").to_string(),
        )
    }

    /// The name of a month, 1 to 12: `novembre`.
    pub fn month(self, month: impl Integer) -> String {
        self.t(&format!("month-{}", month.as_i64()))
    }

    /// So many days: `2 jours`.
    pub fn duration_days(self, days: impl Integer) -> String {
        self.t1("duration-days", "n", days.as_i64())
    }
}

/// The date in Morocco at a moment.
pub fn date_in_morocco(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Casablanca).date_naive()
}
