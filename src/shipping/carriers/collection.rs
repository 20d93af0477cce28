//! The cooperative's own counter: the buyer comes, nothing is carried, nothing is paid for it.
use super::{Adapter, TrackingStatus};

pub struct Collection;

impl Adapter for Collection {
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
