//! What the 100 × 150 mm label of a parcel shows; the page itself is drawn by the cooperative's space.
use super::{Carrier, S10, Service};
use crate::drawing::Drawing;
use crate::money::Money;

/// Who sends, or who receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub name: String,
    pub phone: String,
    pub address: String,
    pub landmark: String,
    /// The commune with its province.
    pub place: String,
}

/// Everything printed on one parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelSheet {
    /// The parcel, "TW-24001-1".
    pub reference: String,
    /// Which parcel of how many in the order.
    pub position: (i16, i16),
    pub carrier: Carrier,
    pub service: Service,
    pub sender: Party,
    pub recipient: Party,
    pub weight_grams: i32,
    /// Cash to ask for; nothing when the order is paid otherwise.
    pub cod: Money,
    pub is_fragile: bool,
    pub tracking: Option<S10>,
    /// What the QR code opens. Strangers handle parcels: never the buyer's secret link.
    pub link: String,
}

impl LabelSheet {
    /// What the courier scans: the carrier's number, else our reference.
    pub fn scanned(&self) -> &str {
        self.tracking.as_ref().map_or(&self.reference, S10::as_str)
    }

    /// What couriers sort by: the commune alone.
    pub fn destination(&self) -> &str {
        self.recipient.place.split(" (").next().unwrap_or_default()
    }

    /// What is scanned, as Code 128; `None` for a text Code 128 has no sign for.
    pub fn barcode(&self) -> Option<Drawing> {
        Drawing::code_128(self.scanned())
    }

    /// The QR code of the link; `None` for a link longer than any QR code holds.
    pub fn qr(&self) -> Option<Drawing> {
        Drawing::qr(&self.link)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(tracking: Option<&str>) -> LabelSheet {
        let party = Party {
            name: "Salma".into(),
            phone: "+212600000011".into(),
            address: "12 rue".into(),
            landmark: String::new(),
            place: "Casablanca (Casablanca)".into(),
        };
        LabelSheet {
            reference: "TW-24001-1".into(),
            position: (1, 2),
            carrier: Carrier::Amana,
            service: Service::Home,
            sender: party.clone(),
            recipient: party,
            weight_grams: 1200,
            cod: Money::centimes(25_500),
            is_fragile: true,
            tracking: tracking.and_then(S10::parse),
            link: "https://exemple.test/fr/commandes/abc".into(),
        }
    }

    #[test]
    fn the_courier_scans_the_number_of_the_post_or_our_reference() {
        assert_eq!(sheet(Some("QB000000014MA")).scanned(), "QB000000014MA");
        assert_eq!(sheet(None).scanned(), "TW-24001-1");
    }
}
