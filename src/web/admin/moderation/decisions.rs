//! Approving, asking for a change, refusing.
use actix_web::web::{Data, Path};
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::db::Db;
use crate::locale::Locale;

use crate::moderation::{DecideError, Decision, Reason, Review, Submission};
use crate::text::MultiLine;
use crate::web::admin::moderation::submissions::Show;
use crate::web::flash::Flash;
use crate::web::form::see_other_with;
use crate::web::guards::Staff;
use crate::web::site::Site;
use crate::web::{Error, Errors, Form, Layout, Result, paths, unprocessable};

/// The longest a moderator's own words may be.
const LONGEST: usize = 1_000;

/// What was chosen.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    /// `approuver`, `corriger` or `refuser`.
    pub decision: String,
    pub motif: String,
    pub message: String,
    /// The round the moderator saw.
    pub tour: i32,
}

impl DecisionForm {
    /// A decision with what it needs: whoever sends something back says why.
    fn parse(&self, locale: Locale) -> std::result::Result<Decision, Errors> {
        if self.decision == "approuver" {
            return Ok(Decision::Approve);
        }
        let mut errors = Errors::new();
        let text = MultiLine::parse_optional(&self.message, LONGEST);
        if text.is_err() {
            errors.add("message", locale.t1("form-too-long", "max", LONGEST));
        }
        let reason = text.ok().and_then(|text| Reason::new(&self.motif, text.to_string()));
        if reason.is_none() && errors.is_empty() {
            errors.add("motif", locale.t("review-error-reason"));
        }
        match (self.decision.as_str(), reason) {
            ("corriger", Some(reason)) => errors.or(Decision::RequestChanges(reason)),
            ("refuser", Some(reason)) => errors.or(Decision::Refuse(reason)),
            _ => Err(errors),
        }
    }
}

/// POST /{l}/admin/moderation/{id}/decision
pub async fn create(
    (db, site): (Data<Db>, Data<Site>),
    staff: Staff,
    path: Path<(String, i64)>,
    Form(form): Form<DecisionForm>,
    layout: Layout,
) -> Result {
    let staff = staff.who(StaffRole::can_moderate)?;
    let ((_, id), by, locale) = (path.into_inner(), staff.person.user.id, layout.locale);
    let decision = match form.parse(locale) {
        Ok(decision) => decision,
        Err(errors) => {
            let review = db
                .read(move |conn| Review::find(conn, id, by).map_err(Error::from))
                .await?;
            return unprocessable(Show::new(layout, review, (form, errors)));
        }
    };
    let round = form.tour;
    let outcome = db
        .write(move |conn| Submission::find(conn, id)?.decide(conn, &decision, (by, round)))
        .await;
    let flash = match outcome {
        Ok(()) => Flash::ok(locale.t("review-decided")),
        Err(DecideError::AlreadyDecided) => Flash::bad(locale.t("review-already-decided")),
        Err(DecideError::OwnCooperative) => return Err(Error::Forbidden),
        Err(DecideError::Database(error)) => return Err(error.into()),
    };
    Ok(see_other_with(&site, paths::admin(locale, "/moderation"), flash))
}
