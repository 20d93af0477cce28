//! Putting things into the cart, changing how many, taking them out.
use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::Deserialize;

use crate::cart::{AddError, Cart, CartLine, CartToken};
use crate::locale::Locale;
use crate::web::flash::Flash;
use crate::web::shopping::desk::Desk;
use crate::web::{Error, Form, Layout, Result, cookies};

/// A button or a number field; `quantite` is the button's, `saisie` what was typed beside it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LineForm {
    variante: String,
    quantite: String,
    saisie: String,
}

impl LineForm {
    /// How many are wanted.
    fn quantity(&self) -> Option<i32> {
        let typed = if self.quantite.is_empty() {
            &self.saisie
        } else {
            &self.quantite
        };
        typed.trim().parse().ok().filter(|quantity| *quantity >= 0)
    }
}

/// What happened to a line.
struct Changed {
    line: CartLine,
    wanted: i32,
    now: i32,
}

/// POST /{l}/panier/articles; the button that takes a removal back says what to add in the address.
pub async fn create(desk: Desk, layout: Layout, undo: Query<LineForm>, Form(form): Form<LineForm>) -> Result {
    let locale = layout.locale;
    let asked = if form.variante.is_empty() {
        undo.into_inner()
    } else {
        form
    };
    let variant_id: i64 = asked.variante.parse().map_err(|_| Error::NotFound)?;
    let Some(quantity) = asked.quantity().filter(|quantity| *quantity > 0) else {
        return Ok(desk.to_cart(locale, Flash::bad(locale.t("form-number"))));
    };
    let token = desk.token.clone().unwrap_or_else(CartToken::generate);
    let owner = layout.person.as_ref().map(|person| person.user.id);
    let flash = match add(&desk, &token, (variant_id, quantity), owner).await {
        Ok(changed) => added(locale, &changed),
        Err(AddError::NotForSale) => Flash::bad(locale.t("cart-not-for-sale")),
        Err(AddError::SoldOut) => Flash::bad(locale.t("cart-sold-out")),
        Err(AddError::Database(error)) => return Err(error.into()),
    };
    keeping(desk.to_cart(locale, flash), &desk, &token)
}

/// The secret lives as long as the cart, counted from the last thing put in.
pub fn keeping(mut response: HttpResponse, desk: &Desk, token: &CartToken) -> Result {
    let cookie = cookies::build(&desk.site, "cart", token.as_str().to_owned(), cookies::CART_DAYS);
    response
        .add_cookie(&cookie)
        .map_err(|error| Error::Internal(error.into()))?;
    Ok(response)
}

async fn add(
    desk: &Desk,
    token: &CartToken,
    (variant_id, quantity): (i64, i32),
    owner: Option<i64>,
) -> std::result::Result<Changed, AddError> {
    let (token, wish) = (token.clone(), desk.wish.clone());
    let added = desk.db.write(move |conn| {
        let cart = Cart::find_or_create(conn, &token)?;
        if let Some(user_id) = owner {
            cart.set_owner(conn, user_id)?;
        }
        cart.go_where_wished(conn, &wish)?;
        let of_variant = |line: &CartLine| line.variant_id == variant_id;
        let before = cart
            .lines(conn)?
            .iter()
            .find(|line| of_variant(line))
            .map_or(0, |line| line.quantity);
        let now = cart.add(conn, variant_id, quantity)?;
        let line = cart.lines(conn)?.into_iter().find(of_variant);
        Ok(Changed {
            line: line.ok_or(AddError::NotForSale)?,
            wanted: before.saturating_add(quantity),
            now,
        })
    });
    added.await
}

fn added(locale: Locale, changed: &Changed) -> Flash {
    if changed.now < changed.wanted {
        return clamped(locale, changed);
    }
    Flash::ok(locale.t1("cart-added", "product", changed.line.name(locale)))
}

/// Fewer than wanted are left.
fn clamped(locale: Locale, changed: &Changed) -> Flash {
    let text = locale.t2("cart-clamped", "n", changed.now, "product", changed.line.name(locale));
    Flash {
        kind: "wait".to_owned(),
        ..Flash::ok(text)
    }
}

/// POST /{l}/panier/articles/{id}; another cart's line is not found.
pub async fn update(desk: Desk, locale: Locale, path: Path<(String, i64)>, Form(form): Form<LineForm>) -> Result {
    let (_, line_id) = path.into_inner();
    let token = desk.token()?;
    let Some(wanted) = form.quantity() else {
        return Ok(desk.to_cart(locale, Flash::bad(locale.t("form-number"))));
    };
    let changed = desk.db.write(move |conn| {
        let cart = Cart::held_by(conn, &token)?;
        let line = cart.line(conn, line_id)?;
        let now = cart.set_quantity(conn, line_id, wanted)?.unwrap_or(0);
        Ok::<_, Error>(Changed { line, wanted, now })
    });
    Ok(desk.to_cart(locale, updated(locale, &changed.await?)))
}

fn updated(locale: Locale, changed: &Changed) -> Flash {
    let (line, product) = (&changed.line, changed.line.name(locale));
    if changed.now == 0 {
        let again = format!(
            "/{}/panier/articles?variante={}&quantite={}",
            locale.code(),
            line.variant_id,
            line.quantity
        );
        return Flash::ok(locale.t1("cart-removed", "product", product)).with_undo(again, locale.t("action-undo"));
    }
    if changed.now < changed.wanted {
        return clamped(locale, changed);
    }
    Flash::ok(locale.t2("cart-updated", "n", changed.now, "product", product))
}
