//! What is owed to buyers, and all that was asked for; the transfers to make as a file for the bank.
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::db::Db;
use crate::disbursements::{self, Filter, Kind, Listed, Owed, State};
use crate::locale::date_in_morocco;
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
    sorte: String,
    etat: String,
    page: String,
}

#[derive(Template)]
#[template(path = "admin/disbursements/index.html")]
struct Index {
    layout: Layout,
    filter: Filter,
    owed: Vec<Owed>,
    listed: Vec<Listed>,
    pagination: Pagination,
}

impl Index {
    /// The kinds to choose from, with whether one is chosen.
    fn kinds(&self) -> Vec<(&'static str, String, bool)> {
        let chosen = self.filter.kind;
        let choice = |kind: Kind| (kind.name(), words::purpose(&self.layout, &kind), chosen == Some(kind));
        Kind::ALL.map(choice).into()
    }

    /// The states to choose from, with whether one is chosen.
    fn states(&self) -> Vec<(&'static str, String, bool)> {
        let chosen = self.filter.state;
        let choice = |state: State| {
            (
                state.name(),
                words::disbursement(&self.layout, &state),
                chosen == Some(state),
            )
        };
        State::ALL.map(choice).into()
    }
}

impl ListFilter {
    fn parse(&self) -> Filter {
        Filter {
            kind: Kind::parse(&self.sorte),
            state: State::parse(&self.etat),
        }
    }

    /// What stays in the addresses of the other pages.
    fn kept(&self) -> Vec<(String, String)> {
        let pairs = [("sorte", &self.sorte), ("etat", &self.etat)].into_iter();
        let pairs = pairs.filter(|(_, value)| !value.is_empty());
        pairs.map(|(name, value)| (name.to_owned(), value.clone())).collect()
    }
}

/// GET /{l}/admin/paiements
pub async fn index(db: Data<Db>, staff: Staff, query: Query<ListFilter>, layout: Layout) -> Result {
    staff.who(StaffRole::can_see_money)?;
    let (filter, page) = (query.parse(), pagination::requested(&query.page));
    let (owed, (listed, total)) = db
        .read(move |conn| {
            let owed = disbursements::owed(conn, MOST_OWED)?;
            Ok::<_, Error>((owed, disbursements::page(conn, filter, (page, PER_PAGE))?))
        })
        .await?;
    let path = layout.href("/admin/paiements");
    render(Index {
        pagination: Pagination::new(page, PER_PAGE, total, &path, &query.kept()),
        layout,
        filter,
        owed,
        listed,
    })
}

/// GET /{l}/admin/paiements.csv: the transfers to make.
pub async fn export(db: Data<Db>, staff: Staff, layout: Layout) -> Result {
    staff.who(StaffRole::can_see_money)?;
    let due = Filter {
        state: Some(State::Due),
        ..Filter::default()
    };
    let (rows, _) = db
        .read(move |conn| disbursements::page(conn, due, (1, MOST_EXPORTED)).map_err(Error::from))
        .await?;
    let head = ["number", "holder", "rib", "amount", "order", "date"];
    let head = head.map(|column| layout.t(&format!("refund-column-{column}")));
    sheet::download("virements", &head, rows.iter().map(|row| csv_row(row, &layout)))
}

fn csv_row(row: &Listed, layout: &Layout) -> [String; 6] {
    let transfer = &row.disbursement;
    [
        transfer.number.clone(),
        transfer.holder.clone(),
        grouped(&transfer.rib),
        layout.locale.amount(transfer.amount),
        row.order_number.clone().unwrap_or_default(),
        layout.locale.short_date(date_in_morocco(transfer.asked_at)),
    ]
}
