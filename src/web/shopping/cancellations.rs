//! Calling an order off, from its page, while the cooperatives have packed nothing.
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::db::Db;
use crate::locale::Locale;
use crate::orders::{Actor, MoveError, Order, OrderToken, OrderView};
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::limits::Limits;
use crate::web::shopping::orders::{can_be_cancelled, unlinked};
use crate::web::shopping::prices::Nothing;
use crate::web::site::Site;
use crate::web::{Form, Layout, Result, paths, render};

#[derive(Template)]
#[template(path = "shopping/cancellations/new.html")]
struct New {
    layout: Layout,
    order: Order,
    back: String,
}

/// GET /{l}/commandes/{token}/annulation
pub async fn new(
    (db, limits, site): (Data<Db>, Data<Limits>, Data<Site>),
    request: HttpRequest,
    path: Path<(String, String)>,
    layout: Layout,
) -> Result {
    limits.order_link(&request)?;
    let (locale, token) = (layout.locale, OrderToken::from_path(&path.into_inner().1));
    let view = db
        .read(move |conn| {
            let order = Order::find_by_token(conn, &token)?;
            OrderView::load(conn, order)
        })
        .await?;
    if !can_be_cancelled(&view.parcels) {
        return Ok(back(
            &site,
            locale,
            (&view.order.token(), Flash::bad(locale.t("order-cancel-too-late"))),
        ));
    }
    let back = paths::order(locale, view.order.token().as_str());
    let order = view.order;
    unlinked(render(New { layout, order, back })?)
}

/// POST /{l}/commandes/{token}/annulation
pub async fn create(
    (db, limits, site): (Data<Db>, Data<Limits>, Data<Site>),
    request: HttpRequest,
    path: Path<(String, String)>,
    layout: Layout,
    _form: Form<Nothing>,
) -> Result {
    limits.order_link(&request)?;
    let (locale, token) = (layout.locale, OrderToken::from_path(&path.into_inner().1));
    let by = Actor::Buyer(layout.person.as_ref().map(|person| person.user.id));
    let reason = locale.t("order-cancel-reason");
    let secret = token.clone();
    let cancelled = db.write(move |conn| {
        let order = Order::find_by_token(conn, &secret)?;
        order.cancel(conn, by, &reason)?;
        Ok(order)
    });
    let flash = match cancelled.await {
        Ok(order) => Flash::ok(locale.t1("order-cancelled", "number", &order.number)),
        Err(MoveError::Database(error)) => return Err(error.into()),
        Err(_) => Flash::bad(locale.t("order-cancel-too-late")),
    };
    Ok(back(&site, locale, (&token, flash)))
}

fn back(site: &Data<Site>, locale: Locale, (token, flash): (&OrderToken, Flash)) -> HttpResponse {
    see_other_with(site, paths::order(locale, token.as_str()), flash)
}
