//! Asking that the cooperative's money go to another account, and stopping it.
use actix_web::web::Data;
use askama::Template;
use serde::Deserialize;

use crate::accounts::MemberRole;
use crate::approvals::{self, ApprovalError};
use crate::db::CooperativeDb;
use crate::payments::BankAccount;
use crate::rib::Rib;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::settings::{REASON, line};
use crate::web::cooperative::Space;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Errors, Form, Layout, Result, render, unprocessable};

/// The longest name of a holder or a bank.
const NAME: usize = 120;

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PayoutAccountForm {
    pub titulaire: String,
    pub banque: String,
    pub rib: String,
    pub motif: String,
}

impl PayoutAccountForm {
    /// Everything that is wrong, in page order, or the account and why.
    fn parse(&self, layout: &Layout) -> std::result::Result<(BankAccount, String), Errors> {
        let mut errors = Errors::new();
        let holder = line(layout, &mut errors, ("titulaire", &self.titulaire, NAME));
        let bank = line(layout, &mut errors, ("banque", &self.banque, NAME));
        let rib = Rib::parse(&self.rib);
        if rib.is_none() {
            errors.add("rib", layout.t("settings-error-rib"));
        }
        let reason = line(layout, &mut errors, ("motif", &self.motif, REASON));
        let rib = rib.map(|rib| rib.as_str().to_owned()).unwrap_or_default();
        errors.or((BankAccount { holder, bank, rib }, reason))
    }
}

#[derive(Template)]
#[template(path = "cooperative/money/account.html")]
struct New {
    layout: Layout,
    space: Space,
    form: PayoutAccountForm,
    errors: Errors,
}

/// GET /{l}/espace/{cooperative}/argent/compte
pub async fn new(door: Door, member: Member, layout: Layout) -> Result {
    let member = member.at_least(MemberRole::Manager)?;
    let space = Space::of(&member, layout.locale);
    // Before anything is typed that would be lost on the way.
    if !proofs::is_fresh(&door, &member.person.user).await? {
        return Ok(proofs::ask(&door, &space.href("/argent/compte")));
    }
    render(New {
        layout,
        space,
        form: PayoutAccountForm::default(),
        errors: Errors::new(),
    })
}

/// POST /{l}/espace/{cooperative}/argent/compte
pub async fn create(
    (db, door): (CooperativeDb, Door),
    member: Member,
    Form(form): Form<PayoutAccountForm>,
    layout: Layout,
) -> Result {
    let member = member.at_least(MemberRole::Manager)?;
    let space = Space::of(&member, layout.locale);
    let wanted = match form.parse(&layout) {
        Ok(wanted) => wanted,
        Err(errors) => return again((layout, space), form, errors),
    };
    if !proofs::is_fresh(&door, &member.person.user).await? {
        return Ok(proofs::ask(&door, &space.href("/argent/compte")));
    }
    match ask(&db, &member, wanted).await {
        Ok(()) => {
            let said = Flash::ok(layout.t("money-account-asked"));
            Ok(see_other_with(&door.site, space.href("/argent"), said))
        }
        Err(ApprovalError::Database(error)) => Err(error.into()),
        Err(_) => {
            let errors = Errors::one("rib", layout.t("money-error-open"));
            again((layout, space), form, errors)
        }
    }
}

fn again((layout, space): (Layout, Space), form: PayoutAccountForm, errors: Errors) -> Result {
    unprocessable(New {
        layout,
        space,
        form,
        errors,
    })
}

/// The request is the staff's to decide, so it is written beyond the cooperative.
async fn ask(
    db: &CooperativeDb,
    member: &Member,
    (account, reason): (BankAccount, String),
) -> std::result::Result<(), ApprovalError> {
    let desk = member.desk();
    db.write_beyond(
        move |conn| Ok::<_, ApprovalError>(desk.open(conn).map(|()| desk)?),
        move |conn, desk| {
            let whose = (desk.user.id, &desk.cooperative);
            approvals::ask_for_payout_account(conn, &desk.by, whose, (&account, &reason))
        },
    )
    .await
}

/// POST /{l}/espace/{cooperative}/argent/compte/arret
pub async fn stop(
    (db, site): (CooperativeDb, Data<Site>),
    member: Member,
    _form: Form<Nothing>,
    layout: Layout,
) -> Result {
    let member = member.at_least(MemberRole::Manager)?;
    let (space, desk) = (Space::of(&member, layout.locale), member.desk());
    let stopped = db
        .write_beyond(
            move |conn| Ok::<_, ApprovalError>(desk.open(conn).map(|()| desk)?),
            |conn, desk| approvals::stop_payout_account(conn, &desk.by, (desk.user.id, &desk.cooperative.slug)),
        )
        .await;
    let said = match stopped {
        Ok(()) => Flash::ok(layout.t("money-account-stopped")),
        Err(ApprovalError::Database(error)) => return Err(error.into()),
        Err(_) => Flash::bad(layout.t("approval-error-gone")),
    };
    Ok(see_other_with(&site, space.href("/argent"), said))
}
