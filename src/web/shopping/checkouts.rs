//! The checkout: one page, one button that says the amount, and one order however often it is pressed.
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use uuid::Uuid;

use crate::accounts::SavedAddress;
use crate::accounts::saved_address::MOST;
use crate::cart::{self, Cart, Contents, Terms};
use crate::checkout::{Checkout, PlaceError, Placed};
use crate::locale::Locale;
use crate::money::Money;
use crate::payments::Method;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::limits::Limits;
use crate::web::shopping::address_choices::{self, Choice};
use crate::web::shopping::carts::can_be_ordered;
use crate::web::shopping::checkout_form::{CheckoutForm, Wanted};
use crate::web::shopping::desk::{Desk, today};
use crate::web::shopping::parcels::ParcelView;
use crate::web::shopping::places::{Chosen, Places};
use crate::web::shopping::refusals::errors_of;
use crate::web::shopping::totals::Totals;
use crate::web::{Error, Errors, Form, Layout, Result, paths, render, see_other, unprocessable};

#[derive(Template)]
#[template(path = "shopping/checkouts/new.html")]
struct New {
    layout: Layout,
    form: CheckoutForm,
    errors: Errors,
    parcels: Vec<ParcelView>,
    totals: Totals,
    places: Places,
    /// The lists of places stand open.
    is_choosing: bool,
    methods: Vec<(&'static str, String, String)>,
    /// The person's saved addresses.
    addresses: Vec<Choice>,
    can_keep_address: bool,
    /// What the button says.
    order: String,
}

/// GET /{l}/commande; what must be settled first is settled in the cart.
pub async fn new(desk: Desk, layout: Layout) -> Result {
    let mut form = CheckoutForm::new(layout.person.as_ref());
    if let Some(to) = address_choices::first(&desk, &layout).await? {
        form.fill(&to);
    }
    match load(&desk, &layout, &form).await? {
        Some(loaded) if can_be_ordered(&loaded.contents) => {
            render(New::of(&desk, layout, (&loaded, form, Errors::new())))
        }
        _ => Ok(see_other(paths::cart(layout.locale))),
    }
}

/// POST /{l}/commande
pub async fn create(
    (desk, limits): (Desk, Data<Limits>),
    request: HttpRequest,
    Form(pairs): Form<Vec<(String, String)>>,
    layout: Layout,
) -> Result {
    limits.checkout(&request)?;
    let mut form = CheckoutForm::read(pairs);
    if let Some(code) = form.carnet.clone() {
        form.fill(&address_choices::find(&desk, &layout, code).await?);
    }
    if form.is_draft() {
        return redraw(&desk, layout, form).await;
    }
    let wanted = match form.parse(layout.locale, &desk.geography) {
        Ok(wanted) => wanted,
        Err(errors) => return again(&desk, layout, (form, errors)).await,
    };
    match place(&desk, &layout, (wanted, form.garder)).await {
        Ok(placed) => Ok(thanks(&desk, layout.locale, &placed)),
        Err(PlaceError::EmptyCart) => Ok(see_other(paths::cart(layout.locale))),
        Err(PlaceError::KeyReused) => Err(Error::Conflict("its key placed another order")),
        Err(PlaceError::Database(error)) => Err(error.into()),
        Err(refusal) => refuse(&desk, layout, (form, refusal)).await,
    }
}

/// The same form with the communes, deliveries and total asked for, or in another language; the cart remembers them.
async fn redraw(desk: &Desk, layout: Layout, form: CheckoutForm) -> Result {
    remember(desk, &form, layout.locale).await?;
    match load(desk, &layout, &form).await? {
        Some(loaded) if !loaded.contents.is_empty() => render(New::of(desk, layout, (&loaded, form, Errors::new()))),
        _ => Ok(see_other(paths::cart(layout.locale))),
    }
}

async fn remember(desk: &Desk, form: &CheckoutForm, locale: Locale) -> Result<()> {
    let Some(token) = desk.token.clone() else { return Ok(()) };
    let commune = Places::of(&desk.geography, locale, &form.place).commune;
    let services = form.services();
    let remembered = desk.db.write(move |conn| {
        let Some(cart) = Cart::find(conn, &token)? else {
            return Ok(());
        };
        if !commune.is_empty() {
            cart.set_commune(conn, &commune)?;
        }
        for (cooperative_id, service) in cart::services_by_slug(conn, &services)? {
            cart.choose_service(conn, cooperative_id, service)?;
        }
        Ok::<_, Error>(())
    });
    remembered.await
}

/// The form again, 422, with what was typed.
async fn again(desk: &Desk, layout: Layout, (form, errors): (CheckoutForm, Errors)) -> Result {
    match load(desk, &layout, &form).await? {
        Some(loaded) if !loaded.contents.is_empty() => unprocessable(New::of(desk, layout, (&loaded, form, errors))),
        _ => Ok(see_other(paths::cart(layout.locale))),
    }
}

/// What the checkout refused, beside what it concerns. Changed prices count as seen once this page has shown them.
async fn refuse(desk: &Desk, layout: Layout, (form, refusal): (CheckoutForm, PlaceError)) -> Result {
    let locale = layout.locale;
    let Some(loaded) = load(desk, &layout, &form).await? else {
        return Ok(see_other(paths::cart(locale)));
    };
    if matches!(refusal, PlaceError::PricesChanged) {
        let cart = loaded.cart.clone();
        desk.db.write(move |conn| cart.accept_prices(conn)).await?;
    }
    let errors = errors_of(locale, &refusal, &loaded.contents);
    unprocessable(New::of(desk, layout, (&loaded, form, errors)))
}

/// The cart as this form sends it, and how it can be paid.
struct Loaded {
    cart: Cart,
    contents: Contents,
    methods: Vec<Method>,
    saved: Vec<SavedAddress>,
}

async fn load(desk: &Desk, layout: &Layout, form: &CheckoutForm) -> Result<Option<Loaded>> {
    let Some(token) = desk.token.clone() else {
        return Ok(None);
    };
    let (place, services, is_cash) = (form.place.clone(), form.services(), form.method().is_cash());
    let (geography, user_id) = (desk.geography.clone().into_inner(), user_id(layout));
    let loaded = desk.db.read(move |conn| {
        let Some(cart) = Cart::find(conn, &token)? else {
            return Ok(None);
        };
        let place = destination(&place, &cart);
        let code = Places::of(&geography, Locale::default(), &place).commune;
        let mut wanted = cart::services(conn, &cart)?;
        wanted.extend(cart::services_by_slug(conn, &services)?);
        let terms = Terms::load(conn, today(), is_cash)?;
        let contents = Contents::load_to(conn, &cart, geography.commune(&code).cloned(), (terms, wanted))?;
        Ok::<_, Error>(Some(Loaded {
            methods: Method::offered(conn)?,
            saved: address_choices::of(conn, user_id)?,
            cart,
            contents,
        }))
    });
    loaded.await
}

/// The place of the form, or the cart's while the form has none.
fn destination(place: &Chosen, cart: &Cart) -> Chosen {
    let is_blank = place.region.is_empty() && place.commune.is_empty();
    match &cart.commune_code {
        Some(code) if is_blank => Chosen {
            commune: code.clone(),
            ..Chosen::default()
        },
        _ => place.clone(),
    }
}

fn user_id(layout: &Layout) -> Option<i64> {
    layout.person.as_ref().map(|person| person.user.id)
}

async fn place(
    desk: &Desk,
    layout: &Layout,
    (wanted, is_keeping): (Wanted, bool),
) -> std::result::Result<Placed, PlaceError> {
    let token = desk.token.clone().ok_or(PlaceError::EmptyCart)?;
    let (locale, user_id) = (layout.locale, user_id(layout));
    let placed = desk.db.write_again(move |conn| {
        let cart = Cart::find(conn, &token)?.ok_or(PlaceError::EmptyCart)?;
        let mut services = cart::services(conn, &cart)?;
        services.extend(cart::services_by_slug(conn, &wanted.services)?);
        let checkout = Checkout {
            key: wanted.key,
            buyer: wanted.buyer.clone(),
            method: wanted.method,
            seen_total: wanted.seen_total,
            today: today(),
            locale,
            user_id,
            services,
        };
        let placed = checkout.place(conn, &cart)?;
        if is_keeping && placed.is_new {
            address_choices::keep(conn, user_id, &checkout.buyer)?;
        }
        Ok(placed)
    });
    placed.await
}

fn thanks(desk: &Desk, locale: Locale, placed: &Placed) -> HttpResponse {
    let order = &placed.order;
    let text = locale.t2("order-thanks", "name", &order.buyer_name, "number", &order.number);
    see_other_with(
        &desk.site,
        paths::order(locale, order.token().as_str()),
        Flash::ok(text),
    )
}

impl New {
    fn of(desk: &Desk, layout: Layout, (loaded, mut form, errors): (&Loaded, CheckoutForm, Errors)) -> Self {
        let contents = &loaded.contents;
        let locale = layout.locale;
        let totals = Totals::new(locale, contents);
        let is_choosing = contents.commune.is_none() || form.is_choosing() || errors.on("commune").is_some();
        let chosen = contents.commune.as_ref().map_or_else(
            || form.place.clone(),
            |commune| Chosen {
                commune: commune.code.clone(),
                ..Chosen::default()
            },
        );
        form.total = totals.total.in_centimes().to_string();
        if form.cle.parse::<Uuid>().is_err() {
            form.cle = Uuid::new_v4().to_string();
        }
        Self {
            parcels: ParcelView::all(locale, contents, &desk.geography),
            places: Places::of(&desk.geography, locale, &chosen),
            methods: loaded
                .methods
                .iter()
                .map(|method| words(locale, *method, &totals))
                .collect(),
            order: order(locale, form.method(), totals.total),
            addresses: Choice::all(locale, &desk.geography, &loaded.saved),
            can_keep_address: layout.person.is_some() && loaded.saved.len() < MOST,
            is_choosing,
            totals,
            errors,
            form,
            layout,
        }
    }
}

/// A way of paying: its code, its name, and what it means for this cart.
fn words(locale: Locale, method: Method, totals: &Totals) -> (&'static str, String, String) {
    let means = match method {
        Method::CashOnDelivery => locale.t1("checkout-cash-means", "n", totals.parcels),
        Method::BankTransfer => locale.t("checkout-transfer-means"),
    };
    (
        method.name(),
        locale.t(&format!("payment-method-{}", method.name())),
        means,
    )
}

fn order(locale: Locale, method: Method, total: Money) -> String {
    let amount = locale.money(total);
    match method {
        Method::CashOnDelivery => locale.t1("checkout-order-cash", "amount", amount),
        Method::BankTransfer => locale.t1("checkout-order-transfer", "amount", amount),
    }
}
