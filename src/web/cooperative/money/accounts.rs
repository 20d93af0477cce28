//! Asking that the cooperative's money go to another account, and stopping it.
use actix_web::web::Data;
use askama::Template;

use crate::accounts::MemberRole;
use crate::approvals::{self, ApprovalError};
use crate::db::CooperativeDb;
use crate::payments::BankAccount;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::settings::AccountForm;
use crate::web::cooperative::Space;
use crate::web::flash::Flash;
use crate::web::form::{Nothing, see_other_with};
use crate::web::guards::Member;
use crate::web::site::Site;
use crate::web::{Errors, Form, Layout, Result, render, unprocessable};

#[derive(Template)]
#[template(path = "cooperative/money/account.html")]
struct New {
    layout: Layout,
    space: Space,
    form: AccountForm,
    errors: Errors,
}

/// GET /{l}/espace/{cooperative}/argent/compte
pub async fn new(member: Member, layout: Layout) -> Result {
    let member = member.at_least(MemberRole::Manager)?;
    let space = Space::of(&member, layout.locale);
    render(New {
        layout,
        space,
        form: AccountForm::default(),
        errors: Errors::new(),
    })
}

/// POST /{l}/espace/{cooperative}/argent/compte
pub async fn create(
    (db, door): (CooperativeDb, Door),
    member: Member,
    Form(form): Form<AccountForm>,
    layout: Layout,
) -> Result {
    let member = member.at_least(MemberRole::Manager)?;
    let space = Space::of(&member, layout.locale);
    let wanted = match form.parse(&layout) {
        Ok(wanted) => wanted,
        Err(errors) => return again((layout, space), form, errors),
    };
    proofs::demand(&door, &member.person.user, &layout).await?;
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

fn again((layout, space): (Layout, Space), form: AccountForm, errors: Errors) -> Result {
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
