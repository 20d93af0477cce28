//! Orders for the staff: the list of parcels, and one order whole.
use actix_web::web::{Data, Path, Query};
use askama::Template;

use crate::accounts::StaffRole;
use crate::db::{Conn, Db};
use crate::disbursements::{self, Disbursement, Refundable};
use crate::orders::list::{self, Listed};
use crate::orders::{Awaited, Order, OrderView, Parcel, State};
use crate::payments::PaymentState;
use crate::shipping::Carrier;
use crate::web::admin::order_filter::OrderFilter;
use crate::web::guards::Staff;
use crate::web::pagination::Pagination;
use crate::web::{Error, Layout, Result, render, sheet};

const PER_PAGE: i64 = 50;
/// An export holds no more rows; a narrower filter reaches the rest.
const MOST_EXPORTED: i64 = 50_000;

#[derive(Template)]
#[template(path = "admin/orders/index.html")]
struct Index {
    layout: Layout,
    filter: OrderFilter,
    parcels: Vec<Listed>,
    pagination: Pagination,
}

/// GET /{l}/admin/commandes
pub async fn index(db: Data<Db>, _staff: Staff, filter: Query<OrderFilter>, layout: Layout) -> Result {
    let filter = filter.into_inner();
    let (wanted, page) = (filter.parse(), filter.page());
    let (parcels, total) = db
        .read(move |conn| list::page(conn, &wanted, (page, PER_PAGE)).map_err(Error::from))
        .await?;
    let pagination = Pagination::new(page, PER_PAGE, total, &layout.href("/admin/commandes"), &filter.kept());
    render(Index {
        layout,
        filter,
        parcels,
        pagination,
    })
}

/// GET /{l}/admin/commandes.csv: the same list for a spreadsheet.
pub async fn export(db: Data<Db>, staff: Staff, filter: Query<OrderFilter>, layout: Layout) -> Result {
    staff.who(StaffRole::can_export)?;
    let wanted = filter.parse();
    let (rows, _) = db
        .read(move |conn| list::page(conn, &wanted, (1, MOST_EXPORTED)).map_err(Error::from))
        .await?;
    let head = [
        "reference",
        "date",
        "state",
        "cooperative",
        "commune",
        "carrier",
        "tracking",
        "weight",
        "cash",
    ];
    let head = head.map(|column| layout.t(&format!("admin-column-{column}")));
    sheet::download("commandes", &head, rows.iter().map(|row| csv_row(row, &layout)))
}

fn csv_row(row: &Listed, layout: &Layout) -> [String; 9] {
    let (parcel, locale) = (&row.parcel, layout.locale);
    [
        parcel.reference.clone(),
        locale.short_date(crate::locale::date_in_morocco(row.order.placed_at)),
        locale.t(&format!("parcel-staff-{}", parcel.state.name())),
        row.cooperative(locale).to_owned(),
        row.commune(locale).to_owned(),
        locale.t(parcel.carrier.key()),
        parcel.tracking_number.clone().unwrap_or_default(),
        parcel.weight_grams.to_string(),
        locale.amount(parcel.cash),
    ]
}

#[derive(Template)]
#[template(path = "admin/orders/show.html")]
struct Show {
    layout: Layout,
    view: OrderView,
    refunds: Vec<Disbursement>,
    /// Some of what was paid may go back.
    is_refundable: bool,
    /// It has a parcel of the reader's own cooperative, so they only read.
    is_own: bool,
    role: StaffRole,
}

impl Show {
    /// What the desk may record of a parcel now.
    fn moves(&self, parcel: &Parcel) -> Vec<State> {
        let by_desk = [
            State::HandedOver,
            State::InTransit,
            State::Delivered,
            State::Refused,
            State::Returned,
            State::Cancelled,
        ];
        let may = self.role.can_record_parcels() && !self.is_own;
        by_desk
            .into_iter()
            .filter(|next| may && parcel.state.can_become(*next))
            .collect()
    }

    /// Until when the buyer of a first order has to confirm, for who may record it.
    fn confirm_by(&self) -> Option<String> {
        match self.view.awaited? {
            Awaited::Confirmation(by) if self.role.can_record_parcels() && !self.is_own => {
                Some(self.layout.locale.moment(by))
            }
            Awaited::Confirmation(_) | Awaited::Transfer(_) => None,
        }
    }

    fn may_refund(&self) -> bool {
        self.is_refundable && self.role.can_see_money() && !self.is_own
    }

    fn awaits_transfer(&self) -> bool {
        let due =
            |payment: &crate::payments::Payment| payment.parcel_id.is_none() && payment.state == PaymentState::Due;
        self.role.can_see_money() && !self.is_own && self.view.payments.iter().any(due)
    }
}

/// GET /{l}/admin/commandes/{number}
pub async fn show(db: Data<Db>, staff: Staff, path: Path<(String, String)>, layout: Layout) -> Result {
    let (_, number) = path.into_inner();
    let reader = staff.person.user.id;
    let (view, refunds, is_refundable, is_own) = db
        .read(move |conn| {
            let order = Order::find_by_number(conn, &number)?;
            let refunds = disbursements::of_order(conn, order.id)?;
            let is_refundable = !Refundable::of_order(conn, order.id)?.is_empty();
            let is_own = order.is_own(conn, reader)?;
            Ok::<_, Error>((OrderView::load(conn, order)?, refunds, is_refundable, is_own))
        })
        .await?;
    render(Show {
        layout,
        view,
        refunds,
        is_refundable,
        is_own,
        role: staff.role,
    })
}

/// Nobody of the staff acts on an order of their own cooperative; the page offers them nothing to press.
pub fn leave_own(conn: &mut Conn, order: &Order, user_id: i64) -> Result<()> {
    if order.is_own(conn, user_id)? {
        return Err(Error::Forbidden);
    }
    Ok(())
}
