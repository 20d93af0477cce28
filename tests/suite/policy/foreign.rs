//! What belongs to another cooperative is not found, by whichever of its names it is asked for (I1, I2): the foreign
//! parent with its own child, the own parent with a foreign child, and a foreign name in a form.
use super::asking::{Question, world};
use super::table::{ACTORS, FOREIGN, Line, MANAGER, Outcome, lines};

/// The people of the cooperative argan, and who left it.
const OURS: [usize; 4] = [3, 4, MANAGER, 7];

fn of_the_space() -> Vec<Line> {
    let is_of_a_space = |line: &Line| line.path.contains("/espace/{argan}");
    lines().into_iter().filter(is_of_a_space).collect()
}

/// Every way to put objects of miel in place of some of the path's; 1 is the first object alone, all bits are all.
fn swaps(line: &Line) -> Vec<(String, bool)> {
    let all = (1_u32 << line.objects()) - 1;
    (1..=all)
        .map(|mask| (line.swapped(|place| mask & (1 << place) != 0), mask == all))
        .collect()
}

#[actix_web::test]
async fn another_cooperatives_objects_are_not_found_and_stay_as_they_are() {
    let world = world().await;
    let mut wrong = Vec::new();
    for line in of_the_space() {
        for (path, is_whole) in swaps(&line) {
            let question = Question::of(&line, &path);
            for actor in OURS.into_iter().chain((!is_whole).then_some(FOREIGN)) {
                let reply = world.ask(actor, &question).await;
                if reply.outcome() != Outcome::Status(404) || !reply.changed.is_empty() {
                    let got = reply.outcome();
                    wrong.push(format!(
                        "{} {path}: {} got {got}, {:?}",
                        line.method, ACTORS[actor].0, reply.changed
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The twin of each line, so that the objects of miel that nobody of argan found are known to be there.
#[actix_web::test]
async fn the_manager_of_the_other_cooperative_finds_what_is_theirs() {
    let world = world().await;
    let mut wrong = Vec::new();
    for line in of_the_space().iter().filter(|line| line.method == "GET") {
        let reply = world.ask(FOREIGN, &Question::of(line, &line.swapped(|_| true))).await;
        if reply.outcome() != line.outcomes[MANAGER] {
            wrong.push(format!("{}: {}", line.swapped(|_| true), reply.outcome()));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[actix_web::test]
async fn another_cooperatives_names_in_a_form_are_refused() {
    let world = world().await;
    let mut wrong = Vec::new();
    for line in of_the_space() {
        let mut question = Question::of(&line, &line.path);
        for (_, value) in &mut question.form {
            *value = value.replace("-argan}", "-miel}");
        }
        if question.form != line.form {
            let reply = world.ask(MANAGER, &question).await;
            if reply.page.status() != 404 || !reply.changed.is_empty() {
                wrong.push(format!("{}: {} {:?}", line.name(), reply.outcome(), reply.changed));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
