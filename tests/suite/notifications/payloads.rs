//! D6: whatever people type, a mail has its own headers, one recipient, and no tag or link of theirs.
use diesel::Connection;
use twiza::locale::Locale;
use twiza::worker::run_once;

use super::{postman, sample};
use crate::support::CommittedDb;
use crate::support::smtp::{MailServer, Taken};

const TRAPS: [&str; 25] = [
    "A\r\nBcc: victime@mal.example",
    "A\nSubject: mal.example",
    "A\r\n\r\n<a href=\"https://mal.example\">x</a>",
    "A\r\n.\r\nMAIL FROM:<x@mal.example>",
    "A\u{1}B mal.example",
    "A\u{202E}elpmaxe.lam",
    "A\u{2028}Bcc: v@mal.example",
    "https://mal.example/paiement",
    "HTTP://MAL.EXAMPLE",
    "//mal.example",
    "www.mal.example",
    "mal.example",
    "mal。example mal．example mal｡example",
    "moi@mal.example",
    "mailto:moi@mal.example",
    "<moi@mal.example>, <toi@mal.example>",
    "\"A\" <moi@mal.example>",
    "javascript:alert(1)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "</title><a href='//mal.example'>ici</a>",
    "{{ 7 * 7 }} { $name } %s ${x}",
    "=?utf-8?q?=0D=0ABcc=3A_v=40mal=2Eexample?=",
    "=cmd|' /C calc'!A0",
];
/// Each trap alone, and hidden in what people write.
const DRESSINGS: [&str; 8] = [
    "#",
    "Aïcha # Benali",
    "سلمى # المثال",
    "#\t#",
    " #",
    "# ",
    "(#)",
    "1.#.2",
];
const TAGS: [&str; 4] = ["<script", "<img", "onmouseover=\"", "href='"];
const LINKS: [&str; 6] = [
    "mal.example",
    "MAL.EXAMPLE",
    "mal。example",
    "@mal",
    "javascript:a",
    "mailto:m",
];
const HEADERS: [&str; 9] = [
    "Auto-Submitted",
    "Content-Language",
    "Content-Type",
    "Date",
    "From",
    "MIME-Version",
    "Message-ID",
    "Subject",
    "To",
];

fn payloads() -> impl Iterator<Item = (i64, String, Locale)> {
    let words = TRAPS
        .iter()
        .flat_map(|trap| DRESSINGS.iter().map(|dressing| dressing.replace('#', trap)));
    (0..)
        .zip(words)
        .map(|(id, words)| (id, words, Locale::ALL[id as usize % 3]))
}

fn links(body: &str) -> usize {
    body.matches("://").count()
}

/// Shown to fail by showing what people typed as they typed it.
#[test]
fn no_body_carries_a_tag_or_a_link_that_a_person_typed() {
    let database = CommittedDb::new();
    let mut conn = database.conn();
    conn.begin_test_transaction().expect("a transaction begins");
    for (id, words, locale) in payloads() {
        for letter in sample::queue_all(&mut conn, &words, locale, id) {
            let (text, html) = (&letter.text_body, &letter.html_body);
            // Its button, and where it is stopped.
            let ours = 1 + usize::from(letter.stop_path.is_some());
            assert_eq!(
                (links(text), links(html), html.matches("<a ").count()),
                (ours, ours, ours),
                "{words:?} in {text} {html}"
            );
            assert!(!TAGS.iter().any(|tag| html.contains(tag)), "{words:?} in {html}");
            assert!(
                !LINKS.iter().any(|link| text.contains(link) || html.contains(link)),
                "{words:?} in {text} {html}"
            );
        }
    }
}

/// Shown to fail by queueing names as they were typed: the first trap then stops the worker.
#[actix_web::test]
async fn no_name_or_product_changes_the_headers_or_the_recipient() {
    let database = CommittedDb::new();
    let server = MailServer::start();
    for (id, words, locale) in payloads() {
        sample::queue_refusal(&mut database.conn(), &words, locale, id);
    }
    let report = run_once(&database.db(), &postman(&server))
        .await
        .expect("the database answers");
    assert_eq!((report.sent, report.dead, report.put_off), (200, 0, 0));
    server.taken().iter().for_each(assert_unchanged);
}

fn assert_unchanged(message: &Taken) {
    let headers = message.headers();
    let mut names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, HEADERS, "{headers:?}");
    assert_eq!(message.recipients, ["RCPT TO:<salma@exemple.test>"]);
    let to = message.header("To");
    let (name, address) = to.rsplit_once('<').expect("the address stands in angle brackets");
    let name = name.trim();
    let is_quoted = name.starts_with('"') && name.ends_with('"');
    assert_eq!(address, "salma@exemple.test>");
    assert!(is_quoted || !name.contains(['@', '<', ',', ';', ':']), "{to}");
}
