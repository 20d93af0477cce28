//! One person: who they are for the platform and for cooperatives, and what became of their account.
use actix_web::web::{Data, Path};
use askama::Template;

use crate::accounts::StaffRole;
use crate::accounts::audit::{self, Entry};
use crate::accounts::staff::Card;
use crate::db::Db;
use crate::web::admin::words;
use crate::web::guards::Staff;
use crate::web::{Error, Errors, Layout, Result, render};

/// So many lines of the journal are shown; the journal's own page has the others.
const EVENTS: i64 = 20;

#[derive(Template)]
#[template(path = "admin/users/show.html")]
struct Show {
    layout: Layout,
    card: Card,
    events: Vec<Entry>,
    is_self: bool,
    errors: Errors,
}

impl Show {
    /// Each role with its name.
    fn roles(&self) -> Vec<(String, String)> {
        let words = |role: StaffRole| (role.name().to_owned(), words::staff_role(&self.layout, &role));
        StaffRole::ALL.into_iter().map(words).collect()
    }

    fn role(&self) -> String {
        self.card
            .user
            .staff_role
            .map(StaffRole::name)
            .unwrap_or_default()
            .to_owned()
    }

    fn path(&self, verb: &str) -> String {
        self.layout
            .href(format!("/admin/utilisateurs/{}{verb}", self.card.user.id))
    }

    fn is_protected(&self) -> bool {
        self.card.has_authenticator || self.card.passkeys > 0
    }
}

/// GET /{l}/admin/utilisateurs/{id}
pub async fn show(db: Data<Db>, staff: Staff, path: Path<(String, i64)>, layout: Layout) -> Result {
    let staff = staff.who(StaffRole::can_manage_users)?;
    let (_, id) = path.into_inner();
    let (card, events) = db
        .read(move |conn| Ok::<_, Error>((Card::load(conn, id)?, audit::about(conn, id, EVENTS)?)))
        .await?;
    render(Show {
        layout,
        is_self: staff.person.user.id == card.user.id,
        card,
        events,
        errors: Errors::new(),
    })
}
