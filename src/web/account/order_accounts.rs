//! An account for somebody who has just ordered as a guest: offered after the order, never before, with what they typed
//! filled in. Whether the address has an account is not said here either.
use actix_web::web::Path;

use crate::orders::{Order, OrderToken};
use crate::web::account::door::Door;
use crate::web::account::sign_ups::{New, SignUpForm};
use crate::web::shopping::orders::unlinked;
use crate::web::{Layout, Result, render};

/// GET /{l}/commandes/{token}/compte
pub async fn new(door: Door, path: Path<(String, String)>, layout: Layout) -> Result {
    door.limits.order_link(&door.request)?;
    let token = OrderToken::from_path(&path.into_inner().1);
    let order = door.read(move |conn| Order::find_by_token(conn, &token)).await?;
    let form = SignUpForm {
        nom: order.buyer_name,
        email: order.email.map(|email| email.to_string()).unwrap_or_default(),
        telephone: order.phone.to_string(),
        ..SignUpForm::default()
    };
    unlinked(render(New::of(layout, form))?)
}
