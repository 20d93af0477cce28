//! Everybody with an account.
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::accounts::staff::directory::{self, Group, Order};
use crate::accounts::staff::{Filter, Listed};
use crate::db::Db;
use crate::web::guards::Staff;
use crate::web::pagination::{self, Pagination};
use crate::web::{Error, Layout, Result, render};

const PER_PAGE: i64 = 50;

/// The query string of the list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct UserFilter {
    q: String,
    groupe: String,
    tri: String,
    page: String,
}

impl UserFilter {
    fn parse(&self) -> Filter {
        Filter {
            group: Group::parse(&self.groupe),
            order: Order::parse(&self.tri),
            words: self.q.trim().to_owned(),
        }
    }

    fn kept(&self) -> Vec<(String, String)> {
        vec![
            ("q".to_owned(), self.q.clone()),
            ("groupe".to_owned(), self.groupe.clone()),
            ("tri".to_owned(), self.tri.clone()),
        ]
    }
}

#[derive(Template)]
#[template(path = "admin/users/index.html")]
struct Index {
    layout: Layout,
    filter: UserFilter,
    rows: Vec<Listed>,
    pagination: Pagination,
}

impl Index {
    /// Each group with its name.
    fn groups(&self) -> Vec<(&'static str, String)> {
        let words = |group: Group| (group.name(), self.layout.t(&format!("users-group-{}", group.name())));
        Group::ALL.into_iter().map(words).collect()
    }

    /// Each order with its name.
    fn orders(&self) -> Vec<(&'static str, String)> {
        let words = |order: Order| (order.name(), self.layout.t(&format!("users-order-{}", order.name())));
        Order::ALL.into_iter().map(words).collect()
    }
}

/// GET /{l}/admin/utilisateurs
pub async fn index(db: Data<Db>, staff: Staff, filter: Query<UserFilter>, layout: Layout) -> Result {
    staff.who(StaffRole::can_manage_users)?;
    let filter = filter.into_inner();
    let (wanted, page) = (filter.parse(), pagination::requested(&filter.page));
    let (rows, total) = db
        .read(move |conn| directory::page(conn, &wanted, (page, PER_PAGE)).map_err(Error::from))
        .await?;
    let path = layout.href("/admin/utilisateurs");
    let pagination = Pagination::new(page, PER_PAGE, total, &path, &filter.kept());
    render(Index {
        layout,
        filter,
        rows,
        pagination,
    })
}
