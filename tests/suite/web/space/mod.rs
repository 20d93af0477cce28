//! The space of a cooperative, as its members, helpers and those who must stay outside see it.
mod doors;
mod leaving;
mod packing;
mod stock;

use twiza::orders::{Parcel, Preparing};

use crate::support::buyers::{AMLOU, ARGAN, parcel_of};
use crate::support::{Client, Page, TestApp};

pub const SPACE: &str = "/fr/espace/argan-exemple";

/// A parcel of the cooperative argan: two bottles of oil (fragile) and one pot of amlou.
pub fn parcel(app: &TestApp) -> Parcel {
    app.run(|conn| parcel_of(conn, &[(ARGAN, 2), (AMLOU, 1)]))
}

pub fn path(parcel: &Parcel) -> String {
    format!("{SPACE}/commandes/{}", parcel.reference)
}

/// The parcel as it stands.
pub fn again(app: &TestApp, parcel: &Parcel) -> Parcel {
    app.run(|conn| Parcel::find_by_reference(conn, &parcel.reference).unwrap())
}

pub fn prepared(app: &TestApp, parcel: &Parcel) -> Preparing {
    app.run(|conn| Preparing::find_for(conn, parcel.cooperative_id, &parcel.reference).unwrap())
}

/// Ticks both things and sends that photo.
pub async fn pack_with(client: &mut Client, parcel: &Parcel, photo: &[u8]) -> Page {
    let ticks = [("pris", "1"), ("pris", "3")];
    let page = format!("{}/emballage", path(parcel));
    client.post_files(&page, &ticks, &[("photo", "colis.jpg", photo)]).await
}

/// Packs the parcel as it should be.
pub async fn pack(client: &mut Client, parcel: &Parcel) -> Page {
    pack_with(client, parcel, &crate::media::samples::jpeg()).await
}
