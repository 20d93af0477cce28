//! Money that leaves: what is owed to buyers and to cooperatives, what was asked for, what finance sends.
mod list;
mod moves;
mod payouts;
mod refunds;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path, ServiceConfig, get, post};
use askama::Template;
use uuid::Uuid;

use crate::accounts::StaffRole;
use crate::db::Db;
use crate::disbursements::{Disbursement, Listed, State};
use crate::locale::Locale;
use crate::web::account::door::Door;
use crate::web::admin::words;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::{Error, Errors, Layout, Result, paths, render};

/// The addresses of this part, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/admin/commandes/{number}/remboursement", get().to(refunds::new))
        .route("/admin/commandes/{number}/remboursement", post().to(refunds::create))
        .route("/admin/versements", get().to(payouts::index))
        .route("/admin/versements/{slug}", get().to(payouts::new))
        .route("/admin/versements/{slug}", post().to(payouts::create))
        .route("/admin/paiements", get().to(list::index))
        .route("/admin/paiements.csv", get().to(list::export))
        .route("/admin/paiements/{disbursement}", get().to(show))
        .route("/admin/paiements/{disbursement}/envoi", post().to(moves::send))
        .route("/admin/paiements/{disbursement}/annulation", post().to(moves::call_off));
}

#[derive(Template)]
#[template(path = "admin/disbursements/show.html")]
struct Show {
    layout: Layout,
    listed: Listed,
    reference: String,
    errors: Errors,
}

impl Show {
    async fn of(db: &Db, layout: Layout, number: String) -> Result<Self> {
        let listed = db
            .read(move |conn| Listed::find(conn, &number).map_err(Error::from))
            .await?;
        Ok(Self {
            layout,
            listed,
            reference: String::new(),
            errors: Errors::new(),
        })
    }

    fn title(&self) -> String {
        let kind = words::purpose(&self.layout, &self.listed.disbursement.kind);
        format!("{kind} {}", self.listed.disbursement.number)
    }

    fn is_due(&self) -> bool {
        self.listed.disbursement.state == State::Due
    }
}

/// GET /{l}/admin/paiements/{number}
async fn show(db: Data<Db>, staff: Staff, path: Path<(String, String)>, layout: Layout) -> Result {
    staff.who(StaffRole::can_see_money)?;
    render(Show::of(&db, layout, path.into_inner().1).await?)
}

fn page_of(locale: Locale, number: &str) -> String {
    paths::admin(locale, &format!("/paiements/{number}"))
}

/// What the same form asked for when it came before: pressing twice shows the first result.
async fn before(door: &Door, key: &str) -> Result<Option<Disbursement>> {
    let Ok(key) = Uuid::parse_str(key) else { return Ok(None) };
    door.read(move |conn| Disbursement::of_form(conn, key)).await
}

/// The page of what was asked for, with what happens next.
fn asked(door: &Door, asked: &Disbursement) -> HttpResponse {
    let said = match asked.state {
        State::Asked => door.locale.t("approval-asked"),
        State::Due | State::Sent | State::Dropped => door.locale.t("refund-granted"),
    };
    see_other_with(&door.site, page_of(door.locale, &asked.number), Flash::ok(said))
}
