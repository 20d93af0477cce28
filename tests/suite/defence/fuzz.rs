//! Broken requests, thousands of them, to every route of the policy by each of its actors (K6): none is a fault of the
//! program, and what is refused has a page in the reader's language.
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use regex::Regex;

use super::times;
use crate::policy::asking::{Question, Reply, World, world};
use crate::policy::table::{ACTORS, Line, filled, lines};

/// What somebody may write where a word, a number, a date or a choice is asked for.
const ODD: [&str; 40] = [
    "",
    " ",
    "0",
    "-1",
    "1",
    "2147483648",
    "9223372036854775808",
    "99999999999999999999999",
    "1e309",
    "NaN",
    "0x10",
    "1,5",
    "1.5",
    "٣",
    "null",
    "true",
    "[]",
    "{}",
    "{{7*7}}",
    "${7*7}",
    "'",
    "''",
    "\"",
    "' OR 1=1 --",
    "'; DROP TABLE users; --",
    "1) OR (1=1",
    "%",
    "%00",
    "\\",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "\u{202e}abc",
    "\u{0}",
    "\r\nX: y",
    "é",
    "ﷺ",
    "👩‍🌾",
    "2026-02-30",
    "0000-00-00",
    "fr",
];

/// Kinds of body, whatever is in it.
const KINDS: [&str; 7] = [
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/form-data; boundary=border",
    "application/json",
    "text/plain",
    "image/jpeg",
    "nonsense",
];

const BODIES: [&[u8]; 9] = [
    b"",
    b"%",
    b"a=%ff%fe",
    b"=&=&=",
    b"\xff\xfe\x00",
    b"--border\r\n\r\n",
    b"--border\r\nContent-Disposition: form-data\r\n\r\nx",
    b"--border\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"../x\"\r\n\r\nx\r\n--border--\r\n",
    b"{\"a\":[",
];

const HEADERS: [(&str, &str); 10] = [
    ("accept", "nonsense"),
    ("accept-language", ";;q=9,*"),
    ("accept-encoding", "br;q=x"),
    ("range", "bytes=9-1"),
    ("if-none-match", "\""),
    ("if-modified-since", "yesterday"),
    ("cookie", "sid=x; cart=y; commune=z; visitor=%"),
    ("x-forwarded-for", "nobody"),
    ("content-length", "1"),
    ("expect", "100-continue"),
];

/// One way to spoil a request.
type Spoil = fn(&mut StdRng, &mut Question);

const WAYS: [Spoil; 9] = [
    odd_object,
    odd_query,
    odd_field,
    lost_field,
    twice_a_field,
    long_field,
    odd_body,
    odd_header,
    other_method,
];

fn odd(chance: &mut StdRng) -> &'static str {
    ODD.choose(chance).expect("there are some")
}

fn odd_object(chance: &mut StdRng, question: &mut Question) {
    let objects = Regex::new(r"\{[a-z-]+\}").expect("a pattern");
    let places: Vec<_> = objects.find_iter(&question.path).map(|found| found.range()).collect();
    let Some(place) = places.choose(chance) else { return };
    let word: String = url::form_urlencoded::byte_serialize(odd(chance).as_bytes()).collect();
    question.path.replace_range(place.clone(), &word.replace('+', "%20"));
}

fn odd_query(chance: &mut StdRng, question: &mut Question) {
    let names = [
        "q",
        "page",
        "tri",
        "categorie",
        "cooperative",
        "prix_min",
        "du",
        "au",
        "suite",
        "region",
        "etat",
        "x[]",
    ];
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for _ in 0..chance.random_range(1..4) {
        query.append_pair(names.choose(chance).expect("there are some"), odd(chance));
    }
    let mark = if question.path.contains('?') { '&' } else { '?' };
    question.path = format!("{}{mark}{}", question.path, query.finish());
}

/// A field of the form, if there is one.
fn field<'a>(chance: &mut StdRng, question: &'a mut Question) -> Option<&'a mut (String, String)> {
    let count = question.form.len();
    (count > 0).then(|| &mut question.form[chance.random_range(0..count)])
}

fn odd_field(chance: &mut StdRng, question: &mut Question) {
    let word = odd(chance).to_owned();
    if let Some((_, value)) = field(chance, question) {
        *value = word;
    }
}

fn lost_field(chance: &mut StdRng, question: &mut Question) {
    if let Some((name, _)) = field(chance, question) {
        name.push('_');
    }
}

fn twice_a_field(chance: &mut StdRng, question: &mut Question) {
    let word = odd(chance).to_owned();
    if let Some((name, _)) = field(chance, question) {
        let again = (name.clone(), word);
        question.form.push(again);
    }
}

fn long_field(chance: &mut StdRng, question: &mut Question) {
    let length = *[500, 5_000, 70_000].choose(chance).expect("there are some");
    if let Some((_, value)) = field(chance, question) {
        *value = "é".repeat(length);
    }
}

fn odd_body(chance: &mut StdRng, question: &mut Question) {
    let (kind, body) = (KINDS.choose(chance), BODIES.choose(chance));
    question.body = kind.zip(body).map(|(kind, body)| ((*kind).to_owned(), body.to_vec()));
}

fn odd_header(chance: &mut StdRng, question: &mut Question) {
    question.headers.extend(HEADERS.choose(chance));
}

fn other_method(chance: &mut StdRng, question: &mut Question) {
    let methods = ["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW"];
    question.method = (*methods.choose(chance).expect("there are some")).to_owned();
}

fn broken(chance: &mut StdRng, line: &Line) -> Question {
    let language = *["fr", "ar", "en"].choose(chance).expect("there are some");
    let mut question = Question::of(line, &line.path.replace("{l}", language));
    for _ in 0..chance.random_range(1..3) {
        let spoil = WAYS.choose(chance).expect("there are some");
        spoil(chance, &mut question);
    }
    question
}

/// What no visitor is to read: the database's words, Rust's, or the source's.
fn tells_of_the_inside(text: &str) -> bool {
    let words = [
        "diesel",
        "panicked",
        "src/",
        ".rs:",
        "SELECT ",
        "INSERT INTO",
        "violates",
        "PgConnection",
        "relation \"",
    ];
    words.iter().any(|word| text.contains(word))
}

/// What is wrong with the answer.
fn fault(world: &World, question: &Question, reply: &Reply) -> Option<&'static str> {
    let page = &reply.page;
    if page.status() >= 500 {
        return Some("a fault of the program");
    }
    let is_text = page.header("content-type").starts_with("text/");
    if is_text && tells_of_the_inside(&String::from_utf8_lossy(page.bytes())) {
        return Some("it tells of the inside");
    }
    if page.status() < 400 || question.method == "HEAD" {
        return None;
    }
    let path = filled(&question.path, &world.objects);
    let language = path
        .get(1..3)
        .filter(|code| ["fr", "ar", "en"].contains(code) && path.get(3..4).is_none_or(|next| "/?".contains(next)));
    let is_page =
        page.html().contains("<h1") && page.html().contains(&format!("lang=\"{}\"", language.unwrap_or("fr")));
    (!is_page).then_some("no page in the reader's language")
}

/// The run is the same each time; `TWIZA_FUZZ_SEED` begins another.
fn chance() -> StdRng {
    let seed = std::env::var("TWIZA_FUZZ_SEED").ok().and_then(|seed| seed.parse().ok());
    StdRng::seed_from_u64(seed.unwrap_or(2026))
}

/// Shown to fail by leaving `has_control` out of `hosts::only_ours`.
#[actix_web::test]
async fn no_broken_request_is_a_fault_of_the_program() {
    let world = world().await;
    let (lines, mut chance) = (lines(), chance());
    let mut wrong = Vec::new();
    for number in 0..times(3_000, 20_000) {
        let line = &lines[number % lines.len()];
        let question = broken(&mut chance, line);
        let admitted = line.admitted().filter(|_| chance.random_bool(0.7));
        let actor = admitted.unwrap_or_else(|| chance.random_range(0..ACTORS.len()));
        let reply = world.ask(actor, &question).await;
        if let Some(fault) = fault(&world, &question, &reply) {
            wrong.push(format!(
                "{fault}: {} by {}: {question:?}",
                reply.page.status(),
                ACTORS[actor].0
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of them\n{}", wrong.len(), wrong.join("\n"));
}
