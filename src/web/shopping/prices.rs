//! The buyer has seen that prices changed and goes on.
use crate::cart::Cart;
use crate::locale::Locale;
use crate::web::flash::Flash;
use crate::web::shopping::desk::Desk;
use crate::web::{Form, Result};

/// A form that is only its button.
#[derive(Debug, serde::Deserialize)]
pub struct Nothing {}

/// POST /{l}/panier/prix
pub async fn update(desk: Desk, locale: Locale, _form: Form<Nothing>) -> Result {
    let token = desk.token()?;
    desk.db
        .write(move |conn| {
            let cart = Cart::held_by(conn, &token)?;
            cart.accept_prices(conn)
        })
        .await?;
    Ok(desk.to_cart(locale, Flash::ok(locale.t("cart-prices-accepted"))))
}
