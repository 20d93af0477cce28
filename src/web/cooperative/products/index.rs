//! A cooperative's own products, with what waits and what came back.
use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use crate::accounts::Belonging;
use crate::db::CooperativeDb;
use crate::listings::{self, Row, Shown, Status};
use crate::web::guards::Member;
use crate::web::pagination::requested;
use crate::web::{Layout, Result, render};

const PER_PAGE: i64 = 30;

/// Which products.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    etat: String,
    page: String,
}

#[derive(Template)]
#[template(path = "cooperative/products/index.html")]
struct Index {
    layout: Layout,
    cooperative: Belonging,
    shown: Shown,
    page: i64,
    rows: Vec<Row>,
    has_more: bool,
}

impl Index {
    fn list(&self) -> String {
        format!("/espace/{}/produits", self.cooperative.slug)
    }

    fn tab(&self, shown: &Shown) -> String {
        match shown.name() {
            "" => self.list(),
            name => format!("{}?etat={name}", self.list()),
        }
    }

    fn tab_words(&self, shown: &Shown) -> String {
        let key = match shown {
            Shown::All => "listing-tab-all",
            Shown::Live => "listing-tab-live",
            Shown::Waiting => "listing-tab-waiting",
            Shown::ToDo => "listing-tab-to-do",
            Shown::SoldOut => "listing-tab-sold-out",
        };
        self.layout.t(key)
    }

    fn page_href(&self, page: i64) -> String {
        self.layout
            .href(format!("{}?etat={}&page={page}", self.list(), self.shown.name()))
    }

    fn previous(&self) -> Option<String> {
        (self.page > 1).then(|| self.page_href(self.page - 1))
    }

    fn next(&self) -> Option<String> {
        self.has_more.then(|| self.page_href(self.page + 1))
    }

    fn space(&self) -> String {
        format!("/espace/{}", self.cooperative.slug)
    }

    fn name<'a>(&self, row: &'a Row) -> &'a str {
        row.name(self.layout.locale)
    }

    fn state_words(&self, state: &str) -> String {
        self.layout.t(&format!("submission-state-{state}"))
    }

    /// The colour of a submission's tag.
    fn look(&self, state: &str) -> &'static str {
        match state {
            "changes_requested" | "refused" => "bad",
            "waiting" => "wait",
            _ => "info",
        }
    }

    fn is_sent_back(&self, row: &Row) -> bool {
        row.state.as_deref().is_some_and(|state| self.look(state) == "bad")
    }

    /// A product on sale keeps that tag beside the one of its change.
    fn is_live(&self, row: &Row) -> bool {
        row.status == Status::Published
    }

    fn is_withdrawn(&self, row: &Row) -> bool {
        row.status == Status::Withdrawn
    }
}

/// GET /{l}/espace/{cooperative}/produits
pub async fn index(db: CooperativeDb, member: Member, filter: Query<Filter>, layout: Layout) -> Result {
    let (shown, page) = (Shown::parse(&filter.etat), requested(&filter.page));
    let cooperative_id = member.cooperative.cooperative_id;
    let window = (PER_PAGE + 1, (page - 1) * PER_PAGE);
    let mut rows = db
        .read(move |conn| listings::rows(conn, (cooperative_id, shown), window))
        .await?;
    let has_more = rows.len() as i64 > PER_PAGE;
    rows.truncate(PER_PAGE as usize);
    render(Index {
        layout,
        cooperative: member.cooperative,
        shown,
        page,
        rows,
        has_more,
    })
}
