//! Where a person is signed in, and signing out there.
use actix_web::web::{Data, Path};
use askama::Template;
use uuid::Uuid;

use crate::accounts::audit::{self, Event, Kind, Object};
use crate::accounts::session::{self, Listed};
use crate::db::Db;
use crate::web::account::door::Door;
use crate::web::form::Nothing;
use crate::web::guards::SignedIn;
use crate::web::{Error, Form, Layout, Result, render, session as web_session};

#[derive(Template)]
#[template(path = "account/user_sessions/index.html")]
struct Index {
    layout: Layout,
    sessions: Vec<Listed>,
    own: Option<Uuid>,
}

impl Index {
    fn is_own(&self, listed: &Listed) -> bool {
        self.own == Some(listed.handle)
    }

    fn device(&self, listed: &Listed) -> String {
        if listed.device.is_empty() {
            self.layout.t("device-unknown")
        } else {
            listed.device.clone()
        }
    }
}

/// GET /{l}/compte/sessions
pub async fn index(db: Data<Db>, SignedIn(person): SignedIn, door: Door, layout: Layout) -> Result {
    let user_id = person.user.id;
    let sessions = db
        .read(move |conn| session::of(conn, user_id).map_err(Error::from))
        .await?;
    render(Index {
        layout,
        sessions,
        own: web_session::handle(&door.session),
    })
}

/// POST /{l}/compte/sessions/{handle}/delete
pub async fn destroy(
    door: Door,
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    _form: Form<Nothing>,
) -> Result {
    let (_, handle) = path.into_inner();
    let handle = Uuid::parse_str(&handle).map_err(|_| Error::NotFound)?;
    let user_id = person.user.id;
    door.write(move |conn, by| {
        if !session::end_named(conn, user_id, handle)? {
            return Err(Error::NotFound);
        }
        audit::record(conn, by, Event::done(Kind::SessionsEnded, Object::user(user_id))).map_err(Error::from)
    })
    .await?;
    Ok(door.back("/compte/sessions", "device-ended"))
}

/// POST /{l}/compte/sessions/autres/delete
pub async fn destroy_others(door: Door, SignedIn(person): SignedIn, _form: Form<Nothing>) -> Result {
    let (user_id, own) = (person.user.id, web_session::handle(&door.session));
    door.write(move |conn, by| {
        session::end_others(conn, user_id, own)?;
        audit::record(conn, by, Event::done(Kind::SessionsEnded, Object::user(user_id)))
    })
    .await?;
    Ok(door.back("/compte/sessions", "device-others-ended"))
}
