//! Money for buyers: what is owed, what was asked for, what finance sends.
mod asking;
mod list;
mod moves;

use actix_web::web::{Data, Path, ServiceConfig, get, post};
use askama::Template;

use crate::accounts::StaffRole;
use crate::db::Db;
use crate::refunds::{Listed, State};
use crate::web::guards::Staff;
use crate::web::{Error, Errors, Layout, Result, paths, render};

/// The addresses of this part, below the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/admin/commandes/{number}/remboursement", get().to(asking::new))
        .route("/admin/commandes/{number}/remboursement", post().to(asking::create))
        .route("/admin/paiements", get().to(list::index))
        .route("/admin/paiements.csv", get().to(list::export))
        .route("/admin/remboursements/{refund}", get().to(show))
        .route("/admin/remboursements/{refund}/envoi", post().to(moves::send))
        .route("/admin/remboursements/{refund}/annulation", post().to(moves::call_off));
}

#[derive(Template)]
#[template(path = "admin/refunds/show.html")]
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

    fn is_due(&self) -> bool {
        self.listed.refund.state == State::Due
    }
}

/// GET /{l}/admin/remboursements/{number}
async fn show(db: Data<Db>, staff: Staff, path: Path<(String, String)>, layout: Layout) -> Result {
    staff.who(StaffRole::can_see_money)?;
    render(Show::of(&db, layout, path.into_inner().1).await?)
}

fn page_of(locale: crate::locale::Locale, number: &str) -> String {
    paths::admin(locale, &format!("/remboursements/{number}"))
}
