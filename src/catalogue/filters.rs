//! What a shopper narrows a list by.
use crate::catalogue::Kind;
use crate::money::Money;

/// A list is narrowed by at most so many values of a kind.
const MOST_VALUES: usize = 40;
const LONGEST_CODE: usize = 80;

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// Names that hold the words come first; without words, or with too many hits to weigh, the newest.
    #[default]
    Relevance,
    Newest,
    PriceUp,
    PriceDown,
}

/// The words and the values that a list is narrowed by; values of one kind are alternatives.
#[derive(Debug, Clone, Default)]
pub struct Filters {
    /// As they were typed.
    pub words: String,
    /// Slugs.
    pub categories: Vec<String>,
    pub regions: Vec<String>,
    pub labels: Vec<String>,
    /// Slugs.
    pub cooperatives: Vec<String>,
    pub price_min: Option<Money>,
    pub price_max: Option<Money>,
    pub is_available: bool,
    pub sort: Sort,
    /// From 1.
    pub page: i64,
}

impl Filters {
    /// The text search query of `words` and these values, leaving one kind out so that its own counts show what
    /// another choice would find.
    pub(super) fn query(&self, words: &str, left_out: Option<Kind>) -> String {
        let groups = [
            (Some(Kind::Category), any("c", &self.categories)),
            (Some(Kind::Region), any("r", &self.regions)),
            (Some(Kind::Label), any("l", &self.labels)),
            (Some(Kind::Available), self.is_available.then(|| "'a:1'".to_owned())),
            (None, any("k", &self.cooperatives)),
        ];
        let kept = groups
            .into_iter()
            .filter(|(kind, _)| left_out.is_none() || *kind != left_out);
        let words = (!words.is_empty()).then(|| words.to_owned());
        words
            .into_iter()
            .chain(kept.filter_map(|(_, group)| group))
            .collect::<Vec<_>>()
            .join(" & ")
    }
}

/// `('c:huiles' | 'c:miel')`. What cannot be a code is no filter.
fn any(prefix: &str, codes: &[String]) -> Option<String> {
    let sound = codes.iter().filter(|code| is_code(code)).take(MOST_VALUES);
    let lexemes: Vec<_> = sound.map(|code| format!("'{prefix}:{code}'")).collect();
    (!lexemes.is_empty()).then(|| format!("({})", lexemes.join(" | ")))
}

fn is_code(code: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    !code.is_empty() && code.len() <= LONGEST_CODE && code.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::{Filters, Kind};

    #[test]
    fn values_of_a_kind_are_alternatives_and_kinds_add_up() {
        let filters = Filters {
            categories: vec!["huiles".into(), "miel".into(), "x' | 'y".into()],
            regions: vec!["09".into()],
            ..Filters::default()
        };
        assert_eq!(
            filters.query("('miel')", None),
            "('miel') & ('c:huiles' | 'c:miel') & ('r:09')"
        );
        assert_eq!(filters.query("", Some(Kind::Category)), "('r:09')");
        assert_eq!(Filters::default().query("", None), "");
    }
}
