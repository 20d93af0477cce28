//! Choosing one of 1,503 communes in three short lists: region, then province, then commune.
use serde::Deserialize;

use crate::geography::Geography;
use crate::locale::Locale;

/// What was chosen so far; anything may be missing or not fit together.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    pub region: String,
    pub province: String,
    pub commune: String,
    /// Present when the reader asks for the lists.
    pub choisir: Option<String>,
}

/// The lists, as far as they can be shown, and what is chosen in each; empty where nothing is.
#[derive(Debug, Clone, Default)]
pub struct Places {
    pub region: String,
    pub province: String,
    pub commune: String,
    /// "Casablanca (Casablanca)".
    pub label: String,
    pub regions: Vec<(String, String)>,
    pub provinces: Vec<(String, String)>,
    pub communes: Vec<(String, String)>,
}

impl Chosen {
    /// Nothing was.
    pub fn is_empty(&self) -> bool {
        self.region.is_empty() && self.province.is_empty() && self.commune.is_empty() && self.choisir.is_none()
    }
}

impl Places {
    /// What fits together of `chosen`, with the lists it opens.
    pub fn of(geography: &Geography, locale: Locale, chosen: &Chosen) -> Self {
        let mut places = Self::chosen(geography, chosen);
        let named = |code: &str, name: &str| (code.to_owned(), name.to_owned());
        let regions = geography.regions().iter();
        places.regions = regions.map(|region| named(&region.code, region.name(locale))).collect();
        let provinces = geography.provinces_of(locale, &places.region).into_iter();
        places.provinces = provinces.map(|one| named(&one.code, one.name(locale))).collect();
        let communes = geography.communes_of(locale, &places.province).into_iter();
        places.communes = communes.map(|one| named(&one.code, one.name(locale))).collect();
        places.label = geography.commune_label(locale, &places.commune);
        places
    }

    /// A commune whose province or region was changed since is forgotten; one that stands alone brings its own.
    fn chosen(geography: &Geography, chosen: &Chosen) -> Self {
        let fits = |wanted: &str, own: &str| wanted.is_empty() || wanted == own;
        let commune = geography.commune(&chosen.commune).filter(|commune| {
            fits(&chosen.region, &commune.region_code) && fits(&chosen.province, &commune.province_code)
        });
        if let Some(commune) = commune {
            return Self {
                region: commune.region_code.clone(),
                province: commune.province_code.clone(),
                commune: commune.code.clone(),
                ..Self::default()
            };
        }
        let province = geography
            .province(&chosen.province)
            .filter(|province| fits(&chosen.region, &province.region_code));
        Self {
            region: province.map_or_else(|| chosen.region.clone(), |province| province.region_code.clone()),
            province: province.map(|province| province.code.clone()).unwrap_or_default(),
            ..Self::default()
        }
    }
}
