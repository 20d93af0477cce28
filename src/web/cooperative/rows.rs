//! A parcel as the lists of its cooperative show it.
use std::collections::HashMap;

use chrono::{NaiveDate, Utc};

use crate::locale::{Locale, date_in_morocco};
use crate::orders::State;
use crate::orders::list::Listed;
use crate::shipping::Carrier;

/// A parcel in a list.
pub(super) struct Row {
    pub listed: Listed,
    /// While it is still to be prepared.
    pub ready_by: Option<NaiveDate>,
    pub is_late: bool,
}

impl Row {
    /// As they stand today.
    pub fn all(listed: Vec<Listed>, ready_by: &HashMap<i64, NaiveDate>) -> Vec<Self> {
        let today = date_in_morocco(Utc::now());
        let row = |listed: Listed| {
            let day = ready_by.get(&listed.parcel.id).copied();
            let ready_by = day.filter(|_| listed.parcel.state == State::Placed && !listed.is_awaited);
            Self {
                is_late: ready_by.is_some_and(|day| day < today),
                ready_by,
                listed,
            }
        };
        listed.into_iter().map(row).collect()
    }

    /// Where it is, in the words of the one who prepares.
    pub fn words(&self, locale: &Locale) -> String {
        if self.is_awaited() {
            return locale.t("space-awaited-short");
        }
        state_words(*locale, self.listed.parcel.state)
    }

    /// Nobody packs it yet.
    fn is_awaited(&self) -> bool {
        self.listed.is_awaited && self.listed.parcel.state == State::Placed
    }

    /// The colour of those words.
    pub fn look(&self) -> &'static str {
        match self.listed.parcel.state {
            State::Placed if self.is_awaited() => "info",
            State::Placed => "wait",
            State::Packed | State::HandedOver | State::InTransit => "info",
            State::Delivered => "ok",
            State::Refused | State::Returned | State::Cancelled => "bad",
        }
    }

    /// A carrier may take it now.
    pub fn can_leave(&self) -> bool {
        let parcel = &self.listed.parcel;
        parcel.state == State::Packed && parcel.carrier != Carrier::Collection
    }
}

/// Where a parcel is, in the words of the one who prepares.
pub(super) fn state_words(locale: Locale, state: State) -> String {
    locale.t(&format!("parcel-member-{}", state.name()))
}
