//! The way of a parcel as its buyer reads it: what was done, where it is now, what is to come.
use crate::locale::Locale;
use crate::media::Picture;
use crate::orders::{Awaited, ParcelView, State};
use crate::shipping::Carrier;

/// One step, as `components/timeline.html` draws it.
pub struct Step {
    pub look: &'static str,
    pub words: String,
    /// Empty for what is to come.
    pub when: String,
    /// The packed parcel.
    pub photo: Option<Picture>,
    /// What whoever moved it wrote, e.g. why it was cancelled.
    pub note: String,
}

/// The whole way.
pub fn steps(locale: Locale, view: &ParcelView, awaited: Option<Awaited>) -> Vec<Step> {
    let now = view.parcel.state;
    let mut steps: Vec<Step> = view
        .events
        .iter()
        .map(|event| {
            let mut step = Step::new(locale, event.state, look(event.state, now));
            step.when = locale.recent_moment(event.at);
            step.note = event.note.clone();
            step.photo = view
                .photo
                .as_ref()
                .filter(|_| event.state == State::Packed)
                .map(|photo| photo.picture());
            step
        })
        .collect();
    if let Some(placed) = steps.first_mut() {
        placed.look = "done";
        placed.words = locale.t("order-step-received");
    }
    if now == State::Placed {
        let mut waiting = Step::new(locale, State::Placed, "now");
        waiting.words = state_words(locale, State::Placed, awaited);
        steps.push(waiting);
    }
    steps.extend(to_come(now, view.parcel.carrier).map(|state| Step::new(locale, state, "later")));
    steps
}

/// Where a parcel is, for its buyer; nothing is prepared while something is awaited of them.
pub fn state_words(locale: Locale, state: State, awaited: Option<Awaited>) -> String {
    match awaited {
        Some(Awaited::Confirmation(_)) if state == State::Placed => locale.t("order-step-confirm"),
        Some(Awaited::Transfer(_)) if state == State::Placed => locale.t("order-step-transfer"),
        _ => locale.t(&format!("parcel-shopper-{}", state.name())),
    }
}

impl Step {
    fn new(locale: Locale, state: State, look: &'static str) -> Self {
        Self {
            look,
            words: locale.t(&format!("parcel-shopper-{}", state.name())),
            when: String::new(),
            photo: None,
            note: String::new(),
        }
    }
}

fn look(state: State, now: State) -> &'static str {
    match state {
        State::Refused | State::Returned | State::Cancelled => "bad",
        State::Delivered => "done",
        state if state == now => "now",
        _ => "done",
    }
}

/// The rest of a good journey; nothing once it went another way. What is collected is not carried.
fn to_come(now: State, carrier: Carrier) -> impl Iterator<Item = State> {
    const WAY: [State; 5] = [
        State::Placed,
        State::Packed,
        State::HandedOver,
        State::InTransit,
        State::Delivered,
    ];
    let here = WAY.iter().position(|state| *state == now).unwrap_or(WAY.len());
    let is_carried = carrier != Carrier::Collection;
    WAY.into_iter()
        .skip(here + 1)
        .filter(move |state| is_carried || !matches!(state, State::HandedOver | State::InTransit))
}
