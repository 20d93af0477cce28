//! How one cooperative's parcel travels.
use actix_web::web::Path;
use serde::Deserialize;

use crate::cart::{self, Cart};
use crate::locale::Locale;
use crate::shipping::Service;
use crate::web::flash::Flash;
use crate::web::shopping::desk::Desk;
use crate::web::{Error, Form, Result};

/// A radio.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DeliveryForm {
    service: String,
}

/// POST /{l}/panier/livraisons/{cooperative}
pub async fn update(
    desk: Desk,
    locale: Locale,
    path: Path<(String, String)>,
    Form(form): Form<DeliveryForm>,
) -> Result {
    let (_, slug) = path.into_inner();
    let token = desk.token()?;
    let Some(service) = Service::parse(&form.service) else {
        return Ok(desk.to_cart(locale, Flash::bad(locale.t("form-choice"))));
    };
    desk.db
        .write(move |conn| {
            let cart = Cart::held_by(conn, &token)?;
            let known = cart::services_by_slug(conn, &[(slug, service)])?;
            let id = known.into_keys().next().ok_or(Error::NotFound)?;
            Ok::<_, Error>(cart.choose_service(conn, id, service)?)
        })
        .await?;
    Ok(desk.to_cart(locale, Flash::ok(locale.t("cart-delivery-set"))))
}
