//! Somebody new in the staff, by their address: they get a link that sets their password.
use askama::Template;
use serde::Deserialize;

use crate::accounts::{StaffRole, staff};
use crate::email::Email;
use crate::web::account::door::Door;
use crate::web::account::proofs;
use crate::web::admin::words;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::{Errors, Form, Layout, Result, paths, render, unprocessable};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AppointmentForm {
    pub email: String,
    pub role: String,
}

impl AppointmentForm {
    fn parse(&self, layout: &Layout) -> std::result::Result<(Email, StaffRole), Errors> {
        let mut errors = Errors::new();
        let email = Email::parse(&self.email);
        if email.is_none() {
            errors.add("email", layout.t("form-email"));
        }
        let role = StaffRole::parse(&self.role);
        if role.is_none() {
            errors.add("role", layout.t("form-choice"));
        }
        email.zip(role).ok_or(errors)
    }
}

#[derive(Template)]
#[template(path = "admin/users/new.html")]
struct New {
    layout: Layout,
    form: AppointmentForm,
    errors: Errors,
}

impl New {
    fn roles(&self) -> Vec<(String, String)> {
        let words = |role: StaffRole| (role.name().to_owned(), words::staff_role(&self.layout, &role));
        StaffRole::ALL.into_iter().map(words).collect()
    }
}

/// GET /{l}/admin/utilisateurs/nouveau
pub async fn new(staff: Staff, layout: Layout) -> Result {
    staff.who(StaffRole::can_manage_users)?;
    render(New {
        layout,
        form: AppointmentForm::default(),
        errors: Errors::new(),
    })
}

/// POST /{l}/admin/utilisateurs
pub async fn create(door: Door, staff: Staff, Form(form): Form<AppointmentForm>, layout: Layout) -> Result {
    let staff = staff.who(StaffRole::can_manage_users)?;
    let (email, role) = match form.parse(&layout) {
        Ok(parsed) => parsed,
        Err(errors) => return unprocessable(New { layout, form, errors }),
    };
    proofs::demand(&door, &staff.person.user, &layout).await?;
    let added = door.write(move |conn, by| staff::invite(conn, by, (&email, role)));
    let Some(user) = added.await? else {
        let errors = Errors::one("email", layout.t("users-error-known"));
        return unprocessable(New { layout, form, errors });
    };
    let flash = Flash::ok(layout.t1("users-added", "email", &user.email));
    let page = paths::admin(door.locale, &format!("/utilisateurs/{}", user.id));
    Ok(see_other_with(&door.site, page, flash))
}
