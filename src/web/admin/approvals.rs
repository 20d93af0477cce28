//! What waits for a second person, and what became of the rest.
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::approvals::{self, Approval, ApprovalError};
use crate::db::Db;
use crate::payments::{BankAccount, bank_account};
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::pagination::{self, Pagination};
use crate::web::{Error, Form, Layout, Result, paths, render};

const PER_PAGE: i64 = 30;

/// The query string of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Page {
    page: String,
}

#[derive(Template)]
#[template(path = "admin/approvals/index.html")]
struct Index {
    layout: Layout,
    approvals: Vec<Approval>,
    /// What buyers pay into now.
    current: Option<BankAccount>,
    reader: i64,
    pagination: Pagination,
}

impl Index {
    fn became(&self, approval: &Approval) -> String {
        let name = approval.decision.map_or("expired", |decision| decision.name());
        self.layout.t(&format!("approval-{name}"))
    }
}

/// GET /{l}/admin/approbations
pub async fn index(db: Data<Db>, staff: Staff, query: Query<Page>, layout: Layout) -> Result {
    let staff = staff.who(StaffRole::can_see_money)?;
    let page = pagination::requested(&query.page);
    let ((approvals, total), current) = db
        .read(move |conn| Ok::<_, Error>((approvals::page(conn, (page, PER_PAGE))?, bank_account(conn)?)))
        .await?;
    let path = layout.href("/admin/approbations");
    render(Index {
        pagination: Pagination::new(page, PER_PAGE, total, &path, &[]),
        reader: staff.person.user.id,
        layout,
        approvals,
        current,
    })
}

/// Which button was pressed: `approuver`, `refuser` or `retirer`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    pub decision: String,
}

/// POST /{l}/admin/approbations/{id}
pub async fn update(door: Door, staff: Staff, path: Path<(String, i64)>, Form(form): Form<DecisionForm>) -> Result {
    let user = staff.who(StaffRole::can_see_money)?.person.user;
    let page = paths::admin(door.locale, "/approbations");
    if !proofs::is_fresh(&door, &user).await? {
        return Ok(proofs::ask(&door, &page));
    }
    let act = match form.decision.as_str() {
        "approuver" => approvals::approve,
        "refuser" => approvals::refuse,
        "retirer" => approvals::withdraw,
        _ => return Err(Error::BadRequest),
    };
    let about = (path.1, user.id);
    let decided = door.write(move |conn, by| Ok::<_, Error>(act(conn, by, about))).await?;
    let said = match decided {
        Ok(()) => Flash::ok(door.locale.t("approval-decided")),
        Err(ApprovalError::SamePerson) => Flash::bad(door.locale.t("approval-error-same")),
        Err(ApprovalError::Gone | ApprovalError::Open) => Flash::bad(door.locale.t("approval-error-gone")),
        Err(ApprovalError::Database(error)) => return Err(error.into()),
    };
    Ok(see_other_with(&door.site, page, said))
}
