//! Where the whole cart goes.
use crate::cart::Cart;
use crate::locale::Locale;
use crate::web::flash::Flash;
use crate::web::shopping::desk::Desk;
use crate::web::shopping::places::Chosen;
use crate::web::{Form, Result};

/// POST /{l}/panier/commune
pub async fn update(desk: Desk, locale: Locale, Form(chosen): Form<Chosen>) -> Result {
    let token = desk.token()?;
    let Some(commune) = desk.geography.commune(&chosen.commune) else {
        return Ok(desk.to_cart(locale, Flash::bad(locale.t("form-commune"))));
    };
    let code = commune.code.clone();
    desk.db
        .write(move |conn| {
            let cart = Cart::held_by(conn, &token)?;
            cart.set_commune(conn, &code)
        })
        .await?;
    let said = locale.t1("cart-destination-set", "commune", commune.name(locale));
    Ok(desk.to_cart(locale, Flash::ok(said)))
}
