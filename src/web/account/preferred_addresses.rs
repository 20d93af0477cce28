//! Which address of the book the checkout begins with.
use actix_web::web::Path;

use crate::accounts::SavedAddress;
use crate::web::account::door::Door;
use crate::web::form::Nothing;
use crate::web::guards::SignedIn;
use crate::web::{Form, Result};

/// POST /{l}/compte/adresses/{code}/defaut
pub async fn update(
    door: Door,
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    _form: Form<Nothing>,
) -> Result {
    let (user_id, code) = (person.user.id, path.into_inner().1);
    door.write(move |conn, _| SavedAddress::prefer(conn, user_id, &code))
        .await?;
    Ok(door.back("/compte/adresses", "address-preferred"))
}
