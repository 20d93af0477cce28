//! A person's own page: where they may go, and the way out.
use actix_web::web::Data;
use askama::Template;

use crate::db::Db;
use crate::orders::Order;
use crate::web::guards::SignedIn;
use crate::web::{Error, Layout, Result, render};

#[derive(Template)]
#[template(path = "account/accounts/show.html")]
struct Show {
    layout: Layout,
    email: String,
    orders: Vec<Order>,
}

/// GET /{l}/compte
pub async fn show(db: Data<Db>, SignedIn(person): SignedIn, layout: Layout) -> Result {
    let user_id = person.user.id;
    let orders = db
        .read(move |conn| Order::recent_of(conn, user_id).map_err(Error::from))
        .await?;
    render(Show {
        layout,
        email: person.user.email,
        orders,
    })
}
