//! No other site acts in a visitor's name (J4): every form is asked for its token and for where it comes from.
use super::asking::{Question, world};
use super::table::{ACTORS, lines};

fn forged(question: &Question) -> Vec<(&'static str, Question)> {
    let with = |name, value| Question {
        headers: vec![(name, value)],
        ..question.clone()
    };
    let mut ways = vec![
        ("from another site", with("sec-fetch-site", "cross-site")),
        ("from a neighbour", with("sec-fetch-site", "same-site")),
        ("of another origin", with("origin", "https://evil.test")),
        ("of no origin", with("origin", "null")),
    ];
    let without = Question {
        has_token: false,
        ..question.clone()
    };
    let mut planted = without.clone();
    planted.form.insert(0, ("_csrf".to_owned(), "A".repeat(64)));
    if !OPENED_BY_THEIR_ADDRESS.contains(&question.path.as_str()) {
        ways.extend([("without a token", without), ("with a made-up token", planted)]);
    }
    ways
}

/// Mail programs send these by themselves (RFC 8058): the secret in the address is all they have.
const OPENED_BY_THEIR_ADDRESS: [&str; 1] = ["/{l}/notifications/{stop}"];

#[actix_web::test]
async fn a_form_sent_by_another_site_is_refused_and_changes_nothing() {
    let world = world().await;
    let mut wrong = Vec::new();
    for line in lines().iter().filter(|line| line.method != "GET") {
        let actor = line
            .admitted()
            .unwrap_or_else(|| panic!("nobody may do {}", line.name()));
        for (way, question) in forged(&Question::of(line, &line.path)) {
            let reply = world.ask(actor, &question).await;
            if reply.page.status() != 403 || !reply.changed.is_empty() {
                let got = reply.outcome();
                wrong.push(format!(
                    "{} {way}: {} got {got}, {:?}",
                    line.name(),
                    ACTORS[actor].0,
                    reply.changed
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
