//! The query string of a list: known parameters only, each value once. It comes from anyone, so what cannot be read
//! is left out rather than refused, and there is never more of it than a person could choose.
use crate::catalogue::{Filters, Sort};
use crate::money::Money;
use crate::web::pagination;

/// More pairs than this are no person's.
const MOST_PAIRS: usize = 120;
const LONGEST_VALUE: usize = 200;

/// The pairs that a list of products knows.
#[derive(Debug, Clone, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Of the parameters in `known`.
    pub fn parse(raw: &str, known: &[&str]) -> Self {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (name, value) in url::form_urlencoded::parse(raw.as_bytes()).take(MOST_PAIRS) {
            let value: String = value
                .trim()
                .chars()
                .filter(|c| !c.is_control())
                .take(LONGEST_VALUE)
                .collect();
            let pair = (name.into_owned(), value);
            if known.contains(&pair.0.as_str()) && !pair.1.is_empty() && !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        Self(pairs)
    }

    /// The first value of a parameter, empty when there is none.
    pub fn first(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    /// Every value of a parameter.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0
            .iter()
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value.clone())
            .collect()
    }

    /// Whether the parameter has that value.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(known, held)| known == name && held == value)
    }

    /// All pairs but the page's number, for links to other pages.
    pub fn kept(&self) -> Vec<(String, String)> {
        self.0.iter().filter(|(name, _)| name != "page").cloned().collect()
    }

    /// `?…` without one value of a parameter, or without all of them when `value` is empty; back on the first page.
    pub fn without(&self, name: &str, value: &str) -> String {
        let stays = |(known, held): &&(String, String)| {
            known != "page" && !(known == name && (value.is_empty() || held == value))
        };
        encode(self.0.iter().filter(stays))
    }

    /// `?…` with one parameter set.
    pub fn with(&self, name: &str, value: &str) -> String {
        let pair = (name.to_owned(), value.to_owned());
        let others = self.0.iter().filter(|(known, _)| known != "page" && known != name);
        encode(others.chain([&pair]))
    }

    /// What a list of products is narrowed by.
    pub fn filters(&self) -> Filters {
        Filters {
            words: self.first("q").to_owned(),
            categories: self.all("categorie"),
            regions: self.all("region"),
            labels: self.all("garantie"),
            cooperatives: self.all("cooperative"),
            price_min: Money::parse(self.first("prix_min")),
            price_max: Money::parse(self.first("prix_max")),
            is_available: self.has("disponible", "1"),
            sort: sort(self.first("tri")),
            page: pagination::requested(self.first("page")),
        }
    }
}

fn sort(name: &str) -> Sort {
    match name {
        "recents" => Sort::Newest,
        "prix" => Sort::PriceUp,
        "prix-desc" => Sort::PriceDown,
        _ => Sort::Relevance,
    }
}

fn encode<'a>(pairs: impl Iterator<Item = &'a (String, String)>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() { query } else { format!("?{query}") }
}

#[cfg(test)]
mod tests {
    use super::Query;

    const KNOWN: [&str; 3] = ["q", "region", "page"];

    #[test]
    fn a_filter_is_taken_away_alone() {
        let query = Query::parse("region=09&region=08&q=miel+bio&page=3&evil=1&region=09", &KNOWN);
        assert_eq!(query.without("region", "09"), "?region=08&q=miel+bio");
        assert_eq!(query.without("region", ""), "?q=miel+bio");
        assert_eq!(query.with("q", "huile"), "?region=09&region=08&q=huile");
        assert_eq!(Query::parse("q=", &KNOWN).without("q", ""), "");
    }

    #[test]
    fn there_is_never_too_much_of_it() {
        let many = (0..10_000).map(|n| format!("region={n}")).collect::<Vec<_>>().join("&");
        assert_eq!(Query::parse(&many, &KNOWN).all("region").len(), 120);
    }
}
