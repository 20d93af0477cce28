//! Words that are meant to run stay words, wherever they were written and wherever they are read (K1). In the browser
//! itself: browser/hostile.rs.
use twiza::locale::Locale;
use twiza::notifications::Letter;

use super::hostile::{fill, scripts};
use super::pages::{unsafe_html, unsafe_in, viewer};
use super::times;
use crate::notifications::sample::queue_all;
use crate::policy::asking::{Question, World, world};
use crate::policy::table::{Line, lines};
use crate::support::CommittedDb;

/// Turns in one world: its one transaction keeps every version of every row, and grows slow.
const TURNS: usize = 10;

/// Guards against any `|safe` on what people wrote.
#[actix_web::test]
async fn what_is_stored_stays_words_on_every_page() {
    let (mut wrong, mut seen) = (Vec::new(), 0);
    let whole = scripts().len();
    for begin in (0..times(4, whole)).step_by(TURNS) {
        let world = world().await;
        for turn in begin..times(4, whole).min(begin + TURNS) {
            let (faults, shown) = stored(&world, turn).await;
            wrong.extend(faults);
            seen += shown;
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(seen > 100, "only {seen} pages showed what people wrote");
}

/// What is wrong with the pages of that turn, and how many showed what people wrote.
async fn stored(world: &World, turn: usize) -> (Vec<String>, usize) {
    let (texts, mut wrong, mut seen) = (scripts(), Vec::new(), 0);
    let filled = world.app.run(|conn| fill(conn, &texts, turn * 41));
    assert!(filled > 40, "only {filled} columns took a text");
    let language = ["fr", "ar", "en"][turn % 3];
    for line in lines().iter().filter(|line| line.method == "GET") {
        let Some(actor) = viewer(line) else { continue };
        let question = Question::of(line, &line.path.replace("{l}", language));
        let page = world.ask(actor, &question).await.page;
        seen += usize::from(String::from_utf8_lossy(page.bytes()).contains("hit("));
        wrong.extend(unsafe_in(&page, &texts).map(|found| format!("{}: {found}", line.name())));
    }
    (wrong, seen)
}

/// A form that is refused keeps what was typed. Guards against echoing it raw.
#[actix_web::test]
async fn what_is_typed_stays_words_in_every_form() {
    let world = world().await;
    let (texts, mut wrong) = (scripts(), Vec::new());
    for (number, line) in lines().iter().enumerate().filter(|(_, line)| line.method == "POST") {
        let Some(actor) = line.admitted() else { continue };
        for turn in 0..times(4, texts.len()) {
            let question = typing(line, &texts, number + turn * 41);
            let page = world.ask(actor, &question).await.page;
            wrong.extend(unsafe_in(&page, &texts).map(|found| format!("{}: {found}", line.name())));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The form with such a text in every field, or in one of them alone, so that the others lead on.
fn typing(line: &Line, texts: &[String], turn: usize) -> Question {
    let mut question = Question::of(line, &line.path);
    let fields = question.form.len();
    for (place, (_, value)) in question.form.iter_mut().enumerate() {
        let is_chosen = turn.is_multiple_of(2) || place == turn / 2 % fields;
        if is_chosen && value != "@jpeg" {
            texts[(turn + place) % texts.len()].clone_into(value);
        }
    }
    question
}

/// What pages take from their address, most of which is their own query.
const NAMES: [&str; 12] = [
    "q",
    "suite",
    "page",
    "tri",
    "categorie",
    "cooperative",
    "region",
    "province",
    "etat",
    "du",
    "au",
    "x",
];

async fn echoed(world: &World, line: &Line, actor: usize, text: &str) -> Vec<crate::support::Page> {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(NAMES.map(|name| (name, text)));
    let path = format!("{}?{}", line.path, query.finish());
    let word: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let lost = format!("{}/{}", line.path, word.replace('+', "%20"));
    let whole = world.ask(actor, &Question::of(line, &path)).await.page;
    vec![whole, world.ask(actor, &Question::of(line, &lost)).await.page]
}

#[actix_web::test]
async fn what_stands_in_an_address_stays_words() {
    let world = world().await;
    let (texts, mut wrong) = (scripts(), Vec::new());
    for (number, line) in lines().iter().enumerate().filter(|(_, line)| line.method == "GET") {
        let Some(actor) = viewer(line) else { continue };
        for turn in 0..times(2, texts.len()) {
            let text = &texts[(number + turn * 41) % texts.len()];
            for page in echoed(&world, line, actor, text).await {
                wrong.extend(unsafe_in(&page, &texts).map(|found| format!("{}: {found}", line.name())));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Guards against leaving `escape` out of a mail's template.
#[test]
fn what_people_wrote_stays_words_in_every_mail() {
    let database = CommittedDb::new();
    let (texts, mut wrong) = (scripts(), Vec::new());
    for (number, text) in texts.iter().enumerate() {
        let locale = Locale::ALL[number % 3];
        for letter in queue_all(&mut database.conn(), text, locale, number as i64) {
            wrong.extend(harm(&letter, &texts));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn harm(letter: &Letter, texts: &[String]) -> Option<String> {
    let split = letter
        .subject
        .contains(char::is_control)
        .then(|| letter.subject.clone());
    let found = split.or_else(|| unsafe_html(&letter.html_body, texts));
    found.map(|found| format!("{}: {found}", letter.kind))
}
