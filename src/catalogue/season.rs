//! When a product is harvested or freshest: a bit per month, January first.
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::sql_types::Integer;

/// The months of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Integer)]
pub struct Season(i32);

impl Season {
    /// Every month.
    pub const ALL_YEAR: Self = Self(0xfff);

    /// Of those months, 1 to 12.
    pub fn of(months: &[u32]) -> Self {
        Self(months.iter().fold(0, |mask, month| mask | Self::bit(*month)))
    }

    /// The bit of a month, 1 to 12.
    pub fn bit(month: u32) -> i32 {
        1 << (month.clamp(1, 12) - 1)
    }

    /// Whether the month is one of them.
    pub fn contains(self, month: u32) -> bool {
        self.0 & Self::bit(month) != 0
    }

    /// Sold alike in all months.
    pub fn is_all_year(self) -> bool {
        self == Self::ALL_YEAR || self.0 == 0
    }

    /// The months from first to last, runs over the new year kept together: `(10, 1)` is October to January.
    pub fn runs(self) -> Vec<(u32, u32)> {
        if self.is_all_year() {
            return Vec::new();
        }
        let before = |month: u32| if month == 1 { 12 } else { month - 1 };
        let after = |month: u32| if month == 12 { 1 } else { month + 1 };
        let starts = (1..=12).filter(|month| self.contains(*month) && !self.contains(before(*month)));
        starts
            .map(|start| {
                let mut end = start;
                while self.contains(after(end)) {
                    end = after(end);
                }
                (start, end)
            })
            .collect()
    }
}

impl FromSql<Integer, Pg> for Season {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        <i32 as FromSql<Integer, Pg>>::from_sql(value).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::Season;

    #[test]
    fn runs_go_over_the_new_year() {
        assert_eq!(Season::of(&[10, 11, 12, 1]).runs(), [(10, 1)]);
        assert_eq!(Season::of(&[5, 9, 10]).runs(), [(5, 5), (9, 10)]);
        assert_eq!(Season::ALL_YEAR.runs(), []);
        assert!(Season::of(&[11]).contains(11) && !Season::of(&[11]).contains(10));
    }
}
