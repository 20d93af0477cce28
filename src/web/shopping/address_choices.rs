//! The saved addresses of a signed-in buyer at the checkout: the form begins with the one that fits, and each is a
//! button that fills it in.
use crate::accounts::{Destination, SavedAddress};
use crate::cart::Cart;
use crate::checkout::Buyer;
use crate::db::{Conn, Failure};
use crate::geography::Geography;
use crate::locale::Locale;
use crate::web::shopping::desk::Desk;
use crate::web::{Error, Layout, Result};

/// One of the buttons.
pub struct Choice {
    pub code: String,
    pub name: String,
    pub address: String,
    pub commune: String,
}

impl Choice {
    /// The person's addresses, the default first.
    pub fn all(locale: Locale, geography: &Geography, saved: &[SavedAddress]) -> Vec<Self> {
        let choice = |one: &SavedAddress| Self {
            code: one.code.clone(),
            name: one.to.name.clone(),
            address: one.to.address.clone(),
            commune: geography.commune_label(locale, &one.to.commune_code),
        };
        saved.iter().map(choice).collect()
    }
}

/// The addresses of the person, if there is one.
pub fn of(conn: &mut Conn, user_id: Option<i64>) -> std::result::Result<Vec<SavedAddress>, Failure> {
    user_id.map_or(Ok(Vec::new()), |user_id| SavedAddress::of(conn, user_id))
}

/// The address that the form begins with: where the cart goes already, or the default while it goes nowhere yet.
pub async fn first(desk: &Desk, layout: &Layout) -> Result<Option<Destination>> {
    let (Some(person), Some(token)) = (&layout.person, desk.token.clone()) else {
        return Ok(None);
    };
    let user_id = person.user.id;
    desk.db
        .read(move |conn| {
            let cart = Cart::find(conn, &token)?;
            let commune = cart.and_then(|cart| cart.commune_code);
            let fits = |to: &Destination| commune.as_ref().is_none_or(|code| *code == to.commune_code);
            let saved = SavedAddress::of(conn, user_id)?;
            Ok(saved.into_iter().map(|one| one.to).find(fits))
        })
        .await
}

/// The person's address of that code.
pub async fn find(desk: &Desk, layout: &Layout, code: String) -> Result<Destination> {
    let person = layout.person.as_ref().ok_or(Error::NotFound)?;
    let user_id = person.user.id;
    let found = desk.db.read(move |conn| SavedAddress::find(conn, user_id, &code));
    Ok(found.await?.to)
}

/// Saves where an order goes; a full book stays as it is.
pub fn keep(conn: &mut Conn, user_id: Option<i64>, buyer: &Buyer) -> std::result::Result<(), Failure> {
    let Some(user_id) = user_id else { return Ok(()) };
    let to = Destination {
        name: buyer.name.clone(),
        phone: buyer.phone.clone(),
        commune_code: buyer.commune_code.clone(),
        address: buyer.address.clone(),
        landmark: buyer.landmark.clone(),
    };
    SavedAddress::add(conn, user_id, &to).map(drop)
}
