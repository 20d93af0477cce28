//! The form that asks for a refund of an order.
use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

use super::{asked, before};
use crate::accounts::StaffRole;
use crate::approvals::{self, ApprovalError};
use crate::disbursements::{self, DisburseError, Disbursement, NewRefund, Refundable};
use crate::money::Money;
use crate::orders::Order;
use crate::rib::Rib;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::settings::{REASON, line};
use crate::web::guards::Staff;
use crate::web::{Error, Errors, Form, Layout, Result, render, unprocessable};

/// The longest name of an account's holder.
const HOLDER: usize = 120;

/// What was typed; in the address of the form, what is chosen beforehand.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RefundForm {
    pub cle: String,
    pub colis: String,
    pub montant: String,
    pub titulaire: String,
    pub rib: String,
    pub motif: String,
}

impl RefundForm {
    /// Everything that is wrong, in page order, or what is asked for.
    fn parse(&self, layout: &Layout, parcels: &[Refundable]) -> std::result::Result<NewRefund, Errors> {
        let mut errors = Errors::new();
        let parcel = parcels.iter().find(|parcel| parcel.reference == self.colis);
        if parcel.is_none() {
            errors.add("colis", layout.t("refund-error-parcel"));
        }
        let most = parcel.map_or(Money::ZERO, |parcel| parcel.left);
        let amount = Money::parse(&self.montant).filter(|amount| *amount > Money::ZERO && *amount <= most);
        if amount.is_none() && parcel.is_some() {
            errors.add("montant", layout.t1("refund-error-amount", "most", layout.money(most)));
        }
        let holder = line(layout, &mut errors, ("titulaire", &self.titulaire, HOLDER));
        let rib = Rib::parse(&self.rib);
        if rib.is_none() {
            errors.add("rib", layout.t("settings-error-rib"));
        }
        let reason = line(layout, &mut errors, ("motif", &self.motif, REASON));
        match (parcel, amount, rib) {
            (Some(parcel), Some(amount), Some(rib)) if errors.is_empty() => Ok(NewRefund {
                key: Uuid::parse_str(&self.cle).unwrap_or_else(|_| Uuid::new_v4()),
                parcel_id: parcel.parcel_id,
                amount,
                holder,
                rib: rib.as_str().to_owned(),
                reason,
            }),
            _ => Err(errors),
        }
    }
}

/// What the page needs to know of the order.
struct Subject {
    order: Order,
    parcels: Vec<Refundable>,
    limit: Money,
}

impl Subject {
    async fn find(door: &Door, number: String) -> Result<Self> {
        door.read(move |conn| {
            let order = Order::find_by_number(conn, &number)?;
            Ok::<_, Error>(Self {
                parcels: Refundable::of_order(conn, order.id)?,
                limit: disbursements::second_person_above(conn)?,
                order,
            })
        })
        .await
    }
}

#[derive(Template)]
#[template(path = "admin/disbursements/refund.html")]
struct New {
    layout: Layout,
    subject: Subject,
    form: RefundForm,
    errors: Errors,
}

impl New {
    fn again(layout: Layout, subject: Subject, (form, errors): (RefundForm, Errors)) -> Result {
        unprocessable(Self {
            layout,
            subject,
            form,
            errors,
        })
    }

    /// The parcels to choose from, with what may go back of each.
    fn choices(&self) -> Vec<(&str, String)> {
        let words = |parcel: &Refundable| {
            let (layout, name) = (&self.layout, parcel.cooperative(self.layout.locale));
            let left = layout.locale.t1("refund-left", "amount", layout.money(parcel.left));
            format!("{} · {name} · {left}", parcel.reference)
        };
        let parcels = self.subject.parcels.iter();
        parcels
            .map(|parcel| (parcel.reference.as_str(), words(parcel)))
            .collect()
    }
}

/// GET /{l}/admin/commandes/{number}/remboursement
pub async fn new(
    door: Door,
    staff: Staff,
    path: Path<(String, String)>,
    chosen: Query<RefundForm>,
    layout: Layout,
) -> Result {
    staff.who(StaffRole::can_see_money)?;
    let subject = Subject::find(&door, path.into_inner().1).await?;
    let form = prefilled(&subject, &chosen.colis, &layout);
    let errors = Errors::new();
    render(New {
        layout,
        subject,
        form,
        errors,
    })
}

/// The parcel asked for, or the only one, with all that may go back of it.
fn prefilled(subject: &Subject, reference: &str, layout: &Layout) -> RefundForm {
    let asked = subject.parcels.iter().find(|parcel| parcel.reference == reference);
    let parcel = asked.or(match subject.parcels.as_slice() {
        [only] => Some(only),
        _ => None,
    });
    RefundForm {
        cle: Uuid::new_v4().to_string(),
        colis: parcel.map(|parcel| parcel.reference.clone()).unwrap_or_default(),
        montant: parcel
            .map(|parcel| layout.locale.amount(parcel.left))
            .unwrap_or_default(),
        titulaire: subject.order.buyer_name.clone(),
        ..RefundForm::default()
    }
}

/// POST /{l}/admin/commandes/{number}/remboursement
pub async fn create(
    door: Door,
    staff: Staff,
    path: Path<(String, String)>,
    Form(form): Form<RefundForm>,
    layout: Layout,
) -> Result {
    let user = staff.who(StaffRole::can_see_money)?.person.user;
    let number = path.into_inner().1;
    if let Some(before) = before(&door, &form.cle).await? {
        return Ok(asked(&door, &before));
    }
    let subject = Subject::find(&door, number).await?;
    let wanted = match form.parse(&layout, &subject.parcels) {
        Ok(wanted) => wanted,
        Err(errors) => return New::again(layout, subject, (form, errors)),
    };
    proofs::demand(&door, &user, &layout).await?;
    match ask(&door, user.id, wanted).await {
        Ok(refund) => Ok(asked(&door, &refund)),
        Err(error) => {
            let errors = refusal(error, &layout)?;
            New::again(layout, subject, (form, errors))
        }
    }
}

async fn ask(door: &Door, user_id: i64, wanted: NewRefund) -> std::result::Result<Disbursement, ApprovalError> {
    let by = door.by.clone();
    door.db
        .write(move |conn| approvals::ask_for_refund(conn, &by, (user_id, &wanted)))
        .await
}

/// Beside which field the refusal belongs.
fn refusal(error: ApprovalError, layout: &Layout) -> Result<Errors> {
    Ok(match error {
        ApprovalError::Database(error) => return Err(error.into()),
        ApprovalError::Disburse(DisburseError::OwnCooperative) => Errors::one("colis", layout.t("refund-error-own")),
        ApprovalError::Disburse(DisburseError::Open) | ApprovalError::Open => {
            Errors::one("colis", layout.t("refund-error-open"))
        }
        ApprovalError::Disburse(_) | ApprovalError::SamePerson | ApprovalError::Gone | ApprovalError::TooEarly => {
            Errors::one("montant", layout.t("refund-error-changed"))
        }
    })
}
