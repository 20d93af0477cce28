//! Numbered pages of a list.
use serde::Deserialize;

/// The query string of a list that has nothing but pages.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PageQuery {
    page: String,
}

impl PageQuery {
    /// The page asked for.
    pub fn page(&self) -> i64 {
        requested(&self.page)
    }
}

/// Where in a list the reader is.
#[derive(Debug, Clone)]
pub struct Pagination {
    /// The page shown, from 1.
    pub page: i64,
    /// How many pages there are, at least 1.
    pub pages: i64,
    /// How many entries there are in all.
    pub total: i64,
    /// The address of a page but for its number, e.g. `/fr/produits?tri=prix&page=`.
    base: String,
}

impl Pagination {
    /// Of a list of `total` entries, `per_page` a page, at `path` with the query pairs that stay.
    pub fn new(page: i64, per_page: i64, total: i64, path: &str, kept: &[(String, String)]) -> Self {
        let pages = ((total + per_page - 1) / per_page).max(1);
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in kept.iter().filter(|(name, _)| name != "page") {
            query.append_pair(name, value);
        }
        let query = query.append_pair("page", "").finish();
        Self {
            page: page.clamp(1, pages),
            pages,
            total,
            base: format!("{path}?{query}"),
        }
    }

    /// The address of a page.
    pub fn href(&self, page: &i64) -> String {
        format!("{}{page}", self.base)
    }

    /// The page before, if any.
    pub fn previous(&self) -> Option<i64> {
        (self.page > 1).then(|| self.page - 1)
    }

    /// The page after, if any.
    pub fn next(&self) -> Option<i64> {
        (self.page < self.pages).then(|| self.page + 1)
    }

    /// The address of the page before.
    pub fn previous_href(&self) -> Option<String> {
        self.previous().map(|page| self.href(&page))
    }

    /// The address of the page after.
    pub fn next_href(&self) -> Option<String> {
        self.next().map(|page| self.href(&page))
    }

    /// The numbers worth showing: first, last, and those around the current one; 0 stands for a gap.
    pub fn numbers(&self) -> Vec<i64> {
        let near = |number: &i64| *number == 1 || *number == self.pages || (number - self.page).abs() <= 1;
        let mut shown = Vec::new();
        for number in (1..=self.pages).filter(near) {
            if shown.last().is_some_and(|last| number - last > 1) {
                shown.push(0);
            }
            shown.push(number);
        }
        shown
    }
}

/// The page asked for, at least 1 and no further than a person would go.
pub fn requested(page: &str) -> i64 {
    page.parse().unwrap_or(1).clamp(1, 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_show_the_ends_and_the_surroundings() {
        let pagination = Pagination::new(6, 24, 24 * 12, "/fr/produits", &[("tri".into(), "prix".into())]);
        assert_eq!(pagination.numbers(), [1, 0, 5, 6, 7, 0, 12]);
        assert_eq!(pagination.href(&7), "/fr/produits?tri=prix&page=7");
    }

    #[test]
    fn an_empty_list_has_one_page() {
        let pagination = Pagination::new(3, 24, 0, "/fr/produits", &[]);
        assert_eq!((pagination.page, pagination.pages), (1, 1));
        assert_eq!((pagination.previous(), pagination.next()), (None, None));
    }
}
