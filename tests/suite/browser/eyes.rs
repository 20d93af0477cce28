//! What a person sees at a window, and what every page must be.
use fantoccini::Locator;
use serde_json::json;

use super::logs::{TakeLog, complaints};
use super::window::Browser;

const CHECKS: &str = include_str!("page_checks.js");

impl Browser {
    /// What a person reads on the page, one space between words.
    pub async fn text(&self) -> String {
        let body = self.find("body").await;
        plain(&body.text().await.expect("the page has text"))
    }

    /// Fails unless a person reads `sentence`.
    pub async fn expect(&self, sentence: &str) {
        let text = self.text().await;
        let is_said = text.contains(&plain(sentence));
        assert!(is_said, "{} should say \"{sentence}\": {text}", self.path().await);
    }

    /// What a field holds.
    pub async fn value_of(&self, name: &str) -> String {
        let field = self.find(&format!("[name='{name}']:not([type=hidden])")).await;
        let value = field.prop("value").await.expect("a field has a value");
        value.unwrap_or_default()
    }

    /// How many such elements there are.
    pub async fn count(&self, selector: &str) -> usize {
        let found = self.client.find_all(Locator::Css(selector)).await;
        found.expect("elements can be counted").len()
    }

    /// The text of every such element.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let found = self.client.find_all(Locator::Css(selector)).await;
        let mut texts = Vec::new();
        for element in found.expect("elements can be found") {
            texts.push(plain(&element.text().await.expect("an element has text")));
        }
        texts
    }

    /// The status of the answer that made the page.
    pub async fn status(&self) -> u64 {
        let script = "return performance.getEntriesByType('navigation')[0].responseStatus";
        self.run(script).await.as_u64().expect("a status is a number")
    }

    /// Fails with everything that is wrong with the page.
    pub(super) async fn check(&self) {
        let faults = self.faults().await.join("\n");
        let (path, width, script) = (self.path().await, self.width, self.script);
        assert!(faults.is_empty(), "{path} at {width} px, script {script:?}:\n{faults}");
    }

    /// Everything that is wrong with the page as it is now.
    pub async fn faults(&self) -> Vec<String> {
        let path = self.path().await;
        let arguments = vec![json!(self.width), json!(path.get(1..3).unwrap_or_default())];
        let found = self.client.execute(CHECKS, arguments).await.expect("the checks run");
        let mut faults: Vec<String> = serde_json::from_value(found).expect("faults are sentences");
        let log = self.client.issue_cmd(TakeLog).await.expect("the console can be read");
        faults.extend(complaints(&log));
        faults
    }

    /// Opens a page whose words mean harm: what ran there and found no `hit`, and what the policy had to stop.
    pub async fn looks_for_harm(&self, path: &str) -> Vec<String> {
        let address = format!("{}{path}", self.origin);
        self.client.goto(&address).await.expect("the page opens");
        let log = self.client.issue_cmd(TakeLog).await.expect("the console can be read");
        let mut faults = complaints(&log);
        let status = self.status().await;
        faults.extend((status != 200).then(|| format!("it answered {status}")));
        faults
    }
}

/// Without the marks of direction and with one kind of space.
pub fn plain(text: &str) -> String {
    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'];
    let words = text.replace(marks, "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
