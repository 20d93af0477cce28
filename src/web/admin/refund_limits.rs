//! The sum that one person may refund of an order: another one is asked for, and a second person lets it hold.
use actix_web::HttpResponse;
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::approvals::{self, ApprovalError};
use crate::money::Money;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::settings::{REASON, Show, line};
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::{Error, Errors, Form, Layout, Result, paths, unprocessable};

/// More than anybody orders: a slip of the finger is caught.
const MOST: Money = Money::dirhams(100_000);

/// The limit as it was typed, and why it takes the place of another.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LimitForm {
    pub plafond: String,
    pub raison: String,
}

impl LimitForm {
    /// Everything that is wrong, in page order, or the limit and why. Nothing is a limit too: then two refund each time.
    fn parse(&self, layout: &Layout) -> std::result::Result<(Money, String), Errors> {
        let mut errors = Errors::new();
        let limit = Money::parse(&self.plafond).filter(|limit| *limit <= MOST);
        if limit.is_none() {
            errors.add("plafond", layout.t1("settings-error-limit", "most", layout.money(MOST)));
        }
        let reason = line(layout, &mut errors, ("raison", &self.raison, REASON));
        errors.or((limit.unwrap_or_default(), reason))
    }
}

/// POST /{l}/admin/reglages/plafond
pub async fn update(door: Door, staff: Staff, Form(form): Form<LimitForm>, layout: Layout) -> Result {
    let user = staff.who(StaffRole::can_see_money)?.person.user;
    let (limit, reason) = match form.parse(&layout) {
        Ok(parsed) => parsed,
        Err(errors) => return unprocessable(Show::of(&door.db, layout, (form, errors)).await?),
    };
    proofs::demand(&door, &user, &layout).await?;
    let user_id = user.id;
    let ask = move |conn: &mut _, by: &_| {
        Ok::<_, Error>(approvals::ask_for_refund_limit(conn, by, (user_id, limit, &reason)))
    };
    match door.write(ask).await? {
        Ok(()) => Ok(asked(&door)),
        Err(ApprovalError::Database(error)) => Err(error.into()),
        Err(_) => {
            let errors = Errors::one("plafond", layout.t("settings-error-limit-open"));
            unprocessable(Show::of(&door.db, layout, (form, errors)).await?)
        }
    }
}

/// On to the list, where it waits.
pub fn asked(door: &Door) -> HttpResponse {
    let said = Flash::ok(door.locale.t("approval-asked"));
    see_other_with(&door.site, paths::admin(door.locale, "/approbations"), said)
}
