//! The journal of security events, for administrators only: filtered, page by page, or as a table for a spreadsheet.
use actix_web::web::{Data, Query};
use askama::Template;
use chrono::{Days, NaiveDate};
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::accounts::audit::{self, Actor, Entry, Event, Filter, Kind, Object, Outcome};
use crate::db::Db;
use crate::locale::start_of_day_in_morocco;
use crate::web::guards::Staff;
use crate::web::pagination::{self, Pagination};
use crate::web::{Error, Layout, Result, render, sheet};

const PER_PAGE: i64 = 50;
/// An export holds no more rows; a narrower filter reaches the rest.
const MOST_EXPORTED: i64 = 50_000;

/// The query string of the list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct JournalFilter {
    quoi: String,
    qui: String,
    issue: String,
    du: String,
    au: String,
    page: String,
}

impl JournalFilter {
    /// What to look for; what is not understood is left out. Days are those of Morocco.
    fn parse(&self) -> Filter {
        let day = |text: &str| text.trim().parse::<NaiveDate>().ok();
        let after = |day: NaiveDate| day.checked_add_days(Days::new(1)).unwrap_or(day);
        Filter {
            kind: Kind::parse(&self.quoi),
            outcome: Outcome::parse(&self.issue),
            person: self.qui.trim().chars().take(60).collect(),
            from: day(&self.du).map(start_of_day_in_morocco),
            until: day(&self.au).map(after).map(start_of_day_in_morocco),
        }
    }

    /// The pairs that stay in the addresses of the other pages.
    fn kept(&self) -> Vec<(String, String)> {
        let pairs = [
            ("quoi", &self.quoi),
            ("qui", &self.qui),
            ("issue", &self.issue),
            ("du", &self.du),
            ("au", &self.au),
        ];
        let said = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        said.map(|(name, value)| (name.to_owned(), value.clone())).collect()
    }

    /// The same as a query string, for the export.
    fn query(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.kept())
            .finish()
    }
}

#[derive(Template)]
#[template(path = "admin/journal/index.html")]
struct Index {
    layout: Layout,
    filter: JournalFilter,
    entries: Vec<Entry>,
    pagination: Pagination,
}

/// GET /{l}/admin/journal
pub async fn index(db: Data<Db>, staff: Staff, filter: Query<JournalFilter>, layout: Layout) -> Result {
    staff.who(StaffRole::can_operate)?;
    let filter = filter.into_inner();
    let (wanted, page) = (filter.parse(), pagination::requested(&filter.page));
    let (entries, total) = db
        .read(move |conn| audit::page(conn, &wanted, (page, PER_PAGE)).map_err(Error::from))
        .await?;
    let pagination = Pagination::new(page, PER_PAGE, total, &layout.href("/admin/journal"), &filter.kept());
    render(Index {
        layout,
        filter,
        entries,
        pagination,
    })
}

/// GET /{l}/admin/journal.csv: the same list for a spreadsheet; that it left is itself an event.
pub async fn export(db: Data<Db>, staff: Staff, by: Actor, filter: Query<JournalFilter>, layout: Layout) -> Result {
    staff.who(StaffRole::can_operate)?;
    let wanted = filter.parse();
    let entries = db
        .write(move |conn| {
            let (entries, _) = audit::page(conn, &wanted, (1, MOST_EXPORTED))?;
            let event = Event::done(Kind::JournalExported, Object::new("rows", entries.len()));
            audit::record(conn, &by, event)?;
            Ok::<_, Error>(entries)
        })
        .await?;
    let head = ["at", "kind", "person", "object", "result", "network"];
    let head = head.map(|column| layout.t(&format!("audit-column-{column}")));
    sheet::download("journal", &head, entries.iter().map(|entry| csv_row(entry, &layout)))
}

fn csv_row(entry: &Entry, layout: &Layout) -> [String; 6] {
    [
        entry.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        entry.kind.name().to_owned(),
        entry.actor.clone().unwrap_or_default(),
        entry.object.clone(),
        layout.t(&format!("audit-result-{}", entry.outcome.name())),
        entry.network.clone(),
    ]
}
