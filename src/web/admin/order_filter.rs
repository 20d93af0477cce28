//! Which parcels the staff's list shows, as its address says.
use serde::Deserialize;

use crate::orders::State;
use crate::orders::list::Filter;
use crate::shipping::Carrier;
use crate::web::pagination;

/// The query string of the list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct OrderFilter {
    pub q: String,
    pub etat: String,
    pub transporteur: String,
    /// `oui`: the buyer has yet to confirm or to pay; `non`: the parcel may be packed.
    pub attente: String,
    pub page: String,
}

impl OrderFilter {
    /// What to look for; what is not understood is left out.
    pub fn parse(&self) -> Filter {
        Filter {
            cooperative_id: None,
            states: State::parse(&self.etat).into_iter().collect(),
            carrier: Carrier::parse(&self.transporteur).map(|carrier| carrier.name().to_owned()),
            awaited: match self.attente.as_str() {
                "oui" => Some(true),
                "non" => Some(false),
                _ => None,
            },
            words: self.q.trim().chars().take(60).collect(),
        }
    }

    /// The page asked for.
    pub fn page(&self) -> i64 {
        pagination::requested(&self.page)
    }

    /// The pairs that stay in the addresses of the other pages.
    pub fn kept(&self) -> Vec<(String, String)> {
        [
            ("q", &self.q),
            ("etat", &self.etat),
            ("transporteur", &self.transporteur),
            ("attente", &self.attente),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .collect()
    }

    /// The same as a query string, for the export.
    pub fn query(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.kept())
            .finish()
    }
}
