//! What happened to a parcel, in our own few words.
use serde::{Deserialize, Serialize};

/// A carrier's news, whoever the carrier is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrackingStatus {
    Accepted,
    ArrivedAtAgency,
    InTransit,
    OutForDelivery,
    DeliveryAttempt,
    ReturnToSender,
    Returned,
    Delivered,
    /// Not understood: show the carrier's own text.
    Unknown,
}

impl TrackingStatus {
    /// The message that tells a buyer; unknown news has none.
    pub const fn message_key(self) -> Option<&'static str> {
        Some(match self {
            Self::Accepted => "shipping-status-accepted",
            Self::ArrivedAtAgency => "shipping-status-arrived-at-agency",
            Self::InTransit => "shipping-status-in-transit",
            Self::OutForDelivery => "shipping-status-out-for-delivery",
            Self::DeliveryAttempt => "shipping-status-delivery-attempt",
            Self::ReturnToSender => "shipping-status-return-to-sender",
            Self::Returned => "shipping-status-returned",
            Self::Delivered => "shipping-status-delivered",
            Self::Unknown => return None,
        })
    }
}
