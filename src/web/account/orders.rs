//! A person's orders: the list, claiming those placed as a guest, and buying the same again.
use actix_web::web::{Data, Path, Query};
use askama::Template;

use crate::cart::{Cart, CartToken};
use crate::db::Db;
use crate::locale::Locale;
use crate::money::Money;
use crate::orders::history::{self, Past, PastParcel, Reordered};
use crate::orders::{LineItem, Order};
use crate::web::account::door::Door;
use crate::web::flash::Flash;
use crate::web::form::Nothing;
use crate::web::guards::SignedIn;
use crate::web::pagination::{PageQuery, Pagination};
use crate::web::shopping::cart_lines::keeping;
use crate::web::shopping::desk::Desk;
use crate::web::{Error, Form, Layout, Result, render};

const PER_PAGE: i64 = 20;
/// How many products a message names.
const MOST_NAMED: usize = 4;

#[derive(Template)]
#[template(path = "account/orders/index.html")]
struct Index {
    layout: Layout,
    orders: Vec<Past>,
    claimable: i64,
    pagination: Pagination,
}

impl Index {
    /// Who sends it, and where it is.
    fn parcel(&self, parcel: &PastParcel) -> String {
        let locale = self.layout.locale;
        let state = if parcel.is_awaited {
            locale.t("order-awaits-you")
        } else {
            locale.t(&format!("parcel-shopper-{}", parcel.state.name()))
        };
        let name = locale.pick(&parcel.cooperative_fr, &parcel.cooperative_ar);
        locale.t2("order-history-parcel", "cooperative", name, "state", state)
    }
}

/// GET /{l}/compte/commandes
pub async fn index(db: Data<Db>, SignedIn(person): SignedIn, query: Query<PageQuery>, layout: Layout) -> Result {
    let (user_id, page) = (person.user.id, query.page());
    let ((orders, total), claimable) = db
        .read(move |conn| {
            let orders = history::page(conn, user_id, (page, PER_PAGE))?;
            Ok::<_, Error>((orders, history::count_claimable(conn, user_id)?))
        })
        .await?;
    let pagination = Pagination::new(page, PER_PAGE, total, &layout.href("/compte/commandes"), &[]);
    render(Index {
        layout,
        orders,
        claimable,
        pagination,
    })
}

/// POST /{l}/compte/commandes/invite: those placed as a guest become the person's.
pub async fn claim(door: Door, SignedIn(person): SignedIn, _form: Form<Nothing>) -> Result {
    let user = person.user;
    door.write(move |conn, by| history::claim(conn, by, &user)).await?;
    Ok(door.back("/compte/commandes", "order-claimed"))
}

/// POST /{l}/compte/commandes/{number}/rachat: what can still be bought goes into the cart.
pub async fn buy_again(
    desk: Desk,
    SignedIn(person): SignedIn,
    path: Path<(String, String)>,
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let ((_, number), user_id) = (path.into_inner(), person.user.id);
    let token = desk.token.clone().unwrap_or_else(CartToken::generate);
    let (secret, wish) = (token.clone(), desk.wish.clone());
    let outcome = desk.db.write(move |conn| {
        let order = Order::find_of(conn, user_id, &number)?;
        let cart = Cart::find_or_create(conn, &secret)?;
        cart.set_owner(conn, user_id)?;
        cart.go_where_wished(conn, &wish)?;
        cart.begin_at(conn, &order.commune_code)?;
        order.buy_again(conn, &cart).map_err(Error::from)
    });
    let flash = said(layout.locale, &outcome.await?);
    keeping(desk.to_cart(layout.locale, flash), &desk, &token)
}

/// What came of it, with what is missing and what costs something else by name.
fn said(locale: Locale, outcome: &Reordered) -> Flash {
    let name = |line: &LineItem| line.name(locale).to_owned();
    let mut sentences = vec![locale.t1("reorder-added", "n", outcome.added)];
    if !outcome.gone.is_empty() {
        let names = listed(locale, outcome.gone.iter().map(name));
        sentences.push(locale.t1("reorder-gone", "names", names));
    }
    if !outcome.fewer.is_empty() {
        let names = listed(locale, outcome.fewer.iter().map(name));
        sentences.push(locale.t1("reorder-fewer", "names", names));
    }
    if !outcome.repriced.is_empty() {
        let names = listed(
            locale,
            outcome.repriced.iter().map(|(line, now)| price(locale, line, *now)),
        );
        sentences.push(locale.t1("reorder-repriced", "names", names));
    }
    if sentences.len() == 1 {
        Flash::ok(sentences.remove(0))
    } else {
        Flash::bad(sentences.join(" "))
    }
}

/// `Miel (170 DH → 180 DH)`, in words.
fn price(locale: Locale, line: &LineItem, now: Money) -> String {
    let prices = locale.t2(
        "reorder-price",
        "before",
        locale.money(line.unit_price),
        "now",
        locale.money(now),
    );
    format!("{} ({prices})", line.name(locale))
}

/// The first few by name, so that the message fits into its cookie.
fn listed(locale: Locale, names: impl ExactSizeIterator<Item = String>) -> String {
    let more = names.len().saturating_sub(MOST_NAMED);
    let mut shown: Vec<_> = names.take(MOST_NAMED).collect();
    if more > 0 {
        shown.push(locale.t1("word-and-more", "n", more));
    }
    shown.join(" · ")
}
