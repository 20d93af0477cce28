//! What staff may change about shipping without a release.
use chrono::{Datelike, NaiveDate, Weekday};
use diesel::prelude::*;

use crate::schema::settings;

const MONOPOLY_LIMIT: &str = "monopoly_limit_g";
const HOLIDAYS: &str = "holidays";

/// Days off every year, then the religious ones of 2026 and 2027, which the moon may move by a day (facts §7).
const DEFAULT_HOLIDAYS: [&str; 19] = [
    "01-01",
    "01-11",
    "01-14",
    "05-01",
    "07-30",
    "08-14",
    "08-20",
    "08-21",
    "10-31",
    "11-06",
    "11-18",
    "2026-03-20",
    "2026-03-21",
    "2026-05-27",
    "2026-05-28",
    "2026-06-16",
    "2026-08-25",
    "2026-08-26",
    "2027-03-10",
];

/// The limits and calendar that routing and expected dates read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Up to this billed weight only a postal operator may carry (dahir of 25 November 1924).
    pub monopoly_limit_grams: i32,
    /// "MM-DD" for every year, "YYYY-MM-DD" for one.
    pub holidays: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            monopoly_limit_grams: 1000,
            holidays: DEFAULT_HOLIDAYS.map(str::to_owned).to_vec(),
        }
    }
}

impl Settings {
    /// The stored values; a missing or unreadable one is the default.
    pub fn load(conn: &mut PgConnection) -> QueryResult<Self> {
        let rows = settings::table
            .filter(settings::key.eq_any([MONOPOLY_LIMIT, HOLIDAYS]))
            .select((settings::key, settings::value));
        let stored: Vec<(String, serde_json::Value)> = rows.load(conn)?;
        Ok(Self::from_stored(stored))
    }

    fn from_stored(stored: Vec<(String, serde_json::Value)>) -> Self {
        let mut read = Self::default();
        for (key, value) in stored {
            match key.as_str() {
                MONOPOLY_LIMIT => {
                    read.monopoly_limit_grams = serde_json::from_value(value).unwrap_or(read.monopoly_limit_grams)
                }
                _ => read.holidays = serde_json::from_value(value).unwrap_or(read.holidays),
            }
        }
        read
    }

    /// Cooperatives and carriers work that day: neither a Sunday nor a holiday.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        let (yearly, once) = (day.format("%m-%d").to_string(), day.format("%Y-%m-%d").to_string());
        day.weekday() != Weekday::Sun
            && !self
                .holidays
                .iter()
                .any(|holiday| *holiday == yearly || *holiday == once)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn stored_values_win_and_nonsense_falls_back() {
        let stored = vec![
            (MONOPOLY_LIMIT.to_owned(), json!(2000)),
            (HOLIDAYS.to_owned(), json!({"no": "list"})),
        ];
        let read = Settings::from_stored(stored);
        assert_eq!(read.monopoly_limit_grams, 2000);
        assert_eq!(read.holidays, Settings::default().holidays);
    }
}
