//! The four distances a rate card knows.
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::Text;
use serde::{Deserialize, Serialize};

use crate::geography::Commune;
use crate::stored::stored_as_text;

/// Guelmim-Oued Noun, Laâyoune-Sakia El Hamra, Dakhla-Oued Ed-Dahab.
const SOUTHERN_REGIONS: [&str; 3] = ["10", "11", "12"];

/// How far apart two communes are, in a carrier's eyes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow, Serialize, Deserialize,
)]
#[diesel(sql_type = Text)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    Local,
    Regional,
    National,
    South,
}

impl Zone {
    /// From near to far.
    pub const ALL: [Zone; 4] = [Zone::Local, Zone::Regional, Zone::National, Zone::South];

    /// The name in the database, in forms and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::Regional => "regional",
            Self::National => "national",
            Self::South => "south",
        }
    }

    /// The one of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|zone| zone.name() == name)
    }

    /// Local within a province, regional within a region, south when the way leads into or out of the southern regions.
    pub fn between(origin: &Commune, destination: &Commune) -> Self {
        if origin.province_code == destination.province_code {
            Self::Local
        } else if origin.region_code == destination.region_code {
            Self::Regional
        } else if is_southern(origin) || is_southern(destination) {
            Self::South
        } else {
            Self::National
        }
    }
}

stored_as_text!(Zone, name, parse);

fn is_southern(commune: &Commune) -> bool {
    SOUTHERN_REGIONS.contains(&commune.region_code.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commune(code: &str) -> Commune {
        Commune {
            code: code.into(),
            province_code: code[..6].into(),
            region_code: code[..2].into(),
            slug: String::new(),
            name_fr: String::new(),
            name_ar: String::new(),
            kind: "urban".into(),
            population: 0,
        }
    }

    #[test]
    fn distance_is_read_from_the_codes() {
        let cases = [
            ("09.541.01.11", "09.541.01.03", Zone::Local),
            ("09.541.01.11", "09.001.01.01", Zone::Regional),
            ("09.541.01.11", "06.141.01.0", Zone::National),
            ("09.541.01.11", "11.321.01.01", Zone::South),
            ("12.391.01.01", "06.141.01.0", Zone::South),
            ("10.261.01.01", "12.391.01.01", Zone::South),
            ("11.321.01.01", "11.321.01.03", Zone::Local),
            ("11.321.01.01", "11.121.01.03", Zone::Regional),
        ];
        for (origin, destination, zone) in cases {
            assert_eq!(
                Zone::between(&commune(origin), &commune(destination)),
                zone,
                "{origin} to {destination}"
            );
        }
    }
}
