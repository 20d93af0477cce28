//! What waits for a second person, and what became of the rest.
use std::collections::BTreeMap;

use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::accounts::audit::Actor;
use crate::approvals::{self, Approval, ApprovalError, Kind};
use crate::db::{Conn, Db};
use crate::disbursements::{DisburseError, Disbursement};
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::settings::{REASON, line};
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::pagination::{PageQuery, Pagination};
use crate::web::{Error, Errors, Form, Layout, Result, paths, render, unprocessable};

const PER_PAGE: i64 = 30;

#[derive(Template)]
#[template(path = "admin/approvals/index.html")]
struct Index {
    layout: Layout,
    approvals: Vec<Approval>,
    disbursements: Vec<Disbursement>,
    reader: i64,
    pagination: Pagination,
    form: DecisionForm,
    errors: Errors,
}

impl Index {
    async fn of(db: &Db, (layout, reader, page): (Layout, i64, i64)) -> Result<Self> {
        let (approvals, disbursements, total) = db
            .read(move |conn| {
                let (approvals, total) = approvals::page(conn, (page, PER_PAGE))?;
                let is_paid = |approval: &&Approval| matches!(approval.kind, Kind::Refund | Kind::Payout);
                let paid = approvals.iter().filter(is_paid);
                let numbers: Vec<&str> = paid.map(|approval| approval.object.as_str()).collect();
                let disbursements = Disbursement::find_all(conn, &numbers)?;
                Ok::<_, Error>((approvals, disbursements, total))
            })
            .await?;
        let path = layout.href("/admin/approbations");
        Ok(Self {
            pagination: Pagination::new(page, PER_PAGE, total, &path, &[]),
            layout,
            approvals,
            disbursements,
            reader,
            form: DecisionForm::default(),
            errors: Errors::new(),
        })
    }

    /// What is asked for.
    fn kind(&self, approval: &Approval) -> String {
        self.layout.t(&format!("approval-kind-{}", approval.kind.name()))
    }

    /// The refund or payout it is about, if it is about one.
    fn disbursement(&self, approval: &Approval) -> Option<&Disbursement> {
        self.disbursements.iter().find(|one| one.number == approval.object)
    }

    fn became(&self, approval: &Approval) -> String {
        let name = approval.decision.map_or("expired", |decision| decision.name());
        self.layout.t(&format!("approval-{name}"))
    }
}

/// GET /{l}/admin/approbations
pub async fn index(db: Data<Db>, staff: Staff, query: Query<PageQuery>, layout: Layout) -> Result {
    let reader = staff.who(StaffRole::can_see_money)?.person.user.id;
    let page = query.page();
    render(Index::of(&db, (layout, reader, page)).await?)
}

/// Which button was pressed: `approuver`, `refuser` or `retirer`; who refuses says why.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    pub decision: String,
    /// The reason stands in a field of its own for each request of the page.
    #[serde(flatten)]
    pub typed: BTreeMap<String, String>,
}

impl DecisionForm {
    /// The field of why the request `id` is refused.
    fn reason_field(id: i64) -> String {
        format!("motif-{id}")
    }

    fn reason(&self, id: i64) -> &str {
        let typed = self.typed.get(&Self::reason_field(id));
        typed.map_or("", |reason| reason.trim())
    }
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
    proofs::demand(&door, &user, &layout).await?;
    let mut errors = Errors::new();
    if form.decision == "refuser" {
        let field = DecisionForm::reason_field(path.1);
        line(&layout, &mut errors, (&field, form.reason(path.1), REASON));
    }
    if !errors.is_empty() {
        let index = Index::of(&door.db, (layout, user.id, 1)).await?;
        return unprocessable(Index { form, errors, ..index });
    }
    let said = match decide(&door, (path.1, user.id), form).await? {
        Ok(()) => Flash::ok(layout.t("approval-decided")),
        Err(ApprovalError::SamePerson) => Flash::bad(layout.t("approval-error-same")),
        Err(ApprovalError::Gone | ApprovalError::Open) => Flash::bad(layout.t("approval-error-gone")),
        Err(ApprovalError::Disburse(DisburseError::OwnCooperative)) => Flash::bad(layout.t("refund-error-own")),
        Err(ApprovalError::TooEarly) => Flash::bad(layout.t("approval-error-early")),
        Err(ApprovalError::Disburse(_)) => Flash::bad(layout.t("refund-error-changed")),
        Err(ApprovalError::Database(error)) => return Err(error.into()),
    };
    Ok(see_other_with(&door.site, page, said))
}

type Decided = std::result::Result<(), ApprovalError>;

/// What cannot be carried out is not decided either: all of it is one transaction.
async fn decide(door: &Door, (id, user_id): (i64, i64), form: DecisionForm) -> Result<Decided> {
    let by = door.by.clone();
    let verb: fn(&mut Conn, &Actor, (i64, i64, &str)) -> Decided = match form.decision.as_str() {
        "approuver" => |conn, by, (id, user_id, _)| approvals::approve(conn, by, (id, user_id)),
        "refuser" => approvals::refuse,
        "retirer" => |conn, by, (id, user_id, _)| approvals::withdraw(conn, by, (id, user_id)),
        _ => return Err(Error::BadRequest),
    };
    let change = move |conn: &mut Conn| verb(conn, &by, (id, user_id, form.reason(id)));
    Ok(door.db.write(change).await)
}
