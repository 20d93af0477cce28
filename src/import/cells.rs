//! Reads the cells of one row into values. A cell that cannot be read is noted and stands in as its empty value, so that
//! one run finds every mistake of the file; nothing of such a file is written.
use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::report::{Problem, Problems};
use super::table::Row;
use crate::money::Money;
use crate::text::{MultiLine, OneLine, Unfit};

/// A price of more than a million dirhams is a slip of the pen.
const DEAREST: Money = Money::dirhams(1_000_000);

/// The cells of one row, and where their mistakes go.
pub struct Cells<'a> {
    row: Row<'a>,
    problems: &'a mut Problems,
}

impl<'a> Cells<'a> {
    /// Looks at one row.
    pub fn new(row: Row<'a>, problems: &'a mut Problems) -> Self {
        Self { row, problems }
    }

    /// The cell as it stands.
    pub fn raw(&self, column: &str) -> &'a str {
        self.row.cell(column)
    }

    /// Notes a mistake of a column.
    pub fn refuse(&mut self, column: &str, key: &'static str, allowed: &str) {
        self.problems.push(Problem {
            line: self.row.line,
            column: column.to_owned(),
            key,
            value: self.raw(column).to_owned(),
            allowed: allowed.to_owned(),
        });
    }

    /// A text of one line that must be there.
    pub fn line(&mut self, column: &str, longest: usize) -> String {
        let read = OneLine::parse(self.raw(column), longest).map(|text| text.to_string());
        self.fitting(column, longest, read)
    }

    /// A text of one line that may be missing.
    pub fn optional_line(&mut self, column: &str, longest: usize) -> String {
        let read = OneLine::parse_optional(self.raw(column), longest).map(|text| text.to_string());
        self.fitting(column, longest, read)
    }

    /// A text of several lines that may be missing.
    pub fn paragraphs(&mut self, column: &str, longest: usize) -> String {
        let read = MultiLine::parse_optional(self.raw(column), longest).map(|text| text.to_string());
        self.fitting(column, longest, read)
    }

    /// A name for URLs, as it must already be written.
    pub fn slug(&mut self, column: &str) -> String {
        let text = self.raw(column);
        let sound = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if text.is_empty() {
            self.refuse(column, "import-empty", "");
        } else if text.len() > 80 || !text.split('-').all(sound) {
            self.refuse(column, "import-not-a-slug", "");
        }
        text.to_owned()
    }

    /// One of a few words.
    pub fn one_of(&mut self, column: &str, allowed: &[&str]) -> String {
        let text = self.raw(column);
        if !allowed.contains(&text) {
            self.refuse(column, "import-not-in-list", &allowed.join(", "));
        }
        text.to_owned()
    }

    /// A whole number that must be there.
    pub fn integer(&mut self, column: &str, range: RangeInclusive<i32>) -> i32 {
        match self.raw(column).replace([' ', '\u{a0}', '\u{202f}'], "").parse() {
            Ok(number) if range.contains(&number) => number,
            _ => {
                let allowed = format!("{} – {}", range.start(), range.end());
                self.refuse(column, "import-not-a-number", &allowed);
                *range.start()
            }
        }
    }

    /// A whole number, or `otherwise` when the cell is empty.
    pub fn integer_or(&mut self, column: &str, range: RangeInclusive<i32>, otherwise: i32) -> i32 {
        if self.raw(column).is_empty() {
            return otherwise;
        }
        self.integer(column, range)
    }

    /// A price in dirhams, as people write it.
    pub fn price(&mut self, column: &str) -> Money {
        match Money::parse(self.raw(column)) {
            Some(price) if price > Money::ZERO && price <= DEAREST => price,
            _ => {
                self.refuse(column, "import-not-a-price", "");
                Money::centimes(1)
            }
        }
    }

    /// Yes or no in any of our languages; no when the cell is empty.
    pub fn yes(&mut self, column: &str) -> bool {
        match self.raw(column).to_lowercase().as_str() {
            "oui" | "yes" | "نعم" | "1" | "x" => true,
            "non" | "no" | "لا" | "0" | "" => false,
            _ => {
                self.refuse(column, "import-not-yes-or-no", "");
                false
            }
        }
    }

    /// A day, `2019-04-30` or `30/04/2019`, that may be missing.
    pub fn day(&mut self, column: &str) -> Option<NaiveDate> {
        let text = self.raw(column);
        let read = NaiveDate::parse_from_str(text, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(text, "%d/%m/%Y"));
        if read.is_err() && !text.is_empty() {
            self.refuse(column, "import-not-a-date", "");
        }
        read.ok()
    }

    /// The months of the season as the mask that products keep (bit 0 is January): `9 10 11` or `11-2`.
    /// All year when the cell is empty.
    pub fn months(&mut self, column: &str) -> i32 {
        let text = self.raw(column);
        if text.is_empty() {
            return ALL_YEAR;
        }
        let spans = text.split([' ', ',']).filter(|span| !span.is_empty()).map(months_of);
        let mask = spans.sum::<Option<Mask>>().map_or(0, |mask| mask.0);
        if mask == 0 {
            self.refuse(column, "import-not-months", "");
        }
        mask
    }

    fn fitting(&mut self, column: &str, longest: usize, read: Result<String, Unfit>) -> String {
        match read {
            Ok(text) => return text,
            Err(Unfit::Empty) => self.refuse(column, "import-empty", ""),
            Err(Unfit::TooLong) => self.refuse(column, "import-too-long", &longest.to_string()),
        }
        String::new()
    }
}

/// Every month of the year.
pub const ALL_YEAR: i32 = 0xFFF;

/// Months as bits; summing joins them.
struct Mask(i32);

impl std::iter::Sum for Mask {
    fn sum<I: Iterator<Item = Self>>(masks: I) -> Self {
        Mask(masks.fold(0, |all, mask| all | mask.0))
    }
}

/// One month, or a span that may pass over the new year.
fn months_of(span: &str) -> Option<Mask> {
    let (from, to) = span.split_once('-').unwrap_or((span, span));
    let (from, to) = (month(from)?, month(to)?);
    let length = (to - from).rem_euclid(12);
    Some(Mask(
        (0..=length).fold(0, |mask, step| mask | 1 << ((from + step) % 12)),
    ))
}

fn month(text: &str) -> Option<i32> {
    text.parse()
        .ok()
        .filter(|month| (1..=12).contains(month))
        .map(|month: i32| month - 1)
}

#[cfg(test)]
mod tests {
    use super::months_of;

    #[test]
    fn a_season_may_pass_over_the_new_year() {
        assert_eq!(months_of("11-2").map(|mask| mask.0), Some(0b1100_0000_0011));
        assert_eq!(months_of("5").map(|mask| mask.0), Some(0b1_0000));
        assert!(months_of("13").is_none() && months_of("mai").is_none());
    }
}
