//! Atlas Messagerie, a fictional private carrier of the demonstration: heavier parcels, no numbers of its own.
use super::{Adapter, TrackingStatus};

pub struct Atlas;

impl Adapter for Atlas {
    fn is_postal_operator(&self) -> bool {
        false
    }

    fn has_tracking_numbers(&self) -> bool {
        false
    }

    fn status(&self, _text: &str) -> TrackingStatus {
        TrackingStatus::Unknown
    }
}
