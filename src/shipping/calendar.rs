//! When a parcel may be expected: working days only, no Sunday and no holiday.
use chrono::NaiveDate;

use super::{Route, Settings};

/// How many days are looked at: a calendar full of holidays must not be searched for ever.
const LONGEST_WAIT: usize = 400;

/// The first and the last day a buyer may expect the parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Route {
    /// The cooperative prepares, then the carrier travels; the day of the order does not count.
    pub fn expected(&self, ordered_on: NaiveDate, preparation_days: i16, settings: &Settings) -> Expected {
        let ready = working_days_after(ordered_on, preparation_days, settings);
        Expected {
            from: working_days_after(ready, self.days_min, settings),
            to: working_days_after(ready, self.days_max, settings),
        }
    }
}

/// That many working days later; with none to wait, the day itself or the next working day.
pub fn working_days_after(day: NaiveDate, days: i16, settings: &Settings) -> NaiveDate {
    let is_later = |next: &NaiveDate| days == 0 || *next > day;
    let mut working = day
        .iter_days()
        .take(LONGEST_WAIT)
        .filter(|next| is_later(next) && settings.is_working_day(*next));
    let steps = usize::try_from(days.max(1) - 1).unwrap_or(0);
    working.nth(steps).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date of the table")
    }

    #[test]
    fn sundays_and_holidays_do_not_count() {
        let cases = [
            ("2026-11-03", 0, "2026-11-03"), // a Tuesday
            ("2026-11-08", 0, "2026-11-09"), // a Sunday
            ("2026-11-03", 2, "2026-11-05"),
            ("2026-11-05", 1, "2026-11-07"), // over the 6th, the Green March
            ("2026-11-07", 1, "2026-11-09"), // Saturday to Monday
            ("2026-12-31", 1, "2027-01-02"), // over New Year
            ("2026-05-26", 1, "2026-05-29"), // over Eid al-Adha
        ];
        for (from, days, to) in cases {
            assert_eq!(
                working_days_after(day(from), days, &Settings::default()),
                day(to),
                "{days} after {from}"
            );
        }
    }

    #[test]
    fn a_calendar_without_working_days_still_answers() {
        let closed = Settings {
            holidays: (1..=12)
                .flat_map(|m| (1..=31).map(move |d| format!("{m:02}-{d:02}")))
                .collect(),
            ..Settings::default()
        };
        assert_eq!(working_days_after(day("2026-11-03"), 2, &closed), day("2026-11-03"));
    }
}
