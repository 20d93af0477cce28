//! The cart: one parcel per cooperative, with everything that can be known before ordering.
use actix_web::web::Query;
use askama::Template;

use crate::cart::{Cart, Contents, Terms};
use crate::web::shopping::desk::{Desk, today};
use crate::web::shopping::parcels::ParcelView;
use crate::web::shopping::places::{Chosen, Places};
use crate::web::shopping::totals::Totals;
use crate::web::{Error, Layout, Result, render};

#[derive(Template)]
#[template(path = "shopping/carts/show.html")]
struct Show {
    layout: Layout,
    parcels: Vec<ParcelView>,
    totals: Totals,
    places: Places,
    /// The lists stand open.
    is_choosing: bool,
    can_be_ordered: bool,
}

#[derive(Template)]
#[template(path = "shopping/carts/empty.html")]
struct Empty {
    layout: Layout,
}

/// GET /{l}/panier
pub async fn show(desk: Desk, layout: Layout, chosen: Query<Chosen>) -> Result {
    match contents(&desk).await?.filter(|contents| !contents.is_empty()) {
        Some(contents) => render(Show::new(&desk, layout, (&contents, chosen.into_inner()))),
        None => render(Empty { layout }),
    }
}

async fn contents(desk: &Desk) -> Result<Option<Contents>> {
    let Some(token) = desk.token.clone() else {
        return Ok(None);
    };
    let contents = desk.db.read(move |conn| {
        let Some(cart) = Cart::find(conn, &token)? else {
            return Ok(None);
        };
        let terms = Terms::load(conn, today(), true)?;
        Ok::<_, Error>(Some(Contents::load(conn, &cart, terms)?))
    });
    contents.await
}

impl Show {
    fn new(desk: &Desk, layout: Layout, (contents, chosen): (&Contents, Chosen)) -> Self {
        let locale = layout.locale;
        let is_choosing = contents.commune.is_none() || !chosen.is_empty();
        let chosen = match &contents.commune {
            Some(commune) if chosen.is_empty() => Chosen {
                commune: commune.code.clone(),
                ..chosen
            },
            _ => chosen,
        };
        Self {
            parcels: ParcelView::all(locale, contents, &desk.geography),
            totals: Totals::new(locale, contents),
            places: Places::of(&desk.geography, locale, &chosen),
            can_be_ordered: can_be_ordered(contents),
            is_choosing,
            layout,
        }
    }
}

/// Nothing has to be settled in the cart first.
pub fn can_be_ordered(contents: &Contents) -> bool {
    contents.can_be_ordered() && contents.lines().all(|line| line.problem().is_none())
}
