//! The first page of a space: what waits today, and the tasks as big pictures.
use askama::Template;

use crate::db::{Conn, CooperativeDb};
use crate::listings;
use crate::orders::list::{self, Filter};
use crate::orders::{State, ready_by_of};
use crate::web::cooperative::Space;
use crate::web::cooperative::rows::Row;
use crate::web::guards::{Member, SignedIn};
use crate::web::{Error, Layout, Result, paths, render, see_other};

/// How many parcels the first page names; the list has the rest.
const SHOWN: i64 = 6;

#[derive(Template)]
#[template(path = "cooperative/dashboards/index.html")]
struct Index {
    layout: Layout,
    /// Address and name of each cooperative.
    spaces: Vec<(String, String)>,
}

/// GET /{l}/espace
pub async fn index(SignedIn(person): SignedIn, layout: Layout) -> Result {
    let locale = layout.locale;
    let spaces: Vec<(String, String)> = person
        .belongings
        .iter()
        .map(|belonging| {
            let href = paths::space(locale, &belonging.slug, "");
            (href, belonging.name(locale).to_owned())
        })
        .collect();
    match spaces.as_slice() {
        [] => Err(Error::NotFound),
        [(only, _)] => Ok(see_other(only.as_str())),
        _ => render(Index { layout, spaces }),
    }
}

#[derive(Template)]
#[template(path = "cooperative/dashboards/show.html")]
struct Show {
    layout: Layout,
    space: Space,
    first_name: String,
    work: Work,
}

/// What waits in a cooperative.
struct Work {
    to_prepare: i64,
    /// Ordered, but the buyer has yet to confirm or to pay.
    awaited: i64,
    /// Sizes whose stock nobody has confirmed lately.
    unconfirmed: i64,
    to_hand_over: i64,
    rows: Vec<Row>,
}

impl Work {
    fn load(conn: &mut Conn, cooperative_id: i64) -> Result<Self> {
        let filter = Filter {
            cooperative_id: Some(cooperative_id),
            states: vec![State::Placed, State::Packed],
            ..Filter::default()
        };
        let counts = list::counts(conn, Some(cooperative_id))?;
        let count = |wanted| counts.iter().find(|(state, _)| *state == wanted).map_or(0, |(_, n)| *n);
        let (listed, _) = list::page(conn, &filter, (1, SHOWN))?;
        let ready_by = ready_by_of(conn, &listed)?;
        let awaited = list::count_awaited(conn, cooperative_id)?;
        Ok(Self {
            to_prepare: count(State::Placed) - awaited,
            awaited,
            unconfirmed: listings::count_unconfirmed(conn, cooperative_id)?,
            to_hand_over: count(State::Packed),
            rows: Row::all(listed, &ready_by),
        })
    }
}

/// GET /{l}/espace/{cooperative}
pub async fn show(db: CooperativeDb, member: Member, layout: Layout) -> Result {
    let cooperative_id = member.cooperative.cooperative_id;
    let work = db.read(move |conn| Work::load(conn, cooperative_id)).await?;
    render(Show {
        space: Space::of(&member, layout.locale),
        first_name: first_name(&member.person.user.name),
        work,
        layout,
    })
}

fn first_name(name: &str) -> String {
    name.split_whitespace().next().unwrap_or_default().to_owned()
}
