//! A person's own page: where they may go, and the way out.
use actix_web::web::Data;
use askama::Template;

use crate::db::Db;
use crate::orders::{Order, history};
use crate::web::guards::SignedIn;
use crate::web::{Error, Layout, Result, render};

#[derive(Template)]
#[template(path = "account/accounts/show.html")]
struct Show {
    layout: Layout,
    email: String,
    /// The newest ones.
    orders: Vec<Order>,
    claimable: i64,
}

/// So many orders are shown; their own page has all.
const RECENT: i64 = 5;

/// GET /{l}/compte
pub async fn show(db: Data<Db>, SignedIn(person): SignedIn, layout: Layout) -> Result {
    let user_id = person.user.id;
    let (orders, claimable) = db
        .read(move |conn| {
            let orders = Order::recent_of(conn, user_id, RECENT)?;
            Ok::<_, Error>((orders, history::count_claimable(conn, user_id)?))
        })
        .await?;
    render(Show {
        layout,
        email: person.user.email,
        orders,
        claimable,
    })
}
