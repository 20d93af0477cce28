//! An order's page behind its secret link: no account, no search engine, no referrer.
use actix_web::http::header::{self, HeaderName};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::db::Db;
use crate::disbursements::{self, Disbursement};
use crate::geography::Geography;
use crate::locale::{Locale, date_in_morocco};
use crate::money::Money;
use crate::orders::{Awaited, Order, OrderToken, OrderView, ParcelView, State};
use crate::payments::{BankAccount, Payment, PaymentState, bank_account};
use crate::phone::Phone;
use crate::rib::grouped;
use crate::shipping::Service;
use crate::web::limits::Limits;
use crate::web::shopping::steps::{Step, state_words, steps};
use crate::web::{Error, Layout, Result, render};

#[derive(Template)]
#[template(path = "shopping/orders/show.html")]
struct Show {
    layout: Layout,
    order: Order,
    commune: String,
    parcels: Vec<Sent>,
    /// Cash still to hand over, by parcel.
    cash: Vec<(String, Money)>,
    transfer: Option<Transfer>,
    payment_state: String,
    /// What is said of money that goes back.
    refunds: Vec<String>,
    can_be_cancelled: bool,
    /// Until when the buyer has to confirm, while they have to.
    confirm_by: Option<String>,
    /// The confirmation is repeated in these languages (law 31-08, art. 206).
    also_in: Vec<Locale>,
}

/// What is needed to make the transfer.
struct Transfer {
    account: BankAccount,
    /// Grouped as banks print it.
    rib: String,
    until: String,
}

/// One parcel on its way.
struct Sent {
    view: ParcelView,
    rank: String,
    name: String,
    state: String,
    steps: Vec<Step>,
    way: String,
    /// Empty once it came, or when it will not.
    expected: String,
    phone: Option<Phone>,
}

/// GET /{l}/commandes/{token}
pub async fn show(
    (db, geography, limits): (Data<Db>, Data<Geography>, Data<Limits>),
    request: HttpRequest,
    path: Path<(String, String)>,
    layout: Layout,
) -> Result {
    limits.order_link(&request)?;
    let token = OrderToken::from_path(&path.into_inner().1);
    let (view, refunds, account) = db
        .read(move |conn| {
            let order = Order::find_by_token(conn, &token)?;
            let refunds = disbursements::of_order(conn, order.id)?;
            Ok::<_, Error>((OrderView::load(conn, order)?, refunds, bank_account(conn)?))
        })
        .await?;
    let refunds = refunds.iter().filter_map(|refund| refund_words(layout.locale, refund));
    let refunds = refunds.collect();
    unlinked(render(Show::new(layout, (view, refunds), (account, &geography)))?)
}

/// An answer that neither search engines keep nor other sites hear of.
pub fn unlinked(mut response: HttpResponse) -> Result {
    for (name, value) in [
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        response
            .headers_mut()
            .insert(name, header::HeaderValue::from_static(value));
    }
    Ok(response)
}

/// Nothing has been packed or called off.
pub fn can_be_cancelled(parcels: &[ParcelView]) -> bool {
    parcels.iter().all(|parcel| parcel.parcel.state == State::Placed)
}

impl Show {
    fn new(
        layout: Layout,
        (view, refunds): (OrderView, Vec<String>),
        (account, geography): (Option<BankAccount>, &Geography),
    ) -> Self {
        let locale = layout.locale;
        let due = |payment: &&Payment| payment.state == PaymentState::Due;
        let transfer = view
            .payments
            .iter()
            .filter(due)
            .find(|payment| payment.parcel_id.is_none());
        let count = view.parcels.len();
        let can_be_cancelled = can_be_cancelled(&view.parcels);
        let parcels: Vec<Sent> = (1..)
            .zip(view.parcels)
            .map(|(position, parcel)| Sent::new(locale, (parcel, view.awaited), (position, count)))
            .collect();
        Self {
            commune: geography.commune_label(locale, &view.order.commune_code),
            cash: cash(locale, &parcels, &view.payments),
            transfer: transfer
                .zip(account)
                .map(|(payment, account)| Transfer::new(locale, account, payment)),
            payment_state: state_of(locale, &view.payments),
            refunds,
            also_in: [Locale::Fr, Locale::Ar]
                .into_iter()
                .filter(|other| *other != locale)
                .collect(),
            order: view.order,
            can_be_cancelled,
            confirm_by: view.awaited.and_then(|awaited| match awaited {
                Awaited::Confirmation(by) => Some(locale.moment(by)),
                Awaited::Transfer(_) => None,
            }),
            parcels,
            layout,
        }
    }
}

/// The cash that couriers still ask for.
fn cash(locale: Locale, parcels: &[Sent], payments: &[Payment]) -> Vec<(String, Money)> {
    let is_due = |id: i64| {
        let mut of_parcel = payments.iter().filter(|payment| payment.parcel_id == Some(id));
        of_parcel.any(|payment| payment.state == PaymentState::Due)
    };
    (1_i64..)
        .zip(parcels)
        .filter(|(_, parcel)| is_due(parcel.view.parcel.id))
        .map(|(n, parcel)| {
            let words = locale.t2("cart-cash-row", "n", n, "cooperative", &parcel.name);
            (words, parcel.view.parcel.cash)
        })
        .collect()
}

/// What the buyer reads of a refund; nothing of one that is not decided.
fn refund_words(locale: Locale, refund: &Disbursement) -> Option<String> {
    let (key, at) = match refund.state {
        disbursements::State::Due => ("order-refund-due", refund.granted_at?),
        disbursements::State::Sent => ("order-refund-sent", refund.sent_at?),
        disbursements::State::Asked | disbursements::State::Dropped => return None,
    };
    let amount = locale.money(refund.amount);
    let day = locale.date(date_in_morocco(at));
    let account = refund.rib_end();
    Some(locale.t3(key, "amount", amount, "date", day, "account", account))
}

/// Due while anything is.
fn state_of(locale: Locale, payments: &[Payment]) -> String {
    let due = payments.iter().find(|payment| payment.state == PaymentState::Due);
    let state = due.or(payments.first()).map_or("due", |payment| payment.state.name());
    locale.t(&format!("payment-state-{state}"))
}

impl Transfer {
    fn new(locale: Locale, account: BankAccount, payment: &Payment) -> Self {
        let until = payment.due_by.map(|moment| locale.date(date_in_morocco(moment)));
        Self {
            rib: grouped(&account.rib),
            until: until.unwrap_or_default(),
            account,
        }
    }
}

impl Sent {
    fn new(locale: Locale, (view, awaited): (ParcelView, Option<Awaited>), (position, count): (usize, usize)) -> Self {
        let parcel = &view.parcel;
        let carrier = locale.t(&format!("carrier-{}", parcel.carrier.name()));
        let service = locale.t(&format!("service-{}", parcel.service.name()));
        let is_coming = !parcel.state.is_final() && parcel.state != State::Refused;
        let expected = locale.date_range(parcel.expected_from, parcel.expected_to);
        Self {
            rank: locale.t2("cart-parcel-rank", "n", position, "count", count),
            name: view.sender.name(locale).to_owned(),
            state: state_words(locale, parcel.state, awaited),
            steps: steps(locale, &view, awaited),
            way: match parcel.service {
                Service::Collection => service,
                _ => locale.t2("order-way", "service", service, "carrier", carrier),
            },
            expected: if is_coming { expected } else { String::new() },
            phone: Phone::parse(&view.sender.phone),
            view,
        }
    }
}
