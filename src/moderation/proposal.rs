//! The fields of a live product that its cooperative wants to change, and only those: the others stay what they are on
//! the day of the approval.
use serde_json::{Map, Value};

use crate::listings::Content;

/// Changed fields by the name they have in [`Content`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Proposal(Map<String, Value>);

impl Proposal {
    /// What `edited` says otherwise than `live`.
    pub fn between(live: &Content, edited: &Content) -> Self {
        let live = fields(live);
        let changed = fields(edited)
            .into_iter()
            .filter(|(name, value)| live.get(name) != Some(value));
        Self(changed.collect())
    }

    /// The live content with the proposed fields in their place.
    pub fn applied_to(&self, live: &Content) -> Content {
        let mut all = fields(live);
        all.extend(self.0.clone());
        // A proposal written by an older program may hold a field of another shape; the live one then stands.
        serde_json::from_value(Value::Object(all)).unwrap_or_else(|_| live.clone())
    }

    /// Nothing changes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As it is stored.
    pub fn to_json(&self) -> Value {
        Value::Object(self.0.clone())
    }

    /// As it was stored.
    pub fn from_json(json: &Value) -> Self {
        Self(json.as_object().cloned().unwrap_or_default())
    }
}

fn fields(content: &Content) -> Map<String, Value> {
    match serde_json::to_value(content) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::Proposal;
    use crate::listings::{Content, Facts};

    fn content() -> Content {
        Content {
            facts: Facts {
                category_id: 1,
                name_fr: "Miel".into(),
                name_ar: "عسل".into(),
                description_fr: String::new(),
                description_ar: String::new(),
                ingredients_fr: String::new(),
                ingredients_ar: String::new(),
                allergens: String::new(),
                storage_fr: String::new(),
                storage_ar: String::new(),
                origin: "Azilal".into(),
                season_months: 4095,
                made_to_order_days: 0,
                is_one_of_a_kind: false,
                is_fragile: false,
                is_returnable: true,
            },
            photos: vec![1, 2],
            offers: Vec::new(),
        }
    }

    #[test]
    fn a_proposal_holds_only_what_changes_and_leaves_the_rest_to_the_live_product() {
        let live = content();
        let mut edited = live.clone();
        edited.facts.name_fr = "Miel de thym".into();
        edited.photos = vec![2];
        let proposal = Proposal::between(&live, &edited);
        assert_eq!(
            proposal.to_json(),
            serde_json::json!({ "name_fr": "Miel de thym", "photos": [2] })
        );
        let mut changed_since = live.clone();
        changed_since.facts.origin = "Demnate".into();
        let applied = proposal.applied_to(&changed_since);
        assert_eq!(
            (applied.facts.name_fr.as_str(), applied.facts.origin.as_str()),
            ("Miel de thym", "Demnate")
        );
        assert!(Proposal::between(&live, &live).is_empty());
    }
}
