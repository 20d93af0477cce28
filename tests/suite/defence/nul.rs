//! The character NUL, which no text of the database can hold: wherever a request holds one, it is refused before any
//! query is made of it (K6).
use crate::policy::asking::{Question, world};
use crate::policy::table::{Line, lines};

/// The request of the line, with a NUL in the query and then in each field.
fn with_a_nul(line: &Line) -> Vec<Question> {
    let plain = Question::of(line, &line.path.replace("{l}", "fr"));
    let mut questions = vec![Question {
        path: format!("{}?q=a%00", plain.path),
        ..plain.clone()
    }];
    for place in 0..plain.form.len() {
        let mut question = plain.clone();
        question.form[place].1.push('\0');
        questions.push(question);
    }
    questions
}

/// Shown to fail by leaving the query out of `hosts::only_ours`, the fields out of `Form`, and those out of `Upload`.
#[actix_web::test]
async fn a_request_with_a_nul_is_refused_wherever_it_stands() {
    let world = world().await;
    let mut wrong = Vec::new();
    for line in lines() {
        for question in with_a_nul(&line) {
            let reply = world.ask(line.admitted().unwrap_or(0), &question).await;
            if reply.page.status() != 400 || !reply.changed.is_empty() {
                wrong.push(format!("{}: {question:?}: {:?}", reply.page.status(), reply.changed));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them\n{}", wrong.len(), wrong.join("\n"));
}
