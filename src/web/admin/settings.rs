//! What an installation decides for itself: the account that buyers make their transfers to, and what one person may
//! refund alone. Both change when a second person says so.
use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::approvals::{self, ApprovalError};
use crate::db::Db;
use crate::disbursements;
use crate::money::Money;
use crate::payments::{BankAccount, bank_account};
use crate::rib::Rib;
use crate::text::OneLine;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::{Error, Errors, Form, Layout, Result, paths, render, unprocessable};

/// The longest name of a holder or a bank, and the longest reason.
const NAME: usize = 120;
pub const REASON: usize = 500;
/// More than anybody orders: a slip of the finger is caught.
const MOST: Money = Money::dirhams(100_000);

/// A bank account as it was typed, and why it takes the place of another.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AccountForm {
    pub titulaire: String,
    pub banque: String,
    pub rib: String,
    pub motif: String,
}

impl AccountForm {
    /// Everything that is wrong, in page order, or the account and why.
    pub fn parse(&self, layout: &Layout) -> std::result::Result<(BankAccount, String), Errors> {
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

/// The limit as it was typed, and why it takes the place of another.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LimitForm {
    pub plafond: String,
    pub raison: String,
}

impl LimitForm {
    /// Everything that is wrong, in page order, or the limit and why. Zero is a limit too: then two refund each time.
    pub fn parse(&self, layout: &Layout) -> std::result::Result<(Money, String), Errors> {
        let mut errors = Errors::new();
        let limit = Money::parse(&self.plafond).filter(|limit| *limit <= MOST);
        if limit.is_none() {
            errors.add("plafond", layout.t1("settings-error-limit", "most", layout.money(MOST)));
        }
        let reason = line(layout, &mut errors, ("raison", &self.raison, REASON));
        errors.or((limit.unwrap_or_default(), reason))
    }
}

/// One line of text that must be there.
pub fn line(layout: &Layout, errors: &mut Errors, (field, typed, longest): (&str, &str, usize)) -> String {
    OneLine::parse(typed, longest).map_or_else(
        |_| {
            errors.add(field, layout.t1("settings-error-missing", "most", longest));
            String::new()
        },
        |line| line.to_string(),
    )
}

/// What was typed into either form of the page.
#[derive(Default)]
pub struct Typed {
    account: AccountForm,
    limit: LimitForm,
}

impl From<AccountForm> for Typed {
    fn from(account: AccountForm) -> Self {
        Self {
            account,
            ..Self::default()
        }
    }
}

impl From<LimitForm> for Typed {
    fn from(limit: LimitForm) -> Self {
        Self {
            limit,
            ..Self::default()
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "admin/settings/show.html")]
pub struct Show {
    layout: Layout,
    account: Option<BankAccount>,
    limit: Money,
    typed: Typed,
    errors: Errors,
}

impl Show {
    /// As it stands, with what was typed and what is wrong with it.
    pub async fn of(db: &Db, layout: Layout, (typed, errors): (impl Into<Typed>, Errors)) -> Result<Self> {
        let (account, limit) = db
            .read(|conn| Ok::<_, Error>((bank_account(conn)?, disbursements::second_person_above(conn)?)))
            .await?;
        Ok(Self {
            layout,
            account,
            limit,
            typed: typed.into(),
            errors,
        })
    }
}

/// GET /{l}/admin/reglages
pub async fn show(db: Data<Db>, staff: Staff, layout: Layout) -> Result {
    staff.who(StaffRole::can_see_money)?;
    render(Show::of(&db, layout, (Typed::default(), Errors::new())).await?)
}

/// POST /{l}/admin/reglages/compte-bancaire
pub async fn update(door: Door, staff: Staff, Form(form): Form<AccountForm>, layout: Layout) -> Result {
    let user = staff.who(StaffRole::can_see_money)?.person.user;
    let (account, reason) = match form.parse(&layout) {
        Ok(parsed) => parsed,
        Err(errors) => return unprocessable(Show::of(&door.db, layout, (form, errors)).await?),
    };
    proofs::demand(&door, &user, &layout).await?;
    match ask(&door, user.id, (account, reason)).await? {
        Ok(()) => Ok(asked(&door)),
        Err(ApprovalError::Database(error)) => Err(error.into()),
        Err(_) => {
            let errors = Errors::one("rib", layout.t("settings-error-open"));
            unprocessable(Show::of(&door.db, layout, (form, errors)).await?)
        }
    }
}

async fn ask(
    door: &Door,
    user_id: i64,
    (account, reason): (BankAccount, String),
) -> Result<std::result::Result<(), ApprovalError>> {
    door.write(move |conn, by| Ok::<_, Error>(approvals::ask_for_account(conn, by, (user_id, &account, &reason))))
        .await
}

/// On to the list, where it waits.
pub fn asked(door: &Door) -> HttpResponse {
    let said = Flash::ok(door.locale.t("approval-asked"));
    see_other_with(&door.site, paths::admin(door.locale, "/approbations"), said)
}
