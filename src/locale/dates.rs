//! Dates and hours as a reader in Morocco expects them. Times are kept in UTC and shown by the clock of Casablanca,
//! which goes back one hour during Ramadan.
use std::borrow::Borrow;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Utc};
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

/// When a day begins in Morocco.
pub fn start_of_day_in_morocco(day: NaiveDate) -> DateTime<Utc> {
    let midnight = day.and_time(NaiveTime::MIN);
    let local = Casablanca.from_local_datetime(&midnight).earliest();
    local.map_or_else(|| midnight.and_utc(), |local| local.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate, Utc};

    use super::Locale::{self, Ar, En, Fr};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date of these tests")
    }

    fn each(write: impl Fn(Locale) -> String) -> [String; 3] {
        [Fr, Ar, En].map(write)
    }

    #[test]
    fn dates_name_the_month_as_in_morocco() {
        let date = day("2026-11-03");
        assert_eq!(
            each(|l| l.date(date)),
            ["3 novembre 2026", "3 نونبر 2026", "3 November 2026"]
        );
        assert_eq!(
            each(|l| l.weekday_day_month(date)),
            ["mardi 3 novembre", "الثلاثاء 3 نونبر", "Tuesday 3 November"]
        );
        assert_eq!(
            each(|l| l.day_month(day("2026-08-01"))),
            ["1er août", "فاتح غشت", "1 August"]
        );
        assert_eq!(Fr.short_date(date), "03/11/2026");
        assert_eq!(Ar.month(7), "يوليوز");
    }

    #[test]
    fn a_range_names_a_shared_month_once() {
        let range = |from, to| each(|l| l.date_range(day(from), day(to)));
        assert_eq!(
            range("2026-11-28", "2026-11-30"),
            ["du 28 au 30 novembre", "من 28 إلى 30 نونبر", "28 to 30 November"]
        );
        assert_eq!(
            range("2026-11-28", "2026-12-01"),
            [
                "du 28 novembre au 1er décembre",
                "من 28 نونبر إلى فاتح دجنبر",
                "28 November to 1 December"
            ]
        );
        assert_eq!(
            range("2026-11-28", "2026-11-28"),
            ["28 novembre", "28 نونبر", "28 November"]
        );
    }

    #[test]
    fn hours_are_those_of_casablanca_also_in_ramadan() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a moment of these tests");
        assert_eq!(Fr.moment(at("2026-11-03T23:30:00Z")), "4 novembre 2026 à 00:30");
        assert_eq!(En.moment(at("2026-03-01T23:30:00Z")), "1 March 2026 at 23:30");
        assert_eq!(super::date_in_morocco(at("2026-11-03T23:30:00Z")), day("2026-11-04"));
        assert_eq!(
            super::start_of_day_in_morocco(day("2026-11-04")),
            at("2026-11-03T23:00:00Z")
        );
    }

    #[test]
    fn days_are_counted_in_every_plural_of_arabic() {
        assert_eq!(
            [1, 2, 5, 11, 100].map(|n| Ar.duration_days(n)),
            ["يوم واحد", "يومان", "5 أيام", "11 يوما", "100 يوم"]
        );
        assert_eq!([0, 1, 2].map(|n| Fr.duration_days(n)), ["0 jour", "1 jour", "2 jours"]);
        assert_eq!(En.duration_days(1_000), "1,000 days");
    }
}
