//! What cooperatives are owed, and asking that one of them be paid.
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

use super::{asked, before};
use crate::accounts::StaffRole;
use crate::approvals::{self, ApprovalError};
use crate::db::Db;
use crate::disbursements::{DisburseError, Disbursement, NewPayout, Payable};
use crate::money::Money;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::settings::{REASON, line};
use crate::web::guards::Staff;
use crate::web::pagination::{PageQuery, Pagination};
use crate::web::{Error, Errors, Form, Layout, Result, render, unprocessable};

const PER_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "admin/disbursements/payouts.html")]
struct Index {
    layout: Layout,
    payable: Vec<Payable>,
    pagination: Pagination,
}

/// GET /{l}/admin/versements
pub async fn index(db: Data<Db>, staff: Staff, query: Query<PageQuery>, layout: Layout) -> Result {
    staff.who(StaffRole::can_see_money)?;
    let page = query.page();
    let (payable, total) = db
        .read(move |conn| Payable::all(conn, (page, PER_PAGE)).map_err(Error::from))
        .await?;
    let path = layout.href("/admin/versements");
    render(Index {
        pagination: Pagination::new(page, PER_PAGE, total, &path, &[]),
        layout,
        payable,
    })
}

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PayoutForm {
    pub cle: String,
    pub montant: String,
    pub motif: String,
}

impl PayoutForm {
    /// Everything that is wrong, in page order, or what is asked for.
    fn parse(&self, layout: &Layout, to: &Payable) -> std::result::Result<NewPayout, Errors> {
        let mut errors = Errors::new();
        let amount = Money::parse(&self.montant).filter(|amount| *amount > Money::ZERO && *amount <= to.balance);
        if amount.is_none() {
            errors.add(
                "montant",
                layout.t1("refund-error-amount", "most", layout.money(to.balance)),
            );
        }
        let reason = line(layout, &mut errors, ("motif", &self.motif, REASON));
        errors.or(NewPayout {
            key: Uuid::parse_str(&self.cle).unwrap_or_else(|_| Uuid::new_v4()),
            cooperative_id: to.cooperative_id,
            amount: amount.unwrap_or_default(),
            reason,
        })
    }
}

#[derive(Template)]
#[template(path = "admin/disbursements/payout.html")]
struct New {
    layout: Layout,
    to: Payable,
    form: PayoutForm,
    errors: Errors,
}

impl New {
    fn again(layout: Layout, to: Payable, (form, errors): (PayoutForm, Errors)) -> Result {
        unprocessable(Self {
            layout,
            to,
            form,
            errors,
        })
    }
}

/// GET /{l}/admin/versements/{slug}
pub async fn new(door: Door, staff: Staff, path: Path<(String, String)>, layout: Layout) -> Result {
    staff.who(StaffRole::can_see_money)?;
    let to = find(&door, path.into_inner().1).await?;
    let form = PayoutForm {
        cle: Uuid::new_v4().to_string(),
        montant: layout.locale.amount(to.balance),
        motif: String::new(),
    };
    let errors = Errors::new();
    render(New {
        layout,
        to,
        form,
        errors,
    })
}

async fn find(door: &Door, slug: String) -> Result<Payable> {
    door.read(move |conn| Payable::find(conn, &slug)).await
}

/// POST /{l}/admin/versements/{slug}
pub async fn create(
    door: Door,
    staff: Staff,
    path: Path<(String, String)>,
    Form(form): Form<PayoutForm>,
    layout: Layout,
) -> Result {
    let user = staff.who(StaffRole::can_see_money)?.person.user;
    let slug = path.into_inner().1;
    if let Some(before) = before(&door, &form.cle).await? {
        return Ok(asked(&door, &before));
    }
    let to = find(&door, slug).await?;
    let wanted = match form.parse(&layout, &to) {
        Ok(wanted) => wanted,
        Err(errors) => return New::again(layout, to, (form, errors)),
    };
    proofs::demand(&door, &user, &layout).await?;
    match ask(&door, user.id, wanted).await {
        Ok(payout) => Ok(asked(&door, &payout)),
        Err(error) => {
            let errors = refusal(error, &layout)?;
            New::again(layout, to, (form, errors))
        }
    }
}

async fn ask(door: &Door, user_id: i64, wanted: NewPayout) -> std::result::Result<Disbursement, ApprovalError> {
    let by = door.by.clone();
    door.db
        .write(move |conn| approvals::ask_for_payout(conn, &by, (user_id, &wanted)))
        .await
}

fn refusal(error: ApprovalError, layout: &Layout) -> Result<Errors> {
    let words = match error {
        ApprovalError::Database(error) => return Err(error.into()),
        ApprovalError::Disburse(DisburseError::OwnCooperative) => "refund-error-own",
        ApprovalError::Disburse(DisburseError::NoAccount) => "payout-error-account",
        ApprovalError::Disburse(DisburseError::Open) | ApprovalError::Open => "payout-error-open",
        ApprovalError::Disburse(_) | ApprovalError::SamePerson | ApprovalError::Gone | ApprovalError::TooEarly => {
            "refund-error-changed"
        }
    };
    Ok(Errors::one("montant", layout.t(words)))
}
