//! What no page may hold, and who looks at which.
use std::sync::LazyLock;

use regex::Regex;
use url::Url;

use crate::policy::table::{Line, Outcome};
use crate::support::Page;

const OURS: &str = "http://twiza.test";

/// Those of the policy's actors who have something to see, in the order in which they are asked: a shopper with orders
/// and a cart, the manager of a cooperative, the administrator, finance, the other shopper, a moderator.
const VIEWERS: [usize; 6] = [1, 5, 11, 10, 2, 8];

/// Who of them comes in.
pub fn viewer(line: &Line) -> Option<usize> {
    VIEWERS
        .into_iter()
        .find(|actor| line.outcomes[*actor] == Outcome::Status(200))
}

/// Where links may lead besides: to a message or call, and in mails to the shop by its whole name.
const MEANT: [&str; 4] = ["mailto:", "tel:", "https://wa.me/", "http://127.0.0.1:8080/"];

/// Whether a browser that got `link` on a page of ours stays with us.
pub fn stays(link: &str) -> bool {
    let page = Url::parse(OURS).and_then(|ours| ours.join("/fr/page")).expect("a URL");
    let to = page.join(link).ok();
    to.is_some_and(|to| to.origin() == page.origin())
}

/// The links and forms of a page that leave us.
pub fn away(html: &str) -> Vec<String> {
    static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r#"\s(?:href|action|src|formaction|poster)="([^"]*)""#));
    let links = LINK
        .captures_iter(html)
        .map(|found| found[1].replace("&amp;", "&").replace("&#38;", "&"));
    let is_meant = |link: &str| MEANT.iter().any(|start| link.starts_with(start));
    links.filter(|link| !stays(link) && !is_meant(link)).collect()
}

/// What would run or be fetched on a page into which `texts` were written, if anything.
pub fn unsafe_in(page: &Page, texts: &[String]) -> Option<String> {
    let is_html = page.header("content-type").starts_with("text/html");
    is_html.then(|| unsafe_html(page.html(), texts)).flatten()
}

/// The same for a mail.
pub fn unsafe_html(html: &str, texts: &[String]) -> Option<String> {
    let raw = texts
        .iter()
        .filter(|text| text.contains('<'))
        .find(|text| html.contains(text.as_str()));
    let away = || away(html).into_iter().next();
    raw.cloned().or_else(|| inline(html)).or_else(away)
}

/// A script within the page or from elsewhere, an element that brings a document of its own, or an attribute that runs.
fn inline(html: &str) -> Option<String> {
    static TAG: LazyLock<Regex> = LazyLock::new(|| pattern(r#"<[a-zA-Z][^<>"]*(?:"[^"]*"[^<>"]*)*>"#));
    static VALUE: LazyLock<Regex> = LazyLock::new(|| pattern(r#""[^"]*""#));
    static RUNS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^<(?:object|embed|applet)\b|\s(?:on\w+|srcdoc)="));
    static BRINGS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"(?i)^<(?:script(?: type="module")?(?:>|[^>]* src="[^/])|base [^>]*href)"#));
    let is_unsafe = |tag: &&str| BRINGS.is_match(tag) || RUNS.is_match(&VALUE.replace_all(tag, "\"\""));
    let tags = TAG.find_iter(html).map(|found| found.as_str());
    tags.filter(is_unsafe).map(str::to_owned).next()
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern")
}
