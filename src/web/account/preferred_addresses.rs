//! Which address of the book the checkout begins with.
use actix_web::web::Path;

use crate::accounts::SavedAddress;
use crate::web::account::addresses::change;
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
    let named = (person.user.id, path.into_inner().1);
    change(&door, named, (SavedAddress::prefer, "address-preferred")).await
}
