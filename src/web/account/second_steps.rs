//! The second step of signing in: a code of the authenticator, or a recovery code.
use askama::Template;

use crate::accounts::Assurance;
use crate::accounts::authenticator::{self, Verdict};
use crate::web::account::door::{Arrival, Door};
use crate::web::account::sign_in_codes::CodeForm;
use crate::web::{Errors, Form, Layout, Result, paths, render, see_other, session, unprocessable};

#[derive(Template)]
#[template(path = "account/second_steps/new.html")]
struct New {
    layout: Layout,
    errors: Errors,
}

/// GET /{l}/connexion/verification
pub async fn new(door: Door, layout: Layout) -> Result {
    if session::awaited(&door.session).is_none() {
        return Ok(see_other(paths::account(door.locale, "/connexion")));
    }
    let errors = Errors::new();
    render(New { layout, errors })
}

/// POST /{l}/connexion/verification
pub async fn create(door: Door, Form(form): Form<CodeForm>, layout: Layout) -> Result {
    let wrong = match session::awaited(&door.session) {
        Some(awaited) => match judge(&door, awaited.user_id, form.code).await? {
            Verdict::Right(user) => return door.welcome(user, twice_proved(awaited.arrival)).await,
            Verdict::Wrong => "second-step-error",
            Verdict::Exhausted => "second-step-exhausted",
        },
        None => "second-step-late",
    };
    let errors = Errors::one("code", layout.t(wrong));
    unprocessable(New { layout, errors })
}

async fn judge(door: &Door, user_id: i64, code: String) -> Result<Verdict> {
    door.write(move |conn, by| authenticator::verify(conn, by, (user_id, &code)))
        .await
}

fn twice_proved(arrival: Arrival) -> Arrival {
    Arrival {
        assurance: Assurance::Two,
        ..arrival
    }
}
