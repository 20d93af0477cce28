//! The queue, and one submission.
use actix_web::web::{Data, Path, Query};
use askama::Template;
use chrono::Utc;
use serde::Deserialize;

use crate::accounts::StaffRole;
use crate::cooperatives::members;
use crate::db::Db;
use crate::moderation::{self, Check, Counts, Piece, Queued, Reason, Review, State, Tab, Verdict};
use crate::web::admin::moderation::comparison::{self, Row};
use crate::web::admin::moderation::decisions::DecisionForm;
use crate::web::guards::Staff;
use crate::web::pagination::{self, Pagination};
use crate::web::{Error, Errors, Layout, Result, render};

const PER_PAGE: i64 = 50;

/// The query string of the queue.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct QueueFilter {
    onglet: String,
    page: String,
}

#[derive(Template)]
#[template(path = "admin/moderation/index.html")]
struct Index {
    layout: Layout,
    tab: Tab,
    counts: Counts,
    queued: Vec<Queued>,
    /// The cooperatives the reader belongs to or lately did, about which somebody else decides.
    own: Vec<i64>,
    pagination: Pagination,
}

impl Index {
    fn tab_name(&self, tab: &Tab) -> String {
        self.layout.t(&format!("review-tab-{}", tab.name()))
    }

    fn is_own(&self, queued: &Queued) -> bool {
        self.own.contains(&queued.cooperative_id())
    }

    fn age(&self, queued: &Queued) -> String {
        self.layout.locale.duration_days(queued.days(Utc::now()))
    }
}

/// GET /{l}/admin/moderation
pub async fn index(db: Data<Db>, staff: Staff, filter: Query<QueueFilter>, layout: Layout) -> Result {
    let staff = staff.who(StaffRole::can_moderate)?;
    let (tab, page) = (Tab::parse(&filter.onglet), pagination::requested(&filter.page));
    let reader = staff.person.user.id;
    let (counts, queued, own) = db
        .read(move |conn| {
            let queued = moderation::in_tab(conn, tab, (PER_PAGE, (page - 1) * PER_PAGE))?;
            Ok::<_, Error>((moderation::counts(conn)?, queued, members::own(conn, reader)?))
        })
        .await?;
    let kept = [("onglet".to_owned(), tab.name().to_owned())];
    let pagination = Pagination::new(
        page,
        PER_PAGE,
        counts.of(&tab),
        &layout.href("/admin/moderation"),
        &kept,
    );
    render(Index {
        layout,
        tab,
        counts,
        queued,
        own,
        pagination,
    })
}

/// One submission with the form of the decision.
#[derive(Template)]
#[template(path = "admin/moderation/show.html")]
pub struct Show {
    layout: Layout,
    review: Review,
    rows: Vec<Row>,
    reasons: Vec<(&'static str, String)>,
    form: DecisionForm,
    errors: Errors,
}

impl Show {
    pub(super) fn new(layout: Layout, review: Review, (form, errors): (DecisionForm, Errors)) -> Self {
        let rows = comparison::rows(&review, layout.locale);
        let word = |code: &'static str| (code, layout.t(&format!("review-reason-{code}")));
        let reasons = Reason::CODES.into_iter().map(word).collect();
        Self {
            layout,
            review,
            rows,
            reasons,
            form,
            errors,
        }
    }

    fn look(&self, check: &Check) -> &'static str {
        match check.verdict {
            Verdict::Passed => "ok",
            Verdict::Doubtful => "wait",
            Verdict::Failed => "bad",
        }
    }

    fn happened(&self, action: &str) -> String {
        self.layout.t(&format!("review-action-{action}"))
    }

    fn can_be_decided(&self) -> bool {
        self.review.submission.state == State::Waiting && !self.review.is_own
    }
}

/// GET /{l}/admin/moderation/{id}
pub async fn show(db: Data<Db>, staff: Staff, path: Path<(String, i64)>, layout: Layout) -> Result {
    let staff = staff.who(StaffRole::can_moderate)?;
    let ((_, id), reader) = (path.into_inner(), staff.person.user.id);
    let review = db
        .read(move |conn| Review::find(conn, id, reader).map_err(Error::from))
        .await?;
    let form = DecisionForm {
        tour: review.submission.round,
        ..DecisionForm::default()
    };
    render(Show::new(layout, review, (form, Errors::new())))
}
