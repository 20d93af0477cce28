//! Which mails a person wants besides those that orders and the account need.
use askama::Template;
use serde::Deserialize;

use crate::accounts::choice::Choice;
use crate::web::account::door::Door;
use crate::web::guards::SignedIn;
use crate::web::{Form, Layout, Result, render};

#[derive(Template)]
#[template(path = "account/notifications/edit.html")]
struct Edit {
    layout: Layout,
    wants_restocks: bool,
}

/// GET /{l}/compte/notifications
pub async fn edit(door: Door, SignedIn(person): SignedIn, layout: Layout) -> Result {
    let user_id = person.user.id;
    let wants_restocks = door
        .read(move |conn| Choice::BackInStock.is_wanted_by(conn, user_id))
        .await?;
    render(Edit { layout, wants_restocks })
}

/// What was ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NotificationForm {
    pub retour: String,
}

/// POST /{l}/compte/notifications
pub async fn update(door: Door, SignedIn(person): SignedIn, Form(form): Form<NotificationForm>) -> Result {
    let (user_id, is_wanted) = (person.user.id, !form.retour.is_empty());
    door.write(move |conn, _| Choice::BackInStock.choose(conn, (user_id, &is_wanted)))
        .await?;
    Ok(door.back("/compte/notifications", "notification-saved"))
}
