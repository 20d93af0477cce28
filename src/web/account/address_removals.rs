//! Taking an address out of the book, after having been asked.
use actix_web::web::{Data, Path};
use askama::Template;

use crate::accounts::SavedAddress;
use crate::geography::Geography;
use crate::web::account::addresses::{Shown, change, find};
use crate::web::account::door::Door;
use crate::web::form::Nothing;
use crate::web::guards::SignedIn;
use crate::web::{Form, Layout, Result, render};

#[derive(Template)]
#[template(path = "account/address_removals/new.html")]
struct New {
    layout: Layout,
    address: Shown,
}

/// GET /{l}/compte/adresses/{code}/suppression
pub async fn new(
    (door, geography): (Door, Data<Geography>),
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    layout: Layout,
) -> Result {
    let saved = find(&door, person.user.id, path.into_inner().1).await?;
    let address = Shown::new(saved, layout.locale, &geography);
    render(New { layout, address })
}

/// POST /{l}/compte/adresses/{code}/suppression
pub async fn create(
    door: Door,
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    _form: Form<Nothing>,
) -> Result {
    let named = (person.user.id, path.into_inner().1);
    change(&door, named, (SavedAddress::remove, "address-removed")).await
}
