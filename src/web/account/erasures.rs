//! The end of an account, asked for by its owner.
use askama::Template;
use serde::Deserialize;

use crate::accounts::User;
use crate::privacy::erasure::{self, EraseError, Obstacle};
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::guards::SignedIn;
use crate::web::{Error, Errors, Form, Layout, Result, render, session, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ErasureForm {
    /// Ticked: the person knows that there is no way back.
    pub compris: String,
}

#[derive(Template)]
#[template(path = "account/erasures/new.html")]
struct New {
    layout: Layout,
    obstacles: Vec<String>,
    errors: Errors,
}

impl New {
    fn of(layout: Layout, (obstacles, errors): (Vec<Obstacle>, Errors)) -> Self {
        let words = |obstacle: &Obstacle| match obstacle {
            Obstacle::OpenOrders(count) => layout.t1("erasure-held-orders", "n", *count),
            Obstacle::OnlyManager(name) => layout.t1("erasure-held-manager", "cooperative", name),
            Obstacle::Staff => layout.t("erasure-held-staff"),
        };
        Self {
            obstacles: obstacles.iter().map(words).collect(),
            layout,
            errors,
        }
    }
}

/// GET /{l}/compte/effacement
pub async fn new(door: Door, SignedIn(person): SignedIn, layout: Layout) -> Result {
    let obstacles = obstacles(&door, person.user).await?;
    render(New::of(layout, (obstacles, Errors::new())))
}

async fn obstacles(door: &Door, user: User) -> Result<Vec<Obstacle>> {
    door.read(move |conn| erasure::obstacles(conn, &user)).await
}

/// POST /{l}/compte/effacement
pub async fn create(door: Door, SignedIn(person): SignedIn, Form(form): Form<ErasureForm>, layout: Layout) -> Result {
    let user = person.user;
    if form.compris.is_empty() {
        let errors = Errors::one("compris", layout.t("erasure-error-understood"));
        return unprocessable(New::of(layout, (obstacles(&door, user).await?, errors)));
    }
    proofs::demand(&door, &user, &layout).await?;
    match door
        .write(move |conn, by| erased(erasure::erase(conn, by, &user)))
        .await?
    {
        None => {
            session::sign_out(&door.session);
            Ok(door.back("", "erasure-done"))
        }
        Some(held) => unprocessable(New::of(layout, (held, Errors::new()))),
    }
}

/// What stood in the way, if anything.
fn erased(outcome: std::result::Result<(), EraseError>) -> Result<Option<Vec<Obstacle>>> {
    match outcome {
        Ok(()) => Ok(None),
        Err(EraseError::Held(obstacles)) => Ok(Some(obstacles)),
        Err(EraseError::Database(error)) => Err(Error::from(error)),
    }
}
