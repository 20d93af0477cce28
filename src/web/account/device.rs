//! Which browser somebody uses, in words that they recognise on the list of their sessions.

/// The browsers by the mark that tells them apart; the more particular ones first, since all claim to be the others.
const BROWSERS: [(&str, &str); 7] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// The systems by their mark; again the more particular ones first.
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// `Firefox · Android`; empty when the browser does not say.
pub fn label(user_agent: &str) -> String {
    let known = [named(&BROWSERS, user_agent), named(&SYSTEMS, user_agent)];
    known.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn named(table: &[(&str, &'static str)], user_agent: &str) -> Option<&'static str> {
    let found = table.iter().find(|(mark, _)| user_agent.contains(mark));
    found.map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_that_claim_to_be_others_are_told_apart() {
        let phone = "Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) \
                     SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36";
        assert_eq!(label(phone), "Samsung Internet · Android");
        let desktop = "Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/124.0 Safari/537.36 Edg/124.0";
        assert_eq!(label(desktop), "Edge · Windows");
        assert_eq!(
            label("Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Firefox/125.0"),
            "Firefox · Linux"
        );
        assert_eq!(label("curl/8.5"), "");
    }
}
