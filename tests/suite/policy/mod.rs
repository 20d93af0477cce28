//! The policy of access: `routes.txt` says what each actor gets from each route, and these tests ask. A new route needs
//! its line there; what the line names in braces is made in [`objects`].
pub mod asking;
mod foreign;
mod forgery;
pub mod headers;
pub mod objects;
mod registry;
mod surplus;
pub mod table;

use std::collections::BTreeSet;

use asking::{Question, world};
use registry::Route;
use table::{ACTORS, lines};

const NONE: Vec<String> = Vec::new();

/// What a line for a route would look like, to be corrected by whoever knows who may come in.
fn proposal(route: &Route) -> String {
    let nobody = if route.pattern.contains("/espace") || route.pattern.contains("/admin") {
        "404"
    } else {
        "200"
    };
    let answers = vec![nobody; ACTORS.len()].join(" ");
    format!(
        "{route} has no line in tests/suite/policy/routes.txt; add (with who really gets what, and objects):\n{:4} {answers} private {}",
        route.method, route.pattern
    )
}

/// Shown to fail by taking the line of `/{l}/admin/courriels` out, which then asked for it back.
#[test]
fn every_route_has_its_line() {
    let told: BTreeSet<_> = lines().iter().map(table::Line::shape).collect();
    let untold: Vec<_> = registry::routes()
        .iter()
        .filter(|route| !told.contains(&Route::shape(&route.method, &route.pattern)))
        .map(proposal)
        .collect();
    assert!(untold.is_empty(), "\n{}", untold.join("\n"));
}

#[test]
fn every_line_has_its_route() {
    let known: BTreeSet<_> = registry::routes()
        .iter()
        .map(|route| Route::shape(&route.method, &route.pattern))
        .collect();
    let lines = lines();
    let lost: Vec<_> = lines
        .iter()
        .filter(|line| !known.contains(&line.shape()))
        .map(table::Line::name)
        .collect();
    assert_eq!(lost, NONE, "lines of routes.txt whose route is gone");
}

/// A route declared in another way would be in no list.
#[test]
fn every_declaration_of_a_route_is_read() {
    assert_eq!(
        registry::declared_otherwise(),
        NONE,
        "declare it as .route(\"/path\", get().to(handler))"
    );
    let (declared, understood) = registry::declared_and_understood();
    assert_eq!(
        declared, understood,
        "`.route(` in src/web, and those that registry.rs could read"
    );
}

#[actix_web::test]
async fn everyone_gets_what_the_policy_says() {
    let world = world().await;
    let mut wrong = Vec::new();
    for line in lines() {
        let question = Question::of(&line, &line.path);
        let comes_in = line.admitted().map(|actor| line.outcomes[actor]);
        for (actor, expected) in line.outcomes.iter().enumerate() {
            let reply = world.ask(actor, &question).await;
            if reply.outcome() != *expected {
                wrong.push(format!(
                    "{}: {} got {}, not {expected}",
                    line.name(),
                    ACTORS[actor].0,
                    reply.outcome()
                ));
            }
            let may_change = line.method == "POST" && (expected.is_admitted() || comes_in == Some(*expected));
            if !may_change && !reply.changed.is_empty() {
                wrong.push(format!(
                    "{}: {} changed {:?}",
                    line.name(),
                    ACTORS[actor].0,
                    reply.changed
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The address of every page of the staff that needs no object.
pub fn staff_pages() -> Vec<String> {
    let pages = lines().into_iter().filter(|line| line.method == "GET");
    let pages = pages.map(|line| line.path.replace("{l}", "fr"));
    pages
        .filter(|path| path.starts_with("/fr/admin") && !path.contains('{'))
        .collect()
}
