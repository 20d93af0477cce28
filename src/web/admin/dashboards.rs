//! The first page of the staff's area: what waits for whom.
use actix_web::web::Data;
use askama::Template;

use crate::db::{Conn, Db};
use crate::web::guards::Staff;
use crate::web::{Error, Layout, Result, render};
use crate::{notifications, orders, reports};

#[derive(Template)]
#[template(path = "admin/dashboards/show.html")]
struct Show {
    layout: Layout,
    waiting: reports::Waiting,
    states: Vec<(orders::State, i64)>,
    dead_letters: i64,
    sees_letters: bool,
}

/// GET /{l}/admin
pub async fn show(db: Data<Db>, staff: Staff, layout: Layout) -> Result {
    let (waiting, states, dead_letters) = db.read(counters).await?;
    let sees_letters = staff.role.can_operate();
    render(Show {
        layout,
        waiting,
        states,
        dead_letters,
        sees_letters,
    })
}

type Counters = (reports::Waiting, Vec<(orders::State, i64)>, i64);

fn counters(conn: &mut Conn) -> std::result::Result<Counters, Error> {
    let waiting = reports::Waiting::load(conn)?;
    let counts = orders::list::counts(conn, None)?;
    let count_of = |state| {
        counts
            .iter()
            .find(|(counted, _)| *counted == state)
            .map_or(0, |(_, count)| *count)
    };
    let states = orders::State::ALL
        .into_iter()
        .map(|state| (state, count_of(state)))
        .collect();
    Ok((waiting, states, notifications::Letter::count_dead(conn)?))
}
