//! A first-time buyer says that the order stands, from its page. The link alone says nothing: programs that look at
//! links before people do must not confirm.
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

use crate::db::Db;
use crate::orders::{Actor, Order, OrderToken};
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::limits::Limits;
use crate::web::shopping::prices::Nothing;
use crate::web::site::Site;
use crate::web::{Error, Form, Layout, Result, paths};

/// POST /{l}/commandes/{token}/confirmation
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
    let page = paths::order(locale, token.as_str());
    let confirmed = db
        .write(move |conn| {
            let order = Order::find_by_token(conn, &token)?;
            order.confirm(conn, by).map_err(Error::from)
        })
        .await?;
    let flash = if confirmed {
        Flash::ok(locale.t("order-confirmed"))
    } else {
        Flash::bad(locale.t("order-confirmed-not-now"))
    };
    Ok(see_other_with(&site, page, flash))
}
