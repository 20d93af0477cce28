//! What waits for a second person, and what became of the rest.
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::accounts::{StaffRole, User};
use crate::approvals::{self, Approval, ApprovalError};
use crate::db::Db;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::settings::{REASON, line};
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::pagination::{self, Pagination};
use crate::web::{Error, Errors, Form, Layout, Result, paths, render, unprocessable};

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
    reader: i64,
    pagination: Pagination,
    form: DecisionForm,
    errors: Errors,
}

impl Index {
    async fn of(db: &Db, (layout, reader, page): (Layout, i64, i64)) -> Result<Self> {
        let (approvals, total) = db
            .read(move |conn| approvals::page(conn, (page, PER_PAGE)).map_err(Error::from))
            .await?;
        let path = layout.href("/admin/approbations");
        Ok(Self {
            pagination: Pagination::new(page, PER_PAGE, total, &path, &[]),
            layout,
            approvals,
            reader,
            form: DecisionForm::default(),
            errors: Errors::new(),
        })
    }

    fn became(&self, approval: &Approval) -> String {
        let name = approval.decision.map_or("expired", |decision| decision.name());
        self.layout.t(&format!("approval-{name}"))
    }
}

/// GET /{l}/admin/approbations
pub async fn index(db: Data<Db>, staff: Staff, query: Query<Page>, layout: Layout) -> Result {
    let reader = staff.who(StaffRole::can_see_money)?.person.user.id;
    let page = pagination::requested(&query.page);
    render(Index::of(&db, (layout, reader, page)).await?)
}

/// Which button was pressed: `approuver`, `refuser` or `retirer`; who refuses says why.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    pub decision: String,
    pub motif: String,
}

/// POST /{l}/admin/approbations/{id}
pub async fn update(
    door: Door,
    staff: Staff,
    path: Path<(String, i64)>,
    Form(form): Form<DecisionForm>,
    layout: Layout,
) -> Result {
    let user = staff.who(StaffRole::can_see_money)?.person.user;
    let page = paths::admin(door.locale, "/approbations");
    if !proofs::is_fresh(&door, &user).await? {
        return Ok(proofs::ask(&door, &page));
    }
    let mut errors = Errors::new();
    if form.decision == "refuser" {
        line(&layout, &mut errors, ("motif", &form.motif, REASON));
    }
    if !errors.is_empty() {
        let index = Index::of(&door.db, (layout, user.id, 1)).await?;
        return unprocessable(Index { form, errors, ..index });
    }
    let said = match decide(&door, (path.1, &user), form).await? {
        Ok(()) => Flash::ok(layout.t("approval-decided")),
        Err(ApprovalError::SamePerson) => Flash::bad(layout.t("approval-error-same")),
        Err(ApprovalError::Gone | ApprovalError::Open) => Flash::bad(layout.t("approval-error-gone")),
        Err(ApprovalError::Database(error)) => return Err(error.into()),
    };
    Ok(see_other_with(&door.site, page, said))
}

async fn decide(
    door: &Door,
    (id, user): (i64, &User),
    form: DecisionForm,
) -> Result<std::result::Result<(), ApprovalError>> {
    let user_id = user.id;
    door.write(move |conn, by| match form.decision.as_str() {
        "approuver" => Ok(approvals::approve(conn, by, (id, user_id))),
        "refuser" => Ok(approvals::refuse(conn, by, (id, user_id, form.motif.trim()))),
        "retirer" => Ok(approvals::withdraw(conn, by, (id, user_id))),
        _ => Err(Error::BadRequest),
    })
    .await
}
