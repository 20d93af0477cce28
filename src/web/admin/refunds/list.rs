//! What is owed to buyers, and all refunds; the ones to send as a file for the bank.
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::db::Db;
use crate::locale::date_in_morocco;
use crate::refunds::{self, Filter, Listed, Owed, State};
use crate::rib::grouped;
use crate::web::admin::words;
use crate::web::guards::Staff;
use crate::web::pagination::{self, Pagination};
use crate::web::{Error, Layout, Result, render, sheet};

const PER_PAGE: i64 = 50;
/// A list of work shows no more of what nobody asked for; the rest follows as it is done.
const MOST_OWED: i64 = 50;
/// A file for the bank holds no more rows.
const MOST_EXPORTED: i64 = 1_000;

/// The query string of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListFilter {
    etat: String,
    page: String,
}

#[derive(Template)]
#[template(path = "admin/refunds/index.html")]
struct Index {
    layout: Layout,
    state: Option<State>,
    owed: Vec<Owed>,
    refunds: Vec<Listed>,
    pagination: Pagination,
}

impl Index {
    /// The states to choose from, with whether one is chosen.
    fn states(&self) -> Vec<(&'static str, String, bool)> {
        let choice = |state: State| {
            (
                state.name(),
                words::refund(&self.layout, &state),
                self.state == Some(state),
            )
        };
        State::ALL.map(choice).into()
    }
}

/// GET /{l}/admin/paiements
pub async fn index(db: Data<Db>, staff: Staff, query: Query<ListFilter>, layout: Layout) -> Result {
    staff.who(StaffRole::can_see_money)?;
    let (state, page) = (State::parse(&query.etat), pagination::requested(&query.page));
    let (owed, (refunds, total)) = db
        .read(move |conn| {
            let owed = refunds::owed(conn, MOST_OWED)?;
            Ok::<_, Error>((owed, refunds::page(conn, Filter { state }, (page, PER_PAGE))?))
        })
        .await?;
    let kept: Vec<_> = state
        .map(|state| ("etat".to_owned(), state.name().to_owned()))
        .into_iter()
        .collect();
    render(Index {
        pagination: Pagination::new(page, PER_PAGE, total, &layout.href("/admin/paiements"), &kept),
        layout,
        state,
        owed,
        refunds,
    })
}

/// GET /{l}/admin/paiements.csv: the transfers to make.
pub async fn export(db: Data<Db>, staff: Staff, layout: Layout) -> Result {
    staff.who(StaffRole::can_see_money)?;
    let due = Filter {
        state: Some(State::Due),
    };
    let (rows, _) = db
        .read(move |conn| refunds::page(conn, due, (1, MOST_EXPORTED)).map_err(Error::from))
        .await?;
    let head = ["number", "holder", "rib", "amount", "order", "date"];
    let head = head.map(|column| layout.t(&format!("refund-column-{column}")));
    let body = sheet::csv(&head, rows.iter().map(|row| csv_row(row, &layout)))?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"remboursements.csv\"",
        ))
        .body(body))
}

fn csv_row(row: &Listed, layout: &Layout) -> [String; 6] {
    let refund = &row.refund;
    [
        refund.number.clone(),
        refund.holder.clone(),
        grouped(&refund.rib),
        layout.locale.amount(refund.amount),
        row.order_number.clone(),
        layout.locale.short_date(date_in_morocco(refund.asked_at)),
    ]
}
