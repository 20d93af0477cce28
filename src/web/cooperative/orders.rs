//! The parcels of a cooperative: the list, and the page that leads through one from the shelf to the carrier.
use actix_web::web::{Data, Path, Query};
use askama::Template;
use chrono::{NaiveDate, Utc};
use serde::Deserialize;

use crate::db::CooperativeDb;
use crate::geography::Geography;
use crate::locale::date_in_morocco;
use crate::orders::list::{self, Filter};
use crate::orders::{Awaited, Pick, Preparing, State, ready_by_of};
use crate::shipping::Carrier;
use crate::web::cooperative::packings::PackingForm;
use crate::web::cooperative::rows::{Row, state_words};
use crate::web::cooperative::{Reference, Space};
use crate::web::guards::Member;
use crate::web::pagination::{self, Pagination};
use crate::web::{Error, Errors, Layout, Result, render};

const PER_PAGE: i64 = 20;

/// What the list is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    etat: String,
    q: String,
    page: String,
}

impl Wanted {
    fn filter(&self, cooperative_id: i64) -> Filter {
        Filter {
            cooperative_id: Some(cooperative_id),
            states: State::parse(&self.etat).into_iter().collect(),
            carrier: None,
            awaited: None,
            words: self.q.trim().chars().take(80).collect(),
        }
    }

    fn kept(&self) -> Vec<(String, String)> {
        let both = [("etat", &self.etat), ("q", &self.q)];
        let given = both.into_iter().filter(|(_, value)| !value.is_empty());
        given.map(|(name, value)| (name.to_owned(), value.clone())).collect()
    }
}

/// One state to filter by.
struct Tab {
    href: String,
    /// How many, and the state.
    words: String,
    count: i64,
    is_current: bool,
}

#[derive(Template)]
#[template(path = "cooperative/orders/index.html")]
struct Index {
    layout: Layout,
    space: Space,
    wanted: Wanted,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    pagination: Pagination,
    today: NaiveDate,
}

impl Index {
    fn can_hand_over(&self) -> bool {
        self.rows.iter().any(Row::can_leave)
    }

    fn shown(&self) -> String {
        let total = self.layout.locale.number(self.pagination.total);
        let shown = self.layout.locale.number(self.rows.len());
        self.layout.t2("pagination-shown", "shown", shown, "total", total)
    }

    fn sheet(&self) -> String {
        self.space.href(&format!("/remises/{}", self.today))
    }

    fn previous(&self) -> Option<String> {
        self.pagination.previous().map(|page| self.pagination.href(&page))
    }

    fn next(&self) -> Option<String> {
        self.pagination.next().map(|page| self.pagination.href(&page))
    }
}

/// GET /{l}/espace/{cooperative}/commandes
pub async fn index(db: CooperativeDb, member: Member, wanted: Query<Wanted>, layout: Layout) -> Result {
    let (wanted, cooperative_id) = (wanted.into_inner(), member.cooperative.cooperative_id);
    let (filter, page) = (wanted.filter(cooperative_id), pagination::requested(&wanted.page));
    let (counts, rows, total) = db
        .read(move |conn| {
            let counts = list::counts(conn, Some(cooperative_id))?;
            let (listed, total) = list::page(conn, &filter, (page, PER_PAGE))?;
            let ready_by = ready_by_of(conn, &listed)?;
            Ok::<_, Error>((counts, Row::all(listed, &ready_by), total))
        })
        .await?;
    let space = Space::of(&member, layout.locale);
    let path = space.href("/commandes");
    render(Index {
        tabs: tabs(&layout, &path, &wanted.etat, &counts),
        pagination: Pagination::new(page, PER_PAGE, total, &path, &wanted.kept()),
        today: date_in_morocco(Utc::now()),
        layout,
        space,
        wanted,
        rows,
    })
}

/// What there is to do always shows; other states once a parcel is in them.
fn tabs(layout: &Layout, path: &str, current: &str, counts: &[(State, i64)]) -> Vec<Tab> {
    let counted = |count: i64, words: String| format!("{} {words}", layout.locale.number(count));
    let total = counts.iter().map(|(_, count)| count).sum();
    let all = Tab {
        href: path.to_owned(),
        words: counted(total, layout.t("word-all")),
        count: total,
        is_current: State::parse(current).is_none(),
    };
    let tab = |state: State| {
        let count = counts
            .iter()
            .find(|(of, _)| *of == state)
            .map_or(0, |(_, count)| *count);
        Tab {
            href: format!("{path}?etat={}", state.name()),
            words: counted(count, state_words(layout.locale, state)),
            count,
            is_current: state.name() == current,
        }
    };
    let is_shown = |tab: &Tab, state: State| tab.count > 0 || matches!(state, State::Placed | State::Packed);
    let states = State::ALL.into_iter().map(|state| (tab(state), state));
    let shown = states.filter(|(tab, state)| is_shown(tab, *state));
    std::iter::once(all).chain(shown.map(|(tab, _)| tab)).collect()
}

/// The page of one parcel, also after a form that came back.
#[derive(Template)]
#[template(path = "cooperative/orders/show.html")]
pub(super) struct Show {
    pub layout: Layout,
    pub space: Space,
    pub preparing: Preparing,
    /// The buyer's commune with its province.
    pub place: String,
    pub form: PackingForm,
    pub errors: Errors,
}

impl Show {
    /// With nothing typed yet.
    pub fn new(member: &Member, geography: &Geography, preparing: Preparing, layout: Layout) -> Self {
        Self {
            space: Space::of(member, layout.locale),
            place: geography.commune_label(layout.locale, &preparing.order.commune_code),
            form: PackingForm::default(),
            errors: Errors::new(),
            preparing,
            layout,
        }
    }

    fn is(&self, state: &str) -> bool {
        self.preparing.view.parcel.state.name() == state
    }

    /// Nobody packs it yet: what has to come first, and until when it may.
    fn awaited(&self) -> Option<(String, String)> {
        let awaited = self.preparing.awaited.filter(|_| self.is("placed"))?;
        let (layout, until) = (&self.layout, self.layout.locale.moment(awaited.due_by()));
        Some(match awaited {
            Awaited::Confirmation(_) => (
                layout.t("space-awaits-confirmation"),
                layout.t1("space-awaits-confirmation-until", "when", until),
            ),
            Awaited::Transfer(_) => (
                layout.t("space-awaits-transfer"),
                layout.t1("space-awaits-transfer-until", "when", until),
            ),
        })
    }

    fn awaits_confirmation(&self) -> bool {
        matches!(self.preparing.awaited, Some(Awaited::Confirmation(_)))
    }

    fn state(&self) -> String {
        state_words(self.layout.locale, self.preparing.view.parcel.state)
    }

    fn service(&self) -> String {
        let service = self.preparing.view.parcel.service;
        self.layout.t(&format!("service-{}", service.name()))
    }

    fn is_collection(&self) -> bool {
        self.preparing.view.parcel.carrier == Carrier::Collection
    }

    fn has_label(&self) -> bool {
        super::labels::is_printable(&self.preparing)
    }

    fn is_taken(&self, pick: &Pick) -> bool {
        self.form.has(pick.line.variant_id)
    }

    /// Words and time of each step made, oldest first, and what was noted.
    fn steps(&self) -> Vec<(String, String, String)> {
        let locale = self.layout.locale;
        let events = self.preparing.view.events.iter();
        events
            .map(|event| {
                (
                    state_words(locale, event.state),
                    locale.moment(event.at),
                    event.note.clone(),
                )
            })
            .collect()
    }

    fn whatsapp(&self) -> String {
        format!(
            "https://wa.me/{}",
            self.preparing.order.phone.as_str().trim_start_matches('+')
        )
    }
}

/// The cooperative's own parcel, ready to be shown.
pub(super) async fn find(db: &CooperativeDb, member: &Member, path: &Reference) -> Result<Preparing> {
    let (cooperative_id, reference) = (member.cooperative.cooperative_id, path.reference.clone());
    Ok(db
        .read(move |conn| Preparing::find_for(conn, cooperative_id, &reference))
        .await?)
}

/// GET /{l}/espace/{cooperative}/commandes/{reference}
pub async fn show(
    (db, geography): (CooperativeDb, Data<Geography>),
    member: Member,
    path: Path<Reference>,
    layout: Layout,
) -> Result {
    let preparing = find(&db, &member, &path).await?;
    render(Show::new(&member, &geography, preparing, layout))
}
