//! The whole country in memory, read once: pickers, labels and search ask no database.
use std::collections::HashMap;

use diesel::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Commune, Province, Region};
use crate::locale::Locale;

/// Regions → provinces → communes; provinces without a commune are left out.
#[derive(Debug, Default)]
pub struct Geography {
    regions: Vec<Region>,
    provinces: Vec<Province>,
    communes: Vec<Commune>,
    by_code: HashMap<String, usize>,
}

impl Geography {
    pub fn load(conn: &mut PgConnection) -> QueryResult<Self> {
        Ok(Self::new(
            Region::all(conn)?,
            Province::with_communes(conn)?,
            Commune::all(conn)?,
        ))
    }

    /// Joins the three lists of one country.
    pub fn new(regions: Vec<Region>, provinces: Vec<Province>, communes: Vec<Commune>) -> Self {
        let by_code = communes
            .iter()
            .enumerate()
            .map(|(index, commune)| (commune.code.clone(), index))
            .collect();
        Self {
            regions,
            provinces,
            communes,
            by_code,
        }
    }

    /// The twelve regions in official order.
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == code)
    }

    pub fn province(&self, code: &str) -> Option<&Province> {
        self.provinces.iter().find(|province| province.code == code)
    }

    pub fn commune(&self, code: &str) -> Option<&Commune> {
        self.by_code.get(code).map(|index| &self.communes[*index])
    }

    /// The provinces of a region, in the reader's alphabet.
    pub fn provinces_of(&self, locale: Locale, region_code: &str) -> Vec<&Province> {
        let mut found: Vec<_> = self
            .provinces
            .iter()
            .filter(|province| province.region_code == region_code)
            .collect();
        found.sort_by_cached_key(|province| fold(province.name(locale)));
        found
    }

    /// The communes of a province, in the reader's alphabet.
    pub fn communes_of(&self, locale: Locale, province_code: &str) -> Vec<&Commune> {
        let mut found: Vec<_> = self
            .communes
            .iter()
            .filter(|commune| commune.province_code == province_code)
            .collect();
        found.sort_by_cached_key(|commune| fold(commune.name(locale)));
        found
    }

    /// "Taliouine (Taroudannt)": ten names exist twice, so the province always stands beside. Empty for an unknown code.
    pub fn commune_label(&self, locale: Locale, code: &str) -> String {
        let Some(commune) = self.commune(code) else {
            return String::new();
        };
        let province = self
            .province(&commune.province_code)
            .map_or("", |province| province.name(locale));
        format!("{} ({province})", commune.name(locale))
    }

    /// Communes whose French or Arabic name holds these letters, accents aside: names that begin with them first, then the most peopled.
    pub fn search(&self, words: &str, limit: usize) -> Vec<&Commune> {
        let wanted = fold(words);
        let mut found: Vec<_> = self
            .communes
            .iter()
            .filter_map(|commune| Some((rank(commune, &wanted)?, commune)))
            .collect();
        found.sort_by_key(|(rank, commune)| (*rank, std::cmp::Reverse(commune.population), &commune.code));
        found.into_iter().take(limit).map(|(_, commune)| commune).collect()
    }
}

/// 0 when a name is what was typed, 1 when it begins so, 2 when it holds it.
fn rank(commune: &Commune, wanted: &str) -> Option<u8> {
    if wanted.is_empty() {
        return None;
    }
    [&commune.name_fr, &commune.name_ar]
        .into_iter()
        .filter_map(|name| {
            let name = fold(name);
            name.find(wanted).map(|at| {
                if name == wanted {
                    0
                } else if at == 0 {
                    1
                } else {
                    2
                }
            })
        })
        .min()
}

/// One spelling for what people type alike: lower case, no accent, no tashkeel, no Arabic article, hyphens and apostrophes as spaces.
fn fold(name: &str) -> String {
    let letters = name
        .nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase);
    let spaced: String = letters
        .map(|letter| {
            if matches!(letter, '-' | '\'' | '’') {
                ' '
            } else {
                plain_arabic(letter)
            }
        })
        .collect();
    spaced
        .split_whitespace()
        .map(without_article)
        .collect::<Vec<_>>()
        .join(" ")
}

/// الرباط is also sought as رباط.
fn without_article(word: &str) -> &str {
    word.strip_prefix("ال")
        .filter(|rest| rest.chars().count() > 1)
        .unwrap_or(word)
}

/// Decomposition already parted the hamza from its carrier; these letters have no decomposition.
fn plain_arabic(letter: char) -> char {
    match letter {
        'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' => 'ي',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commune(code: &str, name_fr: &str, name_ar: &str, population: i32) -> Commune {
        let part = |until: usize| code.get(..until).unwrap_or_default().to_owned();
        let (kind, slug) = ("rural".to_owned(), code.to_owned());
        let (name_fr, name_ar) = (name_fr.to_owned(), name_ar.to_owned());
        Commune {
            code: code.to_owned(),
            province_code: part(6),
            region_code: part(2),
            slug,
            name_fr,
            name_ar,
            kind,
            population,
        }
    }

    fn country() -> Geography {
        let province = |code: &str, name: &str| Province {
            code: code.into(),
            region_code: code[..2].into(),
            name_fr: name.into(),
            name_ar: "إقليم".into(),
            kind: "province".into(),
        };
        let communes = vec![
            commune("01.051.01.01", "Ajdir", "أجدير", 5_000),
            commune("03.561.01.01", "Ajdir", "أجدير", 6_000),
            commune("03.231.01.0", "Fès", "فاس", 1_200_000),
            commune("03.231.01.1", "Aïn Beïda", "عين البيضاء", 9_000),
        ];
        Geography::new(
            vec![],
            vec![
                province("01.051", "Al Hoceima"),
                province("03.561", "Taza"),
                province("03.231", "Fès"),
            ],
            communes,
        )
    }

    #[test]
    fn homonyms_are_told_apart_by_their_province() {
        assert_eq!(country().commune_label(Locale::Fr, "03.561.01.01"), "Ajdir (Taza)");
        assert_eq!(country().commune_label(Locale::Fr, "nowhere"), "");
    }

    #[test]
    fn search_folds_accents_and_arabic_letter_forms() {
        let country = country();
        let codes = |words: &str| {
            country
                .search(words, 5)
                .iter()
                .map(|commune| commune.code.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(codes("FES"), ["03.231.01.0"]);
        assert_eq!(codes("اجدير"), ["03.561.01.01", "01.051.01.01"]);
        assert_eq!(codes("beida"), ["03.231.01.1"]);
        assert!(codes(" ").is_empty());
    }

    #[test]
    fn a_province_lists_its_communes_in_alphabetical_order() {
        let country = country();
        let names = country
            .communes_of(Locale::Fr, "03.231")
            .iter()
            .map(|commune| commune.name_fr.as_str())
            .collect::<Vec<_>>();
        assert_eq!(names, ["Aïn Beïda", "Fès"]);
    }
}
