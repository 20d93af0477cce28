//! What waits for a moderator, the oldest first.
use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::locale::Locale;
use crate::moderation::{Kind, State};
use crate::schema::{cooperatives, products, submissions};

/// A part of the queue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tab {
    /// New products.
    #[default]
    New,
    /// Changes of live ones.
    Changed,
    /// What the cooperatives are correcting.
    SentBack,
}

impl Tab {
    /// Every tab, in order.
    pub const ALL: [Self; 3] = [Self::New, Self::Changed, Self::SentBack];

    /// As in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "nouvelles",
            Self::Changed => "modifiees",
            Self::SentBack => "a-corriger",
        }
    }

    /// From an address.
    pub fn parse(name: &str) -> Self {
        Self::ALL.into_iter().find(|tab| tab.name() == name).unwrap_or_default()
    }
}

/// How many each tab holds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts([i64; 3]);

impl Counts {
    /// In that tab.
    pub fn of(&self, tab: &Tab) -> i64 {
        Tab::ALL
            .iter()
            .zip(self.0)
            .find(|(other, _)| *other == tab)
            .map_or(0, |(_, count)| count)
    }

    /// What waits for a moderator.
    pub fn waiting(&self) -> i64 {
        self.of(&Tab::New) + self.of(&Tab::Changed)
    }
}

/// One line of the queue.
#[derive(Debug, Clone)]
pub struct Queued {
    pub id: i64,
    pub round: i32,
    pub submitted_at: Option<DateTime<Utc>>,
    of: Named,
}

/// The product that a submission is about, and whose it is.
#[derive(Debug, Clone, Queryable)]
struct Named {
    product_id: i64,
    name_fr: String,
    name_ar: String,
    cooperative_id: i64,
    cooperative_fr: String,
    cooperative_ar: String,
}

impl Queued {
    /// The product's name for a reader of `locale`.
    pub fn name(&self, locale: Locale) -> &str {
        locale.pick(&self.of.name_fr, &self.of.name_ar)
    }

    /// The cooperative's.
    pub fn cooperative(&self, locale: Locale) -> &str {
        locale.pick(&self.of.cooperative_fr, &self.of.cooperative_ar)
    }

    /// Whose product it is.
    pub fn cooperative_id(&self) -> i64 {
        self.of.cooperative_id
    }

    /// How many whole days it has waited by then.
    pub fn days(&self, at: DateTime<Utc>) -> i64 {
        self.submitted_at.map_or(0, |sent| (at - sent).num_days())
    }
}

type Filtered = diesel::dsl::IntoBoxed<'static, submissions::table, diesel::pg::Pg>;

fn in_that(tab: Tab) -> Filtered {
    let all = submissions::table.into_boxed();
    match tab {
        Tab::New => all.filter(
            submissions::state
                .eq(State::Waiting)
                .and(submissions::kind.eq(Kind::New)),
        ),
        Tab::Changed => all.filter(
            submissions::state
                .eq(State::Waiting)
                .and(submissions::kind.eq(Kind::Change)),
        ),
        Tab::SentBack => all.filter(submissions::state.eq(State::ChangesRequested)),
    }
}

/// How many each tab holds.
pub fn counts(conn: &mut PgConnection) -> QueryResult<Counts> {
    let mut counts = [0; 3];
    for (count, tab) in counts.iter_mut().zip(Tab::ALL) {
        *count = in_that(tab).count().get_result(conn)?;
    }
    Ok(Counts(counts))
}

/// A page of a tab, the oldest first.
pub fn in_tab(conn: &mut PgConnection, tab: Tab, (limit, offset): (i64, i64)) -> QueryResult<Vec<Queued>> {
    let page: Vec<(i64, i64, i32, Option<DateTime<Utc>>)> = in_that(tab)
        .order((submissions::submitted_at.asc(), submissions::id.asc()))
        .select((
            submissions::id,
            submissions::product_id,
            submissions::round,
            submissions::submitted_at,
        ))
        .limit(limit)
        .offset(offset)
        .load(conn)?;
    let ids: Vec<i64> = page.iter().map(|row| row.1).collect();
    let names: Vec<Named> = products::table
        .inner_join(cooperatives::table)
        .filter(products::id.eq_any(ids))
        .select((
            products::id,
            products::name_fr,
            products::name_ar,
            cooperatives::id,
            cooperatives::name_fr,
            cooperatives::name_ar,
        ))
        .load(conn)?;
    let named = |(id, product_id, round, submitted_at): (i64, i64, i32, Option<DateTime<Utc>>)| {
        let of = names.iter().find(|named| named.product_id == product_id)?.clone();
        Some(Queued {
            id,
            round,
            submitted_at,
            of,
        })
    };
    Ok(page.into_iter().filter_map(named).collect())
}
